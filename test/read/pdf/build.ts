/** A text on a page: its left end and baseline in points from the lower left corner. */
export interface Mark {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  /** Degrees, anticlockwise. */
  readonly turned?: number
}

/** A page: its texts, and drawing operators put before them. */
export interface Sheet {
  readonly marks: readonly Mark[]
  readonly drawing?: string
  readonly rotate?: number
}

/** The half of a Chinese character's width that ASCII characters have in these files. */
const HALF = 500

/**
 * A PDF file with these pages, in a Chinese font that is not embedded: which characters its codes mean is only said by the
 * tables of Chinese encodings that a reader must bring along.
 */
export function pdf(sheets: readonly Sheet[]): Uint8Array {
  const pages = sheets.map((_, index) => 6 + index * 2)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map(number => `${number} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 ${HALF} 814 939 ${HALF}]/FontDescriptor 5 0 R>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...sheets.flatMap(({ marks, drawing = '', rotate = 0 }, index) => {
      const content = `${drawing}\n${marks.map(textOperators).join('\n')}`
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate ${rotate}/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + index * 2} 0 R>>`,
        `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

function textOperators({ text, x, y, size = 16, turned = 0 }: Mark): string {
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex')
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)]
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm <${codes}> Tj ET`
}

/** How wide a text is at a size. */
export function width(text: string, size = 16): number {
  return [...text].reduce((sum, character) => sum + (character > '~' ? size : (size * HALF) / 1000), 0)
}

/** The frame of a page as GB/T 9704 has it: 28 characters of 16 points a line, 22 lines. */
export const LEFT = 79
export const RIGHT = LEFT + 28 * 16
const TOP = 710
const SPACING = 28

/** Paragraphs broken into lines and pages as a word processor does it, the first line set in by two characters. */
export function typeset(paragraphs: readonly string[], linesPerPage = 22): Mark[][] {
  const lines: { text: string; x: number }[] = []
  for (const paragraph of paragraphs) {
    let x = LEFT + 32
    let text = ''
    for (const word of paragraph.match(/[0-9A-Za-z.%]+|./gu) ?? []) {
      if (x + width(text + word) > RIGHT && !/^[，。；：、）]/.test(word)) {
        lines.push({ text, x })
        x = LEFT
        text = ''
      }
      text += word
    }
    lines.push({ text, x })
  }
  const pages: Mark[][] = []
  lines.forEach(({ text, x }, index) => {
    const row = index % linesPerPage
    if (row === 0) pages.push([])
    ;(pages.at(-1) as Mark[]).push({ text, x, y: TOP - row * SPACING })
  })
  return pages
}

/** The rules of a table with these column and row borders. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...ys.map(y => `${left} ${y} m ${right} ${y} l S`), ...xs.map(x => `${x} ${top} m ${x} ${bottom} l S`)].join(
    '\n',
  )
}
