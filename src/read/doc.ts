import WordExtractor from 'word-extractor'
import { withoutFalseDeletions } from './doc-spacing.ts'
import { oleStreams, readStream } from './ole.ts'

/** The text of a Word 97–2003 document. */
export interface DocText {
  readonly text: string
  /** Whether paragraphs had automatic numbers, which the text lacks. */
  readonly hadNumbers: boolean
}

/** The document asks for a password. */
export class DocEncrypted extends Error {}

/** Flags of a document's header ([MS-DOC] 2.5.2): fEncrypted, fWhichTblStm. */
const ENCRYPTED = 0x0100
const FIRST_TABLE = 0x0200

/** The paragraph property that puts a paragraph into a list, sprmPIlfo ([MS-DOC] 2.6.2). */
const LIST_PROPERTY = Buffer.from([0x0b, 0x46])

/**
 * The text of a .doc file: body, text boxes, footnotes and endnotes; a table row is one line with tabs.
 * @throws DocEncrypted when it needs a password; another Error when the file is broken
 */
export async function docText(bytes: Uint8Array): Promise<DocText> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const streams = oleStreams(buffer)
  const main = streams.find(({ name }) => name === 'WordDocument')
  if (!main) throw new RangeError('Unexpected compound file, expected a stream WordDocument')
  const flags = readStream(buffer, main, 10, 2).readUInt16LE()
  if (flags & ENCRYPTED) throw new DocEncrypted('Unexpected password, expected a document that opens without one')
  const table = streams.find(({ name }) => name === (flags & FIRST_TABLE ? '1Table' : '0Table'))
  if (!table) throw new RangeError('Unexpected compound file, expected the table stream that its header names')
  const document = await new WordExtractor().extract(withoutFalseDeletions(buffer, main, table))
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

/** Whether any paragraph is put into a list; list 0 takes it out. */
function hasLists(buffer: Buffer): boolean {
  for (let at = buffer.indexOf(LIST_PROPERTY); at >= 0; at = buffer.indexOf(LIST_PROPERTY, at + 1)) {
    const list = at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : 0
    if (list >= 1 && list <= 0x07fe) return true
  }
  return false
}
