import { type Line, linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import type { Choice } from './choice.ts'
import type { SpinIndex } from './index-of-words.ts'
import { keywordArcs } from './keyword.ts'
import { type Arc, Matcher } from './matcher.ts'
import type { Pair } from './pair.ts'
import { protectedUnits } from './protect.ts'

/** A line of the page with all its arcs and the reading that is believed at the moment. */
export interface Paragraph extends Line {
  arcs: readonly Arc[]
  taken: readonly Arc[]
  choices: readonly Choice[]
  /** Whether it was read with these arcs. */
  isRead: boolean
}

/** The lines of a page, each with the arcs of the lexicon and those of a stuffed keyword. */
export function paragraphsOf(text: string, index: SpinIndex): readonly Paragraph[] {
  const paragraphs = linesOf(text).map(line => {
    const arcs: Arc[] = []
    index.spun.scan(text, line.start, line.end, (start, end, pairs) => {
      for (const pair of pairs) arcs.push({ start, end, pair, cost: pair.cost, posterior: 1 })
    })
    return { ...line, arcs, taken: [], choices: [], isRead: false }
  })
  return withArcs(paragraphs, keywordArcs(text, index.model), protectedUnits(text))
}

/** Add arcs to the paragraphs that they stand in; no arc may touch what `spared` protects. */
export function withArcs(
  paragraphs: readonly Paragraph[],
  more: readonly Arc[],
  spared: Uint8Array,
): readonly Paragraph[] {
  const sorted = [...more].sort(byStart)
  let next = 0
  return paragraphs.map(paragraph => {
    const own: Arc[] = []
    for (; next < sorted.length && (sorted[next] as Arc).end <= paragraph.end; next++) own.push(sorted[next] as Arc)
    const free = [...paragraph.arcs, ...own].filter(({ start, end }) => !spared.subarray(start, end).includes(1))
    if (own.length === 0 && free.length === paragraph.arcs.length) return paragraph
    return { ...paragraph, arcs: free.sort(byStart), isRead: false }
  })
}

/**
 * Add rows that were learnt elsewhere, wherever their words stand; they take the place of the same rows of the lexicon.
 * @param kept places whose words are known to be the author's
 */
export function withRows(
  text: string,
  paragraphs: readonly Paragraph[],
  rows: readonly Pair[],
  kept: readonly Span[],
): readonly Paragraph[] {
  const matcher = new Matcher(rows)
  const more: Arc[] = []
  matcher.scan(text, 0, text.length, (start, end, pairs) => {
    for (const pair of pairs) more.push({ start, end, pair, cost: pair.cost, posterior: 1 })
  })
  const news = new Set(rows.map(({ spun, original }) => `${spun}=${original}`))
  const others = paragraphs.map(paragraph => ({
    ...paragraph,
    arcs: paragraph.arcs.filter(({ pair }) => !news.has(`${pair.spun}=${pair.original}`)),
  }))
  const spared = protectedUnits(text)
  for (const { start, end } of kept) spared.fill(1, start, end)
  return withArcs(others, more, spared)
}

function byStart(a: Arc, b: Arc): number {
  return a.start - b.start
}

/** How often each official word stands where no arc was taken; a doubtful place counts in part. */
export function keptWords(
  text: string,
  paragraphs: readonly Paragraph[],
  index: SpinIndex,
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>()
  for (const { start, end, taken, choices } of paragraphs) {
    const own = new Map(choices.map(choice => [spanKey(choice), choice.options.find(({ pair }) => pair === null)]))
    let next = 0
    index.official.scan(text, start, end, (from, to, pairs) => {
      while (next < taken.length && (taken[next] as Arc).end <= from) next++
      const arc = taken[next]
      if (arc && arc.start < to) return
      const share = own.get(spanKey({ start: from, end: to }))?.posterior ?? 1
      for (const { original } of pairs) kept.set(original, (kept.get(original) ?? 0) + share)
    })
  }
  return kept
}

/** Spun words are shorter than this. */
const LONGEST_WORD = 64

/** One number for a span. */
export function spanKey({ start, end }: Span): number {
  return start * LONGEST_WORD + (end - start)
}
