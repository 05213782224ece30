import { BOUNDARY } from './alphabet.ts'
import { add } from './tally.ts'

/** A text to learn from and how much one occurrence in it counts. */
export interface Sample {
  readonly text: string
  readonly weight: number
}

/**
 * All n-grams of one order, sorted; the n-grams that share their first n-1 symbols stand together. `suffix` leads to the
 * n-gram of the next lower order without the first symbol, `begin[i]..begin[i + 1]` are the n-grams of the next higher
 * order that start with n-gram `i`.
 */
export interface Level {
  readonly size: number
  readonly symbol: Uint16Array
  readonly parent: Int32Array
  readonly suffix: Int32Array
  readonly begin: Int32Array
  /** Occurrences, each with the weight of its sample. */
  readonly weight: Float32Array
  /** Occurrences, each as one. */
  readonly occurrences: Int32Array
}

/** A corpus as symbols: every paragraph ends with BOUNDARY, and one stands before the first. */
export interface Stream {
  readonly symbols: Uint16Array
  readonly weights: Float32Array
}

/**
 * The n-grams of a stream up to `order`, by one radix sort of its positions. An n-gram holds BOUNDARY at its first or
 * last place only: what a paragraph says does not depend on the one before.
 */
export function countNgrams(stream: Stream, order: number, alphabetSize: number): readonly Level[] {
  const { symbols, weights } = stream
  const positions = sortPositions(symbols, order, alphabetSize)
  const lengths = reaches(symbols, order)
  const shared = new Uint8Array(positions.length)
  for (let i = 1; i < positions.length; i++) {
    const a = positions[i - 1] as number
    const b = positions[i] as number
    const most = Math.min(lengths[a] as number, lengths[b] as number)
    let same = 0
    while (same < most && symbols[a + same] === symbols[b + same]) same++
    shared[i] = same
  }
  const sizes = new Array<number>(order + 1).fill(0)
  for (let i = 0; i < positions.length; i++) {
    const most = lengths[positions[i] as number] as number
    for (let n = (shared[i] as number) + 1; n <= most; n++) (sizes[n] as number)++
  }
  const levels = sizes.slice(1).map(emptyLevel)
  const at = new Int32Array(order).fill(-1)
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i] as number
    const most = lengths[position] as number
    for (let n = 0; n < most; n++) {
      const level = levels[n] as Level
      if (n >= (shared[i] as number)) {
        const entry = (at[n] as number) + 1
        at[n] = entry
        level.symbol[entry] = symbols[position + n] as number
        level.parent[entry] = n === 0 ? 0 : (at[n - 1] as number)
      }
      const entry = at[n] as number
      add(level.weight, entry, weights[position])
      add(level.occurrences, entry)
    }
  }
  link(levels)
  return levels
}

function emptyLevel(size: number): Level {
  return {
    size,
    symbol: new Uint16Array(size),
    parent: new Int32Array(size),
    suffix: new Int32Array(size),
    begin: new Int32Array(size + 1),
    weight: new Float32Array(size),
    occurrences: new Int32Array(size),
  }
}

/** Positions sorted by the `order` symbols from each on: least significant symbol first, each pass stable. */
function sortPositions(symbols: Uint16Array, order: number, alphabetSize: number): Int32Array {
  const size = symbols.length
  let from = Int32Array.from({ length: size }, (_, index) => index)
  let to = new Int32Array(size)
  for (let n = order - 1; n >= 0; n--) {
    const starts = new Int32Array(alphabetSize + 1)
    const symbolAt = (position: number) => (position + n < size ? (symbols[position + n] as number) : BOUNDARY)
    for (let position = 0; position < size; position++) add(starts, symbolAt(position) + 1)
    for (let symbol = 1; symbol <= alphabetSize; symbol++) add(starts, symbol, starts[symbol - 1])
    for (let i = 0; i < size; i++) {
      const position = from[i] as number
      const symbol = symbolAt(position)
      to[starts[symbol] as number] = position
      add(starts, symbol)
    }
    ;[from, to] = [to, from]
  }
  return from
}

/** How long the longest n-gram from each position on may be. */
function reaches(symbols: Uint16Array, order: number): Uint8Array {
  const lengths = new Uint8Array(symbols.length)
  let next = symbols.length // the first boundary after the position
  for (let position = symbols.length - 1; position >= 0; position--) {
    lengths[position] = Math.min(order, next - position + 1, symbols.length - position)
    if (symbols[position] === BOUNDARY) next = position
  }
  return lengths
}

/** Fill `begin` and `suffix`. */
function link(levels: readonly Level[]): void {
  for (let n = 1; n < levels.length; n++) {
    const shorter = levels[n - 1] as Level
    const level = levels[n] as Level
    for (let entry = 0; entry < level.size; entry++) add(shorter.begin, (level.parent[entry] as number) + 1)
    for (let entry = 0; entry < shorter.size; entry++) add(shorter.begin, entry + 1, shorter.begin[entry])
    for (let entry = 0; entry < level.size; entry++) {
      level.suffix[entry] =
        n === 1
          ? findSymbol(shorter, 0, shorter.size, level.symbol[entry] as number)
          : suffixOf(levels[n - 2] as Level, shorter, level, entry)
    }
  }
}

function suffixOf(shortest: Level, shorter: Level, level: Level, entry: number): number {
  const context = shorter.suffix[level.parent[entry] as number] as number
  const from = shortest.begin[context] as number
  const to = shortest.begin[context + 1] as number
  return findSymbol(shorter, from, to, level.symbol[entry] as number)
}

function findSymbol(level: Level, from: number, to: number, symbol: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((level.symbol[middle] as number) < symbol) low = middle + 1
    else high = middle
  }
  return low
}
