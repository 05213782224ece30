import type { LanguageModel } from '../../language/model.ts'
import type { Choice } from './choice.ts'
import type { Pair } from './pair.ts'
import { usageOf } from './usage.ts'

/**
 * How far the model's opinion of a word in its context counts: five characters say less than the model believes, most of
 * all in sentences unlike any that it has read. The rest is left to how usual the word is anywhere.
 */
export const TRUST = 0.65

/** What the places of a page say about one row of the tool's table. */
interface Support {
  /** Logarithm of how much better the row explains the page than its absence, all its places together. */
  sum: number
  /** The part of `sum` that its best place gives: that place shall not testify for itself. */
  most: number
  places: number
}

/** A place says no more than this for a row, and all other places of the page together no more than that. */
const MOST_PER_PLACE = 3
const MOST_FROM_PLACES = 5
/** ln odds of a row before anything is known of the page, as costs presuppose them. */
const UNSEEN = -1.5
/** ln odds against a row when its original word stands unreplaced: once, and for each further time. */
const KEPT = 2
const KEPT_AGAIN = 2
const MOST_KEPT = 10
/** ln odds for a row whose original word should be on the page by how usual it is, and is not. */
const MOST_MISSED = 2.5
/** ln odds against a row when another row with the same original has far better places. */
const RIVAL = 2
/** From so many recognised rows on, less those that the page contradicts, a known tool is taken to be at work. */
const RECOGNISED = 4
/** ln odds for a row of the tool at work, and against a row that writes another word for the same original. */
const OWN_ROW = 5
const OTHER_ROW = 4
/** ln odds against every row that the tool at work is not known to have. */
const FOREIGN_ROW = 2
/** The table of a tool's second run, over titles alone, goes by this name. */
const TITLE_RUN = /-title$/
/** How far the readings of a word's other places bear on one of them. */
const USUAL = 0.6
const MOST_USUAL = 1.5
/** The most that is ever believed of a row. */
const SURE = 0.98
/** Not even a sure row is free: the author may have written the word himself. */
const LEAST_COST = -0.1

/**
 * What is believed of the table behind a page: a hidden variable, inferred from the page itself. A tool writes the same
 * word for an official word wherever it stands, so the places of a row testify for each other; an official word that
 * stands unreplaced is not in the table, and one that is missing from a long page probably is.
 */
export class Run {
  readonly #model: LanguageModel
  readonly #length: number
  readonly #odds = new Map<Pair, number>()
  readonly #costs = new Map<Pair, number>()
  /**
   * Words that the tool replaces, with how much less likely that makes it that they stand for themselves: where 强化 is
   * written 深化, a 强化 on the page was another word.
   */
  readonly #replaced = new Map<string, number>()
  /** ln odds that a word on the page is not the author's, by how it is read elsewhere on the page. */
  readonly #usual = new Map<string, number>()
  /** Official words that a tool at work replaces, with the word it writes. */
  readonly #written = new Map<string, string>()
  /** The known tool at work. */
  #tools: ReadonlySet<string> = new Set()

  /** @param length of the page, which says how often a usual word should be on it */
  constructor(model: LanguageModel, length: number) {
    this.#model = model
    this.#length = length
  }

  /** ln P(the page has `pair.spun` | the author wrote `pair.original`), in the units of the model's opinion. */
  costOf(pair: Pair): number {
    let cost = this.#costs.get(pair)
    if (cost === undefined) {
      cost = this.#price(pair)
      this.#costs.set(pair, cost)
    }
    return cost
  }

  /** ln odds that the tool's table has a row, by what the page says of it; those of costs where it says nothing. */
  oddsOf(pair: Pair): number {
    return this.#odds.get(pair) ?? UNSEEN
  }

  /** Whether a known tool is at work, whose table does not have the row. */
  isForeign(pair: Pair): boolean {
    return this.#tools.size > 0 && !this.isOwn(pair)
  }

