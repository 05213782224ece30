import { extname } from 'node:path'

/** What `extract` writes. */
export const EXTRACT_FORMATS = ['json', 'ndjson', 'csv', 'xlsx', 'html'] as const
export type ExtractFormat = (typeof EXTRACT_FORMATS)[number]

const BY_EXTENSION: readonly (readonly [RegExp, ExtractFormat])[] = [
  [/\.json$/i, 'json'],
  [/\.xlsx$/i, 'xlsx'],
  [/\.csv$/i, 'csv'],
  [/\.html?$/i, 'html'],
  [/\.(?:ndjson|jsonl)$/i, 'ndjson'],
]

/** The endings of file names that say what to write. */
export const EXTRACT_ENDINGS = '.json .ndjson .jsonl .csv .xlsx .html .htm'

/**
 * The format where none is asked for: by the ending of the file to write, else by the number of documents.
 * @returns null for a file whose ending says nothing that can be written
 */
export function formatOf(out: string | undefined, documents: number): ExtractFormat | null {
  const plain = documents > 1 ? 'ndjson' : 'json'
  if (out === undefined || extname(out) === '') return plain
  const named = BY_EXTENSION.find(([ending]) => ending.test(out))?.[1]
  // One document is JSON in a .json file; several are lines of it, as on the screen.
  return named === 'json' ? plain : (named ?? null)
}
