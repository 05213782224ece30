/** One part of the evaluation: what it measured, as lines to print, or why it could not be measured here. */
export interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** `0.9987` → `99.87 %`. */
export function percent(share: number, digits = 2): string {
  return `${(share * 100).toFixed(digits)} %`
}

/** Rows of cells as aligned lines: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => width(row[column] ?? ''))))
  return rows.map(row =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))
        return column === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd(),
  )
}

function width(text: string): number {
  let sum = 0
  for (const character of text)
    sum += /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60]/.test(character) ? 2 : 1
  return sum
}

/** How many times `b` goes into `a`, with two digits. */
export function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined ? 'unknown' : (a / b).toFixed(2)
}

/** Measure and print the sections that the command line names, all when it names none. */
export async function printSections(
  sections: Readonly<Record<string, () => Section | Promise<Section>>>,
  wanted: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const unknown = wanted.filter(name => !(name in sections))
  if (unknown.length > 0) {
    console.error(`Unexpected section "${unknown.join('", "')}", expected some of: ${Object.keys(sections).join(', ')}`)
    process.exit(2)
  }
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { title, lines } = await measure()
    console.log(`\n## ${title}\n`)
    for (const line of lines) console.log(line)
  }
}
