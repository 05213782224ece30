import { listOf } from '../lexicon/outline.ts'
import type { Num, NumStyle } from '../tree/nodes.ts'
import { SENTENCE_MARKS } from './kinds.ts'
import { findMarkers, type MarkerFound } from './markers.ts'
import type { Strip } from './strips.ts'

/** What the marks of one strip are: section numbers, members of an enumeration inside the paragraph, or nothing. */
export interface Accepted {
  readonly sections: readonly MarkerFound[]
  readonly items: readonly MarkerFound[]
}

const NONE_BELOW: ReadonlyMap<string, MarkerFound> = new Map()
const NOTHING: Accepted = { sections: [], items: [] }
/** From how many short numbered lines on a run is a list (of winners, of members) and no outline. */
const LIST_LENGTH = 8
const LIST_LINE = 30
/** How long the words between two run-together headings may be: 第一章 总则第一条. */
const GLUED_HEADING = 40

const inlineSections: ReadonlySet<NumStyle> = new Set<NumStyle>([
  'part',
  'chapter',
  'section',
  'article',
  'han-comma',
  'han-paren',
  'arabic-dot',
  'arabic-comma',
])
const family = (marker: MarkerFound) => listOf(marker.num).family
const rank = (marker: MarkerFound) => listOf(marker.num).rank

/**
 * Decide for every strip which of its marks number sections. At the start of a line a mark is believed; inside a line it
 * must follow the end of a sentence (or of a lost line) and go on from the number before it, since running text is full
 * of things that look alike.
 * @param strips in order; null where something that is no prose (a table, a table of contents) stands
 */
export function acceptMarkers(clean: string, strips: readonly (Strip | null)[]): readonly Accepted[] {
  const found = strips.map(strip => (strip ? findMarkers(strip.text, strip.start) : []))
  const lists = shortListLines(strips, found)
  const seconds = secondsBelow(found)
  const last = new Map<string, number>()
  return strips.map((strip, index) => {
    const markers = found[index] as readonly MarkerFound[]
    if (!strip || markers.length === 0) return NOTHING
    if (lists.has(index)) return { sections: [], items: markers.slice(0, 1) }
    const next = found[index + 1]?.[0]?.num.text
    return acceptInStrip(clean, markers, seconds[index] as ReadonlyMap<string, MarkerFound>, next, last)
  })
}

/** For each strip the numbers 2 below it, by family, that no number of an outer list parts from it. */
function secondsBelow(found: readonly (readonly MarkerFound[])[]): readonly ReadonlyMap<string, MarkerFound>[] {
  const below: ReadonlyMap<string, MarkerFound>[] = new Array(found.length)
  let open = new Map<string, MarkerFound>()
  for (let index = found.length - 1; index >= 0; index--) {
    below[index] = open
    for (const marker of (found[index] as readonly MarkerFound[]).filter(heads).reverse()) {
      open = new Map([...open].filter(([, other]) => rank(other) <= rank(marker)))
      if (marker.num.value === 2) open.set(family(marker), marker)
      else open.delete(family(marker))
    }
  }
  return below
}

/** At the start of a line, or behind a sentence in the writing of headings: …新动能。（二）狠抓…, its line break lost. */
function heads({ standing, num }: MarkerFound): boolean {
  return standing === 'line' || (standing === 'sentence' && inlineSections.has(num.style))
}

function acceptInStrip(
  clean: string,
  markers: readonly MarkerFound[],
  below: ReadonlyMap<string, MarkerFound>,
  next: string | undefined,
  last: Map<string, number>,
): Accepted {
  const sections: MarkerFound[] = []
  const items: MarkerFound[] = []
  const open = new Map<string, number>() // the last number of each enumeration inside this line
  const enumerate = (marker: MarkerFound) => {
    items.push(marker)
    open.set(family(marker), marker.num.value)
  }
  const number = (marker: MarkerFound) => {
    sections.push(marker)
    last.set(family(marker), marker.num.value)
  }
  markers.forEach((marker, index) => {
    const { standing, num } = marker
    if (num.style === 'han-is' || (standing !== 'line' && open.has(family(marker)))) {
      if (isItem(marker, open, markers, index)) enumerate(marker)
    } else if (standing === 'line') {
      if (num.style !== 'decimal' || decimalGoesOn(num, next, last)) number(marker)
    } else if (standing === 'words') {
      const second = num.value > 1 || secondAfter(marker, markers, index, below)
      if (second && afterHeading(clean, marker, sections, last)) number(marker)
    } else if (goesOn(marker, sections, last)) {
      number(marker)
    } else if (num.value === 1) {
      const second = secondAfter(marker, markers, index, below)
      if (!second) return
      const list = second.standing === 'clause' || !inlineSections.has(num.style)
      if (!list) number(marker)
      else if (second !== below.get(family(marker))) enumerate(marker)
    }
  })
  return { sections, items }
}

