/** What a cell holds: words, a number, or nothing. */
export type Cell = string | number | null

/** One column: the name that other programs read, and how wide a sheet shows it. */
export interface Column {
  /** In the words of the contract: `indicator`, `raw_start`. The same in every language. */
  readonly name: string
  /** In characters. */
  readonly width: number
}

/** A table for spreadsheets and statistics: one fact a row, the place that it is read from in the last columns. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}
