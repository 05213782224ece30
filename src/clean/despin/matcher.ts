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

interface Node {
  readonly next: Map<number, Node>
  pairs: Pair[]
}

/** All spun words as one trie: every place of a text where any of them stands, across word boundaries as tools match. */
export class Matcher {
  readonly #root: Node = { next: new Map(), pairs: [] }
  /** The nodes of first characters, by UTF-16 unit: most units start nothing. */
  readonly #first: (Node | undefined)[] = new Array(0x10000)

  constructor(pairs: Iterable<Pair>) {
    for (const pair of pairs) this.add(pair)
  }

  add(pair: Pair): void {
    let node = this.#root
    for (let at = 0; at < pair.spun.length; at++) {
      const unit = pair.spun.charCodeAt(at)
      let next = node.next.get(unit)
      if (!next) {
        next = { next: new Map(), pairs: [] }
        node.next.set(unit, next)
        if (at === 0) this.#first[unit] = next
      }
      node = next
    }
    node.pairs.push(pair)
  }

  /** Call `found` for every spun word in `text[start, end)`, from left to right, shorter ones first. */
  scan(text: string, start: number, end: number, found: (start: number, end: number, pairs: readonly Pair[]) => void) {
    for (let at = start; at < end; at++) {
      let node = this.#first[text.charCodeAt(at)]
      for (let stop = at + 1; node; stop++) {
        if (node.pairs.length > 0) found(at, stop, node.pairs)
        if (stop >= end) break
        node = node.next.get(text.charCodeAt(stop))
      }
    }
  }
}
