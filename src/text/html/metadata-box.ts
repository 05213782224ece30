import { BOX_LABELS } from '../../lexicon/page/labels.ts'
import { sourceOffset } from './references.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './source-tree.ts'

/** One labelled value, with its place in the source; empty values have the place where they would stand. */
export interface LabelledValue {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface MetadataBox {
  readonly fields: readonly LabelledValue[]
  /** Labelled values outside a box: the line with source, date and author under the title. */
  readonly bylines: readonly LabelledValue[]
  /** The texts that make up the box, each with the reason for which cleaning leaves them out. */
  readonly texts: ReadonlyMap<HtmlText, string>
}

/** A part of a text node: characters `from` to `to` of its decoded text. */
interface Part {
  readonly text: HtmlText
  readonly from: number
  readonly to: number
}

interface Labelled {
  readonly label: string
  readonly core: boolean
  /** Position of the label among the page's texts, and of the last text it takes. */
  readonly at: number
  last: number
  readonly values: Part[]
}

const LABELS = new Map(BOX_LABELS.map(({ label, core }) => [label, core]))
const LONGEST_LABEL = Math.max(...BOX_LABELS.map(({ label }) => label.length))
/** A label at the start of a text or behind a gap, spaced out or not, with its colon or at the end of the text. */
const LABEL = new RegExp(
  `(?:^|[\\s|｜;；,，])[\\s\\[【]*((?:[\\u4e00-\\u9fff]\\s*){2,${LONGEST_LABEL}})[\\]】]?\\s*(?:[:：]|$)`,
  'g',
)
/** What may stand around the characters of a label, and how long one may be with it. */
const AROUND_LABEL = /[\s|｜;；,，[\]【】]/
const AROUND_LABELS = new RegExp(AROUND_LABEL, 'g')
const LONGEST_SPACED = 60
const LONGEST_VALUE = 200
/** A text with more than this is prose, whatever it starts with; so is a byline longer than the second number. */
const LONGEST_TEXT = 400
const LONGEST_BYLINE = 60
/** Texts that may stand between two fields of one box. */
const GAP = 6
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'title', 'head'])
const UNITS: ReadonlySet<string> = new Set([
  'td',
  'th',
  'dd',
  'dt',
  'li',
  'p',
  'div',
  'tr',
  'table',
  'ul',
  'dl',
  'section',
])
/** Elements that may hold a label alone, without a colon. */
const LABEL_UNITS = /^(?:td|th|dt|dd|li|div)$/

/**
 * The box in which a page states 索引号, 发文字号, 成文日期 and the like about its document, in whatever layout: table
 * rows, definition lists, list items, spans in a line. A box has at least two labels with values, one of which occurs in
 * such boxes only.
 */
export function metadataBox(root: HtmlElement, source: string): MetadataBox {
  const texts = textsOf(root)
  const fields: LabelledValue[] = []
  const bylines: LabelledValue[] = []
  const marked = new Map<HtmlText, string>()
  for (const cluster of clusters(labelled(texts))) {
    const box = isBox(cluster)
    for (const one of cluster) {
      const value = readValue(one, texts, source)
      if (box) fields.push(value)
      else if (value.value !== '' && value.value.length <= LONGEST_BYLINE) bylines.push(value)
      if (box) for (const text of texts.slice(one.at, one.last + 1)) marked.set(text, 'metadata-box')
    }
  }
  return { fields, bylines, texts: marked }
}

function textsOf(root: HtmlElement): HtmlText[] {
  const texts: HtmlText[] = []
  const stack: HtmlNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'text') {
      if (node.start >= 0 && /\S/.test(node.chars)) texts.push(node)
    } else if (node.kind === 'element' && !UNREAD.has(node.name)) {
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as HtmlNode)
    }
  }
  return texts
}

function labelled(texts: readonly HtmlText[]): Labelled[] {
  const found: Labelled[] = []
  for (let at = 0; at < texts.length; at++) {
    const labels = labelsIn(texts, at)
    for (const { label, core, parts } of labels) found.push({ label, core, at, last: at, values: [...parts] })
    const open = found.at(-1)
    if (labels.length > 0 && open) at = takeValues(open, texts)
  }
  return found
}

interface LabelFound {
  readonly label: string
  readonly core: boolean
  readonly parts: readonly Part[]
}

