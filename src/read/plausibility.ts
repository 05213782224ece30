import { CHARACTER_BITS } from '../lexicon/character-bits.ts'

/** Bits for characters that the table does not have: how surprising they are in a Chinese page. Later rows win. */
const RANGES: readonly (readonly [from: number, to: number, bits: number])[] = [
  [0x0000, 0xffff, 22],
  [0x0000, 0x001f, 24], // controls
  [0x0020, 0x007e, 6],
  [0x0009, 0x000a, 6],
  [0x000d, 0x000d, 6],
  [0x007f, 0x007f, 24],
  [0x0080, 0x009f, 16],
  [0x00a0, 0x00ff, 13], // Western letters: common in names, and all there is in mojibake
  [0x0100, 0x024f, 20],
  [0x0370, 0x04ff, 18], // Greek, Cyrillic
  [0x2010, 0x203b, 14], // dashes, quotes, bullets
  [0x2460, 0x249b, 15], // ①, ⑴, ⒈
  [0x3000, 0x301f, 15], // 〈〉「」
  [0x3040, 0x30ff, 12], // kana
  [0x3400, 0x4dbf, 24],
  [0x4e00, 0x9fff, 21],
  [0xac00, 0xd7a3, 14], // Hangul
  [0xd800, 0xdfff, 14], // each half of a pair
  [0xe000, 0xf8ff, 26], // private use: what unassigned GB18030 bytes decode to
  [0xff00, 0xff5e, 15],
  [0xfffd, 0xfffd, 24],
]

let bits: Uint8Array | undefined

function bitsOfCharacters(): Uint8Array {
  if (bits) return bits
  bits = new Uint8Array(0x10000)
  for (const [from, to, value] of RANGES) bits.fill(value, from, to + 1)
  for (const row of CHARACTER_BITS) {
    for (let index = 0; index < row.characters.length; index++) bits[row.characters.charCodeAt(index)] = row.bits
  }
  return bits
}

/**
 * How many bits it takes to write the text under a model that knows how often each character stands in official Chinese.
 * Where the same bytes are decoded in several ways, the decoding with the fewest bits is the likeliest.
 */
export function surprise(text: string): number {
  const table = bitsOfCharacters()
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += table[text.charCodeAt(index)] as number
  return sum
}
