import type { Flow, Line } from './flow.ts'

/** Shorter lines agree with the page's title by chance: 通知, 首页. */
const SHORTEST_TITLE = 5
/** How many lines above the text the title is sought. */
const REACH = 60

/**
 * The lines above the main content that are the document's title and its number: a heading, or what the page's own
 * `<title>` repeats. None when the title is part of the content already.
 */
export function titleLines(flow: Flow, first: Line): readonly Line[] {
  const at = flow.lines.indexOf(first)
  const pageTitle = plain(flow.title)
  const inside = flow.lines.slice(at, at + 8).filter(line => line.kept)
  if (inside.some(line => isTitle(line, pageTitle) && (line.heading || plain(line.text).length * 2 > pageTitle.length)))
    return []
  const above = flow.lines.slice(Math.max(0, at - REACH), at).reverse()
  const named = above.filter(line => isTitle(line, pageTitle))
  const longest = named.reduce<Line | null>((a, b) => (a && a.text.length >= b.text.length ? a : b), null)
  const title =
    longest ?? above.find(line => line.heading && line.linkLength === 0 && line.text.length >= SHORTEST_TITLE)
  if (!title) return []
  return named
    .filter(
      line =>
        line === title ||
        (line.block === title.block && Math.abs(flow.lines.indexOf(line) - flow.lines.indexOf(title)) <= 2),
    )
    .concat(named.includes(title) ? [] : [title])
}

function isTitle(line: Line, pageTitle: string): boolean {
  if (line.linkLength > 0) return false
  const text = plain(line.text)
  return text.length >= SHORTEST_TITLE && pageTitle.includes(text)
}

function plain(text: string): string {
  return text.replace(/[\s\u200b…·]+/g, '').replace(/\.{3}$/, '')
}
