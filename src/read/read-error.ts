import type { READ_ERRORS } from '../lexicon/messages/read.ts'
import { wording } from '../lexicon/messages/wording.ts'
import type { Message } from '../record/message.ts'

export type ReadErrorId = keyof typeof READ_ERRORS

/** Why a file gives no page; the caller reports it and goes on with the next file. */
export class ReadError extends Error {
  readonly id: ReadErrorId
  /** Fills the slots of the wording; always holds `file`, as the user named it. */
  readonly values: Message['values'] & { readonly file: string }

  constructor(id: ReadErrorId, values: Message['values'] & { readonly file: string }, cause?: unknown) {
    super(wording({ id, values }, 'en'), cause === undefined ? undefined : { cause })
    this.name = 'ReadError'
    this.id = id
    this.values = values
  }
}
