import { leadingDivision } from '../lexicon/divisions.ts'
import type { Closing, ClosingLine } from '../tree/nodes.ts'
import { NATIONAL } from './jurisdiction.ts'
import { isBodyName, isDate, isNote, SENTENCE_MARKS } from './kinds.ts'
import { leadingMarker } from './markers.ts'
import { around, type Place } from './place.ts'
import type { Strip } from './strips.ts'

/** Strips `[start, end)` that sign a document: issuers, date, notes. */
export interface ClosingRange {
  readonly start: number
  readonly end: number
  /** The strip with the date; `UNDATED`, or `NOTES_ONLY` where nothing signs. */
  readonly date: number
}

export const UNDATED = -1
export const NOTES_ONLY = -2
const SIGNERS = 12
const SIGNER_LENGTH = 45

/** Where documents are signed, in order: every date that has a line to itself below the names of bodies. */
export function closingsOf(strips: readonly Strip[]): readonly ClosingRange[] {
  const closings: ClosingRange[] = []
  strips.forEach((strip, index) => {
    if (strip.row || !isDate(strip.text)) return
    const floor = closings.at(-1)?.end ?? 0
    if (index < floor) return
    let start = index
    while (start > floor && index - start < SIGNERS && isSigner(strips[start - 1], strips[start])) start--
    if (start === index && !endsText(strips, index)) return
    closings.push({ start, end: notesEnd(strips, index + 1), date: index })
  })
  const undated = undatedClosing(strips, closings.at(-1)?.end ?? 0)
  return undated ? [...closings, undated] : closings
}

function isSigner(strip: Strip | undefined, below: Strip | undefined): boolean {
  if (!strip || strip.row || strip.text.length > SIGNER_LENGTH || SENTENCE_MARKS.test(strip.text)) return false
  const names = strip.text.split(/[ \u3000]+/).filter(name => name !== '')
  const named = names.every(name => isBodyName(name)) || isBodyName(strip.text.replace(/[ \u3000]/g, ''))
  const person =
    /^(?:省长|市长|县长|区长|州长|主席|主任|部长|局长|总理|代理?市长)[ \u3000]*[\u4e00-\u9fff \u3000]{2,6}$/
  const continued = /^[（(][^（）()]{2,20}[）)](?:[（(][^（）()]{1,6}[）)])?$/ // （爱国卫生运动委员会）（代章）
  return named || person.test(strip.text) || continued.test(strip.text) || isSplitName(strip.text, below?.text ?? '')
}

/**
 * The first half of a long body’s name, set in two lines: 市推进政府职能转变和“放管服”改革 above 协调领导小组办公室. It has the unit,
 * the second half has none.
 */
function isSplitName(text: string, below: string): boolean {
  return (
    text.length > 6 &&
    text.length <= 30 &&
    !/[：:，。、]/.test(text) &&
    leadingMarker(text) === undefined &&
    hasUnit(text) &&
    !hasUnit(below) &&
    isBodyName(below)
  )
}

function hasUnit(name: string): boolean {
  return /^(?:市|省|区|县|州|旗)/.test(name) || NATIONAL.test(name) || leadingDivision(name) !== null
}

/** A date without names signs only where text ended above and a note, an end or something new is below. */
function endsText(strips: readonly Strip[], index: number): boolean {
  const above = strips[index - 1]?.text ?? ''
  const below = strips[index + 1]
  const over = above === '' ? false : /[。）)！.]$/.test(above) || /^附件|^特此/.test(above)
  return over && (below === undefined || isNote(below.text) || (!/[。；，]/.test(below.text) && !isDate(below.text)))
}

function notesEnd(strips: readonly Strip[], from: number): number {
  let end = from
  while (end < strips.length && end - from < SIGNERS && isNote((strips[end] as Strip).text)) end++
  return end
}

/** Names at the very end that no date follows. */
function undatedClosing(strips: readonly Strip[], floor: number): ClosingRange | null {
  let end = strips.length
  while (end > floor && strips.length - end < SIGNERS && isNote((strips[end - 1] as Strip).text)) end--
  let start = end
  while (start > floor && end - start < 4 && isSigner(strips[start - 1], strips[start])) start--
  const first = strips[start]
  const above = strips[start - 1]
  const signed = first !== undefined && start < end && /人民政府|委员会|办公厅|办公室|局$|厅$|国务院/.test(first.text)
  const over = above !== undefined && /[。！]$/.test(above.text)
  if (signed && over) return { start, end: strips.length, date: UNDATED }
  return end < strips.length && end > floor ? { start: end, end: strips.length, date: UNDATED } : null
}

/** The node of a closing. */
export function closing(strips: readonly Strip[], { start, end, date }: ClosingRange, place: Place): Closing {
  const lines: ClosingLine[] = strips.slice(start, end).map((strip, offset) => {
    const index = start + offset
    const signs = date === UNDATED ? !isNote(strip.text) : index < date
    const type = index === date ? 'date' : signs ? 'signature' : 'note'
    const text = place.text(strip.start, strip.end)
    return { type, children: [text], position: text.position }
  })
  return { type: 'closing', children: lines, position: around(lines) }
}
