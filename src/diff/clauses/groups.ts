import type { ClauseGraph } from './graph.ts'

/** A pair of clauses that both stand in groups already makes one more group only when it is at least this likely. */
const LEAST_FURTHER = 0.5

/**
 * Groups of clauses on one matter, as lists of clauses in order. A group grows from the likeliest pair that no group holds
 * yet: the clause most like it joins, as long as one is like all that other documents have there. So no two clauses stand
 * together that would not in a comparison of their two documents alone, and a chain of likenesses makes no group. A clause
 * on several matters stands in the group of each; one that is like no other is a group of its own.
 */
export function clauseGroups(graph: ClauseGraph): readonly (readonly number[])[] {
  const { clauses, alike } = graph
  const pairs = alike.flatMap((others, a) => [...others].flatMap(([b, value]) => (a < b ? [{ a, b, value }] : [])))
  pairs.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b)
  const held = clauses.map(() => new Set<number>())
  const groups: number[][] = []
  for (const { a, b, value } of pairs) {
    if (held[a]?.has(b)) continue
    if (value < LEAST_FURTHER && held[a]?.size && held[b]?.size) continue
    const group = grown([a, b], graph)
    groups.push(group.sort((x, y) => x - y))
    for (const one of group) for (const other of group) held[one]?.add(other)
  }
  const alone = clauses.filter(({ index }) => alike[index]?.size === 0).map(({ index }) => [index])
  return [...groups, ...alone].sort((x, y) => (x[0] as number) - (y[0] as number) || (x[1] ?? 0) - (y[1] ?? 0))
}

/** A group from a pair: who is most like its members joins, one after the other. */
function grown(pair: readonly [number, number], graph: ClauseGraph): number[] {
  const group: number[] = [...pair]
  for (;;) {
    const next = nextMember(group, graph)
    if (next === null) return group
    group.push(next)
  }
}

/** The clause outside a group that is like all of it and most so; null when there is none. */
function nextMember(group: readonly number[], { clauses, alike }: ClauseGraph): number | null {
  let best: { readonly index: number; readonly average: number } | null = null
  for (const candidate of neighbours(group, alike)) {
    const others = group.filter(member => clauses[member]?.document !== clauses[candidate]?.document)
    const values = others.flatMap(member => alike[candidate]?.get(member) ?? [])
    if (values.length === 0 || values.length < others.length) continue
    const average = values.reduce((sum, value) => sum + value, 0) / others.length
    if (!best || average > best.average || (average === best.average && candidate < best.index)) {
      best = { index: candidate, average }
    }
  }
  return best?.index ?? null
}

function neighbours(group: readonly number[], alike: ClauseGraph['alike']): ReadonlySet<number> {
  const near = new Set(group.flatMap(member => [...(alike[member]?.keys() ?? [])]))
  for (const member of group) near.delete(member)
  return near
}
