import { readFile } from 'node:fs/promises'
import type { SpinPair } from '../record/corrections.ts'
import { ReadError } from './read-error.ts'

const COLUMNS = ['spun', 'official'] as const
/** A word as a table may have it: no blanks, and short enough to be a word. */
const WORD = /^[^\s=]{1,32}$/

/**
 * Read a user's own table of spun words: a pair a line, `spun<TAB>official`, UTF-8. Blank lines, lines from `#` on and a
 * heading of these two names are skipped.
 * @throws ReadError when the file cannot be read or a line is no pair
 */
export async function readSpinTable(file: string): Promise<readonly SpinPair[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') throw new ReadError('file-missing', { file }, error)
    throw new ReadError('file-unreadable', { file, reason: String(error.code) }, error)
  }
  return parseSpinTable(text, file)
}

/**
 * The pairs of a table, each once, in the order of the file.
 * @param file its name, for the error
 * @throws ReadError naming the first line that is no pair
 */
export function parseSpinTable(text: string, file: string): readonly SpinPair[] {
  const pairs = new Map<string, SpinPair>()
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = line.split('\t').map(cell => cell.trim())
    if (cells.join() === COLUMNS.join()) continue
    const [spun = '', official = ''] = cells
    if (cells.length !== 2 || !WORD.test(spun) || !WORD.test(official) || spun === official) {
      throw new ReadError('spin-table-bad-line', { file, line: index + 1, text: line.slice(0, 60) })
    }
    pairs.set(`${spun}=${official}`, { spun, official })
  }
  return [...pairs.values()]
}
