import type { Span } from '../text/span.ts'
import type { Verdict } from './corrections.ts'

/** A restoration that a person should decide about; the same word in the same context is asked about once. */
export interface Doubt {
  /** From 1, in the order of the page; the same for the same page, whatever was decided already. */
  readonly number: number
  readonly spun: string
  /** What was put in, or would have been; empty for a keyword that was taken out. */
  readonly official: string
  /** False where the word was left alone. */
  readonly applied: boolean
  /** From 0 to 1. */
  readonly confidence: number
  readonly alternatives: readonly string[]
  /** As a correction has it, the word between 【】. */
  readonly context: string
  /** The places in the raw page. */
  readonly raw: readonly Span<'raw'>[]
  /** What a person decided; null as long as nobody did. */
  readonly verdict: Verdict | null
}
