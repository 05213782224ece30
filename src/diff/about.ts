import type { ComparedDocument } from '../record/comparison.ts'
import type { Witness } from '../witness/witness.ts'

/** What labels the column of a document. */
export function aboutOf({ id, document: { metadata } }: Witness): ComparedDocument {
  const { title, jurisdiction, level, status, documentNumber, issuedDate } = metadata
  return { id, title, jurisdiction, level, status, documentNumber, issuedDate }
}
