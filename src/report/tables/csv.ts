import type { Cell, Table } from './table.ts'

/** What makes a spreadsheet take a cell for a formula when it stands first; East Asian ones take the wide forms too. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

/**
 * A table as CSV (RFC 4180): CRLF, quotes where they are needed, an empty cell for nothing. Words that a spreadsheet would
 * run as a formula get an apostrophe before them; numbers stay numbers, negative ones too.
 */
export function csv({ columns, rows }: Table): string {
  return [columns.map(({ name }) => name), ...rows].map(row => `${row.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
