import { attribute, type HtmlElement, type HtmlNode, hasAttribute } from '../../text/html/source-tree.ts'

/** Where a cell of a data table stands in the grid that its spans resolve to. */
export interface DataCell {
  readonly column: number
}

/** The data tables of a page: which rows are lines, how wide they are, and in which column each cell starts. */
export interface DataTables {
  readonly tables: ReadonlySet<HtmlElement>
  readonly widths: ReadonlyMap<HtmlElement, number>
  readonly cells: ReadonlyMap<HtmlElement, DataCell>
}

interface Cell {
  readonly element: HtmlElement
  readonly colspan: number
  readonly rowspan: number
  textLength: number
  /** Elements inside that only a layout puts into a cell: tables, forms, headings, frames. */
  layoutMarks: number
  /** Elements inside that a program made for itself: with an id, lists of buttons. A table with rules may hold them. */
  parts: number
  column: number
}

interface Table {
  readonly element: HtmlElement
  readonly rows: { readonly element: HtmlElement; readonly cells: Cell[] }[]
  headed: boolean
  nested: boolean
}

/** A span wider than this is a slip of the pen; HTML itself allows no more. */
const COLSPAN_LIMIT = 1000
/** Slots that one table may have; beyond them its rows are given without the empty slots of their spans. */
const SLOT_LIMIT = 2_000_000
/** Text of a cell that holds a page's article rather than a value, and its share of all the table's text. */
const ARTICLE_LENGTH = 300
const ARTICLE_SHARE = 0.7

const LAYOUT_MARKS: ReadonlySet<string> = new Set(['form', 'iframe', 'h1', 'h2', 'script', 'object', 'embed', 'select'])
const PARTS: ReadonlySet<string> = new Set(['h3', 'h4', 'h5', 'h6', 'cite', 'button', 'textarea', 'dl'])
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'ul', 'dl'])

/** Find the tables that hold data and lay out their grids; every other table is scaffolding. */
export function dataTables(root: HtmlElement): DataTables {
  const found = { tables: new Set<HtmlElement>(), widths: new Map<HtmlElement, number>(), cells: new Map() }
  for (const table of collectTables(root)) {
    const width = layGrid(table)
    if (!holdsData(table)) continue
    found.tables.add(table.element)
    for (const row of table.rows) {
      found.widths.set(row.element, width)
      for (const cell of row.cells) found.cells.set(cell.element, { column: cell.column })
    }
  }
  return found
}

/** All tables with their rows, in one walk; a text counts in every cell it stands in. */
function collectTables(root: HtmlElement): Table[] {
  const tables: Table[] = []
  const openTables: Table[] = []
  const openCells: Cell[] = []
  const stack: { node: HtmlNode; leave: boolean }[] = [{ node: root, leave: false }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leave } = step
    if (node.kind === 'text') {
      if (openCells.length > 0) {
        const length = node.chars.trim().length
        for (const cell of openCells) cell.textLength += length
      }
      continue
    }
    if (node.kind === 'comment') continue
    if (leave) {
      if (node.name === 'table') openTables.pop()
      else openCells.pop()
      continue
    }
    const table = openTables.at(-1)
    if (node.name === 'table') {
      if (table) table.nested = true
      for (const cell of openCells) cell.layoutMarks++
      const opened = { element: node, rows: [], headed: false, nested: false }
      tables.push(opened)
      openTables.push(opened)
      stack.push({ node, leave: true })
    } else if (table && node.name === 'tr') table.rows.push({ element: node, cells: [] })
    else if (table && (node.name === 'td' || node.name === 'th')) {
      const cell = readCell(node)
      if (node.name === 'th') table.headed = true
      table.rows.at(-1)?.cells.push(cell)
      openCells.push(cell)
      stack.push({ node, leave: true })
    } else if (table && node.name === 'caption') table.headed = true
    else if (LAYOUT_MARKS.has(node.name)) for (const cell of openCells) cell.layoutMarks++
    else if (isPart(node)) for (const cell of openCells) cell.parts++
    if (node.name === 'script' || node.name === 'style') continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      stack.push({ node: node.children[index] as HtmlNode, leave: false })
    }
  }
  return tables
}

function readCell(element: HtmlElement): Cell {
  return {
    element,
    colspan: Math.min(spanOf(element, 'colspan', 1), COLSPAN_LIMIT),
    rowspan: spanOf(element, 'rowspan', Number.POSITIVE_INFINITY),
    textLength: 0,
    layoutMarks: 0,
    parts: 0,
    column: 0,
  }
}

/** A span attribute as HTML reads it: digits at the front, 1 for nonsense, `zero` for 0. */
function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan', zero: number): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute(element, name))
  if (!digits) return 1
  return Number(digits[1]) || zero
}

/**
 * Give every cell its column, as the table model of HTML does: a cell goes to the first slot that no cell from above
 * reaches into.
 * @returns the number of columns up to the last in which a cell starts
 */
function layGrid(table: Table): number {
  /** For each column the number of further rows that a cell from above still fills. */
  const filled: number[] = []
  let slots = 0
  let width = 0
  for (const row of table.rows) {
    const started: { column: number; cell: Cell }[] = []
    let column = 0
    for (const cell of row.cells) {
      while ((filled[column] ?? 0) > 0) column++
      cell.column = column
      width = Math.max(width, column + 1)
      slots += cell.colspan
      started.push({ column, cell })
      column += slots > SLOT_LIMIT ? 1 : cell.colspan
    }
    for (const [index, rows] of filled.entries()) if (rows > 0) filled[index] = rows - 1
    for (const { column: from, cell } of started) {
      if (cell.rowspan === 1) continue
      for (let index = 0; index < cell.colspan; index++) {
        while (filled.length <= from + index) filled.push(0)
        filled[from + index] = cell.rowspan - 1
      }
    }
  }
  return width
}

function holdsData({ element, rows, headed, nested }: Table): boolean {
  const role = attribute(element, 'role').toLowerCase()
  if (role === 'presentation' || role === 'none' || nested) return false
  const cells = rows.flatMap(row => row.cells)
  const total = cells.reduce((sum, cell) => sum + cell.textLength, 0)
  const filledRows = rows.filter(row => row.cells.some(cell => cell.textLength > 0))
  const wideRows = filledRows.filter(row => row.cells.filter(cell => cell.textLength > 0).length >= 2)
  if (headed && wideRows.length > 0 && filledRows.length > 1) return true
  if (cells.some(cell => cell.layoutMarks > 0)) return false
  if (filledRows.length < 2 || wideRows.length * 3 < filledRows.length) return false
  const largest = cells.reduce((most, cell) => Math.max(most, cell.textLength), 0)
  const ruled = hasAttribute(element, 'border') && attribute(element, 'border') !== '0'
  if (ruled) return true
  return !(largest > ARTICLE_LENGTH && largest > total * ARTICLE_SHARE) && cells.every(({ parts }) => parts === 0)
}

function isPart(element: HtmlElement): boolean {
  return PARTS.has(element.name) || (CONTAINERS.has(element.name) && attribute(element, 'id') !== '')
}
