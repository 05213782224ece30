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
  if (!yearOf(row, cell)?.highest.includes(document)) return false
  const own = row.cells[document] ?? []
  return own.every(other => yearOf(row, other) !== yearOf(row, cell) || (other.value ?? 0) <= (cell.value ?? 0))
}
