import WordExtractor from 'word-extractor'
import { type OleStream, oleStreams } from './ole.ts'

/** The text of a Word 97–2003 document. */
export interface DocText {
  readonly text: string
  /** Whether paragraphs had automatic numbers, which the text lacks. */
  readonly hadNumbers: boolean
}

/** The document asks for a password. */
export class DocEncrypted extends Error {}

/** The paragraph property that puts a paragraph into a list, sprmPIlfo ([MS-DOC] 2.6.2). */
const LIST_PROPERTY = Buffer.from([0x0b, 0x46])

/**
 * The text of a .doc file: body, text boxes, footnotes and endnotes; a table row is one line with tabs.
 * @throws DocEncrypted when it needs a password; another Error when the file is broken
 */
export async function docText(bytes: Uint8Array): Promise<DocText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const main = oleStreams(buffer).find(({ name }) => name === 'WordDocument')
  if (!main) throw new RangeError('Unexpected compound file, expected a stream WordDocument')
  if (isEncrypted(buffer, main))
    throw new DocEncrypted('Unexpected password, expected a document that opens without one')
  const document = await new WordExtractor().extract(buffer)
  const options = { filterUnicode: false, includeHeadersAndFooters: false }
  const parts = [
    document.getBody(options),
    document.getTextboxes(options),
    document.getFootnotes(options),
    document.getEndnotes(options),
  ]
  // A cell ends with a tab, the last one of a row too.
  const lines = parts.flatMap(part => part.split('\n')).map(line => line.replace(/[\t ]+$/, ''))
  return { text: `${lines.filter(line => line.trim() !== '').join('\n')}\n`, hadNumbers: hasLists(buffer) }
}

/** The flag fEncrypted of the document's header ([MS-DOC] 2.5.2). */
function isEncrypted(buffer: Buffer, { sectors }: OleStream): boolean {
  const start = sectors?.[0]
  return start !== undefined && (buffer.readUInt16LE(start + 10) & 0x0100) !== 0
}

/** Whether any paragraph is put into a list; list 0 takes it out. */
function hasLists(buffer: Buffer): boolean {
  for (let at = buffer.indexOf(LIST_PROPERTY); at >= 0; at = buffer.indexOf(LIST_PROPERTY, at + 1)) {
    const list = at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : 0
    if (list >= 1 && list <= 0x07fe) return true
  }
  return false
}
