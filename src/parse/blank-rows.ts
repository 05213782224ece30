import { type CellText, isValue, isYear } from './cells.ts'
import { SENTENCE_MARKS } from './kinds.ts'
import type { Strip } from './strips.ts'

/** What parts the cells of a row in plain text: one blank is between words. */
const GAP = /\u3000[ \u3000]*| [ \u3000]+/g
const LEAST_CELLS = 3
const MOST_CELLS = 20
const LONGEST_ROW = 300
const LONGEST_CELL = 40

/** The cells of a line whose cells several blanks part. */
export function blankCells({ start, text }: Strip): readonly CellText[] {
  const cells: CellText[] = []
  let at = 0
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    cells.push({ start: start + at, text: text.slice(at, index) })
    at = index + gap.length
  }
  cells.push({ start: start + at, text: text.slice(at) })
  return cells
}

/**
 * Where the rows end that start at a strip: a header, and at least one line of as many cells, three or more, that holds a
 * value. Every line must have as many cells, since nothing else tells where one is empty.
 *
 *     指标  2021年  2025年
 *     覆盖率（%）  30  50
 *
 * @returns `from` where no table starts
 */
export function blankRowsEnd(strips: readonly Strip[], from: number): number {
  const header = cellsOf(strips[from])
  if (!header || header.some(cell => isValue(cell) && !isYear(cell))) return from
  let end = from + 1
  let values = 0
  for (; end < strips.length; end++) {
    const cells = cellsOf(strips[end])
    if (cells?.length !== header.length) break
    if (cells.some((cell, column) => column > 0 && isValue(cell) && !isYear(cell))) values++
  }
  return values > 0 && values * 2 >= end - from - 1 ? end : from
}

function cellsOf(strip: Strip | undefined): readonly string[] | null {
  if (!strip || strip.row || strip.text.length > LONGEST_ROW || SENTENCE_MARKS.test(strip.text)) return null
  const cells = strip.text.split(GAP)
  const fit = cells.length >= LEAST_CELLS && cells.length <= MOST_CELLS
  return fit && cells.every(cell => cell.length <= LONGEST_CELL) ? cells : null
}
