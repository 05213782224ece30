import type { Clause } from '../../witness/clauses.ts'
import type { Draft } from '../draft.ts'
import type { Alignment, PeerClause } from './alignment.ts'

/** From this likeness on a clause of the draft is taken for the counterpart of a peer's. */
const COUNTERPART = 0.35

/**
 * Behind which clause of the draft a matter belongs: behind the counterpart of what stands before it in most peers; null
 * where the draft has no counterpart of anything before it in any peer.
 * @param members the clauses of peers on the matter
 */
export function belongsBehind(members: readonly PeerClause[], { clauses }: Alignment, draft: Draft): Clause | null {
  const votes = new Map<number, number>()
  for (const { peer, index } of members) {
    const before = clauses.filter(other => other.peer === peer && other.index < index && other.likeness >= COUNTERPART)
    const nearest = before.reduce<PeerClause | null>(
      (last, other) => (last && last.index > other.index ? last : other),
      null,
    )
    if (nearest && draft.clauses[nearest.nearest]?.section.length) {
      votes.set(nearest.nearest, (votes.get(nearest.nearest) ?? 0) + 1)
    }
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || b - a)
  return best ? (draft.clauses[best[0]] ?? null) : null
}

/** Where something goes that belongs nowhere in particular: behind the last clause of the draft. */
export function lastClause(draft: Draft): Clause | null {
  return draft.clauses.findLast(({ section }) => section.length > 0) ?? draft.clauses.at(-1) ?? null
}
