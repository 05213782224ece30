/** What `diff` writes. */
export const DIFF_FORMATS = ['text', 'md', 'json', 'csv', 'xlsx', 'html'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]

const BY_EXTENSION: readonly (readonly [RegExp, DiffFormat])[] = [
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown)$/i, 'md'],
  [/\.csv$/i, 'csv'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.html?$/i, 'html'],
]

/** The format where none is asked for: by the extension of the file to write, else text. */
export function diffFormatOf(out: string | undefined): DiffFormat {
  return (out === undefined ? undefined : BY_EXTENSION.find(([ending]) => ending.test(out))?.[1]) ?? 'text'
}
