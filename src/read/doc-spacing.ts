import { fileOffset, type OleStream, readStream } from './ole.ts'

/** The size of a page of formatting ([MS-DOC] 2.9.33, ChpxFkp). */
const PAGE = 512

/** The property that marks deleted text, sprmCFRMarkDel. */
const DELETED = 0x0800

/** How many bytes follow a property, by the top three bits of its code ([MS-DOC] 2.6.1); six says it in its first byte. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, -1, 3] as const

/**
 * A copy of a .doc file in which no character property can be mistaken for a deletion. word-extractor tells properties by
 * five bits of their codes, so it takes an odd letter spacing (or colour) for deleted text and drops it: those properties
 * are made even here, a change of a twentieth of a point.
 * @param main the stream WordDocument
 * @param table the stream 0Table or 1Table that its header names
 */
export function withoutFalseDeletions(file: Buffer, main: OleStream, table: OleStream): Buffer {
  const copy = Buffer.from(file)
  const header = readStream(file, main, 0, 0x0102)
  if (header.length < 0x0102) return copy
  const pages = readStream(file, table, header.readUInt32LE(0x00fa), Math.min(header.readUInt32LE(0x00fe), table.size))
  const count = Math.max(0, Math.floor((pages.length - 4) / 8))
  for (let index = 0; index < count; index++) {
    const start = pages.readUInt32LE((count + 1 + index) * 4) * PAGE
    const page = readStream(file, main, start, PAGE)
    if (page.length < PAGE) continue
    for (const place of falseDeletions(page)) {
      const offset = fileOffset(main, start + place)
      if (offset !== undefined && offset < copy.length) copy.writeUInt8(copy.readUInt8(offset) & 0xfe, offset)
    }
  }
  return copy
}

/** Where in a page of formatting the operands stand that look like those of a deletion. */
function falseDeletions(page: Buffer): readonly number[] {
  const places: number[] = []
  const runs = page.readUInt8(PAGE - 1)
  for (let run = 0; run < runs; run++) {
    const at = page[(runs + 1) * 4 + run]
    if (at === undefined || at === 0) continue
    const end = Math.min(PAGE - 1, at * 2 + 1 + page.readUInt8(at * 2))
    for (let place = at * 2 + 1; place + 2 < end; ) {
      const code = page.readUInt16LE(place)
      const size = OPERAND_SIZES[code >> 13] as number
      place += 2
      if ((code & 0x1f) === 0 && code !== DELETED) places.push(place)
      place += size < 0 ? page.readUInt8(place) + 1 : size
    }
  }
  return places
}
