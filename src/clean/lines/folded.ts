import TSCharacters from 'opencc-js/dict/TSCharacters'

/** A text as those read it who look for words that were written to be overlooked. */
export interface Folded {
  readonly text: string
  /** Where each unit of `text` stands in the text that was folded; one more for its end. */
  readonly places: Int32Array
}

const DROPPED = 0
const MATHEMATICAL = 0xd835
let table: Uint16Array | undefined

/**
 * Fold a text: traditional characters to simplified ones, full-width, enclosed and mathematical letters and digits to ASCII
 * in lower case, blanks and invisible characters away. Breaks of lines and cells stay.
 */
export function fold(text: string): Folded {
  const forms = tableOf()
  const units = new Uint16Array(text.length)
  const places = new Int32Array(text.length + 1)
  let size = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const form = code === MATHEMATICAL ? plainForm(text, at) : (forms[code] as number)
    if (form === DROPPED) continue
    units[size] = form
    places[size++] = at
    if (code === MATHEMATICAL) at++
  }
  places[size] = text.length
  return { text: decoder.decode(units.subarray(0, size)), places: places.subarray(0, size + 1) }
}

const decoder = new TextDecoder('utf-16le')

/** The letter or digit behind a mathematical one: 𝐚, 𝟏. */
function plainForm(text: string, at: number): number {
  return ascii(String.fromCodePoint(text.codePointAt(at) as number)) ?? DROPPED
}

const INVISIBLE = /[\s\p{Default_Ignorable_Code_Point}]/u
const BREAK = /[\n\r\t]/
/** Latin, enclosed and full-width forms: the blocks in which letters, digits and marks have doubles. */
const DOUBLES = /[\u0000-\u024f\u2070-\u24ff\uff00-\uffff]/

function tableOf(): Uint16Array {
  if (table) return table
  table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code)
    if (INVISIBLE.test(unit) && !BREAK.test(unit)) continue
    table[code] = (DOUBLES.test(unit) && ascii(unit)) || code
  }
  table['➕'.charCodeAt(0)] = '+'.charCodeAt(0)
  for (const entry of TSCharacters.split('|')) if (entry[1] === ' ') table[entry.charCodeAt(0)] = entry.charCodeAt(2)
  return table
}

/** The one ASCII character that a form stands for: Ａ, ⓐ, ①, ⑴, ⒈. */
function ascii(form: string): number | undefined {
  const plain = form.normalize('NFKC').toLowerCase()
  const bare = /^\(?([a-z0-9])\)?\.?$/.exec(plain)?.[1] ?? plain
  return bare.length === 1 && bare < '\u0080' ? bare.charCodeAt(0) : undefined
}
