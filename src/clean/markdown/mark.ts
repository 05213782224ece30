import type { Span } from '../../text/span.ts'

/** A stretch of markup and what stands in its place. */
export interface Mark extends Span {
  readonly insert: string
}
