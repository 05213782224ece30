import type { Message } from '../record/message.ts'
import type { Syntax } from '../record/page.ts'
import type { Origin } from '../text/origin.ts'
import { declaredInHead, declaredInType } from './declaration.ts'
import { type Decoded, decode } from './encoding.ts'
import { DOC, DOCX, HTML, isRtf, MARKDOWN, MHT, PDF, sniffContainer, textMediaType } from './media-type.ts'
import { surprise } from './plausibility.ts'
import { ReadError } from './read-error.ts'

/** The text of a page and how it came out of the bytes. */
export interface Content {
  readonly text: string
  readonly syntax: Syntax
  readonly mediaType: string
  readonly encoding: string | null
  readonly messages: readonly Message[]
  readonly origins?: readonly Origin[]
}

/**
 * Find out what bytes are and make text of them.
 * @param file the file's name, for its extension and for messages
 * @param contentType what the bytes were served as
 * @throws ReadError when they hold no text
 */
export async function contentOf(bytes: Uint8Array, file: string, contentType?: string): Promise<Content> {
  const container = sniffContainer(bytes, file)
  if (container && 'unreadable' in container) throw new ReadError('file-binary', { file, kind: container.unreadable })
  switch (container?.mediaType) {
    case DOCX:
      return docxContent(bytes, file)
    case DOC:
      return docContent(bytes, file)
    case PDF:
      return pdfContent(bytes, file)
    case MHT:
      return mhtContent(bytes, file)
    case undefined:
      return textContent(bytes, file, contentType)
  }
}

// The libraries behind these formats are loaded when a file needs them: they take longer than a page of text.

async function docxContent(bytes: Uint8Array, file: string): Promise<Content> {
  const { ArchiveTooLarge, docxToHtml, MAX_XML_BYTES } = await import('./docx/docx.ts')
  if (bytes[0] !== 0x50) throw new ReadError('docx-encrypted', { file }) // not PK: an OLE file around a ciphered one
  try {
    return { ...(await docxToHtml(bytes)), syntax: 'html', mediaType: DOCX, encoding: null, messages: [] }
  } catch (error) {
    if (error instanceof ArchiveTooLarge) {
      const values = { file, size: megabytes(error.size), limit: megabytes(MAX_XML_BYTES) }
      throw new ReadError('docx-too-large', values, error)
    }
    throw new ReadError('docx-corrupt', { file }, error)
  }
}

async function docContent(bytes: Uint8Array, file: string): Promise<Content> {
  const { DocEncrypted, docText } = await import('./doc.ts')
  try {
    const { text, hadNumbers } = await docText(bytes)
    const messages: Message[] = hadNumbers ? [{ id: 'doc-numbers-lost', severity: 'warn', values: {} }] : []
    return { text, syntax: 'plain', mediaType: DOC, encoding: null, messages }
  } catch (error) {
    throw new ReadError(error instanceof DocEncrypted ? 'doc-encrypted' : 'doc-corrupt', { file }, error)
  }
}

async function pdfContent(bytes: Uint8Array, file: string): Promise<Content> {
  const { PdfEncrypted, pdfText } = await import('./pdf/pdf.ts')
  const found = await pdfText(bytes).catch((error: unknown) => {
    throw new ReadError(error instanceof PdfEncrypted ? 'pdf-encrypted' : 'pdf-corrupt', { file }, error)
  })
  const { text, pages, withoutText } = found
  if (text.trim() === '') throw new ReadError('pdf-no-text', { file, pages })
  if (isGarbled(text)) throw new ReadError('pdf-garbled', { file })
  const values = { count: withoutText.length, pages, list: withoutText.slice(0, 20).join(', ') }
  const messages: Message[] = withoutText.length > 0 ? [{ id: 'pdf-pages-without-text', severity: 'warn', values }] : []
  return { text, syntax: 'plain', mediaType: PDF, encoding: null, messages }
}

/** Whether a text layer has no meaning: its font gives no characters, or those of the private use area. */
function isGarbled(text: string): boolean {
  const nameless = text.match(/[\0-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return nameless * 3 > text.length
}

async function mhtContent(bytes: Uint8Array, file: string): Promise<Content> {
  const { mhtPage } = await import('./mht.ts')
  const page = await mhtPage(bytes).catch((error: unknown) => {
    throw new ReadError('mht-corrupt', { file }, error)
  })
  if (!page || page.bytes.length === 0) throw new ReadError('mht-no-page', { file })
  return { ...textContent(page.bytes, file, page.contentType), syntax: 'html', mediaType: MHT }
}

function textContent(bytes: Uint8Array, file: string, contentType: string | undefined): Content {
  const declared = [declaredInType(contentType), declaredInHead(bytes)].filter(one => one !== null)
  const decoded = decode(bytes, declared)
  if (isRtf(decoded.text)) throw new ReadError('file-rtf', { file })
  if (looksBinary(decoded)) throw new ReadError('file-no-text', { file })
  const invalid = invalidPlaces(decoded)
  if (decoded.encoding === 'utf-8' && invalid * TOLERATED > decoded.text.length) {
    throw new ReadError('encoding-broken', { file, count: invalid, encoding: decoded.encoding })
  }
  const mediaType = textMediaType(decoded.text, file)
  const syntax = mediaType === HTML ? 'html' : mediaType === MARKDOWN ? 'markdown' : 'plain'
  return { ...decoded, syntax, mediaType }
}

/**
 * UTF-8 with more than one bad place in this many characters was not fetched whole: a page cut off in the middle of a
 * character has one, which is a warning.
 */
const TOLERATED = 500

/** Bits a character, on average, beyond which text is taken for noise: Chinese has ten, heavily damaged pages fourteen. */
const NOISE = 17

/**
 * Whether bytes made text are no text: one character in fifty is a control, one in ten stands for bytes that the encoding
 * does not have, or what is not valid UTF-8 is all rare characters. U+FFFD that was written as such is damage of another
 * time and does not count.
 */
function looksBinary(decoded: Decoded): boolean {
  const { text, encoding } = decoded
  const controls = text.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0
  if (controls * 50 > text.length || invalidPlaces(decoded) * 10 > text.length) return true
  if (encoding === 'utf-8') return false
  const foreign = text.slice(0, 1 << 16).replace(/[\0-\x7f]+/g, '')
  return foreign.length >= 16 && surprise(foreign) > NOISE * foreign.length
}

/** How many places the encoding could not read. */
function invalidPlaces({ messages }: Decoded): number {
  return Number(messages.find(message => message.id === 'encoding-damaged')?.values['count'] ?? 0)
}

/** A size in MB, for people. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20)
}
