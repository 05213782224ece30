import type { Edit } from './edit.ts'

/**
 * Edits of a text followed by edits of what they leave, as edits of the text itself. Both lists are
 * sorted and disjoint, and so is the result; where the second cuts into the first, the two become one, for the reason of the second.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (second.length === 0) return first
  const result: Edit[] = []
  let next = 0
  let shift = 0 // offsets after `first` minus offsets before it, up to `next`
  for (const later of second) {
    while (next < first.length) {
      const earlier = first[next] as Edit
      if (earlier.start + shift + earlier.insert.length > later.start) break
      result.push(earlier)
      shift += earlier.insert.length - (earlier.end - earlier.start)
      next++
    }
    let start = later.start - shift
    let end = later.end - shift
    let { insert } = later
    while (next < first.length) {
      const earlier = first[next] as Edit
      const place = earlier.start + shift
      if (place >= later.end) break
      const outEnd = place + earlier.insert.length
      if (place < later.start) {
        insert = earlier.insert.slice(0, later.start - place) + insert
        start = earlier.start
      }
      if (outEnd > later.end) insert += earlier.insert.slice(earlier.insert.length - (outEnd - later.end))
      shift += earlier.insert.length - (earlier.end - earlier.start)
      end = outEnd > later.end ? earlier.end : later.end - shift
      next++
    }
    result.push(...trimmed(text, { ...later, start, end, insert }))
  }
  return [...result, ...first.slice(next)]
}

/** An edit without what both of its sides begin and end with; nothing when the sides are equal. */
function trimmed(text: string, edit: Edit): readonly Edit[] {
  const { start, end, insert } = edit
  let head = 0
  while (start + head < end && head < insert.length && text[start + head] === insert[head]) head++
  let tail = 0
  while (
    end - tail > start + head &&
    insert.length - tail > head &&
    text[end - tail - 1] === insert[insert.length - tail - 1]
  ) {
    tail++
  }
  if (start + head === end - tail && head === insert.length - tail) return []
  return [{ ...edit, start: start + head, end: end - tail, insert: insert.slice(head, insert.length - tail) }]
}
