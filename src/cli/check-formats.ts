/** What `check` writes. */
export const CHECK_FORMATS = ['text', 'json', 'md', 'html', 'sarif', 'github', 'docx'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

const BY_EXTENSION: readonly (readonly [RegExp, CheckFormat])[] = [
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
  [/\.html?$/i, 'html'],
  [/\.docx$/i, 'docx'],
  [/\.md$/i, 'md'],
]

/** The format where none is asked for: by the extension of the file to write, else text. */
export function checkFormatOf(out: string | undefined): CheckFormat {
  return (out === undefined ? undefined : BY_EXTENSION.find(([ending]) => ending.test(out))?.[1]) ?? 'text'
}
