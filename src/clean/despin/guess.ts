import type { Candidate } from './channel.ts'
import { fitOf, REACH, stateBefore } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Arc } from './matcher.ts'
import { newPair, type Pair } from './pair.ts'
import type { Reading } from './reading.ts'
import { TRUST } from './run.ts'

/** Spun words that no table knows are sought as two characters: most are. */
const LENGTH = 2
/** ln P of two characters and the next, below which they are taken for an impossible collocation. */
const IMPOSSIBLE = -17
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

/** A place where the page reads as no official text does. */
interface Gap {
  readonly start: number
  readonly before: number
  readonly after: string
  readonly own: number
}

/**
 * What the context suggests for words that no table has for it: official words that fit far better where such a word
 * stands, and that a tool may well have written so. The tool writes one word for another throughout, so the places of a
 * word are asked together.
 * @param reading the page as read so far
 * @param share the part of the page that was restored already: the more a tool replaced, the likelier an odd word is its
 */
export function guess(text: string, reading: Reading, index: SpinIndex, share: number): readonly Arc[] {
  const arcs: Arc[] = []
  const bonus = Math.max(LEAST_BONUS, Math.min(MOST_BONUS, Math.log(share / USUAL_SHARE)))
  for (const [word, gaps] of gapsOf(text, reading, index)) {
    for (const pair of guessesFor(word, gaps, index, bonus)) {
      for (const { start } of gaps) arcs.push({ start, end: start + LENGTH, pair, cost: pair.cost, posterior: 1 })
    }
  }
  return arcs
}

/** The places that read badly and are no part of a longer word, by what stands there. */
function gapsOf(text: string, { text: reading, places }: Reading, { model, words }: SpinIndex) {
  const surprises = new Float64Array(reading.length + 1)
  let state = model.start
  for (let at = 0; at < reading.length; at++) {
    state = model.next(state, reading.charCodeAt(at))
    surprises[at] = model.lastLogProb
  }
  const isEnd = new Uint8Array(reading.length + 1)
  for (const end of words.ends(reading)) isEnd[end] = 1
  isEnd[0] = 1
  const gaps = new Map<string, Gap[]>()
  for (let start = 0; start + LENGTH <= text.length; start++) {
    const at = places[start] as number
    if (at < 0 || (places[start + 1] as number) !== at + 1 || !isEnd[at] || !isEnd[at + LENGTH]) continue
    const sum = (surprises[at] as number) + (surprises[at + 1] as number) + (surprises[at + 2] as number)
    if (sum > IMPOSSIBLE) continue
    const word = text.slice(start, start + LENGTH)
    if (!HAN.test(word)) continue
    const after = reading.slice(at + LENGTH, at + LENGTH + REACH)
    const before = stateBefore(model, reading, at)
    const gap = { start, before, after, own: fitOf(model, before, word + after) }
    const known = gaps.get(word)
    if (known) known.push(gap)
    else gaps.set(word, [gap])
  }
  return gaps
}

const HAN = /^[\u4e00-\u9fff]+$/

function guessesFor(word: string, gaps: readonly Gap[], index: SpinIndex, bonus: number): readonly Pair[] {
  const asked = gaps.slice(0, ASKED)
  const found: { pair: Pair; score: number }[] = []
  const weigh = ({ original, cost }: Candidate) => {
    let sum = 0
    for (const [place, { before, after, own }] of asked.entries()) {
      const needed = LEAST_GAIN * asked.length - sum - MOST_GAIN * (asked.length - 1 - place)
      const least = Math.max(MOST_LOSS, needed)
      const gain = fitOf(index.model, before, original + after, own + least) - own
      const counted = Math.max(MOST_LOSS, Math.min(MOST_GAIN, gain))
      if (counted < needed) return
      sum += counted
    }
    found.push({ pair: newPair(word, original, 'guess', BELIEF * cost + bonus), score: TRUST * sum + BELIEF * cost })
  }
  for (const candidate of index.channel.candidates(word)) weigh(candidate)
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, GUESSES)
    .map(({ pair }) => pair)
}
