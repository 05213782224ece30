import type { Pack } from '../../lexicon/packs/pack.ts'
import { likeness } from '../../witness/likeness.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Draft } from '../draft.ts'
import type { Peer, Peers } from '../peers.ts'
import { peerPairs, peerProfiles } from './known.ts'

/** A clause of a peer, and how far the draft has it. */
export interface PeerClause {
  readonly peer: Peer
  /** Its place among the clauses of the peer. */
  readonly index: number
  readonly profile: ClauseProfile
  /** The likeliest clause of the draft to be on the same matter, by its place; -1 when the draft has none. */
  readonly nearest: number
  readonly likeness: number
}

/** Clauses of several peers on one matter, one of each peer; the first is the one most like the others. */
export interface PeerGroup {
  readonly members: readonly PeerClause[]
}

/** The clauses of a draft and its peers as comparing sees them. */
export interface Alignment {
  readonly profiles: readonly ClauseProfile[]
  readonly clauses: readonly PeerClause[]
  /** Groups of at least two peers, those of most peers first. A clause may stand in several. */
  readonly groups: readonly PeerGroup[]
}

/** Align the clauses of peers with each other and with those of a draft. */
export function alignment(draft: Draft, peers: Peers, packs: readonly Pack[]): Alignment {
  const profiles = profileClauses(draft, packs)
  const profilesOf = peers.map(peer => peerProfiles(peer, packs))
  const byPeer = peers.map((peer, at) =>
    (profilesOf[at] as readonly ClauseProfile[]).map((profile, index) => ({
      peer,
      index,
      profile,
      ...nearestIn(profiles, profile),
    })),
  )
  const clauses = byPeer.flat()
  const neighbours = new Map<PeerClause, Map<Peer, { readonly clause: PeerClause; readonly likeness: number }>>()
  const put = (from: PeerClause, to: PeerClause, value: number) => {
    const known = neighbours.get(from) ?? new Map()
    if (value > (known.get(to.peer)?.likeness ?? 0)) known.set(to.peer, { clause: to, likeness: value })
    neighbours.set(from, known)
  }
  byPeer.forEach((one, at) => {
    for (let to = at + 1; to < byPeer.length; to++) {
      const other = byPeer[to] as readonly PeerClause[]
      const pairs = peerPairs(profilesOf[at] as readonly ClauseProfile[], profilesOf[to] as readonly ClauseProfile[])
      for (const { a, b, likeness: value } of pairs) {
        put(one[a] as PeerClause, other[b] as PeerClause, value)
        put(other[b] as PeerClause, one[a] as PeerClause, value)
      }
    }
  })
  const groups = clauses.flatMap(clause => {
    const others = [...(neighbours.get(clause)?.values() ?? [])]
    const closeness = others.reduce((sum, other) => sum + other.likeness, 0)
    return others.length > 0 ? [{ members: [clause, ...others.map(other => other.clause)], closeness }] : []
  })
  groups.sort((a, b) => b.members.length - a.members.length || b.closeness - a.closeness)
  return { profiles, clauses, groups }
}

function nearestIn(
  profiles: readonly ClauseProfile[],
  profile: ClauseProfile,
): Pick<PeerClause, 'nearest' | 'likeness'> {
  let nearest = -1
  let most = 0
  profiles.forEach((own, index) => {
    const value = likeness(own, profile) * (isPreamble(own) === isPreamble(profile) ? 1 : OTHER_PART)
    if (value <= most) return
    nearest = index
    most = value
  })
  return { nearest, likeness: most }
}

/** What is left of a likeness between what stands before the first section and a section. */
const OTHER_PART = 0.3

/** Whether a clause says why the document is made, before its first section. */
function isPreamble({ clause: { section } }: ClauseProfile): boolean {
  return section.length === 0
}
