import { likenessOf } from './likeness.ts'
import { type ClauseVector, product } from './vector.ts'

/** Two clauses of two documents that are on the same matter: their places in the lists given, and how likely it is. */
export interface AlikePair {
  readonly a: number
  readonly b: number
  readonly likeness: number
}

/** Below this two clauses are on different matters; the value that gave the best F1 on the judged pairs. */
export const LEAST = 0.13
/** A pair must come this near to the best that one of the two clauses has in the other document. */
export const NEAR_BEST = 0.9

/**
 * Which clauses of two documents, as vectors of one space, are on the same matter. Pairs come in the order of `a`, then `b`.
 */
export function alikeVectors(as: readonly ClauseVector[], bs: readonly ClauseVector[]): readonly AlikePair[] {
  return alikeBy(as.length, bs.length, (a, b) => {
    const [one, other] = [as[a] as ClauseVector, bs[b] as ClauseVector]
    return likenessOf(product(one, other), one.kind === other.kind)
  })
}

/**
 * Which clauses of two documents are on the same matter by how likely each two are. A clause may be like several of the
 * other document (one split in two, or one on several matters): a pair counts when it is the best, or nearly, for either
 * of its clauses. Decided by the two documents alone. Pairs come in the order of `a`, then `b`.
 */
export function alikeBy(as: number, bs: number, likeness: (a: number, b: number) => number): readonly AlikePair[] {
  const found: AlikePair[] = []
  const bestOfA = new Float64Array(as)
  const bestOfB = new Float64Array(bs)
  for (let a = 0; a < as; a++) {
    for (let b = 0; b < bs; b++) {
      const value = likeness(a, b)
      if (value < LEAST) continue
      found.push({ a, b, likeness: value })
      bestOfA[a] = Math.max(bestOfA[a] as number, value)
      bestOfB[b] = Math.max(bestOfB[b] as number, value)
    }
  }
  return found.filter(
    ({ a, b, likeness: value }) => value >= NEAR_BEST * Math.min(bestOfA[a] as number, bestOfB[b] as number),
  )
}
