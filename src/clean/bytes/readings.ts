import { READINGS } from '../../lexicon/readings.ts'

/** A syllable as someone wrote it. */
export interface Syllable {
  /** Without tone, `v` for ü: a key of the table of readings. */
  readonly plain: string
  /** Whether the tone was written, by a mark or a figure; an English word never carries one. */
  readonly toned: boolean
}

/** What a written syllable may consist of, as the inside of a character class: letters, tone marks, tone figures. */
export const SYLLABLE_CHARACTERS = 'A-Za-zÀ-ÿĀ-ǜɑɡ\u0300-\u030cḿ\uff41-\uff5a1-5'

const TONES = /[\u0300\u0301\u0302\u0304\u0306\u030c]/g

/** Read `shí`, `shi2`, `lǜ`, `lv` or ｓｈｉ; null where the text is no Mandarin syllable. */
export function readSyllable(written: string): Syllable | null {
  const apart = written.normalize('NFKD').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g')
  const letters = apart.replace(TONES, '').replace(/[1-5]$/, '')
  const toned = letters !== apart
  if (letters !== letters.toLowerCase() && !toned) return null
  const plain = letters.toLowerCase().replace(/u\u0308/, 'v')
  return READINGS.has(plain) ? { plain, toned } : null
}

/** Whether the character has the reading; `lu` and `nu` count for ü too, as careless tables write it. */
export function isReadAs(character: string, plain: string): boolean {
  if (READINGS.get(plain)?.includes(character)) return true
  const rounded = /^[ln]ue?$/.test(plain) ? plain.replace('u', 'v') : null
  return rounded !== null && READINGS.get(rounded)?.includes(character) === true
}
