import { MOST_NGRAMS } from './format.ts'
import { type LanguageModel, logProbOf } from './model.ts'

/** States of the second model are counted in the low part of a joint state. */
const STATES = MOST_NGRAMS

/**
 * The linear interpolation of two models: `share` of the probability from the first, the rest from the second. With it
 * a user's own documents bear on what counts as official wording.
 * @throws RangeError when `share` is not between 0 and 1
 */
export function mix(first: LanguageModel, second: LanguageModel, share: number): LanguageModel {
  if (!(share > 0 && share < 1)) throw new RangeError(`Unexpected share ${share}, expected more than 0 and less than 1`)
  return new Mixture(first, second, share)
}

class Mixture implements LanguageModel {
  readonly start: number
  readonly anywhere: number
  lastLogProb = 0
  readonly #first: LanguageModel
  readonly #second: LanguageModel
  readonly #share: number

  constructor(first: LanguageModel, second: LanguageModel, share: number) {
    this.#first = first
    this.#second = second
    this.#share = share
    this.start = first.start * STATES + second.start
    this.anywhere = first.anywhere * STATES + second.anywhere
  }

  next(state: number, unit: number): number {
    const one = this.#first.next(Math.floor(state / STATES), unit)
    const two = this.#second.next(state % STATES, unit)
    const { lastLogProb: a } = this.#first
    const { lastLogProb: b } = this.#second
    this.lastLogProb = Math.log(this.#share * Math.exp(a) + (1 - this.#share) * Math.exp(b))
    return one * STATES + two
  }

  logProb(text: string, start = 0, end = text.length): number {
    return logProbOf(this, text, start, end)
  }
}
