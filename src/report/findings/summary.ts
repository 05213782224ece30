import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Severity } from '../../record/message.ts'
import type { CheckedDraft } from './checked-draft.ts'

/** How many findings of each severity. */
export function countFindings({ findings }: CheckedDraft): Readonly<Record<Severity, number>> {
  const count = { error: 0, warn: 0, info: 0 }
  for (const { severity } of findings.findings) count[severity] += 1
  return count
}

/** One line about a whole draft: how many findings, against how many peers, how many were not told. */
export function summaryOf(draft: CheckedDraft, language: Language): string {
  const { error, warn, info } = countFindings(draft)
  const values = { error, warn, info, peers: draft.findings.against.length }
  const counts = wording({ id: error + warn + info === 0 ? 'findings-none' : 'findings-count', values }, language)
  const { silenced, known } = draft
  return silenced + known === 0
    ? counts
    : counts + wording({ id: 'findings-not-told', values: { silenced, known } }, language)
}
