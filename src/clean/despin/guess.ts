import type { Candidate } from './channel.ts'
import { fitOf } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Arc } from './matcher.ts'
import type { OddPlace } from './odd-words.ts'
import { newPair, type Pair } from './pair.ts'
import { TRUST } from './run.ts'

/** ln likelihood that a guess must gain at a place, on the average of those asked about. */
const LEAST_GAIN = 5
/** One place says no more than this for a guess, and no more than that against it. */
const MOST_GAIN = 14
const MOST_LOSS = -6
/** Places of a word that are asked about. */
const ASKED = 4
/** How far the habits of known tools count for unknown rows. */
const BELIEF = 0.5
/** The part of a page that a tool usually replaces, and what more and less of it say for a guess. */
const USUAL_SHARE = 0.06
const LEAST_BONUS = -3
const MOST_BONUS = 0.5
/** Guesses kept for a word, the best first. */
const GUESSES = 3

/** Rows that were guessed for a page, each with the places it was guessed for. */
type Guessed = Map<string, { readonly pair: Pair; readonly starts: Set<number> }>

/**
 * What the context suggests for words that no table has for it: official words that fit far better where such a word
 * stands, and that a tool may well have written so. The tool writes one word for another throughout, so the places of a
 * word are asked together. Asked again when more of the page is read, it gives only what is new.
 */
export class Guesser {
  readonly #index: SpinIndex
  readonly #bonus: number
  readonly #guessed: Guessed = new Map()

  /** @param share the part of the page that was restored by listed rows: the larger it is, the likelier an odd word is a tool's */
  constructor(index: SpinIndex, share: number) {
    this.#index = index
    this.#bonus = Math.max(LEAST_BONUS, Math.min(MOST_BONUS, Math.log(share / USUAL_SHARE)))
  }

  /** @param words with their places */
  arcsFor(words: ReadonlyMap<string, readonly OddPlace[]>): readonly Arc[] {
    const arcs: Arc[] = []
    for (const [word, places] of words) {
      for (const { original, cost } of likeliest(word, places, this.#index)) {
        const row = this.#row(word, original, cost)
        for (const { start } of places) {
          if (row.starts.has(start)) continue
          row.starts.add(start)
          arcs.push({ start, end: start + word.length, pair: row.pair, cost: row.pair.cost, posterior: 1 })
        }
      }
    }
    return arcs
  }

  #row(word: string, original: string, cost: number) {
    const key = `${word}=${original}`
    let row = this.#guessed.get(key)
    if (!row) {
      row = { pair: newPair(word, original, 'guess', BELIEF * cost + this.#bonus), starts: new Set<number>() }
      this.#guessed.set(key, row)
    }
    return row
  }
}

/** The official words that fit the places of a word best and that no listed row has for it. */
function likeliest(word: string, places: readonly OddPlace[], index: SpinIndex): readonly Candidate[] {
  const asked = places.slice(0, ASKED)
  const listed = new Set(index.spun.pairsFor(word).map(({ original }) => original))
  const found: { candidate: Candidate; score: number }[] = []
  const weigh = (candidate: Candidate) => {
    const { original, cost } = candidate
    if (listed.has(original)) return
    let sum = 0
    for (const [place, { before, after, own }] of asked.entries()) {
      const needed = LEAST_GAIN * asked.length - sum - MOST_GAIN * (asked.length - 1 - place)
      const least = Math.max(MOST_LOSS, needed)
      const gain = fitOf(index.model, before, original + after, own + least) - own
      const counted = Math.max(MOST_LOSS, Math.min(MOST_GAIN, gain))
      if (counted < needed) return
      sum += counted
    }
    found.push({ candidate, score: TRUST * sum + BELIEF * cost })
  }
  for (const candidate of index.channel.candidates(word)) weigh(candidate)
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, GUESSES)
    .map(({ candidate }) => candidate)
}