/** 3.1 starts a list, 3.2 goes on from it; 3.14 by itself is a value, and 3 总则 a heading only above 3.1. */
function decimalGoesOn({ text, value }: Num, next: string | undefined, last: Map<string, number>): boolean {
  if (/^\d+$/.test(text)) return next === `${text}.1`
  const list = text.slice(0, text.lastIndexOf('.') + 1)
  const before = last.get(list)
  const fits = value === 1 || (before !== undefined && value > before && value <= before + 2)
  if (fits) last.set(list, value)
  return fits
}

/** A mark inside a line that carries the numbering on. */
function goesOn(marker: MarkerFound, sections: readonly MarkerFound[], last: ReadonlyMap<string, number>): boolean {
  const { num, standing } = marker
  const before = sections.at(-1)
  const inOrder = num.value === (last.get(family(marker)) ?? 0) + 1
  const sameList = before !== undefined && family(before) === family(marker) && num.value === before.num.value + 1
  if (sameList || standing === 'clause') return sameList
  if (!inlineSections.has(num.style) || num.value === 1) return false
  const skipped = num.value - (last.get(family(marker)) ?? 0)
  return inOrder || (num.style.startsWith('han') && last.has(family(marker)) && skipped > 0 && skipped <= 3)
}

/** A mark right behind the heading of an outer section, whose line break is lost: 三、主要任务（一）加快…. */
function afterHeading(
  clean: string,
  marker: MarkerFound,
  sections: readonly MarkerFound[],
  last: ReadonlyMap<string, number>,
): boolean {
  const before = sections.at(-1)
  if (!before || rank(before) >= rank(marker)) return false
  if (marker.num.value !== 1 && marker.num.value !== (last.get(family(marker)) ?? 0) + 1) return false
  const heading = clean.slice(before.end, marker.start)
  return heading.length <= GLUED_HEADING && !/[。；：！？]/.test(heading)
}

/** The 2 that a 1 inside a line needs to be more than a stray mark: later in the line, or at the start of one below. */
function secondAfter(
  marker: MarkerFound,
  markers: readonly MarkerFound[],
  index: number,
  below: ReadonlyMap<string, MarkerFound>,
): MarkerFound | undefined {
  const isSecond = (other: MarkerFound) => other.num.value === 2 && family(other) === family(marker)
  const inLine = markers.slice(index + 1, index + 40).find(other => isSecond(other) && other.standing !== 'words')
  return inLine ?? below.get(family(marker))
}

function isItem(
  marker: MarkerFound,
  open: ReadonlyMap<string, number>,
  markers: readonly MarkerFound[],
  index: number,
): boolean {
  if (marker.standing === 'line') return true
  if (marker.num.value === (open.get(family(marker)) ?? 0) + 1 && marker.num.value > 1) return true
  return marker.num.value === 1 && secondAfter(marker, markers, index, NONE_BELOW) !== undefined
}

/** Strips of long runs of short numbered lines: names, places, projects. */
function shortListLines(
  strips: readonly (Strip | null)[],
  found: readonly (readonly MarkerFound[])[],
): ReadonlySet<number> {
  const lists = new Set<number>()
  let from = 0
  for (let index = 0; index <= strips.length; index++) {
    const marker = found[index]?.[0]
    const strip = strips[index]
    const short = strip && marker?.standing === 'line' && family(marker) === 'arabic' && strip.text.length <= LIST_LINE
    if (short && !SENTENCE_MARKS.test(strip.text)) continue
    if (index - from >= LIST_LENGTH) for (let line = from; line < index; line++) lists.add(line)
    from = index + 1
  }
  return lists
}
