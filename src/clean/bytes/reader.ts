import { doubleByteUnit } from './charset.ts'
import type { Misreading } from './misreading.ts'

/**
 * What reading one more byte gives: `unit` a finished character (0 for none yet), `pending` the bytes of the character
 * that is under way, packed; null where the byte cannot stand there.
 */
export interface Read {
  readonly unit: number
  readonly pending: number
}

/** Read one byte of a text in an encoding, after the pending bytes. */
export function readByte(written: Misreading['written'], pending: number, byte: number): Read | null {
  if (pending === 0 && byte < 0x80) return byte < 0x20 ? null : { unit: byte, pending: 0 }
  return written === 'utf-8' ? readUtf8(pending, byte) : readDouble(written, pending, byte)
}

function readDouble(written: 'gbk' | 'big5', pending: number, byte: number): Read | null {
  if (pending === 0) return byte > 0x80 && byte < 0xff ? { unit: 0, pending: byte } : null
  const unit = doubleByteUnit(written, pending, byte)
  return unit > 0 ? { unit, pending: 0 } : null
}

/** Two and three bytes only: longer characters do not occur in official text. */
function readUtf8(pending: number, byte: number): Read | null {
  if (pending === 0) return byte >= 0xc2 && byte <= 0xef ? { unit: 0, pending: byte } : null
  if (byte < 0x80 || byte > 0xbf) return null
  if (pending > 0xff)
    return { unit: (((pending >> 8) & 0x0f) << 12) | ((pending & 0x3f) << 6) | (byte & 0x3f), pending: 0 }
  if (pending < 0xe0) return { unit: ((pending & 0x1f) << 6) | (byte & 0x3f), pending: 0 }
  const isOverlong = pending === 0xe0 && byte < 0xa0
  const isSurrogate = pending === 0xed && byte > 0x9f
  return isOverlong || isSurrogate ? null : { unit: 0, pending: (pending << 8) | byte }
}
