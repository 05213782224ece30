import type { Clause } from '../../witness/clauses.ts'
import type { Draft } from '../draft.ts'
import type { Alignment } from './alignment.ts'
import type { PeerClause } from './peer-matters.ts'

/** From this likeness on a clause of the draft is taken for the counterpart of a peer's. */
const COUNTERPART = 0.35

/**
 * Behind which clause of the draft a matter belongs: behind the counterpart of what stands before it in most peers; null
 * where the draft has no counterpart of anything before it in any peer.
 * @param members the clauses of peers on the matter
 */
export function belongsBehind(members: readonly PeerClause[], alignment: Alignment, draft: Draft): Clause | null {
  const votes = new Map<number, number>()
  for (const { index, place } of members) {
    const at = counterpartBefore(index, place, alignment)
    if (draft.clauses[at]?.section.length) votes.set(at, (votes.get(at) ?? 0) + 1)
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || b - a)
  return best ? (draft.clauses[best[0]] ?? null) : null
}

/** The place in the draft of what stands next before a clause of a peer and has a counterpart; -1 where nothing does. */
function counterpartBefore(index: number, place: number, { clauses, nearest }: Alignment): number {
  for (let back = 1; back <= index; back++) {
    const { at, likeness } = nearest(clauses[place - back] as PeerClause)
    if (likeness >= COUNTERPART) return at
  }
  return -1
}

/** Where something goes that belongs nowhere in particular: behind the last clause of the draft. */
export function lastClause(draft: Draft): Clause | null {
  return draft.clauses.findLast(({ section }) => section.length > 0) ?? draft.clauses.at(-1) ?? null
}
