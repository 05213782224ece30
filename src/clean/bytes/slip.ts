import { FIRST_LEAD, gbkCode, gbkUnit } from './gbk.ts'

/** A character that an injector annotates, as GBK bytes, and what it puts behind it, as GBK bytes. */
export interface Injection {
  readonly code: number
  readonly bytes: readonly number[]
}

/** The marks before which the text is cut, in this order: ，！？；、 and 。, which one of the tools leaves alone. */
const CUTS = [0xa3ac, 0xa3a1, 0xa3bf, 0xa3bb, 0xa1a2] as const
const STOP = 0xa1a3
/** Stands in the byte string where it is cut; no text holds it. */
const CUT = 0x01

const QUESTION = 0x3f

/**
 * The byte slip, forwards: what becomes of a text when a tool works on its GBK bytes as if each pair stood alone.
 *
 * 1. Behind each listed character's two bytes its reading is put: `F2 8C` → `F2 8C (qū)`. The two bytes are found
 *    wherever they stand, also across two characters: in 或實 (`BB F2 8C 8D`) too.
 * 2. The bytes are cut before ，！？；、 and 。, again wherever these stand: 省（ is `CA A1 A3 A8`, and `A1 A3` is 。
 * 3. Each piece is decoded alone. A lead byte that ends a piece is printed as `?`; so is one that a byte below 40
 *    follows, which is swallowed with it. Pairs that GBK leaves to its users print nothing.
 *
 * From there on every pair is off by one until the next ASCII byte or the next cut that falls right. Full-width ASCII
 * is made half-width at the end, which is not part of this function: compare with {@link halfWidth}.
 */
export function slip(text: string, injections: readonly Injection[], cutAtStops: boolean): string {
  let bytes = encode(text)
  for (const { code, bytes: reading } of injections) bytes = insertAtPair(bytes, code, [], reading)
  for (const mark of cutAtStops ? [...CUTS, STOP] : CUTS) bytes = insertAtPair(bytes, mark, [CUT], [])
  return decodePieces(bytes)
}

/** The bytes of a text; what GBK does not have, a no-break space among them, becomes `?`. */
export function encode(text: string): readonly number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = unit < 0x80 ? unit : gbkCode(unit) || QUESTION
    if (code > 0xff) bytes.push(code >> 8, code & 0xff)
    else bytes.push(code)
  }
  return bytes
}

/** `bytes.replace(pair, before + pair + after)`: blind to where characters begin. */
function insertAtPair(
  bytes: readonly number[],
  pair: number,
  before: readonly number[],
  after: readonly number[],
): readonly number[] {
  const result: number[] = []
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === pair >> 8 && bytes[at + 1] === (pair & 0xff)) {
      result.push(...before, byte, pair & 0xff, ...after)
      at++
    } else result.push(byte)
  }
  return result
}

function decodePieces(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === CUT) continue
    if (byte < 0x80) {
      text += String.fromCharCode(byte)
      continue
    }
    const trail = bytes[at + 1]
    if (byte < FIRST_LEAD || byte > 0xfe || trail === undefined || trail === CUT) {
      text += '?'
      continue
    }
    at++
    if (trail < 0x40 || trail === 0x7f) text += '?'
    else {
      const unit = gbkUnit(byte, trail)
      if (unit > 0) text += String.fromCharCode(unit)
    }
  }
  return text
}

/** A text with its full-width ASCII made half-width, one unit for one. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
