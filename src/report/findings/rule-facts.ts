import type { Wording } from '../../lexicon/messages/language.ts'
import type { Severity } from '../../record/message.ts'

/** What a report tells of a rule. */
export interface RuleFacts {
  readonly id: string
  readonly about: Wording
  /** Where the norm is written: `GB/T 9704—2012 7.3.3`. */
  readonly source?: string
  /** What it was set to. */
  readonly level: Severity | 'off'
}
