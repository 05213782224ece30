/** What `extract` writes. */
export const EXTRACT_FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'html'] as const
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number]

const BY_EXTENSION: readonly (readonly [RegExp, ExtractFormat])[] = [
  [/\.xlsx$/i, 'xlsx'],
  [/\.csv$/i, 'csv'],
  [/\.html?$/i, 'html'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
]

/** The format where none is asked for: by the extension of the file to write, else by the number of documents. */
export function formatOf(out: string | undefined, documents: number): ExtractFormat {
  const named = out === undefined ? undefined : BY_EXTENSION.find(([ending]) => ending.test(out))?.[1]
  return named ?? (documents > 1 ? 'ndjson' : 'json')
}
