import { linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** About so many lines are parsed at once: the time that a parser takes grows faster than its input. */
const CHUNK = 100

/** A part that is longer is one endless line, and one with more brackets no document. */
const LONGEST = 65_536
const MOST_BRACKETS = 1_000

/** Deeper than this no document nests its lists and quotations. */
const DEEPEST = 40
const nested = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>])){${DEEPEST}}|[*_\\[\\]\`<!]{${DEEPEST},}`, 'm')

/** The row under the head of a pipe table. */
const delimiterRow = /^ {0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** A stretch of a Markdown text, to be parsed or to be read as the rows of a pipe table. */
export interface Part extends Span {
  readonly kind: 'flow' | 'table'
}

/**
 * A Markdown text in parts, each to be read alone: pipe tables, and what lies between them, cut at line starts outside of
 * code fences, if it can be at blank lines. Left out are parts that nest beyond reason, and rows whose cells tabs part
 * already: in them `-` is a cell and no bullet.
 */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = []
  const lines = linesOf(text)
  let start = 0
  let first = 0 // the line that `start` stands in
  let fence: string | undefined
  const flush = (end: number, at: number) => {
    const source = text.slice(start, end)
    if (source.length <= LONGEST && source.split('[').length <= MOST_BRACKETS && !nested.test(source)) {
      if (end > start) parts.push({ kind: 'flow', start, end })
    }
    start = end
    first = at
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as (typeof lines)[number]
    const next = lines[index + 1]
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line.text)?.[1]
    if (mark !== undefined)
      fence = fence === undefined ? mark.slice(0, 3) : fence === mark.slice(0, 3) ? undefined : fence
    if (fence !== undefined || mark !== undefined) continue
    if (next && line.text.includes('|') && next.text.includes('|') && delimiterRow.test(next.text)) {
      flush(line.start, index)
      while (lines[index + 1]?.text.includes('|')) index++
      start = (lines[index] as typeof line).end
      first = index + 1
      parts.push({ kind: 'table', start: line.start, end: start })
      continue
    }
    if (/\S\t/.test(line.text)) {
      flush(line.start, index)
      start = line.end
      first = index + 1
      continue
    }
    const restful = lines[index - 1]?.text.trim() === ''
    if (index - first >= (restful ? CHUNK : 2 * CHUNK) && /^\S/.test(line.text)) flush(line.start, index)
  }
  flush(text.length, lines.length)
  return parts
}
