import type { Message } from '../record/message.ts'
import type { Ledger } from '../text/ledger.ts'
import type { Witness } from '../witness/witness.ts'
import type { Directive } from './directives.ts'

/** A draft to check: cleaned, parsed and extracted like any page, and never rewritten. */
export interface Draft extends Witness {
  /** The file, as the user named it. */
  readonly file: string
  /** From the draft as read (`raw`), where findings are shown, to the text that the rules judge (`clean`). */
  readonly ledger: Ledger
  /** What reading, cleaning and parsing had to say. */
  readonly messages: readonly Message[]
  /** What its author asked not to be told, in the order of the text. */
  readonly directives: readonly Directive[]
}
