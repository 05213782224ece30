import { framingHeading, principleHeading } from '../lexicon/clause-kinds.ts'
import type { Clause } from './clauses.ts'

/** What a clause does in its document: frame it, lay down a principle, or provide for something to be done. */
export type ClauseKind = 'framing' | 'principle' | 'provision'

/** The kind of a clause, by its heading and those above; what stands before the first section frames the document. */
export function clauseKind({ section, heading, above }: Pick<Clause, 'section' | 'heading' | 'above'>): ClauseKind {
  if (section.length === 0) return 'framing'
  const headings = heading === null ? above : [...above, heading]
  if (headings.some(words => principleHeading.test(words))) return 'principle'
  return framingHeading.test(headings.at(-1) ?? '') ? 'framing' : 'provision'
}
