import { linesOf } from '../../text/lines.ts'
import type { Mark } from './mark.ts'
import { inlineMarks } from './marks.ts'

/** The marks of a pipe table: rows become cells between tabs, the row of dashes goes, and so do the marks inside cells. */
export function tableMarks(source: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const [order, line] of linesOf(source).entries()) {
    if (order === 1) {
      marks.push({ start: line.start - 1, end: line.end, insert: '' })
      continue
    }
    const cells = cellsOf(line.text)
    let at = line.start
    for (const [column, { start, end }] of cells.entries()) {
      marks.push({ start: at, end: line.start + start, insert: column === 0 ? '' : '\t' })
      for (const mark of inlineMarks(line.text.slice(start, end))) {
        marks.push({ ...mark, start: line.start + start + mark.start, end: line.start + start + mark.end })
      }
      at = line.start + end
    }
    marks.push({ start: at, end: line.end, insert: '' })
  }
  return marks
}

/** Where the cells of a row stand, without the blanks round them; `\|` is a character of its cell. */
function cellsOf(row: string): readonly { readonly start: number; readonly end: number }[] {
  const pipes = Array.from(row.matchAll(/\\.|\|/g)).flatMap(({ index, 0: mark }) => (mark === '|' ? [index] : []))
  const borders = [-1, ...pipes, row.length]
  if (row.slice(0, pipes[0]).trim() === '') borders.shift()
  if (row.slice((pipes.at(-1) ?? row.length) + 1).trim() === '') borders.pop()
  return borders.slice(0, -1).map((border, order) => {
    const last = borders[order + 1] as number
    const content = row.slice(border + 1, last)
    const start = content.trim() === '' ? last : border + 1 + (content.length - content.trimStart().length)
    return { start, end: Math.max(start, start + content.trim().length) }
  })
}
