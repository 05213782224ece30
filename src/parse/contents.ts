import type { Strip } from './strips.ts'

/** A table of contents has at most this many lines, none longer than a heading. */
const LONGEST = 400
const LINE = 70

/** The words of an entry, without the leader dots and the page number behind them. */
const entryWords = (strip: Strip | undefined) =>
  strip?.text.replace(/[\s\u3000.·•…．—－-]*\d{0,3}[\s\u3000)）]*$/, '').replace(/[\s\u3000]/g, '') ?? ''

/**
 * Where a table of contents (目录) stands among some strips: from its heading to the line in which its first entry comes
 * again, as the first heading of the text. Null when there is none, or nothing that comes again.
 */
export function tableOfContents(strips: readonly Strip[]): { readonly start: number; readonly end: number } | null {
  const start = strips.findIndex(({ text }) => /^目[ \u3000]*[录次][：:]?$/.test(text))
  if (start < 0) return null
  const first = entryWords(strips[start + 1])
  if (first.length < 2) return null
  for (let index = start + 2; index < strips.length && index - start < LONGEST; index++) {
    const strip = strips[index] as Strip
    if (strip.text.length > LINE || /[。；]$/.test(strip.text)) return null
    if (entryWords(strip) === first) return index - start > 2 ? { start, end: index } : null
  }
  return null
}
