import { framingHeading, principleHeading } from '../lexicon/clause-kinds.ts'
import { purposeSentence } from '../lexicon/drafting/purpose.ts'
import type { Clause } from './clauses.ts'

/** What a clause does in its document: frame it, lay down a principle, or provide for something to be done. */
export type ClauseKind = 'framing' | 'principle' | 'provision'

/**
 * The kind of a clause, by its heading and those above; what stands before the first section frames the document. Of a text
 * without an outline, the paragraph that says why it is made does.
 */
export function clauseKind({
  section,
  heading,
  above,
  prose,
  text,
}: Pick<Clause, 'section' | 'heading' | 'above' | 'prose' | 'text'>): ClauseKind {
  if (prose) return purposeSentence.test(text) ? 'framing' : 'provision'
  if (section.length === 0) return 'framing'
  const headings = heading === null ? above : [...above, heading]
  if (headings.some(words => principleHeading.test(words))) return 'principle'
  return framingHeading.test(headings.at(-1) ?? '') ? 'framing' : 'provision'
}
