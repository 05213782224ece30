import { fingerprints } from './fingerprints.ts'
import type { Folded } from './folded.ts'

/** A shingle that two texts have: where it starts in each, in folded units. */
export interface Seed {
  readonly from: number
  readonly to: number
}

/** A shingle that more texts than this have is common phrase; of many texts, that a tenth of them have. */
const COMMON = 50
const COMMON_SHARE = 0.1

/**
 * For each text, in order, the shingles that it shares with each text before it. Texts meet in a hash table, so what it
 * costs grows with what is shared, not with the number of pairs.
 */
export function* sharedShingles(texts: readonly Folded[]): Generator<ReadonlyMap<number, readonly Seed[]>> {
  const prints = texts.map(({ units }) => fingerprints(units))
  const size = prints.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const table = new Chains(size)
  prints.forEach(({ hashes, starts }, text) => {
    for (let at = 0; at < hashes.length; at++) table.add(hashes[at] as number, text, starts[at] as number)
  })
  const most = Math.max(COMMON, COMMON_SHARE * texts.length)
  for (const [text, { hashes, starts }] of prints.entries()) {
    const shared = new Map<number, Seed[]>()
    for (let at = 0; at < hashes.length; at++) {
      const found = table.find(hashes[at] as number)
      if (found.length > most) continue
      for (const entry of found) {
        const other = table.texts[entry] as number
        if (other >= text) continue
        const seeds = shared.get(other) ?? []
        seeds.push({ from: table.starts[entry] as number, to: starts[at] as number })
        shared.set(other, seeds)
      }
    }
    yield shared
  }
}

/** A hash table with chains in typed arrays: millions of shingles in little memory. */
class Chains {
  readonly texts: Int32Array
  readonly starts: Int32Array
  readonly #hashes: Uint32Array
  readonly #next: Int32Array
  readonly #heads: Int32Array
  readonly #mask: number
  #count = 0

  constructor(size: number) {
    const buckets = 2 ** Math.ceil(Math.log2(size + 2))
    this.#mask = buckets - 1
    this.#heads = new Int32Array(buckets).fill(-1)
    this.#next = new Int32Array(size)
    this.#hashes = new Uint32Array(size)
    this.texts = new Int32Array(size)
    this.starts = new Int32Array(size)
  }

  add(hash: number, text: number, start: number): void {
    const entry = this.#count++
    this.#hashes[entry] = hash
    this.texts[entry] = text
    this.starts[entry] = start
    this.#next[entry] = this.#heads[hash & this.#mask] as number
    this.#heads[hash & this.#mask] = entry
  }

  /** The entries with a hash, the last added first. */
  find(hash: number): readonly number[] {
    const found: number[] = []
    for (let entry = this.#heads[hash & this.#mask] as number; entry >= 0; entry = this.#next[entry] as number) {
      if (this.#hashes[entry] === hash) found.push(entry)
    }
    return found
  }
}
