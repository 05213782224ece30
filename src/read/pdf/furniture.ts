import { type Line, lineText } from './line.ts'
import type { PageText } from './piece.ts'

/** The parts of a page's height, at its top and foot, in which running heads and page numbers stand. */
const HEAD = 0.1
const FOOT = 0.12

/** －4－, — 4 —, 4, 第4页, 第4页共9页, 4/9, iv */
const PAGE_NUMBER =
  /^[\s\-—–－―─·•.]*(?:第?\s*(?:[0-9０-９]{1,4}|[ivxIVX]{1,6})\s*页?(?:\s*[/／,，]?\s*共?\s*[0-9]{1,4}\s*页?)?)[\s\-—–－―─·•.]*$/

/** The lines of a document without its page numbers, and without heads and feet that come again on other pages. */
export function withoutFurniture(
  pages: readonly PageText[],
  lines: readonly (readonly Line[])[],
): readonly (readonly Line[])[] {
  const marginal = lines.map((page, index) => page.filter(line => inMargin(line, pages[index] as PageText, page)))
  const counts = new Map<string, number>()
  for (const page of marginal) for (const line of page) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  // Heads of left and right pages differ, and the first page often has none.
  const enough = Math.max(2, pages.length * 0.3)
  return lines.map((page, index) => {
    const gone = (marginal[index] as readonly Line[]).filter(line => {
      return isPageNumber(line, page, index, pages.length) || (counts.get(keyOf(line)) ?? 0) >= enough
    })
    return page.filter(line => !gone.includes(line))
  })
}

/** Whether a line is one of the two outermost of its page, and near the edge. */
function inMargin(line: Line, { height }: PageText, page: readonly Line[]): boolean {
  const place = page.indexOf(line)
  return (place < 2 && line.y < height * HEAD) || (place >= page.length - 2 && line.y > height * (1 - FOOT))
}

/** What is the same in a head on every page: its text but for figures, its height and size. */
function keyOf(line: Line): string {
  return `${lineText(line).replace(/[0-9０-９]+/g, '#')} ${Math.round(line.y / 4)} ${Math.round(line.size)}`
}

/** A bare number is a page number where it stands alone at the foot or head and is not far from the page's place. */
function isPageNumber(line: Line, page: readonly Line[], index: number, pages: number): boolean {
  const text = lineText(line).trim()
  if (!PAGE_NUMBER.test(text)) return false
  if (/^[^0-9０-９ivxIVX]|页/.test(text)) return true
  const isOutermost = line === page[0] || line === page.at(-1)
  return isOutermost && (pages > 1 || index === 0)
}
