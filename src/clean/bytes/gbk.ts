/** The two-byte codes of GBK, both ways, as numbers: `0xb9fa` is 国. */
export const FIRST_LEAD = 0x81
export const LAST_LEAD = 0xfe
const FIRST_TRAIL = 0x40

let units: Uint16Array | undefined
let codes: Uint16Array | undefined
let unprinted: (readonly number[] | undefined)[] | undefined

/**
 * The character of a two-byte code as a UTF-16 unit; 0 where GBK has none. The rows that it leaves to its users
 * (AAA1–AFFE, F8A1–FEFE, A140–A7A0) count as none: programs print nothing for them.
 */
export function gbkUnit(lead: number, trail: number): number {
  units ??= decodeAll()
  return units[(lead << 8) | trail] as number
}

/** The two-byte code of a UTF-16 unit; 0 where it has none, as ASCII has. */
export function gbkCode(unit: number): number {
  codes ??= encodeAll()
  return codes[unit] as number
}

/** The second bytes, from 40 on, for which a lead byte has no character: pairs that print nothing. */
export function unprintedTrails(lead: number): readonly number[] {
  unprinted ??= Array.from({ length: 0x100 }, () => undefined)
  const found = unprinted[lead]
  if (found) return found
  const trails: number[] = []
  for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
    if (trail !== 0x7f && gbkUnit(lead, trail) === 0) trails.push(trail)
  }
  unprinted[lead] = trails
  return trails
}

function decodeAll(): Uint16Array {
  const table = new Uint16Array(0x10000)
  const decoder = new TextDecoder('gbk')
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_LEAD; trail++) {
      if (trail === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(lead, trail))
      const unit = text.charCodeAt(0)
      const isPrivate = unit >= 0xe000 && unit <= 0xf8ff
      if (text.length === 1 && unit !== 0xfffd && !isPrivate) table[(lead << 8) | trail] = unit
    }
  }
  return table
}

function encodeAll(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0xffff; code > 0; code--) {
    const unit = gbkUnit(code >> 8, code & 0xff)
    if (unit > 0) table[unit] = code
  }
  return table
}