  /** Whether a known tool is at work, and the row is one of its table: that of its body or that of its titles. */
  isOwn(pair: Pair): boolean {
    return pair.tools.some(tool => this.#tools.has(tool.replace(TITLE_RUN, '')))
  }

  #price(pair: Pair): number {
    const odds = this.#odds.get(pair)
    const gained = odds === undefined ? 0 : logistic(odds) - logistic(UNSEEN)
    const known = (this.#replaced.get(pair.spun) ?? 0) + (this.#usual.get(pair.spun) ?? 0)
    // A guess is paid for in full: rare words are what it starts from.
    const usage =
      pair.original === '' || pair.source === 'guess'
        ? 0
        : usageOf(pair.original, this.#model) - usageOf(pair.spun, this.#model)
    return (Math.min(LEAST_COST, pair.cost + gained) + known + (1 - TRUST) * usage) / TRUST
  }

  /** Believe what the readings of the page say. `kept` counts the official words that stand as they are. */
  learn(choices: readonly Choice[], kept: ReadonlyMap<string, number>): void {
    this.#costs.clear()
    const supports = supportsOf(choices)
    const tools = this.#recognise(supports, kept)
    this.#tools = tools
    const rivals = new Map<string, number>()
    for (const [pair, { sum }] of supports) {
      rivals.set(pair.original, Math.max(rivals.get(pair.original) ?? 0, sum))
    }
    for (const { options } of choices) {
      for (const { pair } of options) if (pair && !this.#odds.has(pair)) this.#odds.set(pair, UNSEEN)
    }
    for (const pair of this.#odds.keys()) {
      const { sum, most } = supports.get(pair) ?? { sum: 0, most: 0 }
      let odds = UNSEEN + Math.min(MOST_FROM_PLACES, sum - most)
      if ((rivals.get(pair.original) ?? 0) > 2 * sum + 2) odds -= RIVAL
      const written = this.#written.get(pair.original)
      if (pair.tools.some(tool => tools.has(tool))) odds += OWN_ROW
      else {
        if (tools.size > 0) odds -= FOREIGN_ROW
        odds += this.#absence(pair.original, kept.get(pair.original) ?? 0)
        if (written !== undefined && written !== pair.spun) odds -= OTHER_ROW
      }
      this.#odds.set(pair, odds)
    }
    this.#learnWords(choices, supports)
  }

  /** ln odds for a row from how often its original word stands on the page. */
  #absence(original: string, kept: number): number {
    if (kept > 0.5) return -Math.min(MOST_KEPT, KEPT + KEPT_AGAIN * kept)
    if (original === '') return 0
    const expected = this.#length * Math.exp(usageOf(original, this.#model))
    return Math.min(MOST_MISSED, expected) * (1 - kept)
  }

  #learnWords(choices: readonly Choice[], supports: ReadonlyMap<Pair, Support>): void {
    this.#usual.clear()
    for (const [spun, { own, others }] of readingsOf(choices)) {
      const odds = USUAL * Math.log((others + 0.5) / (own + 0.5))
      this.#usual.set(spun, Math.max(-MOST_USUAL, Math.min(MOST_USUAL, odds)))
    }
    this.#replaced.clear()
    for (const [pair, odds] of this.#odds) {
      if (pair.original.length < 2 || (supports.get(pair)?.places ?? 0) === 0) continue
      const surprise = -Math.log1p(-SURE * Math.exp(logistic(odds)))
      if (surprise > (this.#replaced.get(pair.original) ?? 0.2)) this.#replaced.set(pair.original, surprise)
    }
  }

  /** The known tool at work: many of its rows fit the page, and few of the words it replaces stand unreplaced. */
  #recognise(supports: ReadonlyMap<Pair, Support>, kept: ReadonlyMap<string, number>): ReadonlySet<string> {
    const scores = new Map<string, number>()
    const rows: Pair[] = []
    for (const [pair, { sum }] of supports) {
      if (pair.tools.length === 0 || sum < 2) continue
      rows.push(pair)
      for (const tool of pair.tools) {
        const against = (kept.get(pair.original) ?? 0) > 0.5 ? 1 : 0
        scores.set(tool, (scores.get(tool) ?? 0) + 1 / pair.tools.length - against)
      }
    }
    const [best] = [...scores].filter(([, score]) => score >= RECOGNISED).sort((a, b) => b[1] - a[1])
    this.#written.clear()
    if (!best) return new Set()
    for (const pair of rows) if (pair.tools.includes(best[0])) this.#written.set(pair.original, pair.spun)
    return new Set([best[0]])
  }
}

function supportsOf(choices: readonly Choice[]): Map<Pair, Support> {
  const supports = new Map<Pair, Support>()
  for (const { options } of choices) {
    const own = options.find(option => option.pair === null)
    for (const { pair, fit, posterior } of options) {
      if (!pair || !own || posterior < 0.1) continue
      const gain = posterior * Math.min(MOST_PER_PLACE, Math.max(0, TRUST * (fit - own.fit) + pair.cost))
      const support = supports.get(pair) ?? { sum: 0, most: 0, places: 0 }
      support.sum += gain
      support.most = Math.max(support.most, gain)
      support.places += 1
      supports.set(pair, support)
    }
  }
  return supports
}

/** How often each word of the page is read as the author's own and as the tool's, where it stands more than once. */
function readingsOf(choices: readonly Choice[]) {
  const readings = new Map<string, { own: number; others: number; places: number }>()
  for (const { options } of choices) {
    const own = options.find(option => option.pair === null)
    if (!own) continue
    const sum = readings.get(own.text) ?? { own: 0, others: 0, places: 0 }
    sum.own += own.posterior
    sum.others += 1 - own.posterior
    sum.places += 1
    readings.set(own.text, sum)
  }
  return [...readings].filter(([, { places }]) => places > 1)
}

/** ln of the logistic function. */
function logistic(odds: number): number {
  return -Math.log1p(Math.exp(-odds))
}
