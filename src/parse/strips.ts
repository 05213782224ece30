import { linesOf } from '../text/lines.ts'

/** A line of the clean text without the white space around it, or a part of one where a line break was lost. */
export interface Strip {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The line has tabs: it is a row of a table. */
  readonly row: boolean
}

const SPACE = /[\s\u3000\u00a0\ufeff]/

/** The lines of the text that hold something. A row keeps its tabs, they stand for cells. */
export function stripsOf(clean: string): readonly Strip[] {
  const strips: Strip[] = []
  for (const line of linesOf(clean)) {
    const row = line.text.includes('\t') && line.text.trim() !== ''
    let { start, end } = line
    if (!row) {
      while (start < end && SPACE.test(clean[start] as string)) start++
      while (end > start && SPACE.test(clean[end - 1] as string)) end--
    }
    if (start < end) strips.push({ start, end, text: clean.slice(start, end), row })
  }
  return strips
}

/** The strip cut at places of its own text (not of the clean text); white space beside a cut goes to neither side. */
export function cutStrip(strip: Strip, places: readonly number[]): readonly Strip[] {
  const bounds = [0, ...places, strip.text.length]
  return bounds.slice(1).flatMap((to, index) => {
    let from = bounds[index] as number
    let end = to
    while (from < end && SPACE.test(strip.text[from] as string)) from++
    while (end > from && SPACE.test(strip.text[end - 1] as string)) end--
    if (from === end) return []
    return [{ start: strip.start + from, end: strip.start + end, text: strip.text.slice(from, end), row: false }]
  })
}
