import { ORDINARY } from '../../lexicon/ordinary-characters.ts'
import type { Span } from '../../text/span.ts'
import { latinByte } from './charset.ts'

const NEUTRAL = 0
const USUAL = 1
const ODD = 2

/** What one odd character adds to the suspicion and one usual character takes away, and where it is enough. */
const ODD_WEIGHT = 2
const USUAL_WEIGHT = 1
const ENOUGH = 6
/** Suspicion does not grow past this, so that it ends soon after the damage does. */
const MOST = 16

let classes: Uint8Array | undefined

/** By UTF-16 unit: whether clean official text uses it, seldom does, or it says nothing. */
function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(ODD)
  table.fill(NEUTRAL, 0, 0x80)
  for (const [first, last] of [
    [0x2010, 0x2027],
    [0x2030, 0x203b],
    [0x2160, 0x217f],
    [0x2460, 0x24ff],
    [0x2500, 0x257f],
    [0x25a0, 0x25cf],
    [0x3000, 0x301f],
    [0x3220, 0x33ff],
    [0xff00, 0xffef],
  ] as const) {
    table.fill(NEUTRAL, first, last + 1)
  }
  for (let unit = 0; unit < 0x10000; unit++) if (ORDINARY[unit] === 1) table[unit] = USUAL
  return table
}

/**
 * The stretches of a text where characters that clean text hardly uses crowd: accented letters side by side, rare Han
 * characters, letters of other scripts. One pass over the text, a few nanoseconds a character. A line break ends a
 * stretch. What is found here need not be damage; it is only worth a closer look.
 */
export function suspects(text: string): readonly Span[] {
  classes ??= classTable()
  const found: Span[] = []
  let suspicion = 0
  let highest = 0
  let start = 0
  let end = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LINE_FEED
    const kind = classes[unit] as number
    if (kind === NEUTRAL && unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue
    if (kind === ODD) {
      if (suspicion === 0) start = at
      suspicion = Math.min(MOST, suspicion + ODD_WEIGHT)
      highest = Math.max(highest, suspicion)
      end = at + 1
    } else if (suspicion > 0) {
      suspicion = kind === USUAL ? suspicion - USUAL_WEIGHT : 0
      if (suspicion === 0) {
        if (highest >= ENOUGH) found.push({ start, end })
        highest = 0
      }
    }
  }
  return found
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** How many characters of a text Latin-1 or Windows-1252 has beyond ASCII. */
export function countLatin(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f && latinByte(unit) >= 0) count++
  }
  return count
}

/** How many characters of a text clean text hardly uses, not counting U+FFFD, which any decoder puts. */
export function countOdd(text: string): number {
  classes ??= classTable()
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (classes[unit] === ODD && unit !== 0xfffd) count++
  }
  return count
}
