import type { Language } from '../../../lexicon/messages/language.ts'
import type { Origin } from '../../../text/origin.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import { cleanPlace } from '../clean-place.ts'
import { annotate } from './annotate.ts'
import { freshDocx } from './fresh.ts'
import { mainPart, pack, unpack } from './package.ts'

/** The .docx file that a draft was read from. */
export interface OwnFile {
  readonly bytes: Uint8Array
  /** Where the text that was read comes from in it; not empty. */
  readonly origins: readonly Origin[]
}

/**
 * A draft as a .docx file with its findings as Word comments at their places. A draft that is a .docx file stays as it is
 * but for them, its formatting and its own comments included; of any other a document is made.
 * @throws Error when the file cannot be unpacked
 */
export function findingsDocx(draft: CheckedDraft, own: OwnFile | null, language: Language): Uint8Array {
  const { findings } = draft.findings
  const parts = own && unpack(own.bytes)
  // Where all text stands in notes or comes from Word itself, there is no place for a comment.
  if (own && parts && own.origins.some(({ part }) => part === mainPart(parts))) {
    const comments = findings.map(finding => ({ finding, at: { start: finding.place.offset, end: finding.place.end } }))
    if (comments.length > 0) annotate(parts, { text: draft.ledger.raw, origins: own.origins }, comments, language)
    return pack(parts)
  }
  const { parts: made, ...rendered } = freshDocx(draft)
  const comments = findings.map(finding => ({ finding, at: cleanPlace(finding, draft.ledger) }))
  if (comments.length > 0) annotate(made, rendered, comments, language)
  return pack(made)
}
