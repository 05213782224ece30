import type { LanguageModel } from '../../language/model.ts'
import { COST, type Pair } from './pair.ts'
import type { Taken } from './restore.ts'
import type { Run } from './run.ts'
import { usageOf } from './usage.ts'

/** What is known of a restoration, each as a number round about 0. */
type Evidence = Readonly<Record<keyof typeof LISTED, number>>

/**
 * ln odds that a restoration is right, by what is known of it: logistic regression on documents spun by tools whose
 * tables were known to the lexicon in part or not at all, one row each for words that the lexicon lists and for guesses
 * of the context. Held against tools that it has not seen, a confidence of 0.7 is right seven times in ten;
 * `test/eval/refit-confidence.ts` fits it.
 */
const LISTED = {
  constant: -3,
  posterior: 0.53,
  replaced: 0,
  gain: 0.97,
  places: 0.22,
  others: -0.69,
  cost: -0.15,
  share: 0.61,
  spunUsage: 0.54,
  originalUsage: -0.48,
  ownRow: 0.7,
  foreignRow: 0.38,
  row: 0.65,
}
const GUESSED: Evidence = {
  constant: 0.5,
  posterior: 0.2,
  replaced: 0.21,
  gain: 1.24,
  places: 0.18,
  others: -0.71,
  cost: 0.92,
  share: -0.31,
  spunUsage: 0.45,
  originalUsage: 0.37,
  ownRow: 0,
  foreignRow: -0.07,
  row: 0.92,
}

/** ln odds that a sibling's witness to a row adds: what was fitted had no siblings. */
const WITNESSED = 1

/** The kinds of evidence, in the order of their weights. */
export const EVIDENCE = Object.keys(LISTED) as (keyof Evidence)[]

const LEAST = 1e-4
/** A place whose reading is at least this plain shares in what the surest place of its row proves, to this extent. */
const PLAIN = 0.98
const CARRIED = 0.5

/** What a page says of its restorations as a whole. */
export class Confidence {
  readonly #model: LanguageModel
  readonly #places = new Map<string, number>()
  readonly #byRow = new Map<Pair, number>()
  readonly #surest = new Map<Pair, number>()
  readonly #share: number
  readonly #run: Run

  /**
   * @param taken all restorations of the page
   * @param length of the page
   * @param run what is believed of the table behind the page
   */
  constructor(taken: readonly Taken[], length: number, model: LanguageModel, run: Run) {
    let covered = 0
    for (const { arc } of taken) {
      const { pair } = arc
      covered += arc.end - arc.start
      this.#places.set(pair.spun, (this.#places.get(pair.spun) ?? 0) + 1)
      this.#byRow.set(pair, (this.#byRow.get(pair) ?? 0) + 1)
    }
    this.#share = covered / Math.max(1, length)
    this.#model = model
    this.#run = run
    for (const one of taken) {
      this.#surest.set(one.arc.pair, Math.max(this.#surest.get(one.arc.pair) ?? 0, this.#alone(one)))
    }
  }

  /** The probability that a restoration is what the author wrote. */
  of(taken: Taken): number {
    const alone = this.#alone(taken)
    const posterior = taken.choice.options.find(({ pair }) => pair === taken.arc.pair)?.posterior ?? 0
    if (posterior < PLAIN) return alone
    return Math.max(alone, CARRIED * (this.#surest.get(taken.arc.pair) ?? 0))
  }

  #alone(taken: Taken): number {
    const evidence = this.evidence(taken)
    const weights = taken.arc.pair.source === 'guess' ? GUESSED : LISTED
    let odds = taken.arc.pair.source === 'sibling' ? WITNESSED : 0
    for (const key of EVIDENCE) odds += weights[key] * evidence[key]
    return 1 / (1 + Math.exp(-odds))
  }

  /** The confidence of each row that restorations use, at its surest place. */
  get rows(): readonly number[] {
    return [...this.#surest.values()]
  }

  /** @internal what `of` weighs */
  evidence(taken: Taken): Evidence {
    const { arc, choice } = taken
    const { spun, original, cost } = arc.pair
    const own = choice.options.find(({ pair }) => pair === null)
    const read = choice.options.find(({ pair }) => pair === arc.pair)
    const places = this.#byRow.get(arc.pair) ?? 1
    const isOwn = this.#run.isOwn(arc.pair)
    // A tool may well write one word for several: its own rows do not speak against each other.
    const others = isOwn ? 0 : (this.#places.get(spun) ?? places) - places
    return {
      constant: 1,
      posterior: logit(read?.posterior ?? 0),
      replaced: logit(1 - (own?.posterior ?? 0)),
      gain: Math.min(20, (read?.fit ?? 0) - (own?.fit ?? 0)) / 10,
      places: Math.log(places),
      others: Math.log1p(others),
      cost: isOwn ? Math.max(cost, COST.table) : cost,
      share: Math.log(Math.max(0.004, this.#share) * 10),
      spunUsage: (usageOf(spun, this.#model) + 14) / 4,
      originalUsage: (usageOf(original, this.#model) + 9) / 2,
      ownRow: isOwn ? 1 : 0,
      foreignRow: this.#run.isForeign(arc.pair) ? 1 : 0,
      row: Math.max(-5, Math.min(8, this.#run.oddsOf(arc.pair))) / 3,
    }
  }
}

function logit(probability: number): number {
  const bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST)
  return Math.log(bounded / (1 - bounded))
}
