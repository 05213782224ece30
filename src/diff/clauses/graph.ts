import { alikePairs } from '../../witness/alike.ts'
import type { ClauseProfile } from '../../witness/profile.ts'

/** A clause of one of the documents: a node of the graph of clauses. */
export interface GraphClause {
  /** Place in {@link ClauseGraph.clauses}; clauses stand in the order of the documents, then of the text. */
  readonly index: number
  readonly document: string
  readonly profile: ClauseProfile
}

/** The clauses of all documents, and which of them are on the same matter. */
export interface ClauseGraph {
  readonly clauses: readonly GraphClause[]
  /** For each clause the others it is like, with how likely it is. */
  readonly alike: readonly ReadonlyMap<number, number>[]
}

/** @param documents in an order of their own, not of the arguments, with the profiles of their clauses */
export function clauseGraph(
  documents: readonly { readonly id: string; readonly profiles: readonly ClauseProfile[] }[],
): ClauseGraph {
  const clauses: GraphClause[] = []
  const starts = documents.map(({ id, profiles }) => {
    const start = clauses.length
    for (const profile of profiles) clauses.push({ index: clauses.length, document: id, profile })
    return start
  })
  const alike = clauses.map(() => new Map<number, number>())
  documents.forEach((one, i) => {
    documents.slice(i + 1).forEach((other, offset) => {
      const [from, to] = [starts[i] as number, starts[i + 1 + offset] as number]
      for (const { a, b, likeness } of alikePairs(one.profiles, other.profiles)) {
        alike[from + a]?.set(to + b, likeness)
        alike[to + b]?.set(from + a, likeness)
      }
    })
  })
  return { clauses, alike }
}
