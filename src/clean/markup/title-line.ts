import type { Flow, Line } from './flow.ts'

/** How many lines above the text the title is sought, and how many below its start it may stand in. */
const REACH = 60
const DEPTH = 4
/** How much of the title lines must repeat to be the title and not the name of what it publishes. */
const WHOLE = 0.7
/** Shorter lines agree with a page's title by chance: 通知, 首页. */
const SHORTEST_TITLE = 4
/** A line that a page's title starts with is taken for its document's from this length on, a link or not. */
const SURE_TITLE = 8

/**
 * The lines above the main content that are the document's title: what the page's own `<title>` repeats, in one line or
 * in several, or else the nearest heading. None when the title is part of the content already.
 */
export function titleLines(flow: Flow, first: Line): readonly Line[] {
  const at = flow.lines.indexOf(first)
  const names = titleNames(flow.title)
  const inside = flow.lines.slice(at, at + DEPTH).filter(line => line.kept)
  const untitled = names[0] === ''
  if (agreement(inside, names) > WHOLE || (untitled && inside.some(line => line.heading))) return []
  const above = flow.lines.slice(Math.max(0, at - REACH), at)
  const named = above.findLastIndex(line => repeats(line, names) && agreement([line], names) > 0.5)
  if (named >= 0) return [above[named] as Line]
  const broken = brokenTitle(above, names)
  if (broken.length > 0) return broken
  const close = above.slice(-DEPTH).findLast(line => line.heading && line.text.length > 1)
  if (close) return [close]
  const heading = above.findLast(
    ({ heading, linkLength, text }) => heading && linkLength === 0 && text.length >= SHORTEST_TITLE,
  )
  return heading ? [heading] : []
}

/**
 * The first line below the page's title that is as asked for: where its document begins. The title is a heading that the
 * page's own `<title>` repeats, or else a line that does.
 * @returns null where the page does not show its title, or nothing follows it
 */
export function leadOf(flow: Flow, isText: (line: Line) => boolean): Line | null {
  const names = titleNames(flow.title)
  const shows = (line: Line) => repeats(line, names) && agreement([line], names) > 0.5
  const untitled = names[0] === ''
  const heading = flow.lines.findIndex(line => line.heading && (untitled || shows(line)))
  const at = heading >= 0 ? heading : flow.lines.findIndex(shows)
  if (at < 0) return null
  return flow.lines.slice(at + 1).find(line => isText(line) && !shows(line)) ?? null
}

/** The parts of a page's title that may be the document's: `通知 - 政策文件 - 某市政府` has the first two. */
function titleNames(title: string): readonly string[] {
  const parts = title
    .split(/[-_|｜–—]+|\s{2,}/)
    .map(plain)
    .filter(part => part.length >= SHORTEST_TITLE)
  const whole = plain(title)
  return [whole, ...(parts.length > 1 ? parts.slice(0, -1) : [])]
}

function repeats({ text, heading, linkLength }: Line, names: readonly string[]): boolean {
  const own = plain(text)
  if (own.length < SHORTEST_TITLE) return false
  const starts = opens(own, names)
  if (linkLength > 0 && !heading && !starts) return false
  return starts || names.some(name => name.includes(own) || (own.includes(name) && own.length <= name.length * 1.5))
}

/** Whether a text is the start of a name and most of it; titles of policies all start with their issuer. */
function opens(text: string, names: readonly string[]): boolean {
  return text.length >= SURE_TITLE && names.some(name => name.startsWith(text) && text.length * 2 > name.length)
}

/** How much of the best fitting name the lines that repeat it make up together, from 0 to 1 and a little more. */
function agreement(lines: readonly Line[], names: readonly string[]): number {
  let best = 0
  for (const name of names) {
    if (lines.some(({ text }) => opens(plain(text), [name]))) return 1
    const length = lines.reduce((sum, line) => (repeats(line, [name]) ? sum + line.text.length : sum), 0)
    if (name.length > 0) best = Math.max(best, length / name.length)
  }
  return best
}

/** Neighbouring lines that only together make up the title. */
function brokenTitle(lines: readonly Line[], names: readonly string[]): readonly Line[] {
  for (let end = lines.length; end > 1; end--) {
    for (let count = 2; count <= 4 && count <= end; count++) {
      const joined = plain(
        lines
          .slice(end - count, end)
          .map(({ text }) => text)
          .join(''),
      )
      if (
        joined.length >= SURE_TITLE &&
        names.some(name => name.startsWith(joined) && joined.length * 2 > name.length)
      ) {
        return lines.slice(end - count, end)
      }
    }
  }
  return []
}

function plain(text: string): string {
  return text.replace(/[\s\u200b…·]+/g, '').replace(/\.{3}$/, '')
}
