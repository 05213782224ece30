/** Pairs of neighbouring characters with how often they stand there. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The pairs of a text; a text of one character is its own pair. */
export function pairsOf(words: string): Pairs {
  const counts = new Map<string, number>()
  const size = Math.max(1, words.length - 1)
  for (let at = 0; at < size; at++) {
    const pair = words.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size }
}

/** How many pairs two texts share, each counted as often as both have it. */
export function sharedPairs(a: Pairs, b: Pairs): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let shared = 0
  for (const [pair, count] of few.counts) shared += Math.min(count, many.counts.get(pair) ?? 0)
  return shared
}
