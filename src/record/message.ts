import type { Span } from '../text/span.ts'

/** How much a message matters: an `error` means that a file gave no result. */
export type Severity = 'error' | 'warn' | 'info'

/**
 * Something to tell about a document: which row of `lexicon/messages/` words it, what fills the row's `{slots}`, and the
 * place in the raw page, where there is one. It holds no language; `wording` in the lexicon gives the sentence.
 */
export interface Message {
  readonly id: string
  readonly severity: Severity
  readonly values: Readonly<Record<string, string | number>>
  readonly raw?: Span<'raw'>
}
