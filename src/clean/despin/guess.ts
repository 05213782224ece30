import { isWord } from './dictionary.ts'
import { fitOf, REACH, stateBefore } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Arc } from './matcher.ts'
import { newPair, type Pair } from './pair.ts'
import type { Reading } from './reading.ts'
import { usageOf } from './usage.ts'

/** Spun words that no table knows are sought as two characters: most are. */
const LENGTH = 2
/** ln P of two characters and the next, below which they are taken for an impossible collocation. */
const IMPOSSIBLE = -17
/** ln likelihood that a guess must gain at every place asked about, and one that has no character of the word. */
const LEAST_GAIN = 6
const LEAST_UNRELATED_GAIN = 8
/** Places of a word that are asked about. */
const ASKED = 4
/** Guesses kept for a word, the best first. */
const GUESSES = 2
/** What a guess costs that shares a character with the word (强健 ← 健康), and one that does not. */
const RELATED = -5
const UNRELATED = -8
/**
 * A guess without a common character needs so many places that agree, and must be a word that a page of this length
 * should have so many times.
 */
const PLACES = 2
const EXPECTED = 0.4

/** A place where the page reads as no official text does. */
interface Gap {
  readonly start: number
  readonly before: number
  readonly after: string
  readonly own: number
}

/**
 * What the context alone suggests for words that no table knows: official words that fit far better at every place where
 * such a word stands. The tool writes one word for another throughout, so the places of a word are asked together.
 * @param reading the page as read so far
 */
export function guess(text: string, reading: Reading, index: SpinIndex): readonly Arc[] {
  const arcs: Arc[] = []
  for (const [word, gaps] of gapsOf(text, reading, index)) {
    for (const pair of guessesFor(word, gaps, text.length, index)) {
      for (const { start } of gaps) arcs.push({ start, end: start + LENGTH, pair, cost: pair.cost, posterior: 1 })
    }
  }
  return arcs
}

function gapsOf(text: string, { text: reading, places }: Reading, { model, words }: SpinIndex) {
  const surprises = new Float64Array(reading.length + 1)
  let state = model.start
  for (let at = 0; at < reading.length; at++) {
    state = model.next(state, reading.charCodeAt(at))
    surprises[at] = model.lastLogProb
  }
  const gaps = new Map<string, Gap[]>()
  for (let start = 0; start + LENGTH <= text.length; start++) {
    const at = places[start] as number
    if (at < 0 || (places[start + 1] as number) !== at + 1) continue
    const sum = (surprises[at] as number) + (surprises[at + 1] as number) + (surprises[at + 2] as number)
    if (sum > IMPOSSIBLE) continue
    const word = text.slice(start, start + LENGTH)
    if (!words.has(word) && !isWord(word)) continue
    const after = reading.slice(at + LENGTH, at + LENGTH + REACH)
    const before = stateBefore(model, reading, at)
    const gap = { start, before, after, own: fitOf(model, before, word + after) }
    const known = gaps.get(word)
    if (known) known.push(gap)
    else gaps.set(word, [gap])
  }
  return gaps
}

function guessesFor(word: string, gaps: readonly Gap[], length: number, index: SpinIndex): readonly Pair[] {
  const asked = gaps.slice(0, ASKED)
  const related = new Set([...word].flatMap(character => index.byCharacter.get(character) ?? []))
  const found: { pair: Pair; gain: number }[] = []
  const weigh = (candidate: string, cost: number, least: number) => {
    if (candidate === word) return
    let sum = 0
    for (const { before, after, own } of asked) {
      const gain = fitOf(index.model, before, candidate + after) - own
      if (gain < least) return
      sum += gain
    }
    found.push({ pair: newPair(word, candidate, 'guess', cost), gain: sum / asked.length })
  }
  for (const candidate of related) weigh(candidate, RELATED, LEAST_GAIN)
  if (gaps.length >= PLACES) {
    for (const candidate of index.guesses) {
      const expected = length * Math.exp(usageOf(candidate, index.model))
      if (expected >= EXPECTED && !related.has(candidate)) weigh(candidate, UNRELATED, LEAST_UNRELATED_GAIN)
    }
  }
  return found
    .sort((a, b) => b.gain + b.pair.cost - a.gain - a.pair.cost)
    .slice(0, GUESSES)
    .map(({ pair }) => pair)
}
