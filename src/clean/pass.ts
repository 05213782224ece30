import type { Message } from '../record/message.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/** A text before and after a pass; where both are the same, the pass must leave the text alone. */
export interface PassExample {
  readonly before: string
  readonly after: string
  /** What the example guards against, where that is not plain. */
  readonly note?: string
}

/** Damage that a pass saw and could not undo, or a doubt; its place counts in the text that the pass was given. */
export type Report = (message: Omit<Message, 'raw'> & { readonly place: Span }) => void

/**
 * One kind of damage and its cure. `edits` is pure: the same text gives the same edits, sorted and disjoint, and the
 * edits of its own result are none (a pass is idempotent). It never returns a string.
 */
export interface Pass {
  /** Its file's name: `pinyin`, `script`, … */
  readonly id: string
  /** What it undoes, in one sentence. */
  readonly about: string
  /** Run by test/clean/passes.test.ts; at least one must change and one must not. */
  readonly examples: readonly PassExample[]
  readonly edits: (text: string, report: Report) => readonly Edit[]
}
