import stringWidth from 'string-width'

/** A column of a table for the terminal. */
export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
}

/**
 * Rows under their titles, aligned by the cells a terminal gives each character (two for a Chinese one).
 * @returns the lines, the first holding the titles; two spaces between columns, none at a line's end
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [columns.map(({ title }) => title), ...rows]
  const widths = columns.map((_, index) => Math.max(...all.map(row => stringWidth(row[index] ?? ''))))
  return all.map(row =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] as number, align))
      .join('  ')
      .trimEnd(),
  )
}

function pad(text: string, width: number, align: Column['align']): string {
  const gap = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'left' ? text + gap : gap + text
}
