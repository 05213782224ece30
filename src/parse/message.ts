import type { Message } from '../record/message.ts'
import type { Span } from '../text/span.ts'

/** Something odd about a document's build, with its place in the clean text; the caller leads it back to the page. */
export interface ParseMessage extends Omit<Message, 'raw'> {
  readonly clean: Span<'clean'>
}

/** Where the parts of the parser leave what they have to say. */
export type Tell = (message: ParseMessage) => void
