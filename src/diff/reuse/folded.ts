import { FORMULAS } from '../../lexicon/formulas.ts'

/** A text as reuse is looked for in it: letters and digits only, each with its place in the clean text. */
export interface Folded {
  readonly units: Uint16Array
  /** Where each unit stands in the clean text, in UTF-16 units. */
  readonly places: Int32Array
  /** How many of the units before each place say something of their own, formulas left out; one longer than `units`. */
  readonly content: Int32Array
}

const FORMULA = new RegExp(FORMULAS.map(({ re }) => `(?:${re})`).join('|'), 'gu')

/** Fold a clean text: marks and white space, which a copy changes first, are left out. */
export function fold(clean: string): Folded {
  const formula = new Uint8Array(clean.length)
  for (const { 0: words, index } of clean.matchAll(FORMULA)) formula.fill(1, index, index + words.length)
  const units = new Uint16Array(clean.length)
  const places = new Int32Array(clean.length)
  const content = new Int32Array(clean.length + 1)
  let length = 0
  for (const { 0: run, index } of clean.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let at = 0; at < run.length; at++) {
      units[length] = run.charCodeAt(at)
      places[length] = index + at
      content[length + 1] = (content[length] as number) + (formula[index + at] ? 0 : 1)
      length++
    }
  }
  return {
    units: units.slice(0, length),
    places: places.slice(0, length),
    content: content.slice(0, length + 1),
  }
}
