import { alikeVectors } from '../../witness/alike.ts'
import type { ClauseVector } from '../../witness/vector.ts'

/** The clauses of one document, as vectors of one space for all documents. */
export interface DocumentVectors {
  readonly id: string
  readonly vectors: readonly ClauseVector[]
}

/** The clauses of all documents, and which of them are on the same matter. Clauses stand in the order given. */
export interface ClauseGraph {
  /** For each clause, the id of its document. */
  readonly documents: readonly string[]
  /** For each clause the others it is like, with how likely it is. */
  readonly alike: readonly ReadonlyMap<number, number>[]
}

/** @param documents in an order of their own, not of the arguments */
export function clauseGraph(documents: readonly DocumentVectors[]): ClauseGraph {
  const ids = documents.flatMap(({ id, vectors }) => vectors.map(() => id))
  const alike = ids.map(() => new Map<number, number>())
  let from = 0
  documents.forEach((one, i) => {
    let to = from + one.vectors.length
    for (const other of documents.slice(i + 1)) {
      for (const { a, b, likeness } of alikeVectors(one.vectors, other.vectors)) {
        alike[from + a]?.set(to + b, likeness)
        alike[to + b]?.set(from + a, likeness)
      }
      to += other.vectors.length
    }
    from += one.vectors.length
  })
  return { documents: ids, alike }
}
