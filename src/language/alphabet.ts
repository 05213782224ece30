/** The symbol of every character that the model does not know. */
export const UNKNOWN = 0
/** The symbol of a line break: what stands before and after a paragraph. */
export const BOUNDARY = 1
/** Symbols below this are not characters of the alphabet. */
const FIRST_CHARACTER = 2

const BOUNDARY_CODE = 0x0a

/** Marks that scraped pages write in half width; the model knows the form that official text has. */
const WIDTHS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}

/** Forms that differ in writing, not in wording. */
const SPACES = ' \t\u00a0\u3000'

/**
 * What the model reads a UTF-16 unit as: every digit is one class, every Latin letter another, half-width marks are
 * their full-width twins and all blanks are one blank. A carriage return counts as a line break.
 */
export function foldUnit(unit: number): number {
  return FOLDED[unit] as number
}

const FOLDED = foldingTable()

function foldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  const foldRange = (from: string, to: string, onto: string) =>
    table.fill(onto.charCodeAt(0), from.charCodeAt(0), to.charCodeAt(0) + 1)
  foldRange('0', '9', '0')
  foldRange('０', '９', '0')
  for (const [from, to] of ['AZ', 'az', 'ＡＺ', 'ａｚ']) foldRange(from as string, to as string, 'a')
  for (const [half, full] of Object.entries(WIDTHS)) table[half.charCodeAt(0)] = full.charCodeAt(0)
  for (const space of SPACES) table[space.charCodeAt(0)] = 0x20
  table[0x0d] = BOUNDARY_CODE
  return table
}

/** The characters a model knows, numbered: `codes[i]` is the folded unit with symbol `FIRST_CHARACTER + i`. */
export interface Alphabet {
  readonly codes: Uint16Array
  /** The symbol of every UTF-16 unit, folding included. */
  readonly symbols: Uint16Array
  /** How many symbols there are, UNKNOWN and BOUNDARY included. */
  readonly size: number
}

/** The alphabet of the given folded units. */
export function alphabetOf(codes: Uint16Array): Alphabet {
  const ofFolded = new Uint16Array(0x10000)
  codes.forEach((code, index) => {
    ofFolded[code] = FIRST_CHARACTER + index
  })
  ofFolded[BOUNDARY_CODE] = BOUNDARY
  const symbols = new Uint16Array(0x10000)
  for (let unit = 0; unit < symbols.length; unit++) symbols[unit] = ofFolded[FOLDED[unit] as number] as number
  return { codes, symbols, size: FIRST_CHARACTER + codes.length }
}
