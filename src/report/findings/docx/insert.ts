import { child } from '../../../text/xml.ts'
import type { Anchor, Slot } from './anchor.ts'
import { endOf, startOf, type TextPlace } from './places.ts'

/** A comment's number and where it reaches. */
export interface Placed extends Anchor {
  readonly id: number
}

/** All that goes into one place. */
interface Insertion {
  readonly slot: Slot
  readonly ends: string[]
  readonly starts: string[]
}

/**
 * A document part with the marks of comments in it. Nothing else of it changes: a run is cut in two where a comment begins
 * or ends inside it, both halves with the properties of the whole.
 */
export function withComments(xml: string, comments: readonly Placed[]): string {
  const insertions = new Map<string, Insertion>()
  const at = (slot: Slot) => {
    const key = `${slot.at} ${slot.cut?.from ?? ''}`
    const known = insertions.get(key) ?? { slot, ends: [], starts: [] }
    insertions.set(key, known)
    return known
  }
  for (const { id, start, end } of comments) {
    at(start).starts.push(`<w:commentRangeStart w:id="${id}"/>`)
    at(end).ends.push(`<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)
  }
  const pieces = [...insertions.values()].map(({ slot, ends, starts }) => {
    const marks = [...ends, ...starts].join('')
    return { at: slot.at, text: slot.cut === null ? marks : cutAround(xml, slot.cut, marks) }
  })
  const cut = new Set([...insertions.values()].flatMap(({ slot }) => slot.cut ?? []))
  for (const place of cut) {
    if (!keepsBlanks(xml, place)) pieces.push({ at: place.from - 1, text: KEEP_BLANKS })
  }
  let written = ''
  let done = 0
  for (const { at: place, text } of pieces.sort((a, b) => a.at - b.at)) {
    written += xml.slice(done, place) + text
    done = place
  }
  return written + xml.slice(done)
}

/** Without it blanks at the ends of a text do not count, and a cut makes ends. */
const KEEP_BLANKS = ' xml:space="preserve"'

function keepsBlanks(xml: string, { element, from }: TextPlace): boolean {
  return xml.slice(startOf(element), from).includes('xml:space')
}

/** The marks between the two halves of a run that is cut inside a text. */
function cutAround(xml: string, place: TextPlace, marks: string): string {
  const { run, element, from } = place
  const runTag = xml.slice(startOf(run), startOf(run.children?.[0] ?? run))
  const properties = child(run, 'w:rPr')
  const opened = runTag + (properties ? xml.slice(startOf(properties), endOf(properties)) : '')
  const textTag = xml.slice(startOf(element), from)
  const kept = keepsBlanks(xml, place) ? textTag : `${textTag.slice(0, -1)}${KEEP_BLANKS}>`
  return `</w:t></w:r>${marks}${opened}${kept}`
}
