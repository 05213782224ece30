import type { Accepted } from './accept.ts'
import type { MarkerFound } from './markers.ts'
import type { Strip } from './strips.ts'

/** A stretch of one line that a section number starts, or that follows the last one. */
export interface Stretch {
  readonly marker: MarkerFound | null
  readonly start: number
  readonly end: number
  readonly items: readonly MarkerFound[]
}

/** A line cut at its section numbers. */
export function stretchesOf(strip: Strip, { sections, items }: Accepted): readonly Stretch[] {
  const starts = sections.map(marker => marker.start)
  const stretches: Stretch[] = []
  const cut = (marker: MarkerFound | null, start: number, end: number) => {
    const text = strip.text.slice(start - strip.start, end - strip.start)
    const trimmed = text.trim()
    const from = start + (text.length - text.trimStart().length)
    if (trimmed === '' && !marker) return
    const to = from + trimmed.length
    stretches.push({ marker, start: from, end: to, items: items.filter(item => item.start >= from && item.start < to) })
  }
  if ((starts[0] ?? strip.end) > strip.start) cut(null, strip.start, starts[0] ?? strip.end)
  sections.forEach((marker, index) => {
    cut(marker, marker.end, starts[index + 1] ?? strip.end)
  })
  return stretches
}
