import type { Clause } from '../../witness/clauses.ts'
import type { Draft } from '../draft.ts'
import type { Alignment } from './alignment.ts'
import type { PeerCommitment } from './peer-commitments.ts'

/** From this likeness on a clause of the draft is on the matter of a peer's. */
const ON_THE_MATTER = 0.3

/** The clause of the draft on the matter of the clauses in which peers make a commitment; null where it has none. */
export function alikeClause(
  members: readonly PeerCommitment[],
  { clauses, nearest }: Alignment,
  draft: Draft,
): Clause | null {
  const votes = new Map<number, number>()
  for (const { peer, clause } of members) {
    const own = clauses.find(other => other.peer === peer && other.profile.clause === clause)
    if (!own) continue
    const { at, likeness } = nearest(own)
    if (likeness >= ON_THE_MATTER) votes.set(at, (votes.get(at) ?? 0) + likeness)
  }
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || a - b)
  return best ? (draft.clauses[best[0]] ?? null) : null
}
