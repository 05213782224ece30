import { bytesOf, doubleByteUnit } from './charset.ts'
import { isLoss, isReadable } from './misreading.ts'

/** The bytes that Windows-1252 has no character for. */
export const UNDEFINED = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const
/** The bytes whose Latin characters leave no trace where controls and soft hyphens are dropped. */
export const DROPPED: readonly number[] = [0xad, ...UNDEFINED]
/** The bytes that are no ASCII. */
export const HIGH_BYTES = Array.from({ length: 0x7f }, (_, index) => 0x80 + index)

/** The first byte that an encoding has for a unit; -1 where that says nothing of the byte before. */
export function firstByte(read: 'gbk' | 'big5', unit: number): number {
  if (Number.isNaN(unit) || isLoss(unit)) return -1
  const code = bytesOf(read, unit)
  return code > 0xff ? code >> 8 : code
}

/** Whether some decoder cannot read a pair of bytes. */
export function isLost(read: 'gbk' | 'big5', lead: number, trail: number): boolean {
  if (trail < 0x40 || lead === 0x80) return true
  return !isReadable(doubleByteUnit(read, lead, trail), { hasUserRows: false })
}

/** The bytes that some decoder cannot read before another byte. */
export function lostLeads(read: 'gbk' | 'big5', trail: number): readonly number[] {
  return HIGH_BYTES.filter(lead => isLost(read, lead, trail))
}

const lostPairs = new Map<string, readonly (readonly number[])[]>()

/** The bytes from 80 on that make a pair that some decoder cannot read with a lead byte. */
export function lostTrails(read: 'gbk' | 'big5', lead: number): readonly number[] {
  const known = lostPairs.get(read)
  const pairs = known ?? HIGH_BYTES.map(first => HIGH_BYTES.filter(second => isLost(read, first, second)))
  if (!known) lostPairs.set(read, pairs)
  return pairs[lead - 0x80] ?? []
}
