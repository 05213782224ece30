import type { PolicyDocument } from '../record/document.ts'
import type { Policy } from '../tree/nodes.ts'
import { type Clause, leafClauses } from './clauses.ts'

/** A document prepared for comparison with others: a witness, in the words of collation. */
export interface Witness {
  readonly id: string
  readonly document: PolicyDocument
  readonly clean: string
  readonly tree: Policy
  readonly clauses: readonly Clause[]
}

/**
 * @param document the records, as `extracted/<id>.json` holds them
 * @param clean the clean text that their evidence points into
 * @param tree what parsing made of it
 */
export function witnessOf(document: PolicyDocument, clean: string, tree: Policy): Witness {
  return { id: document.id, document, clean, tree, clauses: leafClauses(tree, clean) }
}
