import type { Cell, Row, Table, Text } from '../tree/nodes.ts'
import { blankCells, blankRowsEnd } from './blank-rows.ts'
import { type CellText, isValue, isYear } from './cells.ts'
import { SENTENCE_MARKS, statedUnit } from './kinds.ts'
import type { Piece } from './outline.ts'
import { around, type Place } from './place.ts'
import type { Strip } from './strips.ts'

interface Slot {
  readonly start: number
  readonly end: number
  readonly texts: readonly Text[]
}

/** The strips of a body with its tables built: rows of tab-separated cells, and grids whose cells lost their rows. */
export function withTables(strips: readonly Strip[], place: Place): readonly Piece[] {
  const pieces: Piece[] = []
  let index = 0
  while (index < strips.length) {
    const strip = strips[index] as Strip
    const end = strip.row ? rowsEnd(strips, index) : blankRowsEnd(strips, index)
    const unit = statedUnit(strips[index - 1]?.text ?? '')
    const grid = end > index ? null : flattenedGrid(strips, index)
    if (end > index) {
      const rows = strips.slice(index, end).map(row => slotsOf(row, place))
      pieces.push(tableOf(rows, unit, place))
      index = end
    } else if (grid) {
      pieces.push(tableOf(gridRows(strips, index, grid, place), unit, place))
      index = grid.end
    } else {
      pieces.push(strip)
      index++
    }
  }
  return pieces
}

function rowsEnd(strips: readonly Strip[], from: number): number {
  let end = from
  while (strips[end]?.row) end++
  return end
}

/** The cells of a row; the two words of a diagonal header (指标/年份) are two texts. */
function slotsOf(row: Strip, place: Place): readonly Slot[] {
  return (row.row ? tabCells(row) : blankCells(row)).map(({ start, text }, index) => {
    const from = start + (text.length - text.trimStart().length)
    const words = text.trim()
    if (words === '') return { start, end: start, texts: [] }
    const to = from + words.length
    const diagonal =
      index === 0 ? /^([\u4e00-\u9fff \u3000]{1,12})[/／\\＼]([\u4e00-\u9fff \u3000]{1,12})$/.exec(words) : null
    if (!diagonal) return { start: from, end: to, texts: [place.text(from, to)] }
    const middle = from + (diagonal[1] as string).length
    return { start: from, end: to, texts: [place.text(from, middle), place.text(middle + 1, to)] }
  })
}

function tabCells(row: Strip): readonly CellText[] {
  let at = row.start
  return row.text.split('\t').map(text => {
    const start = at
    at += text.length + 1
    return { start, text }
  })
}

function tableOf(rows: readonly (readonly Slot[])[], unit: string | null, place: Place): Table {
  const children: readonly Row[] = rows.map(slots => {
    const cells: readonly Cell[] = slots.map(({ start, end, texts }) => {
      return { type: 'cell', children: texts, position: place.position(start, end) }
    })
    return { type: 'row', children: cells, position: around(cells) }
  })
  return { type: 'table', headerRows: headerRows(rows), unit, children, position: around(children) }
}

const words = (slot: Slot | undefined) => slot?.texts.map(text => text.value).join('') ?? ''
/** Header rows: those before the first row that holds a value; the first one of a table without any. */
function headerRows(rows: readonly (readonly Slot[])[]): number {
  const holdsValue = (row: readonly Slot[]) =>
    row.some((slot, column) => column > 0 && isValue(words(slot)) && !isYear(words(slot))) ||
    /^\d+$/.test(words(row[0]))
  const first = rows.findIndex(holdsValue)
  if (first === 0) return 0
  const spanned = (row: readonly Slot[] | undefined) =>
    row !== undefined && row.length > 1 && row.filter(slot => words(slot) === '').length > 0 && words(row[0]) === ''
  let count = 1
  const limit = first < 0 ? Math.min(rows.length - 1, 3) : first
  while (count < limit && spanned(rows[count])) count++
  if (rows[0]?.filter(slot => words(slot) !== '').length === 1 && (rows[0]?.length ?? 0) > 2 && count < limit) count++
  return count
}

interface Grid {
  readonly width: number
  /** Strips of the first header cell: two when it is cut by a diagonal. */
  readonly corner: number
  readonly end: number
}

const CELL_LENGTH = 40
const GRID_LIMIT = 4000
const isCell = (strip: Strip | undefined) =>
  strip !== undefined && !strip.row && strip.text.length <= CELL_LENGTH && !SENTENCE_MARKS.test(strip.text)

/**
 * A grid whose cells each stand on a line of their own: a corner, at least two years (or quarters, months), then rows of a
 * name and as many values. The years tell the width, the values prove it.
 *
 *     指标 | 年 份 | 2020年 | 2021年 | 健康管理率 | 90% | 91%    corner 2, width 3, one row
 */
function flattenedGrid(strips: readonly Strip[], from: number): Grid | null {
  for (const corner of [1, 2]) {
    const firstYear = from + corner
    if (!isYear(strips[firstYear]?.text ?? '')) continue
    for (let cell = from; cell < firstYear; cell++) if (!isLabel(strips[cell])) return null
    let years = 0
    while (years < 40 && isYear(strips[firstYear + years]?.text ?? '')) years++
    if (years < 2) return null
    const width = years + 1
    let end = firstYear + years
    while (end - from < GRID_LIMIT && isGridRow(strips, end, width)) end += width
    return end > firstYear + years ? { width, corner, end } : null
  }
  return null
}

function isLabel(strip: Strip | undefined): boolean {
  return isCell(strip) && !isValue((strip as Strip).text) && !isYear((strip as Strip).text)
}

function isGridRow(strips: readonly Strip[], at: number, width: number): boolean {
  if (!isLabel(strips[at])) return false
  for (let column = 1; column < width; column++) {
    const cell = strips[at + column]
    if (!isCell(cell) || !isValue((cell as Strip).text)) return false
  }
  return true
}

function gridRows(strips: readonly Strip[], from: number, grid: Grid, place: Place): readonly (readonly Slot[])[] {
  const slot = (cells: readonly Strip[]): Slot => ({
    start: (cells[0] as Strip).start,
    end: (cells.at(-1) as Strip).end,
    texts: cells.map(cell => place.text(cell.start, cell.end)),
  })
  const rest = strips.slice(from + grid.corner, grid.end).map(strip => slot([strip]))
  const slots = [slot(strips.slice(from, from + grid.corner)), ...rest]
  const rows: Slot[][] = []
  for (let index = 0; index < slots.length; index += grid.width) rows.push(slots.slice(index, index + grid.width))
  return rows
}
