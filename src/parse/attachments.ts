import { hanNumber } from '../text/numeral.ts'
import type { AttachmentEntry, AttachmentNote, Marker, Num, Text } from '../tree/nodes.ts'
import { endsLikeTitle, isBodyName, isDate, SENTENCE_MARKS } from './kinds.ts'
import { leadingMarker } from './markers.ts'
import { around, type Place } from './place.ts'
import type { Strip } from './strips.ts'

/** The label that a line starts with: `附件1`, `附件：`, `附表 2`. */
export interface Label {
  readonly num: Num | null
  /** Length of the label with its mark and the space after it. */
  readonly length: number
  readonly colon: boolean
}

const LABEL =
  /^附[ \u3000]*(?:件|表|录|图)?[ \u3000]*(\d{1,2}|[一二三四五六七八九十]{1,3})?(?:[-－—]\d{1,2})?[ \u3000]*([：:．.、])?[ \u3000]*/
const RUN_ON = /^附[ \u3000]*(?:件|表|录|图)/

/** The label at the start of a line that is one: 附件所列项目… is prose, a row of a table a row. */
export function attachmentLabel(line: string): Label | null {
  const match = line.startsWith('附') && !line.includes('\t') ? LABEL.exec(line) : null
  if (!match || !(RUN_ON.test(line) || match[2])) return null
  const [whole, written, mark] = match
  const rest = line.slice(whole.length)
  const prose =
    rest.length > 80 ||
    (/[。；]/.test(rest) && !/略/.test(rest)) ||
    /^(?:所|中|的|和|及|为|由|列|规定|要求|内容)/.test(rest)
  if (prose || (!mark && !written && rest !== '' && !/[ \u3000]$/.test(whole))) return null
  return { num: written ? numOf(written) : null, length: whole.length, colon: mark === '：' || mark === ':' }
}

function numOf(written: string): Num {
  const digits = /^\d/.test(written)
  return {
    text: written,
    value: digits ? Number(written) : (hanNumber(written) ?? 0),
    style: digits ? 'arabic-dot' : 'han-comma',
  }
}

/** The list of attachments that starts at `strips[from]`, with the index of the first strip below it. */
export interface NoteFound {
  readonly node: AttachmentNote
  readonly next: number
  /** The entries' titles by number; the only one of a list without numbers is 1. */
  readonly titles: ReadonlyMap<number, string>
}

/**
 * 附件说明. A list has its entries numbered after the label, or names one document and is followed by the signature or the
 * end; where text of its own follows, 附件：… is the head of the attachment itself.
 */
export function attachmentNote(strips: readonly Strip[], from: number, place: Place): NoteFound | null {
  const first = strips[from] as Strip
  const label = attachmentLabel(first.text)
  if (!label) return null
  const numbered = label.num ? labelRun(strips, from) : entryRun(strips, from, label)
  const single = numbered.length === 0 && !label.num && isSingle(strips, from, label)
  const entries = single ? [{ strip: first, at: label.length, rest: [] }] : numbered
  if (entries.length === 0) return null
  const titles = new Map<number, string>()
  const nodes: (Marker | AttachmentEntry)[] = []
  if (!label.num)
    nodes.push(place.marker(first.start, first.start + first.text.slice(0, label.length).trimEnd().length))
  entries.forEach((entryFound, index) => {
    const entry = label.num ? labelled(entryFound.strip, place) : numberedEntry(entryFound, place)
    nodes.push(entry)
    titles.set(
      entry.num?.value ?? index + 1,
      entry.children
        .filter(leaf => leaf.type === 'text')
        .map(leaf => leaf.value)
        .join(''),
    )
  })
  const lines = entries.reduce((sum, { rest }) => sum + 1 + rest.length, 0)
  const next = from + lines + (!label.num && entries[0]?.strip !== first ? 1 : 0)
  return { node: { type: 'attachmentNote', children: nodes, position: around(nodes) }, next, titles }
}

interface Entry {
  readonly strip: Strip
  readonly at: number
  /** Lines that the entry goes on in. */
  readonly rest: readonly Strip[]
}

/** 附件1：… and 附件2：… on lines that follow each other, with no text of their own between them. */
function labelRun(strips: readonly Strip[], from: number): readonly Entry[] {
  const entries: Entry[] = []
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index] as Strip
    const label = attachmentLabel(strip.text)
    if (!label?.num || strip.text.length === label.length) break
    entries.push({ strip, at: 0, rest: [] })
  }
  const below = strips[from + entries.length]
  const over = below === undefined || isDate(below.text) || isDate(strips[from + entries.length + 1]?.text ?? '')
  return entries.length >= 2 || (entries.length === 1 && over) ? entries : []
}

/** 附件：1.… then 2.… on the lines below. */
function entryRun(strips: readonly Strip[], from: number, label: Label): readonly Entry[] {
  const first = strips[from] as Strip
  const entries: Entry[] = []
  let expected = 1
  for (let index = from; index < strips.length; index++) {
    const strip = strips[index] as Strip
    const at = strip === first ? label.length : 0
    if (strip === first && strip.text.length === label.length) continue
    const marker = leadingMarker(strip.text, at)
    if (!marker || marker.num.value !== expected || !/arabic|han-comma/.test(marker.num.style)) break
    const rest = endOfEntry(strips, index)
    entries.push({ strip, at, rest })
    index += rest.length
    expected++
  }
  return entries
}

/** The next line, where an entry breaks off before its title does. */
function endOfEntry(strips: readonly Strip[], index: number): readonly Strip[] {
  const [strip, next] = [strips[index] as Strip, strips[index + 1]]
  if (!next || endsLikeTitle(strip.text) || !endsLikeTitle(next.text)) return []
  const plain = next.text.length <= 40 && !SENTENCE_MARKS.test(next.text) && !next.row
  const own = leadingMarker(next.text) !== undefined || attachmentLabel(next.text) !== null
  return plain && !own && !isBodyName(next.text) ? [next] : []
}

function isSingle(strips: readonly Strip[], from: number, label: Label): boolean {
  const line = (strips[from] as Strip).text
  if (line.length === label.length) return false
  const below = strips.slice(from + 1, from + 6)
  return below.length === 0 || below.some(strip => isDate(strip.text)) || attachmentLabel(below[0]?.text ?? '') !== null
}

function numberedEntry({ strip, at, rest }: Entry, place: Place): AttachmentEntry {
  const marker = leadingMarker(strip.text, at)
  const leaves: (Marker | Text)[] = []
  if (marker) leaves.push(place.marker(strip.start + marker.start, strip.start + marker.end))
  const from = marker?.end ?? at
  if (from < strip.text.length) leaves.push(trimmedText(strip, from, place))
  leaves.push(...rest.map(({ start, end }) => place.text(start, end)))
  return { type: 'attachmentEntry', num: marker?.num ?? null, children: leaves, position: around(leaves) }
}

function labelled(strip: Strip, place: Place): AttachmentEntry {
  const label = attachmentLabel(strip.text) as Label
  const mark = place.marker(strip.start, strip.start + strip.text.slice(0, label.length).trimEnd().length)
  const leaves = [mark, trimmedText(strip, label.length, place)]
  return { type: 'attachmentEntry', num: label.num, children: leaves, position: around(leaves) }
}

function trimmedText(strip: Strip, from: number, place: Place): Text {
  const space = strip.text.slice(from).length - strip.text.slice(from).trimStart().length
  return place.text(strip.start + from + space, strip.end)
}
