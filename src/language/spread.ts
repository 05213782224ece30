import { type LanguageModel, logProbOf, type NgramModel } from './model.ts'

/** About how many characters of Chinese text a model does not know: ln of it is what each of them costs more. */
const STRANGERS = Math.log(20_000)

/**
 * A model whose probability of an unknown character is spread over all of them. A model of few texts knows few characters
 * and meets others often: without this it would think any rare one likely. Characters every model knows cost the same.
 */
export function spread(model: NgramModel): LanguageModel {
  return new Spread(model)
}

class Spread implements LanguageModel {
  readonly start: number
  readonly anywhere: number
  lastLogProb = 0
  readonly #model: NgramModel

  constructor(model: NgramModel) {
    this.#model = model
    this.start = model.start
    this.anywhere = model.anywhere
  }

  next(state: number, unit: number): number {
    const after = this.#model.next(state, unit)
    this.lastLogProb = this.#model.lastLogProb - (this.#model.isUnknown(unit) ? STRANGERS : 0)
    return after
  }

  logProb(text: string, start = 0, end = text.length): number {
    return logProbOf(this, text, start, end)
  }
}
