import { type Line, lineText } from './line.ts'

/**
 * The rows of a table without rules: lines that follow each other, each with two or more segments, no two segments of a
 * line in the same column. Undefined where the lines form no such table.
 */
export function columnRows(lines: readonly Line[]): readonly string[] | undefined {
  if (lines.length < 2) return undefined
  const columns: { x: number; right: number }[] = []
  for (const { x, right } of lines.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x < last.right) last.right = Math.max(last.right, right)
    else columns.push({ x, right })
  }
  const rows: string[] = []
  for (const { segments } of lines) {
    const row = columns.map(() => '')
    for (const { x, text } of segments) {
      const column = columns.findIndex(({ right }) => x < right)
      if (row[column] !== '') return undefined
      row[column] = text
    }
    rows.push(row.join('\t'))
  }
  return rows
}

/** Lines with several segments put together as table rows, the others as they are. */
export function withColumnTables(lines: readonly Line[]): readonly (Line | readonly string[])[] {
  const blocks: (Line | readonly string[])[] = []
  for (let index = 0; index < lines.length; ) {
    let end = index
    while (end < lines.length && (lines[end] as Line).segments.length > 1) end++
    const rows = columnRows(lines.slice(index, end))
    if (rows) {
      blocks.push(rows)
      index = end
    } else blocks.push(lines[index++] as Line)
  }
  return blocks
}

/** Whether a block is a line, not the rows of a table. */
export function isLine(block: Line | readonly string[]): block is Line {
  return 'segments' in block
}

/** The text of a block that stands alone. */
export function blockText(block: Line | readonly string[]): string {
  return isLine(block) ? lineText(block) : block.join('\n')
}
