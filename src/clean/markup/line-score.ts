import { FRAME_LINES } from '../../lexicon/page/frame-lines.ts'
import { documentWeight, readSite } from '../lines/signs.ts'
import type { Line } from './flow.ts'

/** Marks that end or part a sentence, of Chinese and of Western typing. */
const MARKS = /[，。；：！？、,;!?“”]|\.(?=\s|$)/g
const SENTENCE_END = /[。！？；]/

/** A line shorter than this can be a heading, a label or a menu entry: it says little either way. */
const SHORT = 12
/** Without punctuation, text this long is more than a label. */
const LONG = 30
const LATIN_DISCOUNT = 0.67
/** So much of a long line is shown to the tables of site text. */
const FOOTER_START = 80
/** The weight by which the tables of site text are sure of a line. */
const FRAME_WEIGHT = -6

/**
 * What the words of a line say: a sentence of the document, a line of the frame, the heading over a list of other
 * articles, or nothing much.
 */
export type LineKind = 'sentence' | 'frame' | 'links-heading' | 'plain'

export function lineKind({ text, linkLength, width }: Line): LineKind {
  const linked = linkLength * 2 > text.length
  if (!(linked && text.length > SHORT)) {
    // The tables know short lines; a footer is one long line without a full stop that starts like a short one.
    const shown = text.includes('。') ? text : text.slice(0, FOOTER_START)
    const { weight, bar, headsLinks } = readSite(shown)
    if (headsLinks && text.length <= SHORT) return 'links-heading'
    // Signs of a document only speak against the frame: they are asked for where there is something to speak against.
    if (weight <= FRAME_WEIGHT && weight + documentWeight(shown) <= FRAME_WEIGHT) return 'frame'
    if (bar === 'bar' || isFrameLine(text)) return 'frame'
  }
  if (linked || text.length < SHORT || width > 0) return 'plain'
  const marks = text.match(MARKS)?.length ?? 0
  return marks >= 2 || (marks === 1 && SENTENCE_END.test(text)) || text.length > 80 ? 'sentence' : 'plain'
}

/** Whether a line is a button, a counter or a notice of the page, wherever it stands. */
export function isFrameLine(text: string): boolean {
  return FRAME_LINES.some(({ pattern }) => pattern.test(text))
}

/**
 * How much a line speaks for the part of the page it stands in: about its number of characters when it is prose,
 * somewhat less than nothing when it is a label, and far below when it is links or a phrase of the frame. The weighing
 * is the usual one of text density, link density and punctuation, taken line by line so that it can be summed over any
 * part of the tree.
 */
export function lineScore(line: Line, kind: LineKind): number {
  const { text, linkLength, width } = line
  if (kind === 'frame' || kind === 'links-heading') return -8 - Math.min(text.length, 40) / 2
  // A Latin letter says a third of what a Chinese character does.
  const latin = /[a-z]{4}/i.test(text) ? (text.match(/[a-z]/gi)?.length ?? 0) : 0
  const own = (text.length - linkLength) * (1 - (latin / text.length) * LATIN_DISCOUNT)
  if (width > 0) return own * 0.3 - linkLength * 0.7
  const linked = linkLength * 3 > text.length ? linkLength : 0
  if (kind === 'sentence') return own - linked
  if (own >= LONG) return own * 0.5 - linked
  return own * (/[，。；：！？]$/.test(text) ? 0.6 : 0.15) - linked - 2
}
