import type { TargetCell, TargetRow } from '../../record/comparison.ts'

/** What is set against the level of a cell: the entry of its year and scope; undefined for a level without a number. */
export function yearOf(
  { years }: TargetRow,
  { year, holdsFor, value }: TargetCell,
): TargetRow['years'][number] | undefined {
  return value === null ? undefined : years.find(one => one.year === year && one.scope === holdsFor)
}

/** Whether a level is the highest of its year and scope; of several that its document states, only the highest is. */
export function isHighest(row: TargetRow, document: string, cell: TargetCell): boolean {
  return yearOf(row, cell)?.highest.includes(document) === true && isOutermost(row, document, cell, 1)
}

/**
 * Whether a level asks for most in its year and scope: the highest, or the lowest where less is better. Where all documents
 * that have a level have the same, none does.
 */
export function isBest(row: TargetRow, document: string, cell: TargetCell): boolean {
  const year = yearOf(row, cell)
  if (!year?.best.includes(document)) return false
  const having = Object.values(row.cells).filter(cells => cells.some(other => yearOf(row, other) === year))
  return year.best.length < having.length && isOutermost(row, document, cell, row.better === 'lower' ? -1 : 1)
}

/** Whether no level that its document states besides lies further out. */
function isOutermost(row: TargetRow, document: string, cell: TargetCell, sign: number): boolean {
  return (row.cells[document] ?? []).every(
    other => yearOf(row, other) !== yearOf(row, cell) || sign * (other.value ?? 0) <= sign * (cell.value ?? 0),
  )
}
