import { likenessOf } from './likeness.ts'
import type { ClauseProfile } from './profile.ts'
import { type ClauseVector, product, VectorSpace } from './vector.ts'

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
 * Which clauses of two documents are on the same matter. A clause may be like several of the other document (one split in
 * two, or one on several matters): a pair counts when it is the best, or nearly, for either of its clauses. Decided by
 * the two documents alone. Pairs come in the order of `a`, then `b`.
 */
export function alikePairs(as: readonly ClauseProfile[], bs: readonly ClauseProfile[]): readonly AlikePair[] {
  const space = new VectorSpace()
  const vectors = (profiles: readonly ClauseProfile[]) => profiles.map(profile => space.vector(profile))
  return alikeVectors(vectors(as), vectors(bs))
}

/** {@link alikePairs} of clauses as vectors of one space. */
export function alikeVectors(as: readonly ClauseVector[], bs: readonly ClauseVector[]): readonly AlikePair[] {
  const found: AlikePair[] = []
  const bestOfA = new Float64Array(as.length)
  const bestOfB = new Float64Array(bs.length)
  as.forEach((one, a) => {
    bs.forEach((other, b) => {
      const value = likenessOf(product(one, other), one.kind === other.kind)
      if (value < LEAST) return
      found.push({ a, b, likeness: value })
      bestOfA[a] = Math.max(bestOfA[a] as number, value)
      bestOfB[b] = Math.max(bestOfB[b] as number, value)
    })
  })
  return found.filter(
    ({ a, b, likeness: value }) => value >= NEAR_BEST * Math.min(bestOfA[a] as number, bestOfB[b] as number),
  )
}
