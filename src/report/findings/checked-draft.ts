import type { Findings } from '../../record/finding.ts'
import type { Source } from '../../record/page.ts'
import type { Ledger } from '../../text/ledger.ts'
import type { Origin } from '../../text/origin.ts'
import type { Policy } from '../../tree/nodes.ts'

/** A draft with what a check found in it: all that a report of findings needs. */
export interface CheckedDraft {
  readonly findings: Findings
  /** Findings not told: those their author asked not to be told, and those a baseline knows. */
  readonly silenced: number
  readonly known: number
  /** `raw` is the draft as read, in which findings have their places. */
  readonly ledger: Ledger
  readonly tree: Policy
  /** The file of the draft. */
  readonly source: Source
  /** Where the text that was read comes from in a .docx file; none of other formats. */
  readonly origins: readonly Origin[]
}
