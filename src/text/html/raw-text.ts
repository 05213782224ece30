import type { Span } from '../span.ts'
import { IdleAttributes } from './idle-attributes.ts'

/** A stretch of source that holds no markup and no text for readers, and the reason for which cleaning takes it out. */
export interface RawText {
  readonly start: number
  readonly end: number
  readonly reason: 'script' | 'comment' | 'markup'
}

/** The source with what is neither markup nor text taken out of it, and the way back to the whole. */
export interface LeanSource {
  readonly text: string
  readonly rawTexts: readonly RawText[]
  /** The style sheets of the page. */
  readonly sheets: readonly string[]
  /** The whole source's offset for an offset of `text`. */
  readonly place: (offset: number) => number
}

/** Elements that hold text without tags in it. */
const HOLDS_TEXT = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes|noscript)$/
const LEAN = /^(?:script|style)$/
/** Attribute values that are pictures; longer ones are cut. */
const LONG_VALUE = 200
/** A tag with more than this outside its quoted values has thousands of attributes, in which parsers are quadratic. */
const MONSTROUS_TAG = 20_000

/**
 * Take scripts, style sheets, comments, inlined pictures and idle attributes out of HTML before it is parsed: on today's
 * pages they are most of the source, and a tokenizer goes through them a character at a time. The tags stay.
 * @returns null when a tag has thousands of attributes
 */
export function leanSource(source: string): LeanSource | null {
  const rawTexts: RawText[] = []
  const cuts: Span[] = []
  const sheets: string[] = []
  const unclosed = new Set<string>()
  const attributes = new IdleAttributes()
  const cut = (start: number, end: number, reason: RawText['reason']) => {
    if (end === start) return
    rawTexts.push({ start, end, reason })
    cuts.push({ start, end })
  }
  const cutInTag = (start: number, end: number) => {
    cuts.push({ start, end })
  }
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const code = source.charCodeAt(at + 1)
    if (source.startsWith('!--', at + 1)) at = skipComment(source, at, cut)
    else if (isLetter(code) || code === 47) {
      const usual = code === 47 ? -1 : attributes.skipTag(source, at, cutInTag)
      const end = usual < 0 ? skipTag(source, at, cut) : usual
      if (end < 0) return null
      at = code === 47 ? end : skipRawText(source, at, end, { sheets, unclosed, cut })
    } else at++
  }
  return { text: without(source, cuts), rawTexts, sheets, place: placer(cuts) }
}

type Cut = (start: number, end: number, reason: RawText['reason']) => void

/** Past a comment, whose inside is cut unless its dashes are of the odd kinds that end it early. */
function skipComment(source: string, at: number, cut: Cut): number {
  const inside = at + 4
  if (source.startsWith('>', inside) || source.startsWith('->', inside)) return inside
  const close = /--!?>/g
  close.lastIndex = inside
  const end = close.exec(source)
  if (!end) return source.length
  if (end[0] === '-->') cut(inside, end.index, 'comment')
  return close.lastIndex
}

/** Past a tag: quotes count where they open a value. -1 when the tag is a monster. */
function skipTag(source: string, at: number, cut: Cut): number {
  const mark = /=\s*(["'])|>/g
  mark.lastIndex = at
  let quoted = 0
  for (let found = mark.exec(source); found; found = mark.exec(source)) {
    const end = mark.lastIndex
    if (end - at - quoted > MONSTROUS_TAG) return -1
    if (!found[1]) return end
    const close = source.indexOf(found[1], end)
    if (close < 0) break
    if (close - end > LONG_VALUE && source.startsWith('data:', end)) cut(end, close, 'markup')
    quoted += close - end
    mark.lastIndex = close + 1
  }
  return source.length - at - quoted > MONSTROUS_TAG ? -1 : source.length
}

interface Findings {
  readonly sheets: string[]
  /** Elements of which no end tag is left, so that it is not sought again from each of their start tags. */
  readonly unclosed: Set<string>
  readonly cut: Cut
}

/** Past the text of an element that holds no tags, which is cut where it is a script or a style sheet. */
function skipRawText(source: string, at: number, tagEnd: number, { sheets, unclosed, cut }: Findings): number {
  const name = /[a-zA-Z]+/y
  name.lastIndex = at + 1
  const element = name.exec(source)?.[0].toLowerCase() ?? ''
  if (!HOLDS_TEXT.test(element) || /[\w:-]/.test(source[at + 1 + element.length] ?? '')) return tagEnd
  const close = new RegExp(`</${element}(?=[\\s/>])`, 'gi')
  close.lastIndex = tagEnd
  const end = unclosed.has(element) ? -1 : (close.exec(source)?.index ?? -1)
  if (end < 0) {
    unclosed.add(element)
    return element === 'noscript' ? tagEnd : source.length
  }
  if (!LEAN.test(element)) return end
  const text = source.slice(tagEnd, end)
  if (element === 'style') sheets.push(text)
  // A script that opens a comment and another script in it does not end where it seems to.
  if (element === 'style' || !/<script/i.test(text.slice(commentIn(text)))) cut(tagEnd, end, 'script')
  return end
}

/** Where the first comment of a script begins; its end when it has none. */
function commentIn(script: string): number {
  const start = script.indexOf('<!--')
  return start < 0 ? script.length : start
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function without(source: string, cuts: readonly Span[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of cuts) {
    pieces.push(source.slice(at, start))
    at = end
  }
  pieces.push(source.slice(at))
  return pieces.join('')
}

/** Offsets of the lean text to those of the source; where something was cut, the offset after it. */
function placer(cuts: readonly Span[]): (offset: number) => number {
  const starts = new Int32Array(cuts.length)
  const shifts = new Int32Array(cuts.length)
  let shift = 0
  cuts.forEach(({ start, end }, index) => {
    starts[index] = start - shift
    shift += end - start
    shifts[index] = shift
  })
  // The parser goes forward, with a step back now and then: the place asked for is near the last one.
  let passed = 0
  return offset => {
    while (passed < starts.length && (starts[passed] as number) <= offset) passed++
    while (passed > 0 && (starts[passed - 1] as number) > offset) passed--
    return passed === 0 ? offset : offset + (shifts[passed - 1] as number)
  }
}
