import { cliqueCover, type Edge } from './cover.ts'

/** A thing that is matched by a wording. */
export interface Worded<T> {
  readonly item: T
  /** What must be equal: only wordings with one key are compared. */
  readonly key: string
  /** The words, without those that tell nothing. */
  readonly words: string
}

/**
 * Put things together whose wordings are alike. Whether two share a group is decided by their two wordings alone.
 * @param enough how alike two wordings must be, 0 to 1, the Dice coefficient of their pairs of characters
 */
export function groupByWords<T>(things: readonly Worded<T>[], enough: number): readonly (readonly T[])[] {
  const nodes = new Map<string, { readonly key: string; readonly pairs: ReadonlySet<string>; readonly items: T[] }>()
  for (const { item, key, words } of things) {
    const name = JSON.stringify([key, words])
    const node = nodes.get(name)
    if (node) node.items.push(item)
    else nodes.set(name, { key, pairs: pairsOf(words), items: [item] })
  }
  const inOrder = [...nodes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node)
  // Wordings that share no pair are never compared: an index leads from a pair to those that have it.
  const having = new Map<string, number[]>()
  const edges: Edge[] = []
  inOrder.forEach(({ key, pairs }, b) => {
    const shared = new Map<number, number>()
    for (const pair of pairs) {
      const list = having.get(`${key}\n${pair}`) ?? []
      for (const a of list) shared.set(a, (shared.get(a) ?? 0) + 1)
      list.push(b)
      having.set(`${key}\n${pair}`, list)
    }
    for (const [a, count] of shared) {
      const weight = (2 * count) / (pairs.size + (inOrder[a]?.pairs.size ?? 0))
      if (weight >= enough) edges.push({ a, b, weight })
    }
  })
  return cliqueCover(inOrder.length, edges).map(group => group.flatMap(index => inOrder[index]?.items ?? []))
}

/** Pairs of neighbouring characters, those at the ends with an edge; each once. */
function pairsOf(words: string): ReadonlySet<string> {
  const padded = ` ${words} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2)))
}
