/**
 * Length of the longest common subsequence of two texts, in UTF-16 units, by the bit-parallel method of Crochemore et
 * al. (2001): a column of the table is one long number, 24 bits a word.
 */
export function commonLength(a: string, b: string): number {
  const words = Math.ceil(a.length / BITS)
  const masks = new Map<number, Uint32Array>()
  for (let index = 0; index < a.length; index++) {
    const unit = a.charCodeAt(index)
    let mask = masks.get(unit)
    if (!mask) {
      mask = new Uint32Array(words)
      masks.set(unit, mask)
    }
    const word = Math.floor(index / BITS)
    mask[word] = (mask[word] as number) | (1 << (index % BITS))
  }
  const column = new Uint32Array(words).fill(FULL)
  for (let index = 0; index < b.length; index++) {
    const mask = masks.get(b.charCodeAt(index))
    if (!mask) continue
    let carry = 0
    for (let word = 0; word < words; word++) {
      const bits = column[word] as number
      const match = bits & (mask[word] as number)
      const sum = bits + match + carry
      carry = sum > FULL ? 1 : 0
      column[word] = (sum & FULL) | (bits & ~match & FULL)
    }
  }
  let common = 0
  for (let index = 0; index < a.length; index++) {
    if (((column[Math.floor(index / BITS)] as number) >> (index % BITS)) % 2 === 0) common++
  }
  return common
}

const BITS = 24
const FULL = 2 ** BITS - 1
