import { FORMULAS } from '../../lexicon/formulas.ts'

/** A text as reuse is looked for in it: letters and digits only, each with its place in the clean text. */
export interface Folded {
  readonly units: Uint16Array
  /** Where each unit stands in the clean text, in UTF-16 units. */
  readonly places: Int32Array
  /** How many of the units before each place say something of their own, formulas left out; one longer than `units`. */
  readonly content: Int32Array
  /** 1 where a sentence or a part of one begins or ends before a unit; one longer than `units`. */
  readonly borders: Uint8Array
}

const FORMULA = new RegExp(FORMULAS.map(({ re }) => `(?:${re})`).join('|'), 'gu')

/** Marks that sentences and their parts end with. */
const BORDER = /[。；！？：，\n]/u

/** A number before a heading or an article: （二）, 3., 第四条. Behind it begins the sentence. */
const ORDINAL =
  /^[ \u3000]*(?:[（(]?(?:[一二三四五六七八九十百]+|\d+)[）)、.．](?!\d)|第[一二三四五六七八九十百\d]+[章节条])[ \u3000]*/gmu

/** Fold a clean text: marks and white space, which a copy changes first, are left out. */
export function fold(clean: string): Folded {
  const formula = new Uint8Array(clean.length)
  for (const { 0: words, index } of clean.matchAll(FORMULA)) formula.fill(1, index, index + words.length)
  const units = new Uint16Array(clean.length)
  const places = new Int32Array(clean.length)
  const content = new Int32Array(clean.length + 1)
  const borders = new Uint8Array(clean.length + 1)
  const counted = new Set(Array.from(clean.matchAll(ORDINAL), ({ 0: words, index }) => index + words.length))
  let length = 0
  let end = 0
  for (const { 0: run, index } of clean.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (end === 0 || BORDER.test(clean.slice(end, index))) borders[length] = 1
    end = index + run.length
    for (let at = 0; at < run.length; at++) {
      if (counted.has(index + at)) borders[length] = 1
      units[length] = run.charCodeAt(at)
      places[length] = index + at
      content[length + 1] = (content[length] as number) + (formula[index + at] ? 0 : 1)
      length++
    }
  }
  borders[length] = 1
  return {
    units: units.slice(0, length),
    places: places.slice(0, length),
    content: content.slice(0, length + 1),
    borders: borders.slice(0, length + 1),
  }
}
