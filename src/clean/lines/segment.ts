import type { SiteReading } from './signs.ts'

/** One line as the cut sees it. */
export interface LineReading extends SiteReading {
  /** Of all signs together: below zero for the site, above zero for the document. */
  readonly weight: number
  /** Whether it reads as an entry of a list of links. */
  readonly looksLikeLink: boolean
}

/** Where a line belongs: to the document, to the site around it, or to a list of links that a heading opened. */
export type Region = 'document' | 'site' | 'links'

const REGIONS: readonly Region[] = ['document', 'site', 'links']

/**
 * What it costs to pass from one region to another. Leaving the document is dear, so that a hint alone never cuts a hole
 * into it; a page may start in either. A list of links opens at its heading only.
 */
const COST: Readonly<Record<Region, Readonly<Record<Region, number>>>> = {
  document: { document: 0, site: 3, links: 3 },
  site: { document: 2, site: 0, links: 0 },
  links: { document: 4, site: 0, links: 0 },
}

/** A line that says nothing stays in the document, when nothing beside it draws it out. */
const NEUTRAL = 0.1
/** How much better a title fits into a list of links than into the document, and how much worse a sentence does. */
const LINK_FIT = 6
const PROSE_MISFIT = -6

/**
 * The likeliest region of every line: the path through the three regions with the greatest sum of weights less costs
 * (the Viterbi algorithm). Linear in the number of lines.
 */
export function segment(lines: readonly LineReading[]): readonly Region[] {
  let scores = [0, 0, Number.NEGATIVE_INFINITY]
  const cameFrom: number[][] = []
  for (const line of lines) {
    const next: number[] = []
    const from: number[] = []
    for (const region of REGIONS) {
      let best = -1
      let bestScore = Number.NEGATIVE_INFINITY
      REGIONS.forEach((before, index) => {
        if (region === 'links' && before !== 'links' && !line.headsLinks) return
        const score = (scores[index] as number) - COST[before][region]
        if (score > bestScore) {
          bestScore = score
          best = index
        }
      })
      from.push(best)
      next.push(bestScore + belonging(line, region))
    }
    cameFrom.push(from)
    scores = next
  }
  return traceBack(cameFrom, scores.indexOf(Math.max(...scores)))
}

function belonging(line: LineReading, region: Region): number {
  if (line.bar === 'bar') return 0
  if (region === 'document') return line.weight + NEUTRAL
  if (region === 'site') return 0
  if (line.headsLinks) return 0
  return line.looksLikeLink ? LINK_FIT : line.weight > 2 ? PROSE_MISFIT : 0
}

function traceBack(cameFrom: readonly (readonly number[])[], last: number): readonly Region[] {
  const regions: Region[] = new Array(cameFrom.length)
  let at = last
  for (let index = cameFrom.length - 1; index >= 0; index--) {
    regions[index] = REGIONS[at] as Region
    at = cameFrom[index]?.[at] ?? 0
  }
  return regions
}
