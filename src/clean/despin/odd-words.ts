import { fitOf, REACH, stateBefore } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Arc } from './matcher.ts'
import type { Reading } from './reading.ts'

/** Spun words that no table knows are sought as two characters: most are. */
const LENGTH = 2
/** ln P of two characters and the next, below which they are an odd collocation. */
const ODD = -12

/** A place where a word stands that may be a tool's. */
export interface OddPlace {
  readonly start: number
  /** The model's state before it. */
  readonly before: number
  /** What stands behind it, as the page is read. */
  readonly after: string
  /** ln P of the word and of what stands behind it. */
  readonly own: number
}

/**
 * The words of a page that may be a tool's though no table has them for what they stand for, each with its places: words
 * that read badly, and those that a row of the lexicon was taken for. The row may be one of several that tools have for
 * the word, and the right one not among them.
 * @param taken the places that rows were taken for; none of rows that are known to be the tool's
 */
export function oddWords(
  text: string,
  reading: Reading,
  taken: readonly Arc[],
  index: SpinIndex,
): ReadonlyMap<string, readonly OddPlace[]> {
  const words = new Map<string, OddPlace[]>()
  const put = (word: string, start: number, from: number, to: number) => {
    const before = stateBefore(index.model, reading.text, from)
    const after = reading.text.slice(to, to + REACH)
    const place = { start, before, after, own: fitOf(index.model, before, word + after) }
    const known = words.get(word)
    if (known) known.push(place)
    else words.set(word, [place])
  }
  for (const at of oddPlaces(reading, index)) {
    const word = text.slice(at.start, at.start + LENGTH)
    if (HAN.test(word)) put(word, at.start, at.from, at.from + LENGTH)
  }
  for (const { start, end, pair } of taken) {
    if (pair.spun.length < LENGTH || pair.original === '') continue
    put(pair.spun, start, reading.places[start] as number, reading.places[end] as number)
  }
  return words
}

const HAN = /^[\u4e00-\u9fff]+$/

/** The places of untouched text that read badly and are no part of a longer word: in the page, and in its reading. */
function* oddPlaces({ text, places }: Reading, { model, words }: SpinIndex) {
  const surprises = new Float64Array(text.length + 1)
  let state = model.start
  for (let at = 0; at < text.length; at++) {
    state = model.next(state, text.charCodeAt(at))
    surprises[at] = model.lastLogProb
  }
  const isEnd = new Uint8Array(text.length + 1)
  for (const end of words.ends(text)) isEnd[end] = 1
  isEnd[0] = 1
  for (let start = 0; start + LENGTH < places.length; start++) {
    const from = places[start] as number
    if (from < 0 || (places[start + 1] as number) !== from + 1 || !isEnd[from] || !isEnd[from + LENGTH]) continue
    const sum = (surprises[from] as number) + (surprises[from + 1] as number) + (surprises[from + 2] as number)
    if (sum <= ODD) yield { start, from }
  }
}
