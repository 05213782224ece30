import type { Pair } from './pair.ts'

/** What share of a tool's choices follows the habits of the known rows; the rest may be any character. */
const HABIT = 0.85
/** ln of the share of official words that a tool replaces. */
const REPLACED = Math.log(1 / 3)
/** A character that no known row writes. */
const UNHEARD = 1 / 4000
/** Official words looked at for one spun word, the likeliest first. */
const MOST_CANDIDATES = 120
/** Spun words whose candidates are remembered: each round of a page asks for nearly the same ones. */
const REMEMBERED = 1000
/** Every UTF-16 unit. */
const UNITS = 0x10000
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
 * its iterations: what both words share is aligned first, the rest evenly. Characters are UTF-16 units here.
 */
export class Channel {
  /** For a written character, how often it stood for each character of official words. */
  readonly #sources = new Map<number, Map<number, number>>()
  readonly #totals = new Float64Array(UNITS)
  readonly #written = new Float64Array(UNITS)
  #rows = 0
  /** The official words, each known by its place in the list. */
  readonly #words: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #byCharacter = new Map<number, number[]>()
  /** Each word of the known rows with those it shares a row with. */
  readonly #relatives = new Map<string, Set<string>>()
  /** The habits of the written character that is looked at, by UTF-16 unit; zero between two of them. */
  readonly #habits = new Float64Array(UNITS)
  /** The latest round of search that took each word. */
  readonly #taken: Uint32Array
  #rounds = 0
  readonly #remembered = new Map<string, readonly Candidate[]>()

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
    this.#words = [...new Set(words)]
    this.#taken = new Uint32Array(this.#words.length)
    this.#places = new Map(this.#words.map((word, place) => [word, place]))
    for (const [place, word] of this.#words.entries()) {
      for (const unit of unitsOf(word)) entry(this.#byCharacter, unit).push(place)
    }
  }

  #learn(spun: string, original: string): void {
    let meant = 0
    for (let at = 0; at < original.length; at++) if (!spun.includes(original.charAt(at))) meant += 1
    const sources = meant > 0 ? meant : original.length
    for (let at = 0; at < spun.length; at++) {
      const written = spun.charCodeAt(at)
      if (original.includes(spun.charAt(at))) {
        this.#count(written, written, 1)
        continue
      }
      for (let from = 0; from < original.length; from++) {
        if (meant > 0 && spun.includes(original.charAt(from))) continue
        this.#count(written, original.charCodeAt(from), 1 / sources)
      }
    }
  }

  #count(written: number, source: number, weight: number): void {
    let sources = this.#sources.get(written)
    if (!sources) {
      sources = new Map()
      this.#sources.set(written, sources)
    }
    sources.set(source, (sources.get(source) ?? 0) + weight)
    this.#totals[source] = (this.#totals[source] as number) + weight
    this.#written[written] = (this.#written[written] as number) + weight
    this.#rows += weight
  }

  /** The official words that `spun` most likely stands for, by what is known of words and characters alone. */
  candidates(spun: string): readonly Candidate[] {
    let candidates = this.#remembered.get(spun)
    if (!candidates) {
      candidates = this.#seek(spun)
      if (this.#remembered.size >= REMEMBERED) this.#remembered.clear()
      this.#remembered.set(spun, candidates)
    }
    return candidates
  }

  #seek(spun: string): readonly Candidate[] {
    const related = this.#related(spun)
    const words = this.#akin(spun, related.keys())
    const costs = this.#costsOf(spun, words)
    if (related.size > 0) {
      for (const [index, word] of words.entries()) {
        costs[index] = Math.max(costs[index] as number, related.get(word) ?? Number.NEGATIVE_INFINITY)
      }
    }
    return likeliest(words, costs)
  }

  /** Some related words, and all others that hold a character which a tool writes as one of `spun`. */
  #akin(spun: string, related: Iterable<string>): readonly string[] {
    const words: string[] = []
    const round = ++this.#rounds
    const own = this.#places.get(spun)
    if (own !== undefined) this.#taken[own] = round
    const take = (place: number) => {
      if (this.#taken[place] === round) return
      this.#taken[place] = round
      words.push(this.#words[place] as string)
    }
    for (const word of related) take(this.#places.get(word) as number)
    for (const written of unitsOf(spun)) {
      this.#byCharacter.get(written)?.forEach(take)
      for (const source of this.#sources.get(written)?.keys() ?? []) this.#byCharacter.get(source)?.forEach(take)
    }
    return words
  }

  /** ln P(a tool writes `spun` | each of some official words), for rows that are not listed. */
  #costsOf(spun: string, words: readonly string[]): Float64Array {
    const costs = new Float64Array(words.length).fill(REPLACED)
    const habits = this.#habits
    for (let unit = 0; unit < spun.length; unit++) {
      const written = spun.charCodeAt(unit)
      const sources = this.#sources.get(written) ?? []
      for (const [source, weight] of sources) habits[source] = weight / ((this.#totals[source] as number) + 1)
      const other = (1 - HABIT) * this.#share(written)
      const unheard = Math.log(other)
      for (let index = 0; index < words.length; index++) {
        const word = words[index] as string
        let habit = 0
        for (let at = 0; at < word.length; at++) habit += habits[word.charCodeAt(at)] as number
        // Most words hold a source of one character of `spun` only.
        const cost = habit === 0 ? unheard : Math.log((HABIT * habit) / word.length + other)
        costs[index] = (costs[index] as number) + cost
      }
      for (const [source] of sources) habits[source] = 0
    }
    return costs
  }

  #share(written: number): number {
    return Math.max(UNHEARD, (this.#written[written] as number) / Math.max(1, this.#rows))
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
      if (this.#places.has(word)) related.set(word, ONCE_REMOVED + AGAIN_REMOVED * (Math.min(MOST_REMOVED, paths) - 1))
    }
    for (const word of near) if (this.#places.has(word)) related.set(word, MUTUAL)
    return related
  }
}

/** The words of the highest costs, sorted; a look at the costs alone says which words are worth sorting. */
function likeliest(words: readonly string[], costs: Float64Array): readonly Candidate[] {
  const least = costs.toSorted()[Math.max(0, costs.length - MOST_CANDIDATES)] ?? 0
  const found: Candidate[] = []
  for (const [index, original] of words.entries()) {
    const cost = costs[index] as number
    if (cost >= least) found.push({ original, cost })
  }
  return found.sort((a, b) => b.cost - a.cost || (a.original < b.original ? -1 : 1)).slice(0, MOST_CANDIDATES)
}

function relativesOf(relatives: Map<string, Set<string>>, word: string): Set<string> {
  const known = relatives.get(word)
  if (known) return known
  const fresh = new Set<string>()
  relatives.set(word, fresh)
  return fresh
}

function entry(words: Map<number, number[]>, unit: number): number[] {
  const known = words.get(unit)
  if (known) return known
  const fresh: number[] = []
  words.set(unit, fresh)
  return fresh
}

/** The UTF-16 units of a word, each once. */
function unitsOf(word: string): readonly number[] {
  const units: number[] = []
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (!units.includes(unit)) units.push(unit)
  }
  return units
}
