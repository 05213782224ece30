import type { Edit } from './edit.ts'

/**
 * Edits of a text followed by edits of what they leave, as edits of the text itself. Both lists are sorted and disjoint,
 * and so is the result; where the second cuts into the first, the two become one, for the reason of the second.
 *
 *     applyEdits(text, composeEdits(text, first, second)) === applyEdits(applyEdits(text, first), second)
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (second.length === 0) return first
  if (first.length === 0) return second
  const result: Edit[] = []
  let source = 0 // a place in the text …
  let middle = 0 // … and the same place in what `first` leaves
  let next = 0
  let edit = first[0] // the first edit that is not behind `middle`, or what a cut left of it

  const advance = (target: number, keep: boolean): void => {
    while (middle < target) {
      const step = Math.min(edit ? edit.start - source : Number.POSITIVE_INFINITY, target - middle)
      source += step
      middle += step
      if (!edit || middle === target) return
      const room = target - middle
      if (keep) enter(result, edit.insert.length > room ? { ...edit, insert: edit.insert.slice(0, room) } : edit)
      source = edit.end
      middle += Math.min(room, edit.insert.length)
      if (edit.insert.length > room) edit = { ...edit, start: source, insert: edit.insert.slice(room) }
      else edit = first[++next]
    }
  }
  for (const later of second) {
    advance(later.start, true)
    const start = source
    advance(later.end, false)
    enter(result, { ...later, start, end: source })
  }
  for (; edit; edit = first[++next]) enter(result, edit)
  return result.flatMap(whole => trimmed(text, whole))
}

/** Add an edit behind the others; no two may start at one place, so an insertion and what touches it become one. */
function enter(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1)
  if (last?.end === edit.start && (last.start === last.end || edit.start === edit.end)) {
    edits[edits.length - 1] = { ...edit, start: last.start, insert: last.insert + edit.insert }
  } else edits.push(edit)
}

/** An edit without what both of its sides begin and end with; it keeps a place of its own unless nothing is left. */
function trimmed(text: string, edit: Edit): readonly Edit[] {
  const { start, end, insert } = edit
  if (text.slice(start, end) === insert) return []
  const most = Math.min(end - start - 1, insert.length)
  let head = 0
  while (head < most && text[start + head] === insert[head]) head++
  let tail = 0
  while (tail < most - head && text[end - tail - 1] === insert[insert.length - tail - 1]) tail++
  return [{ ...edit, start: start + head, end: end - tail, insert: insert.slice(head, insert.length - tail) }]
}
