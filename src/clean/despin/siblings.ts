/** Units of a shingle: fewer are found everywhere, more do not fit between two spun words. */
export const SHINGLE = 4
/** No more than this many units of sibling text are held, some 20 MB with the index. */
export const MOST_UNITS = 2_000_000
/** A shingle that stands at more places than this is a formula of official text and leads nowhere. */
const MOST_PLACES = 12
const NONE = -1
const LINE_BREAK = 10

/**
 * Documents that are not spun, made ready to look up where their wording stands: policies copy one another. Every shingle
 * of four units is hashed to a chain of its places (seeds as in Altschul et al., "Basic local alignment search tool",
 * 1990). The order in which the texts are given changes nothing.
 */
export class Siblings {
  /** All texts, each with a line break behind it. */
  readonly text: string
  readonly #first: Int32Array
  readonly #next: Int32Array

  /** @param texts clean texts of documents; those that come last in order of their units are left out beyond two million */
  constructor(texts: Iterable<string>) {
    let text = ''
    for (const one of [...new Set(texts)].sort()) if (text.length + one.length < MOST_UNITS) text += `${one}\n`
    this.text = text
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(text.length + 2))).fill(NONE)
    this.#next = new Int32Array(text.length).fill(NONE)
    for (let at = text.length - SHINGLE; at >= 0; at--) {
      const slot = this.#slot(text, at)
      if (slot === NONE) continue
      this.#next[at] = this.#first[slot] as number
      this.#first[slot] = at
    }
  }

  /** Where the shingle of a text at a place stands in the siblings; nowhere when it stands at too many places. */
  placesOf(text: string, at: number): readonly number[] {
    const slot = this.#slot(text, at)
    const places: number[] = []
    if (slot === NONE) return places
    const shingle = text.slice(at, at + SHINGLE)
    let steps = 0
    for (let place = this.#first[slot] as number; place !== NONE; place = this.#next[place] as number) {
      if (++steps > 2 * MOST_PLACES) return []
      if (this.text.startsWith(shingle, place)) places.push(place)
    }
    return places.length > MOST_PLACES ? [] : places
  }

  /** The slot of a shingle; none for one that reaches into another line. */
  #slot(text: string, at: number): number {
    let hash = 0
    for (let unit = at; unit < at + SHINGLE; unit++) {
      const code = text.charCodeAt(unit)
      if (code === LINE_BREAK || Number.isNaN(code)) return NONE
      hash = Math.imul(hash ^ code, 0x9e3779b1)
    }
    return (hash >>> 7) & (this.#first.length - 1)
  }
}
