import { extname } from 'node:path'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const DOC = 'application/msword'
export const PDF = 'application/pdf'
export const MHT = 'multipart/related'
export const HTML = 'text/html'
export const MARKDOWN = 'text/markdown'
export const PLAIN = 'text/plain'

/** What the extensions of pages promise; the bytes have the last word. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': HTML,
  '.htm': HTML,
  '.mht': MHT,
  '.mhtml': MHT,
  '.txt': PLAIN,
  '.md': MARKDOWN,
  '.markdown': MARKDOWN,
  '.docx': DOCX,
  '.doc': DOC,
  '.pdf': PDF,
}

/** What a file's first bytes say it is: a document that can be read, or a kind of binary file that cannot. */
export type Container =
  | { readonly mediaType: typeof DOCX | typeof DOC | typeof PDF | typeof MHT }
  | { readonly unreadable: string }

/** Leading bytes of files that a crawler may leave among pages; `at` where they do not stand at the very start. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: string; readonly at?: number }[] = [
  { kind: 'PNG', bytes: '\x89PNG' },
  { kind: 'JPEG', bytes: '\xff\xd8\xff' },
  { kind: 'GIF', bytes: 'GIF8' },
  { kind: 'TIFF', bytes: 'II*\0' },
  { kind: 'WebP', bytes: 'WEBP', at: 8 },
  { kind: 'ZIP', bytes: 'PK\x03\x04' },
  { kind: 'ZIP', bytes: 'PK\x05\x06' },
  { kind: 'RAR', bytes: 'Rar!\x1a\x07' },
  { kind: '7z', bytes: '7z\xbc\xaf\x27\x1c' },
  { kind: 'gzip', bytes: '\x1f\x8b\x08' },
  { kind: 'bzip2', bytes: 'BZh9' },
  { kind: 'xz', bytes: '\xfd7zXZ\0' },
  { kind: 'EXE', bytes: 'MZ\x90\0' },
  { kind: 'ELF', bytes: '\x7fELF' },
  { kind: 'SQLite', bytes: 'SQLite format 3\0' },
]

/** Members that tell what a ZIP archive is. */
const ZIP_KINDS: readonly { readonly kind: string; readonly member: string }[] = [
  { kind: 'Excel .xlsx', member: 'xl/workbook' },
  { kind: 'PowerPoint .pptx', member: 'ppt/presentation' },
  { kind: 'OFD', member: 'OFD.xml' },
  { kind: 'OpenDocument', member: 'mimetypeapplication/vnd.oasis' },
  { kind: 'EPUB', member: 'mimetypeapplication/epub' },
]

/** What the first bytes of a file say it is; undefined for text, whose kind is told by its markup and its name. */
export function sniffContainer(bytes: Uint8Array, file: string): Container | undefined {
  const head = latin1(bytes.subarray(0, 1024))
  if (head.startsWith('PK\x03\x04')) return zipContainer(bytes, file)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleContainer(bytes, file)
  if (/^\s*%PDF-/.test(head.replace(/^\xef\xbb\xbf/, ''))) return { mediaType: PDF }
  const signature = SIGNATURES.find(({ bytes: mark, at = 0 }) => head.startsWith(mark, at))
  if (signature) return { unreadable: signature.kind }
  return isMime(head) ? { mediaType: MHT } : undefined
}

function zipContainer(bytes: Uint8Array, file: string): Container {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('word/')) return { mediaType: DOCX }
  const kind = ZIP_KINDS.find(({ member }) => buffer.includes(member))?.kind
  // A .docx cut off before its text is a broken .docx rather than some archive.
  if (kind === undefined && extname(file).toLowerCase() === '.docx') return { mediaType: DOCX }
  return { unreadable: kind ?? 'ZIP' }
}

/** OLE compound files hold Word 97–2003 documents, other Office documents, and encrypted .docx files. */
function oleContainer(bytes: Uint8Array, file: string): Container {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => buffer.includes(stream, 0, 'utf16le')
  if (has('EncryptedPackage')) return { mediaType: DOCX }
  if (has('WordDocument')) return { mediaType: DOC }
  if (has('Workbook')) return { unreadable: 'Excel .xls' }
  if (has('PowerPoint Document')) return { unreadable: 'PowerPoint .ppt' }
  // A .doc cut off before the names of its streams is a broken .doc rather than some compound file.
  return extname(file).toLowerCase() === '.doc' ? { mediaType: DOC } : { unreadable: 'OLE' }
}

/** A saved web page (.mht) is a mail message: header lines first, MIME-Version or a multipart type among them. */
function isMime(head: string): boolean {
  const header = /^\s*(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+/.exec(head)?.[0]
  return header !== undefined && /^(?:MIME-Version:|Content-Type:\s*multipart\/)/im.test(header)
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Whether a text is RTF, which Word saves under the name .doc when asked to. */
export function isRtf(text: string): boolean {
  return text.startsWith('{\\rtf')
}

/** The media type of decoded text: by its markup, else by the file's extension. */
export function textMediaType(text: string, file: string): string {
  const promised = MEDIA_TYPES[extname(file).toLowerCase()]
  if (promised === MARKDOWN) return opensAsHtml(text) ? HTML : MARKDOWN
  if (promised === HTML || promised === MHT) return /<[a-z!/]/i.test(text) ? HTML : PLAIN
  return opensAsHtml(text) || isHtmlFragment(text) ? HTML : PLAIN
}

/** What may stand before the first tag of a whole page. */
const PROLOGUE = /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*/

function opensAsHtml(text: string): boolean {
  const start = (PROLOGUE.exec(text.slice(0, 1 << 16)) as RegExpExecArray)[0].length
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(start, start + 100))
}

/**
 * Whether a text without <html> is the inside of a page all the same, as content systems store it: it starts and ends
 * with a tag and has block elements that are opened and closed. A stray tag in a plain text does not make it one.
 */
function isHtmlFragment(text: string): boolean {
  if (!/^\s*<[a-z][^<>]*>/i.test(text.slice(0, 4096)) || !/>\s*$/.test(text.slice(-200))) return false
  const closed = text.match(/<\/(?:p|div|td|tr|table|li|ul|ol|h[1-6]|section|article)\s*>/gi)
  return (closed?.length ?? 0) >= 2
}
