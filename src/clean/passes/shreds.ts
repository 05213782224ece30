import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import { foldTitle } from '../lines/titles.ts'
import type { Pass } from '../pass.ts'

/** Pieces that the tool cuts a title into, in characters. */
const LEAST_PIECE = 2
const MOST_PIECE = 4
const LEAST_TITLE = 6
const MOST_TITLE = 80
const LEAST_PIECES = 3
/** How many of the first lines may be the title that was cut. */
const TITLE_LINES = 4
const MARKS: ReadonlySet<number> = new Set(Array.from('，。；、：！？,;:!?', mark => mark.charCodeAt(0)))
const SENTENCE = /[。；]/

/**
 * Takes out the pieces of the page's title that a tool put behind the punctuation marks one after the other, from the
 * first to the last and round again. It acts only when a whole round of pieces, in order and without a gap, gives the
 * title: chance does not do that. The forward model is section 6 of the corruption survey: cut, then insert cyclically.
 */
export const shreds: Pass = {
  id: 'shreds',
  about: 'Removes the pieces of a shredded title from behind punctuation marks.',
  examples: [
    {
      before:
        '临澜市加强托育服务监管工作\n临澜鼓励开发贷款产品，市加强支持保险机构。托育对多子女家庭，服务监提高额度。管工作按规定，临澜执行。\n',
      after: '临澜市加强托育服务监管工作\n鼓励开发贷款产品，支持保险机构。对多子女家庭，提高额度。按规定，执行。\n',
    },
    {
      before: '临澜市加强托育服务监管工作\n临澜市各部门要落实责任，托育机构要守法。服务机构要诚信，监管部门要严格。\n',
      after: '临澜市加强托育服务监管工作\n临澜市各部门要落实责任，托育机构要守法。服务机构要诚信，监管部门要严格。\n',
      note: 'words of a title come back in its text',
    },
  ],
  edits(text) {
    const lines = linesOf(text).filter(line => line.text.trim() !== '')
    const places = slots(text, lines)
    for (const line of lines.slice(0, TITLE_LINES)) {
      const title = foldTitle(line.text)
      if (title.length < LEAST_TITLE || title.length > MOST_TITLE || SENTENCE.test(title)) continue
      const edits = shredsOf(text, title, placesWithin(text, title, places, line.end))
      if (edits.length > 0) return edits
    }
    return []
  },
}

/** The places where a piece may have been put: where lines start, and behind the marks inside them. */
function slots(text: string, lines: readonly Line[]): readonly number[] {
  const places: number[] = []
  for (const line of lines) {
    places.push(line.start + line.text.length - line.text.trimStart().length)
    for (let at = line.start + 1; at < line.end; at++) if (MARKS.has(text.charCodeAt(at - 1))) places.push(at)
  }
  return places
}

/** The places below the title where two characters of it follow. */
function placesWithin(text: string, title: string, places: readonly number[], from: number): readonly number[] {
  const pairs = new Set<number>()
  for (let at = 0; at + LEAST_PIECE <= title.length; at++) pairs.add(pairAt(title, at))
  return places.filter(place => place > from && pairs.has(pairAt(text, place)))
}

/** Two characters as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}

function shredsOf(text: string, title: string, places: readonly number[]): readonly Edit[] {
  const cuts = firstRound(text, title, places)
  if (!cuts) return []
  const edits: Edit[] = []
  let piece = 0
  for (const place of places) {
    const from = piece === 0 ? 0 : (cuts[piece - 1] as number)
    const wanted = title.slice(from, cuts[piece])
    if (!text.startsWith(wanted, place)) continue
    edits.push({ start: place, end: place + wanted.length, insert: '', reason: 'shredded-title' })
    piece = (piece + 1) % cuts.length
  }
  return edits
}

/**
 * Where the title was cut, as the ends of its pieces: the way through the places that gives the whole title soonest.
 * `reached[n]` is the best way known to have given the first `n` characters; each place lengthens ways by one piece.
 */
function firstRound(text: string, title: string, places: readonly number[]): readonly number[] | null {
  const reached = new Map<number, readonly number[]>([[0, []]])
  for (const place of places) {
    const next = new Map<number, readonly number[]>()
    for (const [from, cuts] of reached) {
      for (let size = LEAST_PIECE; size <= MOST_PIECE; size++) {
        const end = from + size
        if (end > title.length || !text.startsWith(title.slice(from, end), place)) continue
        if (!reached.has(end) && !next.has(end)) next.set(end, [...cuts, end])
      }
    }
    for (const [end, cuts] of next) reached.set(end, cuts)
    const whole = reached.get(title.length)
    if (whole && whole.length >= LEAST_PIECES && recurs(text, title, whole, places)) return whole
  }
  return null
}

/** Whether most places that come between the first and the last piece hold one: a tool skips few, chance most. */
function recurs(text: string, title: string, cuts: readonly number[], places: readonly number[]): boolean {
  let piece = 0
  let found = 0
  let passed = 0
  for (const place of places) {
    const wanted = title.slice(piece === 0 ? 0 : cuts[piece - 1], cuts[piece])
    if (text.startsWith(wanted, place)) {
      found++
      piece = (piece + 1) % cuts.length
    } else if (found > 0 && found < cuts.length) passed++
  }
  return found >= cuts.length && passed <= cuts.length * MOST_PASSED
}

/** Places without a piece that a round may pass by, for each piece of it. */
const MOST_PASSED = 2
