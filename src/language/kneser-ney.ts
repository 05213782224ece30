import { BOUNDARY } from './alphabet.ts'
import type { Level } from './count.ts'
import { add } from './tally.ts'

/** What the model says about the n-grams of one order. */
export interface Estimates {
  /** P(last symbol | the symbols before it), by n-gram. */
  readonly probability: Float32Array
  /** What a context leaves to the shorter one, by n-gram taken as a context. */
  readonly backoff: Float32Array
}

/** Discounts for counts of 1, 2 and 3 or more. */
type Discounts = readonly [number, number, number]

/**
 * Interpolated modified Kneser-Ney estimates (S. F. Chen and J. Goodman, "An empirical study of smoothing techniques for
 * language modeling", Computer Speech & Language 13, 1999, section 3). Orders below the highest count the different
 * symbols an n-gram was seen after, except behind BOUNDARY, where there are none. Samples of weight below 1 make counts
 * fractional: a type counts at most as much as its occurrences, and a discount between two whole counts is interpolated
 * (after H. Zhang and D. Chiang, "Kneser-Ney smoothing on expected counts", ACL 2014, in spirit). The discounts
 * themselves are estimated from whole counts.
 */
export function estimate(levels: readonly Level[], alphabetSize: number): readonly Estimates[] {
  const all: Estimates[] = []
  levels.forEach((level, n) => {
    const longer = levels[n + 1]
    const counts = longer ? continuationCounts(levels, n, longer) : level.weight
    const discounts = discountsOf(longer ? continuationTypes(levels, n, longer) : level.occurrences)
    const probability = new Float32Array(level.size)
    const shorter = levels[n - 1]
    const lower = all[n - 1]
    const contexts = shorter ? shorter.size : 1
    for (let context = 0; context < contexts; context++) {
      const from = shorter ? (shorter.begin[context] as number) : 0
      const to = shorter ? (shorter.begin[context + 1] as number) : level.size
      const { total, freed } = totals(counts, from, to, discounts)
      const left = total > 0 ? freed / total : 1
      if (lower) lower.backoff[context] = left
      for (let entry = from; entry < to; entry++) {
        const count = counts[entry] as number
        const own = total > 0 ? (count - discount(count, discounts)) / total : 0
        const below = lower ? (lower.probability[level.suffix[entry] as number] as number) : 1 / alphabetSize
        probability[entry] = own + left * below
      }
    }
    all.push({ probability, backoff: new Float32Array(level.size).fill(1) })
  })
  return all
}

function totals(counts: Float32Array, from: number, to: number, discounts: Discounts) {
  let total = 0
  let freed = 0
  for (let entry = from; entry < to; entry++) {
    total += counts[entry] as number
    freed += discount(counts[entry] as number, discounts)
  }
  return { total, freed }
}

function discount(count: number, [one, two, more]: Discounts): number {
  if (count >= 3) return more
  if (count >= 2) return two + (more - two) * (count - 2)
  if (count >= 1) return one + (two - one) * (count - 1)
  return one * count
}

function continuationCounts(levels: readonly Level[], n: number, longer: Level): Float32Array {
  const level = levels[n] as Level
  const counts = new Float32Array(level.size)
  for (let entry = 0; entry < longer.size; entry++) {
    add(counts, longer.suffix[entry] as number, Math.min(1, longer.weight[entry] as number))
  }
  const [from, to] = afterBoundary(levels, n)
  for (let entry = from; entry < to; entry++) counts[entry] = level.weight[entry] as number
  return counts
}

function continuationTypes(levels: readonly Level[], n: number, longer: Level): Int32Array {
  const level = levels[n] as Level
  const types = new Int32Array(level.size)
  for (let entry = 0; entry < longer.size; entry++) add(types, longer.suffix[entry] as number)
  const [from, to] = afterBoundary(levels, n)
  for (let entry = from; entry < to; entry++) types[entry] = level.occurrences[entry] as number
  return types
}

/** The n-grams of two or more symbols that start with BOUNDARY: a range, since n-grams are sorted. */
function afterBoundary(levels: readonly Level[], n: number): readonly [number, number] {
  if (n === 0) return [0, 0]
  const first = levels[0] as Level
  let from = first.symbol.indexOf(BOUNDARY)
  let to = from + 1
  for (let k = 0; k < n; k++) {
    const { begin } = levels[k] as Level
    from = begin[from] as number
    to = begin[to] as number
  }
  return [from, to]
}

/** Chen & Goodman's estimates from the counts of counts; their limits where a small corpus leaves those empty. */
function discountsOf(counts: Int32Array): Discounts {
  const seen = [0, 0, 0, 0, 0]
  for (const count of counts) if (count > 0 && count <= 4) (seen[count] as number)++
  const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = seen
  const y = n1 / (n1 + 2 * n2)
  const within = (value: number, most: number) =>
    Number.isFinite(value) ? Math.min(Math.max(value, 0.1), most) : most / 2
  return [within(1 - (2 * y * n2) / n1, 1), within(2 - (3 * y * n3) / n2, 2), within(3 - (4 * y * n4) / n3, 3)]
}
