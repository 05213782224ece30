/** One line of a text: `[start, end)` without its line break; offsets in UTF-16 units. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Where the next line starts: `end` plus the line break, or the end of the text. */
  readonly next: number
  readonly text: string
}

/** The lines of a text. `\n`, `\r\n` and `\r` end a line; the empty text has no line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index, next: index + mark.length, text: text.slice(start, index) })
    start = index + mark.length
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length, text: text.slice(start) })
  return lines
}

/** Line and column of an offset, both 1-based, the column in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** A function from offsets of `text` to points, by binary search over its line starts. */
export function pointer(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), mark => mark.index + mark[0].length)]
  let near = 0 // the line of the last answer: most questions come in the order of the text
  const holds = (line: number, offset: number) =>
    (starts[line] as number) <= offset && offset < (starts[line + 1] ?? Number.POSITIVE_INFINITY)
  return offset => {
    if (!(offset >= 0 && offset <= text.length)) {
      throw new RangeError(`Invalid offset ${offset}, expected 0 to ${text.length}`)
    }
    if (!holds(near, offset))
      near = near + 1 < starts.length && holds(near + 1, offset) ? near + 1 : lineAt(starts, offset)
    return { line: near + 1, column: offset - (starts[near] as number) + 1 }
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle
  }
  return low
}
