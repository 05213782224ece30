import type { Span } from '../../text/span.ts'
import { type Alignment, align, type Difference } from './alignment.ts'
import { fitOf, REACH, stateBefore } from './fit.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Arc } from './matcher.ts'
import { newPair, type Pair } from './pair.ts'
import { type Reading, readWith } from './reading.ts'
import { SHINGLE, type Siblings } from './siblings.ts'

/** Passages agree in at least so many units, and in this part of all. */
const LEAST_AGREEING = 20
const LEAST_SHARE = 0.8
/** Units that must agree on either side of a difference: where some table has the row, and where none has. */
const LISTED_ANCHOR = 2
const UNLISTED_ANCHOR = 5
/** ln likelihood that the sibling's word must gain, likewise. */
const LISTED_GAIN = 1
const UNLISTED_GAIN = 4
/** Units around a place that vote for what a sibling has there, at most. */
const MOST_VOTES = 8
/** The part of all votes on a word that a row needs. */
const MAJORITY = 0.6
/** Words of tools and those they stand for have no more units. */
const LONGEST = 4
/** Words of names, numbers and days are a document's own. */
const PLAIN = /^(?!.*[〇零一二三四五六七八九十百千万亿两])[\u4e00-\u9fff]+$/
const NAMED = /^[省市县区州旗镇乡村]/

/**
 * Rows that siblings bear witness to: a word of the page stands where a sibling has another one in the same passage, and
 * official text would hardly have the page's. Two documents differ in many words that are right in both; those gain
 * nothing and are not taken. The siblings vote on each word of the page, and confirm the words that were restored already.
 * @param taken what was restored so far, sorted: with it, the page agrees with siblings at greater length
 * @returns the rows, for all places of their words, and the places where siblings have the page's own word
 */
export function siblingRows(
  text: string,
  taken: readonly Arc[],
  siblings: Siblings,
  index: SpinIndex,
): { readonly rows: readonly Pair[]; readonly kept: readonly Span[] } {
  const reading = readWith(text, 0, text.length, taken)
  const kept: Span[] = []
  const votes = new Map<string, Map<string, Map<number, number>>>()
  for (const { spun, original, place, anchor } of witnesses(text, reading, taken, siblings, index)) {
    if (spun === original) kept.push({ start: place, end: place + spun.length })
    const words = entry(votes, spun, () => new Map<string, Map<number, number>>())
    const places = entry(words, original, () => new Map<number, number>())
    places.set(place, Math.max(places.get(place) ?? 0, Math.min(MOST_VOTES, anchor)))
  }
  const rows: Pair[] = []
  for (const [spun, words] of votes) {
    const sums = [...words].map(([original, places]) => ({ original, votes: sum(places.values()) }))
    const all = sum(sums.map(one => one.votes))
    for (const { original, votes } of sums) {
      if (original === spun || votes < MAJORITY * all) continue
      const listed = index.spun.pairsFor(spun).find(pair => pair.original === original)
      const row = newPair(spun, original, 'sibling')
      rows.push(listed ? { ...row, tools: listed.tools } : row)
    }
  }
  return { rows, kept }
}

function sum(numbers: Iterable<number>): number {
  let all = 0
  for (const number of numbers) all += number
  return all
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const fresh = make()
  map.set(key, fresh)
  return fresh
}

/** A sibling's word for one of the page at a place. */
interface Witness {
  readonly spun: string
  readonly original: string
  readonly place: number
  /** Units that agree on the side where fewer do. */
  readonly anchor: number
}

/** Every word of the page or of its reading for which a sibling has another, or that it confirms. */
function* witnesses(
  text: string,
  reading: Reading,
  taken: readonly Arc[],
  siblings: Siblings,
  index: SpinIndex,
): Generator<Witness> {
  const origin = originsOf(reading)
  for (const alignment of alignmentsOf(reading.text, siblings)) {
    yield* confirmations(alignment, reading, taken)
    const borders = wordBorders(alignment, siblings, index)
    for (const difference of alignment.differences) {
      const anchor = Math.min(difference.before, difference.after)
      if (anchor < LISTED_ANCHOR) continue
      for (const [start, end, original] of wordsOf(difference, borders, origin, siblings.text)) {
        const from = origin.ends[start] as number
        const to = origin.starts[end] as number
        const spun = text.slice(from, to)
        if (from >= to) continue
        if (spun === original) yield { spun, original, place: from, anchor }
        if (!isPlausible(spun, original, reading.text.slice(end, end + 1))) continue
        if (!index.words.has(original)) continue
        const listed = index.spun.pairsFor(spun).some(pair => pair.original === original)
        if (!listed && anchor < UNLISTED_ANCHOR) continue
        const before = stateBefore(index.model, reading.text, start)
        const after = reading.text.slice(end, end + REACH)
        const gain = fitOf(index.model, before, original + after) - fitOf(index.model, before, spun + after)
        if (gain < (listed ? LISTED_GAIN : UNLISTED_GAIN)) continue
        yield { spun, original, place: from, anchor }
      }
    }
  }
}

