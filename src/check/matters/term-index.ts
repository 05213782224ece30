import { countTerms } from '../../witness/terms.ts'

/** So many characters tell what a document is about. */
const READ = 6000
/** Terms looked at of each document, those it has most often. */
const TERMS = 200

/** Which of some documents have which terms most often, as plain data that can be kept. */
export interface TermIndex {
  /** How many documents. */
  readonly size: number
  readonly terms: readonly string[]
  /** Where the documents of each term begin, and one behind the last. */
  readonly starts: Int32Array
  /** The documents that have it, by their place, with what it weighs in each: the weights of a document have length 1. */
  readonly places: Int32Array
  readonly weights: Float32Array
}

/** Weigh the terms of documents by how few of them have each: inverse document frequency (Spärck Jones 1972). */
export function termIndex(texts: readonly string[]): TermIndex {
  const all = texts.map(commonest)
  const having = new Map<string, number>()
  for (const counts of all) for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  const terms = [...having.keys()]
  const starts = new Int32Array(terms.length + 1)
  terms.forEach((term, at) => {
    starts[at + 1] = (starts[at] as number) + (having.get(term) as number)
  })
  const next = new Map(terms.map((term, at) => [term, starts[at] as number]))
  const places = new Int32Array(starts[terms.length] as number)
  const weights = new Float32Array(places.length)
  all.forEach((counts, place) => {
    const weighed = Array.from(
      counts,
      ([term, count]) => [term, weight(count, having.get(term) ?? 0, all.length)] as const,
    )
    const length = Math.hypot(...weighed.map(([, value]) => value)) || 1
    for (const [term, value] of weighed) {
      const at = next.get(term) as number
      next.set(term, at + 1)
      places[at] = place
      weights[at] = value / length
    }
  })
  return { size: texts.length, terms, starts, places, weights }
}

/** The cosine of a text with each of the documents in what they are about, by their place. */
export function likenessIn({ size, terms, starts, places, weights }: TermIndex, text: string): Float64Array {
  const counts = new Map(commonest(text))
  const sums = new Float64Array(size)
  let square = 0
  terms.forEach((term, at) => {
    const count = counts.get(term)
    if (count === undefined) return
    counts.delete(term)
    const [start, end] = [starts[at] as number, starts[at + 1] as number]
    const own = weight(count, end - start, size)
    square += own * own
    for (let index = start; index < end; index++) {
      const place = places[index] as number
      sums[place] = (sums[place] as number) + own * (weights[index] as number)
    }
  })
  for (const count of counts.values()) square += weight(count, 0, size) ** 2
  const length = Math.sqrt(square) || 1
  return sums.map(sum => sum / length)
}

function weight(count: number, having: number, all: number): number {
  return Math.log1p(count) * Math.log((all + 1) / (having + 0.5))
}

/** The terms that a text has most often, with how often. */
function commonest(text: string): ReadonlyMap<string, number> {
  const terms = [...countTerms(text.slice(0, READ))].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(terms.slice(0, TERMS))
}
