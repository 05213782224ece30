import type { Pack } from '../../lexicon/packs/pack.ts'
import { probability } from '../../witness/likeness.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Draft } from '../draft.ts'
import type { Peers } from '../peers.ts'
import { type PeerClause, type PeerMatters, peerMatters } from './peer-matters.ts'

/** The clauses of a draft beside those of its peers, as comparing sees them. */
export interface Alignment extends Pick<PeerMatters, 'clauses' | 'groups'> {
  readonly profiles: readonly ClauseProfile[]
  /** For each clause of the draft, the log odds that it is on the matter of each of the peers', by their place. */
  readonly evidence: readonly Float64Array[]
  /** The likeliest clause of the draft to be on the matter of a peer's. */
  nearest(clause: PeerClause): Nearest
}

/** The place of a clause in the draft, -1 when it has none, and how likely it is on the matter. */
export interface Nearest {
  readonly at: number
  readonly likeness: number
}

/** Hold the clauses of a draft beside those of peers. */
export function alignment(draft: Draft, peers: Peers, packs: readonly Pack[]): Alignment {
  const { clauses, groups, evidence: evidenceOn } = peerMatters(peers, packs)
  const profiles = profileClauses(draft, packs)
  const evidence = profiles.map(evidenceOn)
  return {
    profiles,
    clauses,
    groups,
    evidence,
    nearest({ place }) {
      let at = -1
      let most = Number.NEGATIVE_INFINITY
      evidence.forEach((values, index) => {
        if ((values[place] as number) <= most) return
        at = index
        most = values[place] as number
      })
      return { at, likeness: at < 0 ? 0 : probability(most) }
    },
  }
}