/** The words restored already that the sibling has in their places. */
function* confirmations({ runs }: Alignment, { places }: Reading, taken: readonly Arc[]): Generator<Witness> {
  for (const { start, end } of runs) {
    for (let next = firstFrom(taken, places, start); next < taken.length; next++) {
      const arc = taken[next] as Arc
      const to = places[arc.end] as number
      if (to > end) break
      const { spun, original } = arc.pair
      if (original === '') continue
      const anchor = Math.min(to - original.length - start, end - to)
      if (anchor >= LISTED_ANCHOR) yield { spun, original, place: arc.start, anchor }
    }
  }
}

/** The first of the arcs that ends behind a place of the reading. */
function firstFrom(taken: readonly Arc[], places: Int32Array, place: number): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[(taken[middle] as Arc).end] as number) <= place) low = middle + 1
    else high = middle
  }
  return low
}

function isPlausible(spun: string, original: string, behind: string): boolean {
  if (spun.length > LONGEST || original.length < 2 || original.length > LONGEST) return false
  return spun !== original && PLAIN.test(spun) && PLAIN.test(original) && !NAMED.test(behind)
}

/** The passages of a page that siblings have as well, nearly; each place of the page in few of them. */
function* alignmentsOf(text: string, siblings: Siblings): Generator<Alignment> {
  /** Up to where the page was aligned with siblings, by how far their places are apart. */
  const done = new Map<number, number>()
  for (let at = 0; at + SHINGLE <= text.length; at++) {
    for (const place of siblings.placesOf(text, at)) {
      if ((done.get(place - at) ?? 0) > at) continue
      const alignment = align(text, at, siblings.text, place)
      for (const { end, shift } of alignment.runs) done.set(shift, Math.max(done.get(shift) ?? 0, end))
      if (alignment.agreeing >= LEAST_AGREEING && shareOf(alignment) >= LEAST_SHARE) yield alignment
    }
  }
}

function shareOf({ from, to, agreeing }: Alignment): number {
  return agreeing / (to - from)
}

/** Where the words of the sibling's passage begin and end. */
function wordBorders({ from, to }: Alignment, { text }: Siblings, { words }: SpinIndex): ReadonlySet<number> {
  return new Set([from, ...words.ends(text.slice(from, to)).map(end => from + end)])
}

/** The words of a sibling that a difference touches, each with its place in the reading. */
function* wordsOf(
  { start, end, from, to, before, after }: Difference,
  borders: ReadonlySet<number>,
  origin: Origins,
  sibling: string,
): Generator<readonly [start: number, end: number, word: string]> {
  let left = 0
  while (left < before && !(borders.has(from - left) && (origin.ends[start - left] as number) >= 0)) left++
  let right = 0
  while (right < after && !(borders.has(to + right) && (origin.starts[end + right] as number) >= 0)) right++
  const first = from - left
  const last = to + right
  const shift = start - from
  const isWhole = (place: number) => borders.has(place) && (origin.ends[place + shift] as number) >= 0
  if (!isWhole(first) || !borders.has(last)) return
  if (end - start !== to - from) {
    yield [start - left, end + right, sibling.slice(first, last)]
    return
  }
  let begin = first
  for (let place = first + 1; place <= last; place++) {
    if (!isWhole(place)) continue
    yield [begin + shift, place + shift, sibling.slice(begin, place)]
    begin = place
  }
}

/**
 * The place of the page behind each place of its reading; -1 inside a restored word. They differ where a stuffed word
 * was left out: a word begins behind it and ends before it.
 */
interface Origins {
  readonly ends: Int32Array
  readonly starts: Int32Array
}

function originsOf({ text, places }: Reading): Origins {
  const ends = new Int32Array(text.length + 1).fill(-1)
  const starts = new Int32Array(text.length + 1).fill(-1)
  places.forEach((place, at) => {
    if (place < 0) return
    ends[place] = at
    if ((starts[place] as number) < 0) starts[place] = at
  })
  return { ends, starts }
}
