import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Correction } from '../record/corrections.ts'
import type { About, Page } from '../record/page.ts'
import { contentOf, megabytes } from './content.ts'
import { readCorrections } from './corrections.ts'
import { htmlFields } from './html-fields.ts'
import { checkId } from './identity.ts'
import { nestingDepth } from './nesting.ts'
import { ReadError } from './read-error.ts'
import { parseSidecar, type Sidecar } from './sidecar.ts'
import type { Input } from './sources.ts'
import { findWiped } from './wiped.ts'

/** The most bytes that a file may have. The longest real policy page known to us has less than one megabyte. */
export const MAX_BYTES = 64 * 2 ** 20

/** How deep HTML tags may nest: real pages stay below a hundred, browsers cap the tree at 512. */
export const MAX_NESTING = 2000

/** What is known about bytes besides the bytes. */
export interface Origin {
  /** The file's name; its extension helps to tell what the bytes are. */
  readonly file: string
  /** The page's id, where it is not the file's name without folder and extension. */
  readonly id?: string
  /** The Content-Type that the bytes were served with, for its charset. */
  readonly mediaType?: string
  readonly about?: About
  readonly corrections?: readonly Correction[]
}

/**
 * Read a page, with the note `<name>.yaml` and the corrections `<name>.corrections.yaml` beside it if there are any.
 * @param input as {@link listInputs} gives it, or the name of a file; `-` is standard input
 * @throws ReadError when the file gives no page
 */
export async function readPage(input: Input | string): Promise<Page> {
  const { file, id } = typeof input === 'string' ? { file: input, id: undefined } : input
  const bytes = file === '-' ? await readStandardInput() : await readBytes(file)
  const { about, messages }: Sidecar = file === '-' ? { about: {}, messages: [] } : await readSidecar(file)
  const page = await pageFromBytes(bytes, { file, about, ...(id === undefined ? {} : { id }) })
  if (file === '-') return page
  const { corrections, messages: oddities } = await readCorrections(file)
  return { ...page, corrections, messages: [...messages, ...oddities, ...page.messages] }
}

/**
 * Make a page of bytes. Pure: reads nothing else.
 * @throws ReadError when the bytes hold no page, or the id could lead out of an output folder
 */
export async function pageFromBytes(bytes: Uint8Array, origin: Origin): Promise<Page> {
  const { file, about = {}, corrections = [] } = origin
  const id = origin.id ?? idOf(file)
  checkId(id, file)
  if (bytes.length === 0) throw new ReadError('file-empty', { file })
  checkSize(bytes.length, file)
  const { text, syntax, mediaType, encoding, messages, origins } = await contentOf(bytes, file, origin.mediaType)
  if (text.trim() === '') throw new ReadError(encoding === null ? 'document-without-text' : 'file-empty', { file })
  const wiped = findWiped(text, syntax === 'html')
  if (wiped) throw new ReadError('page-wiped', { file, ...wiped })
  if (syntax === 'html') {
    const depth = nestingDepth(text)
    if (depth > MAX_NESTING) throw new ReadError('html-too-deep', { file, depth, limit: MAX_NESTING })
  }
  const fields = syntax === 'html' ? htmlFields(text) : []
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id,
    source: { file, sha256, mediaType, encoding },
    about,
    corrections,
    syntax,
    text,
    fields,
    messages,
    ...(origins && { origins }),
  }
}

function checkSize(size: number, file: string): void {
  if (size > MAX_BYTES) {
    throw new ReadError('file-too-large', { file, size: megabytes(size), limit: megabytes(MAX_BYTES) })
  }
}

function idOf(file: string): string {
  if (file === '-') return 'stdin'
  const name = basename(file)
  return name.slice(0, name.length - extname(name).length)
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new ReadError('file-is-folder', { file })
    if (!found.isFile()) throw new ReadError('file-not-regular', { file })
    checkSize(found.size, file)
    return await readFile(file)
  } catch (error) {
    throw asReadError(error, file)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    checkSize(size, '-')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function readSidecar(file: string): Promise<Sidecar> {
  const sidecar = `${file.slice(0, file.length - extname(file).length)}.yaml`
  try {
    return parseSidecar(await readFile(sidecar, 'utf8'), sidecar)
  } catch (error) {
    const reason = codeOf(error)
    if (reason === 'ENOENT') return { about: {}, messages: [] }
    return { about: {}, messages: [{ id: 'sidecar-unreadable', severity: 'warn', values: { sidecar, reason } }] }
  }
}

function asReadError(error: unknown, file: string): ReadError {
  if (error instanceof ReadError) return error
  const reason = codeOf(error)
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new ReadError('file-missing', { file }, error)
  return new ReadError('file-unreadable', { file, reason }, error)
}

/** The system's code of an error: `EACCES`. Anything else is our own fault and goes on as it is. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
