import { bytesOf, type Charset, doubleByteUnit } from './charset.ts'

/** Text in one encoding that was decoded as another. */
export interface Misreading {
  readonly written: 'utf-8' | 'gbk' | 'big5'
  readonly read: 'gbk' | 'big5' | 'latin'
}

/** The misreadings that occur on Chinese pages, the commonest first. */
export const MISREADINGS: readonly Misreading[] = [
  { written: 'utf-8', read: 'gbk' },
  { written: 'utf-8', read: 'latin' },
  { written: 'gbk', read: 'latin' },
  { written: 'big5', read: 'latin' },
  { written: 'gbk', read: 'big5' },
  { written: 'big5', read: 'gbk' },
  { written: 'utf-8', read: 'big5' },
]

/** One way to undo a misreading. */
export interface Plan {
  readonly misreading: Misreading
  /** Whether a `?` stands for both bytes of a pair that the decoder does not have. */
  readonly byPair: boolean
}

export const PLANS: readonly Plan[] = MISREADINGS.flatMap(misreading =>
  misreading.read === 'latin' ? { misreading, byPair: false } : [false, true].map(byPair => ({ misreading, byPair })),
)

/** How a decoder deals with a pair of bytes that it does not have. */
export interface LossRule {
  /** It gives one `?` for both bytes; else one for the first, and reads the second anew. */
  readonly byPair: boolean
  /** It has characters for the rows left to users and for later additions, as browsers do. */
  readonly hasUserRows: boolean
}

export const LOSS_RULES: readonly LossRule[] = [
  { byPair: false, hasUserRows: false },
  { byPair: false, hasUserRows: true },
  { byPair: true, hasUserRows: false },
  { byPair: true, hasUserRows: true },
]

/** What GB 18030 added to GBK, which older decoders lack: ḿ, ǹ, €, vertical marks, radicals and rare characters. */
const ADDED = /[\u01f9\u1e3f\u20ac\u2e80-\u2eff\u3400-\u4dbf\u9fa6-\u9fff\ue000-\uf8ff\ufe10-\ufe19]/

/** Whether a decoder prints the unit for a pair of bytes that the table has it for. */
export function isReadable(unit: number, { hasUserRows }: Pick<LossRule, 'hasUserRows'>): boolean {
  return unit > 0 && (hasUserRows || !ADDED.test(String.fromCharCode(unit)))
}

/** Whether a unit is what decoders print for bytes that they cannot read. */
export function isLoss(unit: number): boolean {
  return unit === 0x3f || unit === 0xfffd
}

/** The bytes of a text; null where the encoding lacks a character. */
export function encodeAs(charset: Charset, text: string): Uint8Array | null {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  const bytes: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = bytesOf(charset, text.charCodeAt(at))
    if (code < 0) return null
    if (code > 0xff) bytes.push(code >> 8)
    bytes.push(code & 0xff)
  }
  return Uint8Array.from(bytes)
}

/**
 * Misreading, forwards: what a decoder of the wrong encoding makes of a text. Latin is printed as Latin-1, where every
 * byte has a character.
 * @returns null where the text cannot be written in the encoding
 */
export function misread(text: string, { written, read }: Misreading, rule: LossRule): string | null {
  const bytes = encodeAs(written, text)
  if (!bytes) return null
  let result = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80 || read === 'latin') {
      result += String.fromCharCode(byte)
      continue
    }
    const trail = bytes[at + 1] ?? 0
    const unit = trail < 0x40 ? 0 : doubleByteUnit(read, byte, trail)
    if (isReadable(unit, rule)) result += String.fromCharCode(unit)
    else result += read === 'gbk' && byte === 0x80 && rule.hasUserRows ? '€' : '?'
    if (isReadable(unit, rule) || (rule.byPair && trail >= 0x80)) at++
  }
  return result
}

/** Undo a misreading byte for byte; null where the text cannot have come of it without loss. */
export function reread(text: string, { written, read }: Misreading): string | null {
  const bytes = encodeAs(read, text)
  if (!bytes) return null
  try {
    return new TextDecoder(written, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
