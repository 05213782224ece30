import type { Pair } from './pair.ts'

/** What share of a tool's choices follows the habits of the known rows; the rest may be any character. */
const HABIT = 0.85
/** ln of the share of official words that a tool replaces. */
const REPLACED = Math.log(1 / 3)
/** A character that no known row writes. */
const UNHEARD = 1 / 4000
/** Official words looked at for one spun word, the likeliest first. */
const MOST_CANDIDATES = 120
/** ln P of a row whose words a known row has the other way round: synonyms are mutual. */
const MUTUAL = -5
/** The same for two words that a third is a synonym of, and how much more for each further one. */
const ONCE_REMOVED = -8
const AGAIN_REMOVED = 0.7
const MOST_REMOVED = 4

/** An official word that a spun word may stand for, with ln P(the tool writes the spun word | the official word). */
export interface Candidate {
  readonly original: string
  readonly cost: number
}

/**
 * How tools choose synonyms, character by character: 制 becomes 造, 立 stays 立, whatever the word. Learnt from the rows
 * of a lexicon, it says how likely a row is that nobody has listed. A word-for-word channel of single characters, as the
 * first translation model of P. F. Brown et al., "The mathematics of statistical machine translation" (1993), without
 * its iterations: what both words share is aligned first, the rest evenly.
 */
export class Channel {
  /** For a written character, how often it stood for each character of official words. */
  readonly #sources = new Map<string, Map<string, number>>()
  readonly #totals = new Map<string, number>()
  readonly #written = new Map<string, number>()
  #rows = 0
  readonly #byCharacter = new Map<string, string[]>()
  readonly #words: ReadonlySet<string>
  /** Each word of the known rows with those it shares a row with. */
  readonly #relatives = new Map<string, Set<string>>()

  /**
   * @param pairs what to learn from
   * @param words the official words that may be restored
   */
  constructor(pairs: readonly Pair[], words: Iterable<string>) {
    for (const { spun, original, source } of pairs) {
      if (source !== 'table' && source !== 'synonym') continue
      this.#learn(spun, original)
      relativesOf(this.#relatives, spun).add(original)
      relativesOf(this.#relatives, original).add(spun)
    }
    this.#words = new Set(words)
    for (const word of this.#words) {
      for (const character of new Set(word)) entry(this.#byCharacter, character).push(word)
    }
  }

  #learn(spun: string, original: string): void {
    const shared = [...spun].filter(character => original.includes(character))
    for (const character of shared) this.#count(character, character, 1)
    const written = [...spun].filter(character => !shared.includes(character))
    const meant = [...original].filter(character => !shared.includes(character))
    const sources = meant.length > 0 ? meant : [...original]
    for (const character of written) {
      for (const source of sources) this.#count(character, source, 1 / sources.length)
    }
  }

  #count(written: string, source: string, weight: number): void {
    const sources = this.#sources.get(written) ?? new Map<string, number>()
    this.#sources.set(written, sources)
    sources.set(source, (sources.get(source) ?? 0) + weight)
    this.#totals.set(source, (this.#totals.get(source) ?? 0) + weight)
    this.#written.set(written, (this.#written.get(written) ?? 0) + weight)
    this.#rows += weight
  }

  /** ln P(a tool writes `spun` | `original`), for a row that is not listed. */
  costOf(spun: string, original: string): number {
    let sum = REPLACED
    for (const written of spun) {
      const sources = this.#sources.get(written)
      let habit = 0
      for (const source of original) {
        habit += (sources?.get(source) ?? 0) / ((this.#totals.get(source) ?? 0) + 1)
      }
      sum += Math.log((HABIT * habit) / original.length + (1 - HABIT) * this.#share(written))
    }
    return sum
  }

  #share(written: string): number {
    return Math.max(UNHEARD, (this.#written.get(written) ?? 0) / Math.max(1, this.#rows))
  }

  /** The official words that `spun` most likely stands for, by what is known of words and characters alone. */
  candidates(spun: string): readonly Candidate[] {
    const related = this.#related(spun)
    const found = new Set<string>(related.keys())
    for (const written of new Set(spun)) {
      for (const source of [written, ...(this.#sources.get(written)?.keys() ?? [])]) {
        for (const word of this.#byCharacter.get(source) ?? []) found.add(word)
      }
    }
    found.delete(spun)
    return [...found]
      .map(original => ({
        original,
        cost: Math.max(this.costOf(spun, original), related.get(original) ?? Number.NEGATIVE_INFINITY),
      }))
      .sort((a, b) => b.cost - a.cost || (a.original < b.original ? -1 : 1))
      .slice(0, MOST_CANDIDATES)
  }

  /** Official words that the known rows lead to from `spun` in two steps, whichever way the rows are read. */
  #related(spun: string): ReadonlyMap<string, number> {
    const related = new Map<string, number>()
    const near = this.#relatives.get(spun) ?? new Set()
    const removed = new Map<string, number>()
    for (const word of near) {
      for (const further of this.#relatives.get(word) ?? []) removed.set(further, (removed.get(further) ?? 0) + 1)
    }
    for (const [word, paths] of removed) {
      if (this.#words.has(word)) related.set(word, ONCE_REMOVED + AGAIN_REMOVED * (Math.min(MOST_REMOVED, paths) - 1))
    }
    for (const word of near) if (this.#words.has(word)) related.set(word, MUTUAL)
    return related
  }
}

function relativesOf(relatives: Map<string, Set<string>>, word: string): Set<string> {
  const known = relatives.get(word)
  if (known) return known
  const fresh = new Set<string>()
  relatives.set(word, fresh)
  return fresh
}

function entry(words: Map<string, string[]>, character: string): string[] {
  const known = words.get(character)
  if (known) return known
  const fresh: string[] = []
  words.set(character, fresh)
  return fresh
}
