import type { PDFPageProxy } from 'pdfjs-dist'
import { withColumnTables } from './columns.ts'
import { withoutFurniture } from './furniture.ts'
import { type Grid, gridRows, gridsOf, isInside } from './grid.ts'
import { loadLibrary, openOptions } from './library.ts'
import { type Line, linesOfPieces } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Item, type PageText, type Piece, piecesOf } from './piece.ts'
import { type DrawingNames, rulesOf } from './rulings.ts'

/** The text of a PDF file. */
export interface PdfText {
  /** One paragraph a line, a table row one line with tabs between its cells. */
  readonly text: string
  readonly pages: number
  /** The numbers, from 1, of pages that show no text: scans, as a rule. */
  readonly withoutText: readonly number[]
}

/** The PDF asks for a password. */
export class PdfEncrypted extends Error {}

/** A page with the tables that its rules enclose. */
interface RuledPage extends PageText {
  readonly grids: readonly Grid[]
}

/**
 * The text of a PDF file, from its text layer: lines joined to paragraphs, page numbers and running heads left out.
 * @throws PdfEncrypted when it needs a password; an Error of pdf.js when the file is broken
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const library = await loadLibrary()
  // pdf.js takes the buffer for itself, and wants no Buffer.
  const task = library.getDocument({ data: new Uint8Array(bytes), ...openOptions() })
  try {
    const document = await task.promise
    const pages: RuledPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      pages.push(await readPdfPage(page, library.OPS as DrawingNames))
      page.cleanup()
    }
    const withoutText = pages.flatMap(({ pieces }, index) => (pieces.length === 0 ? [index + 1] : []))
    return { text: layOut(pages), pages: pages.length, withoutText }
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new PdfEncrypted('Unexpected password, expected a file that opens without one', { cause: error })
    }
    throw error
  } finally {
    await task.destroy()
  }
}

async function readPdfPage(page: PDFPageProxy, names: DrawingNames): Promise<RuledPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = piecesOf(
    items.filter((item): item is typeof item & Item => 'str' in item),
    transform,
  )
  const mayHoldTable = linesOfPieces(pieces, 0).filter(({ segments }) => segments.length > 1).length > 0
  const grids = mayHoldTable ? gridsOf(rulesOf(await page.getOperatorList(), names, transform)) : []
  return { width, height, pieces, grids }
}

function layOut(pages: readonly RuledPage[]): string {
  const loose = pages.map(({ pieces, grids }, index) => {
    const outside = pieces.filter(piece => !grids.some(grid => isInside(grid, piece)))
    return linesOfPieces(outside, index)
  })
  const lines = withoutFurniture(pages, loose)
  const blocks = pages.map((page, index) => inOrder(page, lines[index] as readonly Line[]))
  const sequels = blocks.map((page, index) => withoutRepeatedHead(page, blocks[index - 1]))
  return `${paragraphsOf(sequels, Math.max(0, ...pages.map(({ width }) => width))).join('\n')}\n`
}

type Block = Line | readonly string[]

/** Lines and tables from top to bottom. */
function inOrder({ pieces, grids }: RuledPage, lines: readonly Line[]): readonly Block[] {
  const tables = grids
    .map(grid => ({ top: grid.ys[0] as number, rows: rowsOf(grid, pieces) }))
    .sort((a, b) => a.top - b.top)
  const blocks: Block[] = []
  let rest = lines
  for (const { top, rows } of tables) {
    const above = rest.findIndex(line => line.y > top)
    const split = above < 0 ? rest.length : above
    blocks.push(...withColumnTables(rest.slice(0, split)))
    if (rows.length > 0) blocks.push(rows)
    rest = rest.slice(split)
  }
  return [...blocks, ...withColumnTables(rest)]
}

function rowsOf(grid: Grid, pieces: readonly Piece[]): readonly string[] {
  return gridRows(
    grid,
    pieces.filter(piece => isInside(grid, piece)),
  )
}

/** A table that goes on on the next page has its head there again. */
function withoutRepeatedHead(page: readonly Block[], before: readonly Block[] | undefined): readonly Block[] {
  const [first] = page
  const last = before?.at(-1)
  if (!Array.isArray(first) || !Array.isArray(last) || first[0] !== last[0]) return page
  return [first.slice(1), ...page.slice(1)]
}
