import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Message } from '../record/message.ts'
import type { About, Page, Syntax } from '../record/page.ts'
import { type Declaration, declaredInHead, declaredInType } from './declaration.ts'
import { type Decoded, decode } from './encoding.ts'
import { checkId } from './identity.ts'
import { DOC, DOCX, HTML, isRtf, MARKDOWN, MHT, PDF, sniffContainer, textMediaType } from './media-type.ts'
import { nestingDepth } from './nesting.ts'
import { surprise } from './plausibility.ts'
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
}

/**
 * Read a page, with the note `<name>.yaml` beside it if there is one.
 * @param input as {@link listInputs} gives it, or the name of a file; `-` is standard input
 * @throws ReadError when the file gives no page
 */
export async function readPage(input: Input | string): Promise<Page> {
  const { file, id } = typeof input === 'string' ? { file: input, id: undefined } : input
  const bytes = file === '-' ? await readStandardInput() : await readBytes(file)
  const { about, messages }: Sidecar = file === '-' ? { about: {}, messages: [] } : await readSidecar(file)
  const page = await pageFromBytes(bytes, { file, about, ...(id === undefined ? {} : { id }) })
  return { ...page, messages: [...messages, ...page.messages] }
}

/**
 * Make a page of bytes. Pure: reads nothing else.
 * @throws ReadError when the bytes hold no page, or the id could lead out of an output folder
 */
export async function pageFromBytes(bytes: Uint8Array, origin: Origin): Promise<Page> {
  const { file, about = {} } = origin
  const id = origin.id ?? idOf(file)
  checkId(id, file)
  if (bytes.length === 0) throw new ReadError('file-empty', { file })
  checkSize(bytes.length, file)
  const { text, syntax, mediaType, encoding, messages } = await contentOf(bytes, origin)
  if (text.trim() === '') throw new ReadError('file-empty', { file })
  const wiped = findWiped(text, syntax === 'html')
  if (wiped) throw new ReadError('page-wiped', { file, ...wiped })
  if (syntax === 'html') {
    const depth = nestingDepth(text)
    if (depth > MAX_NESTING) throw new ReadError('html-too-deep', { file, depth, limit: MAX_NESTING })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { id, source: { file, sha256, mediaType, encoding }, about, syntax, text, fields: [], messages }
}

/** The text of a page and how it came out of the bytes. */
interface Content {
  readonly text: string
  readonly syntax: Syntax
  readonly mediaType: string
  readonly encoding: string | null
  readonly messages: readonly Message[]
}

async function contentOf(bytes: Uint8Array, origin: Origin): Promise<Content> {
  const { file } = origin
  const container = sniffContainer(bytes, file)
  if (container && 'unreadable' in container) throw new ReadError('file-binary', { file, kind: container.unreadable })
  switch (container?.mediaType) {
    case DOCX:
      return docxContent(bytes, file)
    case DOC:
    case PDF:
    case MHT:
    case undefined:
      return textContent(bytes, origin)
  }
}

async function docxContent(bytes: Uint8Array, file: string): Promise<Content> {
  const { ArchiveTooLarge, MAX_XML_BYTES, docxToHtml } = await import('./docx/docx.ts')
  if (bytes[0] !== 0x50) throw new ReadError('docx-encrypted', { file })
  try {
    const text = await docxToHtml(bytes)
    return { text, syntax: 'html', mediaType: DOCX, encoding: null, messages: [] }
  } catch (error) {
    if (error instanceof ArchiveTooLarge) {
      const values = { file, size: megabytes(error.size), limit: megabytes(MAX_XML_BYTES) }
      throw new ReadError('docx-too-large', values, error)
    }
    throw new ReadError('docx-corrupt', { file }, error)
  }
}

function textContent(bytes: Uint8Array, { file, mediaType: contentType }: Origin): Content {
  const declared: Declaration[] = []
  for (const one of [declaredInType(contentType), declaredInHead(bytes)]) if (one) declared.push(one)
  const decoded: Decoded = decode(bytes, declared)
  if (isRtf(decoded.text)) throw new ReadError('file-rtf', { file })
  if (looksBinary(decoded)) throw new ReadError('file-binary', { file, kind: '?' })
  const mediaType = textMediaType(decoded.text, file)
  const syntax = mediaType === HTML ? 'html' : mediaType === MARKDOWN ? 'markdown' : 'plain'
  return { ...decoded, syntax, mediaType }
}

/** Bits a character, on average, beyond which text is taken for noise: Chinese has ten, heavily damaged pages fourteen. */
const NOISE = 17

/**
 * Whether bytes made text are no text: one character in fifty is a control, one in ten stands for bytes that the encoding
 * does not have, or what is not valid UTF-8 is all rare characters. U+FFFD that was written as such is damage of another
 * time and does not count.
 */
function looksBinary({ text, encoding, messages }: Decoded): boolean {
  const controls = text.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  const invalid = Number(messages.find(message => message.id === 'encoding-damaged')?.values['count'] ?? 0)
  if (controls * 50 > text.length || invalid * 10 > text.length) return true
  if (encoding === 'utf-8') return false
  const foreign = text.slice(0, 1 << 16).replace(/[\0-\x7f]+/g, '')
  return foreign.length >= 16 && surprise(foreign) > NOISE * foreign.length
}

function checkSize(size: number, file: string): void {
  if (size > MAX_BYTES) {
    throw new ReadError('file-too-large', { file, size: megabytes(size), limit: megabytes(MAX_BYTES) })
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20)
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
