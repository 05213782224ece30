import type { LanguageModel } from '../../language/model.ts'
import type { Taken } from './restore.ts'
import { usageOf } from './usage.ts'

/** What is known of a restoration, each as a number round about 0. */
type Evidence = Readonly<Record<keyof typeof LISTED, number>>

/**
 * ln odds that a restoration is right, by what is known of it: logistic regression on documents spun by tools whose
 * tables were hidden from the lexicon, one row each for words that the lexicon lists and for guesses of the context.
 * Held against tools that it has not seen, a confidence of 0.7 is right seven times in ten.
 */
const LISTED = {
  constant: -0.98,
  posterior: 0.21,
  replaced: 0.01,
  gain: 1.92,
  places: 0.47,
  others: -1.7,
  cost: 0.71,
  share: 0.19,
  spunUsage: 0.33,
  originalUsage: 0.18,
  ownRow: 2.35,
}
const GUESSED: Evidence = {
  constant: -3.23,
  posterior: 0.31,
  replaced: 0.76,
  gain: -2.26,
  places: 0.42,
  others: -0.68,
  cost: -0.19,
  share: -0.35,
  spunUsage: 1,
  originalUsage: 0.55,
  ownRow: 0,
}

const LEAST = 1e-4

/** What a page says of its restorations as a whole. */
export class Confidence {
  readonly #model: LanguageModel
  readonly #places = new Map<string, number>()
  readonly #byRow = new Map<string, number>()
  readonly #share: number
  readonly #isOwn: (taken: Taken) => boolean

  /**
   * @param taken all restorations of the page
   * @param length of the page
   * @param isOwn whether a restoration uses a row of the known tool that is at work
   */
  constructor(taken: readonly Taken[], length: number, model: LanguageModel, isOwn: (taken: Taken) => boolean) {
    let covered = 0
    for (const { arc } of taken) {
      const { spun, original } = arc.pair
      covered += arc.end - arc.start
      this.#places.set(spun, (this.#places.get(spun) ?? 0) + 1)
      this.#byRow.set(`${spun}=${original}`, (this.#byRow.get(`${spun}=${original}`) ?? 0) + 1)
    }
    this.#share = covered / Math.max(1, length)
    this.#model = model
    this.#isOwn = isOwn
  }

  /** The probability that a restoration is what the author wrote. */
  of(taken: Taken): number {
    const evidence = this.evidence(taken)
    const weights = taken.arc.pair.source === 'guess' ? GUESSED : LISTED
    let odds = 0
    for (const key of Object.keys(LISTED) as (keyof Evidence)[]) odds += weights[key] * evidence[key]
    return 1 / (1 + Math.exp(-odds))
  }

  /** @internal what `of` weighs */
  evidence(taken: Taken): Evidence {
    const { arc, choice } = taken
    const { spun, original, cost } = arc.pair
    const own = choice.options.find(({ pair }) => pair === null)
    const read = choice.options.find(({ pair }) => pair === arc.pair)
    const places = this.#byRow.get(`${spun}=${original}`) ?? 1
    const others = (this.#places.get(spun) ?? places) - places
    return {
      constant: 1,
      posterior: logit(read?.posterior ?? 0),
      replaced: logit(1 - (own?.posterior ?? 0)),
      gain: Math.min(20, (read?.fit ?? 0) - (own?.fit ?? 0)) / 10,
      places: Math.log(places),
      others: Math.log1p(others),
      cost,
      share: Math.log(Math.max(0.004, this.#share) * 10),
      spunUsage: (usageOf(spun, this.#model) + 14) / 4,
      originalUsage: (usageOf(original, this.#model) + 9) / 2,
      ownRow: this.#isOwn(taken) ? 1 : 0,
    }
  }
}

function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST)
  return Math.log(bounded / (1 - bounded))
}
