import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, normalize, relative, sep } from 'node:path'
import { checkId } from './identity.ts'
import { MEDIA_TYPES } from './media-type.ts'
import { ReadError } from './read-error.ts'

/** One page to read. */
export interface Input {
  /** Names everything made from the page: its path below the folder that was named, without extension. */
  readonly id: string
  /** The file as the user named it, with `/` between its parts; `-` for standard input. */
  readonly file: string
}

/** What the names given by a user stand for, and those that stand for nothing that can be read. */
export interface Listing {
  /** Sorted by id, in the order of code units; no id and no file twice. */
  readonly inputs: readonly Input[]
  readonly errors: readonly ReadError[]
}

/**
 * Find the pages behind names: files, folders (searched to the bottom, for files with a page's extension), globs, and `-`
 * for standard input. Hidden files, `node_modules`, Word's lock files and sidecars are not pages. Never throws: a name
 * that leads nowhere, an id that cannot name a file and a second page with an id already taken are errors of the listing.
 */
export async function listInputs(names: readonly string[]): Promise<Listing> {
  const errors: ReadError[] = []
  const found: Input[] = []
  for (const name of names) {
    try {
      found.push(...(await expand(name)))
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      errors.push(error)
    }
  }
  const [first] = names
  // Beside a page the shell's `*` names its note too; a note named alone would end in silence.
  if (first !== undefined && found.length + errors.length === 0) {
    errors.push(new ReadError('sidecar-not-page', { file: slashed(first) }))
  }
  const inputs = new Map<string, Input>()
  const files = new Set<string>()
  for (const input of found.sort((a, b) => order(a.id, b.id) || order(a.file, b.file))) {
    const real = input.file === '-' ? '-' : await realpath(input.file).catch(() => input.file)
    if (files.has(real)) continue // named twice
    files.add(real)
    // Two names that differ in case only are one file on Windows and macOS.
    const key = input.id.normalize('NFC').toLowerCase()
    const other = inputs.get(key)
    try {
      if (other) throw new ReadError('id-clash', { file: input.file, id: input.id, other: other.file })
      checkId(input.id, input.file)
      inputs.set(key, input)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      errors.push(error)
    }
  }
  return { inputs: [...inputs.values()], errors }
}

async function expand(name: string): Promise<readonly Input[]> {
  if (name === '-') return [{ id: 'stdin', file: '-' }]
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory()) return folderInputs(name)
  if (found) return explicitInput(name)
  return /[*?[\]{}!]/.test(name) ? globInputs(name) : [{ id: stem(basename(slashed(name))), file: slashed(name) }]
}

/** A named file is a page whatever its extension, but for a note beside a page, which the shell's `*` names too. */
async function explicitInput(name: string): Promise<readonly Input[]> {
  const file = slashed(name)
  if (/\.ya?ml$/i.test(name)) {
    const pages = await readdir(join(name, '..')).catch(() => [])
    const noted = stem(basename(file)).replace(/\.corrections$/, '')
    if (pages.some(page => isPage(page) && stem(page) === noted)) return []
    throw new ReadError('sidecar-not-page', { file })
  }
  return [{ id: stem(basename(file)), file }]
}

async function folderInputs(folder: string): Promise<readonly Input[]> {
  const inputs: Input[] = []
  await walk(folder, [], path => {
    inputs.push({ id: stem(slashed(relative(folder, path))), file: slashed(path) })
  })
  if (inputs.length === 0) {
    throw new ReadError('folder-empty', { file: slashed(folder), extensions: Object.keys(MEDIA_TYPES).join(' ') })
  }
  return inputs
}

/** @param above the real paths of the folders that lead here, so that a link back to one of them ends the descent */
async function walk(folder: string, above: readonly string[], visit: (path: string) => void): Promise<void> {
  const real = await realpath(folder)
  if (above.includes(real)) return
  const names = (await readdir(folder)).sort(order)
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined) // a link that leads nowhere is no page
    if (found?.isDirectory()) await walk(path, [...above, real], visit)
    else if (found?.isFile() && isPage(name)) visit(path)
  }
}

async function globInputs(pattern: string): Promise<readonly Input[]> {
  const { glob } = await import('tinyglobby')
  const portable = slashed(pattern)
  const base = portable.split('/').slice(0, fixedParts(portable)).join('/')
  const paths = await glob(portable, {
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  })
  const inputs: Input[] = []
  for (const path of paths) {
    if (!isPage(basename(path)) || (await lstat(path)).isDirectory()) continue
    inputs.push({ id: stem(slashed(relative(base, path))), file: slashed(path) })
  }
  if (inputs.length === 0) throw new ReadError('glob-no-match', { file: pattern })
  return inputs
}

/** How many leading parts of a pattern are plain folder names. */
function fixedParts(pattern: string): number {
  const parts = pattern.split('/')
  const wild = parts.findIndex(part => /[*?[\]{}!()]/.test(part))
  return wild < 0 ? parts.length - 1 : wild
}

/** Whether a file in a folder is a page by its name. */
function isPage(name: string): boolean {
  return !name.startsWith('.') && !name.startsWith('~$') && Object.hasOwn(MEDIA_TYPES, extname(name).toLowerCase())
}

/** A path without the extension of its last part. */
function stem(path: string): string {
  return path.slice(0, path.length - extname(path).length)
}

function slashed(path: string): string {
  const plain = sep === '\\' ? path.replaceAll('\\', '/') : path
  return plain === '' ? '' : normalize(plain).split(sep).join('/')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
