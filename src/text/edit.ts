import { formatSpan } from './span.ts'

/** Replace `[start, end)` of the text a pass was given by `insert`. Offsets are UTF-16 units, half-open. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert: string
  /** Why, as a key of `lexicon/messages/reasons.ts`: `navigation`, `injected-reading`, … */
  readonly reason: string
  /** How sure the pass is, from 0 to 1; absent where the rule leaves no doubt. */
  readonly confidence?: number
  /** Other readings that the pass considered, likeliest first. */
  readonly alternatives?: readonly string[]
}

/**
 * Check that edits are sorted, disjoint and inside a text of `length` units. Edits may touch, but no two start at one
 * place: an insertion and what follows it there are one edit.
 * @throws RangeError naming the first edit that is out of order, overlapping or out of bounds.
 */
export function checkEdits(edits: readonly Edit[], length: number): void {
  let free = 0
  for (const edit of edits) {
    if (!Number.isInteger(edit.start) || !Number.isInteger(edit.end) || edit.start > edit.end) {
      throw new RangeError(`Invalid edit ${formatSpan(edit)}, expected whole offsets with start <= end`)
    }
    if (edit.end > length) {
      throw new RangeError(`Invalid edit ${formatSpan(edit)}, expected it inside a text of ${length} units`)
    }
    if (edit.start < free) {
      throw new RangeError(`Invalid edit ${formatSpan(edit)}, expected it to start at or after ${free}`)
    }
    free = Math.max(edit.end, edit.start + 1)
  }
}

/**
 * The text after the edits.
 * @throws RangeError as {@link checkEdits} does.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  checkEdits(edits, text.length)
  if (edits.length === 0) return text
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.insert)
    at = edit.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** How many characters an edit takes away and puts in, together: what the summary table counts. */
export function editSize(edit: Edit): number {
  return edit.end - edit.start + edit.insert.length
}
