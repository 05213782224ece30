import type { Witness } from '../witness/witness.ts'

/**
 * What documents have for a row: lists of cells by document. The keys are in the order of the ids and not of the columns,
 * so that the order of arguments changes nothing in a row.
 * @param compare how the cells of one document are ordered; their own order where it says nothing
 */
export function cellsOf<Item, Cell>(
  items: readonly Item[],
  documentOf: (item: Item) => string,
  cellOf: (item: Item) => Cell,
  compare: (a: Cell, b: Cell) => number = () => 0,
): Record<string, Cell[]> {
  const lists = new Map<string, Cell[]>()
  for (const item of items) {
    const document = documentOf(item)
    lists.set(document, [...(lists.get(document) ?? []), cellOf(item)])
  }
  const sorted = [...lists].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([document, cells]) => [document, cells.sort(compare)]))
}

/** The documents without a cell, by id. */
export function missingOf(witnesses: readonly Witness[], cells: Readonly<Record<string, unknown>>): string[] {
  return witnesses
    .map(({ id }) => id)
    .filter(id => !Object.hasOwn(cells, id))
    .sort()
}
