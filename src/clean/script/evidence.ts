import STCharacters from 'opencc-js/dict/STCharacters'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import { ALSO_SIMPLIFIED, IN_BOTH_SCRIPTS } from '../../lexicon/script/forms.ts'

/** What a UTF-16 unit says about the script of the text it stands in. */
export const NEUTRAL = 0
/** A form that simplified text never uses: 國, 為, 説. */
export const TRADITIONAL = 1
/** A form that traditional text never uses: 国, 为, 们. */
export const SIMPLIFIED = 2
/** Kana: neither Chinese script, and Japanese kanji are not to be converted. */
export const KANA = 3
/** A traditional form that simplified text knows in names (昇, 陞): it speaks only where nothing speaks for simplified. */
export const WEAKLY_TRADITIONAL = 4

let table: Uint8Array | undefined

/** The evidence of every UTF-16 unit, by code; built once, at the first text that is asked about. */
export function evidenceTable(): Uint8Array {
  if (table) return table
  table = new Uint8Array(0x10000)
  mark(table, TSCharacters, TRADITIONAL)
  mark(table, STCharacters, SIMPLIFIED)
  // OpenCC's own standard writes 羣 and 竈, so that its tables take the 群 and 灶 of Taiwan for simplified forms.
  for (const [form = ''] of TWVariantsRev.split('|')) {
    if (table[form.charCodeAt(0)] === SIMPLIFIED) table[form.charCodeAt(0)] = NEUTRAL
  }
  setAll(table, ALSO_SIMPLIFIED, WEAKLY_TRADITIONAL)
  setAll(table, IN_BOTH_SCRIPTS, NEUTRAL)
  table.fill(KANA, 0x3041, 0x3097)
  table.fill(KANA, 0x30a1, 0x30fb)
  return table
}

function setAll(evidence: Uint8Array, rows: readonly string[], value: number): void {
  for (const row of rows) for (const character of row) evidence[character.charCodeAt(0)] = value
}

/** The table of OpenCC as it is, where a character that converts both ways proves nothing. */
function mark(evidence: Uint8Array, dictionary: string, value: number): void {
  for (const entry of dictionary.split('|')) {
    const gap = entry.indexOf(' ')
    if (gap !== 1 || entry.slice(2) === entry[0]) continue
    const code = entry.charCodeAt(0)
    evidence[code] = evidence[code] === NEUTRAL ? value : NEUTRAL
  }
}

/** How much of a stretch of text speaks for each script. */
export interface Evidence {
  readonly traditional: number
  readonly simplified: number
  readonly kana: number
  /** Forms that are traditional unless they stand in a name. */
  readonly weak: number
}

/** The evidence in `text.slice(start, end)`. */
export function weigh(text: string, start: number, end: number): Evidence {
  const evidence = evidenceTable()
  let traditional = 0
  let simplified = 0
  let kana = 0
  let weak = 0
  for (let index = start; index < end; index++) {
    const value = evidence[text.charCodeAt(index)]
    if (value === TRADITIONAL) traditional++
    else if (value === SIMPLIFIED) simplified++
    else if (value === KANA) kana++
    else if (value === WEAKLY_TRADITIONAL) weak++
  }
  return { traditional, simplified, kana, weak }
}
