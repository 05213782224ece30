import type { Language } from '../../../lexicon/messages/language.ts'
import type { Finding } from '../../../record/finding.ts'
import type { Origin } from '../../../text/origin.ts'
import type { Span } from '../../../text/span.ts'
import { anchorOf, type Ground } from './anchor.ts'
import { commentXml } from './comments.ts'
import { withComments } from './insert.ts'
import { appended, commentsPart, mainPart, type Parts, partXml, put } from './package.ts'
import { type TextPlace, textPlaces } from './places.ts'

/** A finding with its place in the rendered text. */
export interface Comment {
  readonly finding: Finding
  readonly at: Span
}

/**
 * Put findings into a document as comments at their places; nothing else of it changes, comments that it has stay.
 * @param parts of the document; changed in place
 * @param rendered the text that the places count in, and where it was made from
 */
export function annotate(
  parts: Parts,
  rendered: { readonly text: string; readonly origins: readonly Origin[] },
  comments: readonly Comment[],
  language: Language,
): void {
  const main = mainPart(parts)
  const xml = partXml(parts, main) ?? ''
  const places = textPlaces(xml)
  const texts = rendered.origins.flatMap(origin => {
    const place = origin.part === main ? placeAt(places, origin.from) : undefined
    return place ? [{ ...origin, place }] : []
  })
  if (texts.length === 0) throw new RangeError('Unexpected document without text in runs, expected some')
  const ground: Ground = { rendered: rendered.text, xml, texts }
  const existing = commentsPart(parts, main)
  const first = firstFreeId(existing.xml, xml)
  const written = comments.map(({ finding }, index) => commentXml(first + index, finding, language))
  put(parts, existing.path, appended(existing.xml, written.join('')))
  const placed = comments.map(({ at }, index) => ({ id: first + index, ...anchorOf(at, ground) }))
  put(parts, main, withComments(xml, placed))
}

/** The text that a place in the XML lies in, by binary search. */
function placeAt(places: readonly TextPlace[], from: number): TextPlace | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as TextPlace).to <= from) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place && place.from <= from ? place : undefined
}

/** The first number that neither a comment nor its marks use. */
function firstFreeId(comments: string, main: string): number {
  let free = 0
  for (const xml of [comments, main]) {
    for (const [, id] of xml.matchAll(/<w:comment[A-Za-z]*\s[^<>]*?w:id="(\d{1,9})"/g))
      free = Math.max(free, Number(id) + 1)
  }
  return free
}
