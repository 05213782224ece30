import type { Origin } from '../../../text/origin.ts'
import type { Span } from '../../../text/span.ts'
import { contentEnd, contentStart, endOf, startOf, type TextPlace } from './places.ts'
import { xmlOffset } from './unit.ts'

/** A place in a part's XML where a mark goes: between two elements, or inside the text of a run, which is cut there. */
export interface Slot {
  readonly at: number
  /** The text to cut. */
  readonly cut: TextPlace | null
}

/** From where to where a comment reaches. */
export interface Anchor {
  readonly start: Slot
  readonly end: Slot
}

/** What anchors are looked up in. */
export interface Ground {
  readonly rendered: string
  readonly xml: string
  /** The texts of the document part, in the order of the rendered text; not empty. */
  readonly texts: readonly GroundText[]
}

/** A text with where it stands in both. */
export interface GroundText extends Origin {
  readonly place: TextPlace
}

/**
 * Where a comment on a span of the rendered text goes: around the words; where they have no run of their own (a number that
 * Word writes, a point where something is missing), around the paragraph.
 */
export function anchorOf(span: Span, ground: Ground): Anchor {
  const { texts } = ground
  const inside = texts.filter(({ start, end }) => start < span.end && end > span.start)
  const [first] = inside
  const last = inside.at(-1)
  if (first && last) {
    const [start, end] = [startSlot(first, span.start, ground), endSlot(last, span.end, ground)]
    if (start.at < end.at) return { start, end }
  }
  const before = texts.findLast(({ end }) => end <= span.start)
  const after = texts.find(({ start }) => start >= span.end)
  const near = isNumberOf(after, span, ground) || !before ? (after ?? before) : before
  const { paragraph } = (near as GroundText).place
  return { start: { at: contentStart(paragraph), cut: null }, end: { at: contentEnd(paragraph), cut: null } }
}

/** Whether a span that stands in no run is the number that Word writes in front of what follows. */
function isNumberOf(after: GroundText | undefined, { start, end }: Span, { rendered }: Ground): boolean {
  return after !== undefined && start < end && !rendered.slice(start, after.start).includes('\n')
}

function startSlot(text: GroundText, offset: number, ground: Ground): Slot {
  const { place } = text
  if (!place.divisible) return { at: startOf(place.run), cut: null }
  const at = xmlOffset(text, ground.rendered, ground.xml, offset)
  const isFirst = contentOf(place)[0] === place.element
  return at <= place.from && isFirst ? { at: startOf(place.run), cut: null } : { at, cut: place }
}

function endSlot(text: GroundText, offset: number, ground: Ground): Slot {
  const { place } = text
  if (!place.divisible) return { at: endOf(place.run), cut: null }
  const at = xmlOffset(text, ground.rendered, ground.xml, offset)
  const isLast = contentOf(place).at(-1) === place.element
  return at >= place.to && isLast ? { at: endOf(place.run), cut: null } : { at, cut: place }
}

function contentOf({ run }: TextPlace) {
  return (run.children ?? []).filter(({ name }) => name !== undefined && name !== 'w:rPr')
}
