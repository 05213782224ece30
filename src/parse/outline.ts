import { listOf } from '../lexicon/outline.ts'
import type { Block, Heading, Item, Leaf, Marker, Num, Paragraph, Preamble, Section, Text } from '../tree/nodes.ts'
import { type Accepted, acceptMarkers } from './accept.ts'
import { type HeadingOf, headingsOf } from './heading-of.ts'
import { type Gap, inferHeadings } from './infer.ts'
import type { MarkerFound } from './markers.ts'
import type { Tell } from './message.ts'
import { around, type Place } from './place.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import type { Strip } from './strips.ts'

/** What the body of a document is made of before its outline is known: lines of prose, and blocks already built. */
export type Piece = Strip | Block

/** A section while it is being filled. */
interface Draft {
  readonly num: Num | null
  readonly depth: number
  readonly family: string
  readonly rank: number
  readonly value: number
  readonly heading: (Marker | Text)[]
  readonly children: (Block | Draft)[]
}

export type OutlineNode = Preamble | Section | Block

/** The sections, paragraphs and tables of a body, as the numbers of its headings say. */
export function outline(pieces: readonly Piece[], place: Place, tell: Tell): readonly OutlineNode[] {
  const strips = pieces.map(piece => ('type' in piece ? null : piece))
  const accepted = acceptMarkers(place.clean, strips)
  const gaps = inferHeadings(strips, accepted)
  const stretches = strips.map((strip, index) => (strip ? stretchesOf(strip, accepted[index] as Accepted) : []))
  const builder = new OutlineBuilder(place, tell, upcoming(accepted), headingsOf(place.clean, stretches.flat()))
  pieces.forEach((piece, index) => {
    const gap = gaps.get(index)
    if ('type' in piece) builder.block(piece)
    else if (gap) builder.inferred(piece, gap)
    else for (const stretch of stretches[index] as readonly Stretch[]) builder.stretch(stretch)
  })
  return builder.finish()
}

/** For each section number its index among those of its family, to look ahead from. */
function upcoming(accepted: readonly Accepted[]): ReadonlyMap<MarkerFound, MarkerFound> {
  const next = new Map<MarkerFound, MarkerFound>()
  const latest = new Map<string, MarkerFound>()
  for (const marker of accepted.flatMap(({ sections }) => sections)) {
    const { family } = listOf(marker.num)
    const before = latest.get(family)
    if (before) next.set(before, marker)
    latest.set(family, marker)
  }
  return next
}

/** 本通知自…起施行: the last words of a document, no part of its last section. */
const EFFECT = /^(?:本|此|以上)[^。；，]{0,24}(?:自|从)[^。；]{0,40}(?:施行|实施|执行|生效|起施|有效)/

const NO_HEADING = { length: 0, runsOn: false }

class OutlineBuilder {
  readonly #place: Place
  readonly #tell: Tell
  readonly #next: ReadonlyMap<MarkerFound, MarkerFound>
  readonly #headingOf: HeadingOf
  readonly #top: (Block | Draft)[] = []
  readonly #stack: Draft[] = []
  readonly #last = new Map<string, MarkerFound>()
  /** Which families have been found inside one that stands below them in the standard order. */
  readonly #inverted = new Set<string>()
  /** Families whose open list is one of clauses: an entry before ended with a semicolon. */
  readonly #clauses = new Set<string>()
  /** A section whose number stands alone on its line: the next line is its heading. */
  #bare: Draft | null = null

  constructor(place: Place, tell: Tell, next: ReadonlyMap<MarkerFound, MarkerFound>, headingOf: HeadingOf) {
    this.#place = place
    this.#tell = tell
    this.#next = next
    this.#headingOf = headingOf
  }

  block(block: Block): void {
    this.#bare = null
    this.#here().push(block)
  }

