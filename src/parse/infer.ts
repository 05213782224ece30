import { listOf } from '../lexicon/outline.ts'
import { toHanNumber } from '../text/numeral.ts'
import type { Num } from '../tree/nodes.ts'
import type { Accepted } from './accept.ts'
import { SENTENCE_MARKS } from './kinds.ts'
import type { MarkerFound } from './markers.ts'
import type { Strip } from './strips.ts'

/** The number that a heading without one must have. */
export interface Gap {
  readonly num: Num
}

interface OpenList {
  readonly marker: MarkerFound
  readonly strip: number
  readonly rank: number
}

/**
 * Headings that lost their number, as automatic numbering does on the way to a web page: where the numbers of one list
 * leave out exactly one and exactly one line between them reads like a heading, that line has the number left out.
 * @returns by the index of the strip
 */
export function inferHeadings(
  strips: readonly (Strip | null)[],
  accepted: readonly Accepted[],
): ReadonlyMap<number, Gap> {
  const gaps = new Map<number, Gap>()
  const open = new Map<string, OpenList>()
  accepted.forEach(({ sections }, index) => {
    for (const marker of sections) {
      const { family, rank } = listOf(marker.num)
      const before = open.get(family)
      if (before && marker.num.value === before.marker.num.value + 2) {
        const line = onlyHeading(strips, accepted, before.strip + 1, index)
        if (line !== null) gaps.set(line, { num: numBefore(marker.num) })
      }
      for (const [other, list] of open) if (list.rank > rank) open.delete(other)
      open.set(family, { marker, strip: index, rank })
    }
  })
  return gaps
}

function onlyHeading(
  strips: readonly (Strip | null)[],
  accepted: readonly Accepted[],
  from: number,
  to: number,
): number | null {
  let only: number | null = null
  for (let index = from; index < to; index++) {
    const strip = strips[index]
    const plain = accepted[index]?.sections.length === 0 && accepted[index]?.items.length === 0
    const above = strips[index - 1]?.text ?? ''
    if (!strip || strip.row || !plain || !readsLikeHeading(strip.text)) continue
    if (!/[。；！？)）\]〕】]$/.test(above) && index > from) continue // the rest of a broken line
    if (only !== null) return null
    only = index
  }
  return only
}

function readsLikeHeading(line: string): boolean {
  return line.length >= 4 && line.length <= 30 && !SENTENCE_MARKS.test(line) && !/[：:、—\d%（(]|^[-—*·●]/.test(line)
}

function numBefore({ text, value, style }: Num): Num {
  const written = /\d/.test(text) ? String(value - 1) : toHanNumber(Math.min(value - 1, 99))
  const inside = text.replace(/\d+|[一二三四五六七八九十百]+/, written)
  return { text: inside, value: value - 1, style, inferred: true }
}
