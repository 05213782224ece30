import { parse } from '../parse/parse.ts'
import { ReadError } from '../read/read-error.ts'
import { documentOf } from '../report/document.ts'
import { type Witness, witnessOf } from '../witness/witness.ts'
import type { OpenDocument } from './documents.ts'
import type { RestoredPage } from './render.ts'

/**
 * A document that `build` made, prepared for comparison.
 * @throws ReadError when the texts it points into (`<name>.edits.json`) are not beside it
 */
export function openedWitness({ document, edits }: OpenDocument, file: string): Witness {
  if (edits === null) throw new ReadError('document-without-edits', { file })
  return witnessOf(document, edits.clean, parse(edits.clean).tree)
}

/** A page just restored, prepared for comparison. */
export function restoredWitness(result: RestoredPage): Witness {
  return witnessOf(documentOf(result), result.ledger.clean, result.tree)
}