  /** A heading without a number, where the numbers around it leave one for it. */
  inferred(strip: Strip, { num }: Gap): void {
    const clean = { start: strip.start, end: strip.end }
    this.#tell({
      id: 'heading-unnumbered',
      severity: 'warn',
      values: { heading: strip.text, expected: num.text },
      clean,
    })
    const draft = this.#open(num, null)
    draft.heading.push(this.#place.text(strip.start, strip.end))
  }

  stretch(stretch: Stretch): void {
    const { marker, start, end, items } = stretch
    const { clean } = this.#place
    let from = start
    let section = this.#bare
    this.#bare = null
    if (marker) {
      this.#report(marker)
      section = this.#open(marker.num, marker)
      section.heading.push(this.#place.marker(marker.start, marker.end))
      this.#last.set(section.family, marker)
    } else if (EFFECT.test(clean.slice(start, Math.min(end, start + 90)))) {
      this.#stack.length = 0
    }
    if (section) {
      const { length, runsOn } = this.#isClause(section, start, end)
        ? NO_HEADING
        : this.#headingOf(stretch, section.num?.style ?? null)
      const atItem = items[0]?.start ?? end
      if (length > 0 && start + length <= atItem) {
        const words = this.#place.text(start, start + length)
        section.heading.push(words)
        from = start + length
        if (runsOn) this.#tellRunOn(words)
      } else if (start === end) {
        this.#bare = section
      }
    }
    while (from < end && /[ \u3000]/.test(clean[from] as string)) from++
    if (from < end) this.#here().push(paragraphOf(this.#place, from, end, items))
  }

  /**
   * Whether the section is an entry of a list that sentence marks hold together: （一）…；（二）…。 Sentences that a
   * semicolon ends by chance, at the end of a line cut at a width, are no such entry.
   */
  #isClause({ family, value }: Draft, start: number, end: number): boolean {
    if (value === 1) this.#clauses.delete(family)
    const words = this.#place.clean.slice(start, end)
    if (/[；;]$/.test(words) && !words.includes('。')) this.#clauses.add(family)
    return this.#clauses.has(family)
  }

  finish(): readonly OutlineNode[] {
    const first = this.#top.findIndex(node => 'heading' in node)
    const nodes = this.#top.map(node => ('heading' in node ? this.#close(node) : node))
    if (first <= 0) return nodes
    const blocks = nodes.slice(0, first) as Block[]
    return [{ type: 'preamble', children: blocks, position: around(blocks) }, ...nodes.slice(first)]
  }

  #here(): (Block | Draft)[] {
    return this.#stack.at(-1)?.children ?? this.#top
  }

  /** Open a section at the place in the outline that its number asks for. */
  #open(num: Num, marker: MarkerFound | null): Draft {
    const { family, rank } = listOf(num)
    const level = this.#stack.findLastIndex(draft => draft.family === family)
    if (level >= 0) this.#stack.length = level
    else if (!this.#opensInside(num, marker)) {
      while ((this.#stack.at(-1)?.rank ?? -1) > rank) this.#stack.pop()
    }
    const draft: Draft = {
      num,
      depth: this.#stack.length + 1,
      family,
      rank,
      value: num.value,
      heading: [],
      children: [],
    }
    this.#here().push(draft)
    this.#stack.push(draft)
    return draft
  }

  /**
   * Whether a 1 of an outer style starts below the open section all the same: where the open list goes on after it.
   *
   *     1、工作目标        （一） under 1、, because 2、 follows 1、
   *     （一）近期
   *     2、主要任务
   */
  #opensInside(num: Num, marker: MarkerFound | null): boolean {
    const { family, rank } = listOf(num)
    const top = this.#stack.at(-1)
    if (!marker || !top || num.value !== 1 || top.rank < rank) return false
    const pair = `${family} in ${top.family}`
    const current = this.#last.get(top.family)
    const following = current && this.#next.get(current)
    if (following?.num.value === top.value + 1) this.#inverted.add(pair)
    return this.#inverted.has(pair)
  }

  #report(marker: MarkerFound): void {
    const { num, standing } = marker
    const clean = { start: marker.start, end: marker.end }
    const before = this.#last.get(listOf(num).family)
    const open = this.#stack.findLast(draft => draft.family === listOf(num).family)
    const values = { found: num.text }
    if (standing !== 'line') this.#tell({ id: 'heading-inside-line', severity: 'info', values, clean })
    const reference = open?.value ?? (num.value === 1 ? 0 : (before?.num.value ?? 0))
    if (open && before && before.num.style !== num.style) {
      this.#tell({ id: 'outline-mixed', severity: 'info', values: { ...values, before: before.num.text }, clean })
    }
    const expected = String(reference + 1)
    if (num.value > reference + 1) {
      this.#tell({ id: 'outline-skipped', severity: 'warn', values: { ...values, expected }, clean })
    } else if (
      num.value <= reference &&
      !(num.value === 1 && (num.style === 'decimal' || this.#announced(marker.start)))
    ) {
      this.#tell({ id: 'outline-repeated', severity: 'warn', values: { ...values, expected }, clean })
    }
  }

  #tellRunOn({ value: heading, position: { start, end } }: Text): void {
    const clean = { start: start.offset, end: end.offset }
    this.#tell({ id: 'heading-run-on', severity: 'info', values: { heading }, clean })
  }

  /** 有下列情形之一的：or 做好以下工作：before a 1: a list of its own starts. */
  #announced(start: number): boolean {
    return /(?:[：:]|(?:下列|以下|重点).{0,20}[。：:])\s*$/.test(
      this.#place.clean.slice(Math.max(0, start - 30), start),
    )
  }

  #close(draft: Draft): Section {
    const heading: Heading = { type: 'heading', children: draft.heading, position: around(draft.heading) }
    const below = draft.children.map(child => ('heading' in child ? this.#close(child) : child))
    const children: Section['children'] = [heading, ...below]
    return { type: 'section', depth: draft.depth, num: draft.num, children, position: around(children) }
  }
}

/** A paragraph, its enumerations as items. */
export function paragraphOf(place: Place, start: number, end: number, items: readonly MarkerFound[] = []): Paragraph {
  const inside = items.filter(item => item.start >= start)
  const children: (Text | Item)[] = []
  const lead = inside[0]?.start ?? end
  if (lead > start) children.push(place.text(start, lead))
  inside.forEach((marker, index) => {
    const stop = inside[index + 1]?.start ?? end
    const leaves: [Marker, ...Text[]] = [place.marker(marker.start, marker.end)]
    if (stop > marker.end) leaves.push(place.text(marker.end, stop))
    children.push({ type: 'item', num: marker.num, children: leaves, position: around(leaves as readonly Leaf[]) })
  })
  return { type: 'paragraph', children, position: place.position(start, end) }
}
