import type { ClauseGraph } from './graph.ts'
import type { GroupMember } from './member.ts'

/** A pair of clauses that both stand in groups already makes one more group only when it is at least this likely. */
const LEAST_FURTHER = 0.5
/** A clause on several matters stands in no more groups than this. */
const MOST_GROUPS = 6

/**
 * Groups of clauses on one matter. A group grows from the likeliest pair that no group holds yet: the clause most like it on
 * average joins, as long as one is like all that other documents have there. So no two clauses stand together that would not
 * in a comparison of their two documents alone, and a chain of likenesses makes no group. A clause on several matters
 * stands in a group for each; one that no group takes is a group of its own.
 */
export function clauseGroups(graph: ClauseGraph): readonly (readonly GroupMember[])[] {
  const { documents, alike } = graph
  const pairs = alike.flatMap((others, a) => [...others].flatMap(([b, value]) => (a < b ? [{ a, b, value }] : [])))
  pairs.sort((x, y) => y.value - x.value || x.a - y.a || x.b - y.b)
  const together = documents.map(() => new Set<number>())
  const held = documents.map(() => 0)
  const isFull = (clause: number) => (held[clause] as number) >= MOST_GROUPS
  const groups: number[][] = []
  for (const { a, b, value } of pairs) {
    if (together[a]?.has(b)) continue
    if (held[a] && held[b] && (value < LEAST_FURTHER || isFull(a) || isFull(b))) continue
    const group = grown([a, b], graph, isFull).sort((x, y) => x - y)
    groups.push(group)
    for (const one of group) {
      held[one] = (held[one] as number) + 1
      for (const other of group) together[one]?.add(other)
    }
  }
  documents.forEach((_, clause) => {
    if (!held[clause]) groups.push([clause])
  })
  return groups.map(group => group.map(clause => ({ clause, similarity: similarityTo(group, clause, graph) })))
}

/** A group from a pair: who is most like its members joins, one after the other. */
function grown(pair: readonly [number, number], graph: ClauseGraph, isFull: (clause: number) => boolean): number[] {
  const group: number[] = []
  const near = new Map<number, { readonly sum: number; readonly count: number }>()
  const join = (member: number) => {
    group.push(member)
    near.delete(member)
    for (const [other, value] of graph.alike[member] ?? []) {
      if (group.includes(other) || isFull(other)) continue
      const { sum, count } = near.get(other) ?? { sum: 0, count: 0 }
      near.set(other, { sum: sum + value, count: count + 1 })
    }
  }
  for (const member of pair) join(member)
  for (let next = nextMember(group, near, graph); next !== null; next = nextMember(group, near, graph)) join(next)
  return group
}

function nextMember(
  group: readonly number[],
  near: ReadonlyMap<number, { readonly sum: number; readonly count: number }>,
  { documents }: ClauseGraph,
): number | null {
  let best: { readonly clause: number; readonly average: number } | null = null
  for (const [clause, { sum, count }] of near) {
    const others = group.filter(member => documents[member] !== documents[clause]).length
    if (others === 0 || count < others) continue
    const average = sum / others
    if (!best || average > best.average || (average === best.average && clause < best.clause))
      best = { clause, average }
  }
  return best?.clause ?? null
}

/** How like a clause is, on average, to those of other documents in its group; 1 where there are none. */
function similarityTo(group: readonly number[], clause: number, { documents, alike }: ClauseGraph): number {
  const others = group.filter(other => documents[other] !== documents[clause])
  if (others.length === 0) return 1
  return others.reduce((sum, other) => sum + (alike[clause]?.get(other) ?? 0), 0) / others.length
}
