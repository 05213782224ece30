import type { Pair } from './pair.ts'

/** A place where a tool may have written a pair's spun word. */
export interface Arc {
  readonly start: number
  readonly end: number
  readonly pair: Pair
  /** What it costs to take it, by what is believed of the page at the moment. */
  cost: number
  /** Its share among the readings of its place when last weighed. */
  posterior: number
}

/** The beginnings of words are held in a table of so many bits, a good many times as many as there are beginnings. */
const BEGINNING_BITS = 18
const ROOT = 0
const NONE = -1

/**
 * All spun words as one trie: every place of a text where any of them stands, across word boundaries as tools match. The
 * trie is one hash table from a node and a UTF-16 unit to the next node: a lexicon has tens of thousands of nodes.
 */
export class Matcher {
  readonly #pairs: Pair[][] = [[]]
  readonly #from: Int32Array
  readonly #unit: Uint16Array
  readonly #to: Int32Array
  /**
   * Whether a word may begin with two units, a bit for each pair of them, some of which share one (a Bloom filter of one
   * hash). Nearly every character begins some word, few pairs do: most places are passed without a look at the trie.
   */
  readonly #beginnings = new Uint32Array(1 << (BEGINNING_BITS - 5))
  /** Units that are words by themselves. */
  readonly #alone = new Uint8Array(0x10000)

  constructor(pairs: Iterable<Pair>) {
    const rows = [...pairs]
    const units = rows.reduce((sum, { spun }) => sum + spun.length, 0)
    const slots = 2 ** Math.ceil(Math.log2(2 * units + 1))
    this.#from = new Int32Array(slots).fill(NONE)
    this.#unit = new Uint16Array(slots)
    this.#to = new Int32Array(slots)
    for (const pair of rows) this.#add(pair)
  }

  #add(pair: Pair): void {
    const { spun } = pair
    let node = ROOT
    for (let at = 0; at < spun.length; at++) {
      const slot = this.#slot(node, spun.charCodeAt(at))
      if (this.#from[slot] === NONE) {
        this.#from[slot] = node
        this.#unit[slot] = spun.charCodeAt(at)
        this.#to[slot] = this.#pairs.length
        this.#pairs.push([])
      }
      node = this.#to[slot] as number
    }
    this.#pairs[node]?.push(pair)
    if (spun.length === 1) this.#alone[spun.charCodeAt(0)] = 1
    const bit = beginning(spun.charCodeAt(0), spun.charCodeAt(1))
    this.#beginnings[bit >>> 5] = (this.#beginnings[bit >>> 5] as number) | (1 << (bit & 31))
  }

  /** The slot that leads on from a node by a unit, or the free one where that would stand. */
  #slot(node: number, unit: number): number {
    const last = this.#from.length - 1
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8
    for (slot &= last; this.#from[slot] !== NONE; slot = (slot + 1) & last) {
      if (this.#from[slot] === node && this.#unit[slot] === unit) break
    }
    return slot
  }

  /** The pairs that write `spun`. */
  pairsFor(spun: string): readonly Pair[] {
    let node = ROOT
    for (let at = 0; at < spun.length; at++) {
      const slot = this.#slot(node, spun.charCodeAt(at))
      if (this.#from[slot] === NONE) return []
      node = this.#to[slot] as number
    }
    return this.#pairs[node] as readonly Pair[]
  }

  /** Call `found` for every spun word in `text[start, end)`, from left to right, shorter ones first. */
  scan(text: string, start: number, end: number, found: (start: number, end: number, pairs: readonly Pair[]) => void) {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const bit = beginning(unit, text.charCodeAt(at + 1))
      if (((this.#beginnings[bit >>> 5] as number) & (1 << (bit & 31))) === 0 && this.#alone[unit] === 0) continue
      let node = ROOT
      for (let stop = at; stop < end; ) {
        const slot = this.#slot(node, text.charCodeAt(stop++))
        if (this.#from[slot] === NONE) break
        node = this.#to[slot] as number
        const pairs = this.#pairs[node] as readonly Pair[]
        if (pairs.length > 0) found(at, stop, pairs)
      }
    }
  }
}

/** The bit of two units; the second may be NaN, behind the end of a text. */
function beginning(first: number, second: number): number {
  return Math.imul((first << 16) ^ second, 0x9e3779b1) >>> (32 - BEGINNING_BITS)
}
