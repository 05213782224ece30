/** The word that stands there most often; of several the shortest, then the first by code units. Undefined for none. */
export function usualWording(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, left], [b, right]) => right - left || a.length - b.length || (a < b ? -1 : 1))[0]?.[0]
}
