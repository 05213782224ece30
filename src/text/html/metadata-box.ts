import { BOX_LABELS } from '../../lexicon/page/labels.ts'
import type { HtmlElement, HtmlNode, HtmlText } from './source-tree.ts'

/** One labelled value, with its place in the source; empty values have the place where they would stand. */
export interface BoxField {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface MetadataBox {
  readonly fields: readonly BoxField[]
  /** The texts that make up the box, each with the reason for which cleaning leaves them out. */
  readonly texts: ReadonlyMap<HtmlText, string>
}

interface Labelled {
  readonly label: string
  readonly core: boolean
  readonly name: string
  /** Position of the label among the page's texts. */
  readonly at: number
  readonly values: { readonly text: HtmlText; readonly from: number }[]
  readonly texts: HtmlText[]
}

const LABELS = new Map(BOX_LABELS.map(({ label, core }) => [label, core]))
const LONGEST_LABEL = Math.max(...BOX_LABELS.map(({ label }) => label.length))
/** A label at the start of a text: its characters, spaced out or not, then a colon or the end. */
const LABEL = new RegExp(`^[\\s\\[【]*((?:[\\u4e00-\\u9fff][\\s]*){2,${LONGEST_LABEL}})[\\]】]?\\s*([:：]|$)`)
/** Values are short; a longer text after a label is prose that happens to start like one. */
const LONGEST_VALUE = 200
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

/**
 * The box in which a page states 索引号, 发文字号, 成文日期 and the like about its document, in whatever layout: table
 * rows, definition lists, list items, spans in a line. A box has at least two labels with values, one of which occurs in
 * such boxes only.
 */
export function metadataBox(tree: HtmlElement): MetadataBox {
  const texts = textsOf(tree)
  const found = labelled(texts)
  const fields: BoxField[] = []
  const marked = new Map<HtmlText, string>()
  for (const cluster of clusters(found)) {
    if (!isBox(cluster)) continue
    for (const one of cluster) {
      fields.push(fieldOf(one))
      for (const text of one.texts) marked.set(text, 'metadata-box')
    }
  }
  return { fields, texts: marked }
}

function textsOf(tree: HtmlElement): HtmlText[] {
  const texts: HtmlText[] = []
  const stack: HtmlNode[] = [tree]
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
    const text = texts[at] as HtmlText
    const label = labelOf(text, texts[at + 1])
    if (!label) continue
    const { core, name, from, next } = label
    const values: { text: HtmlText; from: number }[] = []
    const used = [text]
    let after = at + 1
    if (next > 0) used.push(texts[at + 1] as HtmlText)
    if (/\S/.test(text.chars.slice(from))) values.push({ text, from })
    else if (next > 0 && /\S/.test((texts[at + 1] as HtmlText).chars.slice(next))) {
      values.push({ text: texts[at + 1] as HtmlText, from: next })
    }
    if (next > 0) after++
    const unit = values[0] ? unitOf(values[0].text) : null
    for (; after < texts.length; after++) {
      const candidate = texts[after] as HtmlText
      if (labelOf(candidate, texts[after + 1])) break
      const first = values[0]
      if (first ? unitOf(candidate) !== (unit ?? unitOf(first.text)) : !answers(text, candidate)) break
      values.push({ text: candidate, from: 0 })
      used.push(candidate)
      if (candidate.chars.length > LONGEST_VALUE) break
    }
    found.push({ label: name.replace(/\s/g, ''), core, name: name.trim(), at, values, texts: used })
    at = after - 1
  }
  return found
}

interface LabelStart {
  readonly core: boolean
  readonly name: string
  /** Where the value starts in the text itself. */
  readonly from: number
  /** Where it starts in the text after it, when the colon stands there; 0 when it does not. */
  readonly next: number
}

function labelOf(text: HtmlText, following: HtmlText | undefined): LabelStart | null {
  const match = LABEL.exec(text.chars)
  if (!match) return null
  const name = match[1] as string
  const core = LABELS.get(name.replace(/\s/g, ''))
  if (core === undefined) return null
  if (match[2]) return { core, name, from: match[0].length, next: 0 }
  const colon = following && /^\s*[:：]/.exec(following.chars)
  if (colon) return { core, name, from: text.chars.length, next: colon[0].length }
  const cell = unitOf(text)
  return cell && /^(?:td|th|dt|dd|li|div)$/.test(cell.name) ? { core, name, from: text.chars.length, next: 0 } : null
}

/** Whether a text can be the value of a label before it: the next cell of its row, or close by in the same element. */
function answers(label: HtmlText, candidate: HtmlText): boolean {
  const unit = unitOf(label)
  if (!unit) return true
  const other = unitOf(candidate)
  if (other === unit) return true
  if (unit.name === 'dt') return other?.name === 'dd'
  return (
    other !== null && unit.parent !== null && other.parent === unit.parent && unit.name !== 'p' && unit.name !== 'li'
  )
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
    end = one.at + one.texts.length
  }
  if (cluster.length > 0) yield cluster
}

function isBox(cluster: readonly Labelled[]): boolean {
  const filled = cluster.filter(one => one.values.length > 0)
  const distinct = new Set(filled.map(one => one.label)).size
  if (distinct < 2 || !filled.some(one => one.core) || filled.length * 2 < cluster.length) return false
  if (cluster.length > distinct * 2 + 2) return false
  return filled.every(one => one.values.reduce((sum, { text }) => sum + text.chars.length, 0) <= LONGEST_VALUE * 2)
}

function fieldOf({ name, values, texts }: Labelled): BoxField {
  const first = values[0]
  const last = values.at(-1)
  const label = texts.at(-1) as HtmlText
  if (!first || !last) return { name, value: '', start: label.end, end: label.end }
  const value = values.map(({ text, from }) => text.chars.slice(from)).join('')
  const trimmed = value.replace(/[\s\u3000]+/g, ' ').trim()
  return { name, value: trimmed, start: startOf(first.text, first.from), end: endOf(last.text) }
}

/** Where the value starts in the source; exact unless entities stand between the label and the value. */
function startOf(text: HtmlText, from: number): number {
  const blank = /^\s*/.exec(text.chars.slice(from))?.[0].length ?? 0
  return text.end - text.start === text.chars.length ? text.start + from + blank : text.start
}

function endOf(text: HtmlText): number {
  const blank = /\s*$/.exec(text.chars)?.[0].length ?? 0
  return text.end - text.start === text.chars.length ? text.end - blank : text.end
}
