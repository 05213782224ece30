import type { Finding } from '../../../record/finding.ts'
import type { Span } from '../../../text/span.ts'
import type { Marked } from '../../records-page/marks.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import { cleanPlace } from '../clean-place.ts'

/** A finding as the page shows it: its number, and the words concerned, or the point where something belongs. */
export interface MarkedFinding extends Marked {
  readonly finding: Finding
  readonly at: Span<'clean'>
}

/** The findings of a draft with their places in the clean text, numbered in their order. */
export function markedFindings({ findings, ledger }: CheckedDraft): readonly MarkedFinding[] {
  return findings.findings.map((finding, number) => {
    const at = cleanPlace(finding, ledger)
    const evidence = at.start < at.end ? [{ clean: at }] : []
    return { number, kind: finding.severity, record: { evidence }, finding, at }
  })
}

/** Whether a finding says what peers have and the draft has not: their words can be taken over. */
export function isLack({ share, peers }: Finding): boolean {
  return share !== null && peers.length > 0
}