/** The labels in a text and what stands between them; the last one's value may go on in the texts after it. */
function labelsIn(texts: readonly HtmlText[], at: number): LabelFound[] {
  const text = texts[at] as HtmlText
  if (text.chars.length > LONGEST_TEXT || !mayHoldLabel(text.chars)) return []
  const matches = [...text.chars.matchAll(LABEL)].flatMap(match => {
    const label = (match[1] as string).replace(/\s/g, '')
    const core = LABELS.get(label)
    const colon = /[:：]$/.test(match[0])
    if (core === undefined || !(colon || standsAlone(texts, at, match))) return []
    return [{ label, core, start: match.index, from: match.index + match[0].length }]
  })
  if (matches.length === 0 || text.chars.slice(0, matches[0]?.start).trim() !== '') return []
  return matches.map(({ label, core, from }, index) => {
    const to = matches[index + 1]?.start ?? text.chars.length
    return { label, core, parts: /\S/.test(text.chars.slice(from, to)) ? [{ text, from, to }] : [] }
  })
}

/** Whether a search for labels in a text is worth while: it has a colon, or is a label and nothing else. */
function mayHoldLabel(chars: string): boolean {
  if (/[:：]/.test(chars)) return true
  const bare = chars.trim()
  return bare.length <= LONGEST_SPACED && LABELS.has(AROUND_LABEL.test(bare) ? bare.replace(AROUND_LABELS, '') : bare)
}

/** A label without a colon: all of its text, with the colon in the next one or a table cell of its own. */
function standsAlone(texts: readonly HtmlText[], at: number, match: RegExpExecArray): boolean {
  const text = texts[at] as HtmlText
  if (text.chars.replace(match[0], '').trim() !== '') return false
  const next = texts[at + 1]
  if (next && /^\s*[:：]/.test(next.chars) && unitOf(next) === unitOf(text)) return true
  return LABEL_UNITS.test(unitOf(text)?.name ?? '')
}

/** Collect the texts that follow a label as its value. Returns the position of the last one. */
function takeValues(open: Labelled, texts: readonly HtmlText[]): number {
  const label = texts[open.at] as HtmlText
  for (let at = open.at + 1; at < texts.length; at++) {
    const text = texts[at] as HtmlText
    if (labelsIn(texts, at).length > 0) break
    const first = open.values[0]
    if (first ? unitOf(text) !== unitOf(first.text) : !answers(label, text)) break
    const colon = /^\s*[:：]/.exec(text.chars)?.[0].length ?? 0
    const from = open.values.length === 0 ? colon : 0
    if (/\S/.test(text.chars.slice(from))) open.values.push({ text, from, to: text.chars.length })
    open.last = at
    if (text.chars.length > LONGEST_VALUE) break
  }
  return open.last
}

/** Whether a text can be the value of a label before it: the next cell of its row, or close by in the same element. */
function answers(label: HtmlText, candidate: HtmlText): boolean {
  const unit = unitOf(label)
  if (!unit) return true
  const other = unitOf(candidate)
  if (other === unit) return true
  if (unit.name === 'dt') return other?.name === 'dd'
  if (unit.name === 'p' || unit.name === 'li') return false
  return other !== null && unit.parent !== null && other.parent === unit.parent
}

function unitOf(text: HtmlText): HtmlElement | null {
  for (let at = text.parent; at; at = at.parent) if (UNITS.has(at.name)) return at
  return null
}

function* clusters(found: readonly Labelled[]): Generator<Labelled[]> {
  let cluster: Labelled[] = []
  let end = 0
  for (const one of found) {
    if (cluster.length > 0 && one.at - end > GAP) {
      yield cluster
      cluster = []
    }
    cluster.push(one)
    end = one.last
  }
  if (cluster.length > 0) yield cluster
}

function isBox(cluster: readonly Labelled[]): boolean {
  const filled = cluster.filter(one => one.values.length > 0)
  const distinct = new Set(filled.map(one => one.label)).size
  if (distinct < 2 || !filled.some(one => one.core) || filled.length * 2 < cluster.length) return false
  // A table of documents repeats its labels; a box states each thing once.
  if (cluster.length > distinct * 2 + 2) return false
  return filled.every(one => one.values.reduce((sum, { from, to }) => sum + to - from, 0) <= LONGEST_VALUE * 2)
}

function readValue({ label, at, values }: Labelled, texts: readonly HtmlText[], source: string): LabelledValue {
  const first = values[0]
  const last = values.at(-1)
  const { end } = texts[at] as HtmlText
  if (!first || !last) return { name: label, value: '', start: end, end }
  const written = values.map(({ text, from, to }) => text.chars.slice(from, to)).join('')
  const head = first.text.chars.slice(first.from, first.to)
  const tail = last.text.chars.slice(last.from, last.to)
  return {
    name: label,
    value: written.replace(/\s+/g, ' ').trim(),
    start: sourceOffset(source, first.text, first.from + head.length - head.trimStart().length),
    end: sourceOffset(source, last.text, last.from + tail.trimEnd().length),
  }
}
