import type { Severity } from '../record/message.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { countFindings } from '../report/findings/summary.ts'
import type { Speech } from './speech.ts'

/** The options that say when a check fails. */
export interface VerdictOptions {
  readonly failOn: Severity
  readonly maxWarnings?: string
}

const GRAVER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warn: ['error', 'warn'],
  info: ['error', 'warn', 'info'],
}

/** How many warnings are borne; undefined when nothing was said, null, with the reason told, when it is no number. */
export function mostWarnings({ maxWarnings }: VerdictOptions, say: Speech): number | undefined | null {
  if (maxWarnings === undefined) return undefined
  if (/^\d{1,9}$/.test(maxWarnings)) return Number(maxWarnings)
  say.tell({ id: 'check-bad-number', severity: 'error', values: { value: maxWarnings } })
  return null
}

/** Whether what was found is too much. */
export function isTooMuch(checked: readonly CheckedDraft[], failOn: Severity, most: number | undefined): boolean {
  const counts = checked.map(countFindings)
  if (most === undefined) return counts.some(count => GRAVER[failOn].some(severity => count[severity] > 0))
  const warnings = counts.reduce((sum, { warn }) => sum + warn, 0)
  return warnings > most || counts.some(({ error }) => error > 0)
}
