import { alikeBy, LEAST } from '../../witness/alike.ts'
import { LIKENESS, likenessOf } from '../../witness/likeness.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Peer } from '../peers.ts'
import { EVIDENCE, evidenceOf } from './evidence.ts'
import { ofPeers } from './known.ts'
import { isPreamble } from './preamble.ts'
import { productsWith } from './products.ts'

/** A clause of a peer. */
export interface PeerClause {
  readonly peer: Peer
  /** Its place among the clauses of its peer. */
  readonly index: number
  /** Its place among the clauses of all peers. */
  readonly place: number
  readonly profile: ClauseProfile
}

/** Clauses of several peers on one matter, one of each peer; the first is the one most like the others. */
export interface PeerGroup {
  readonly members: readonly PeerClause[]
  /** How like the first the others are, summed. */
  readonly closeness: number
}

/** What peers regulate, whatever the draft they are held beside. */
export interface PeerMatters {
  /** Of all peers, in the order of the peers. */
  readonly clauses: readonly PeerClause[]
  /** Groups of at least two peers, those of most peers first. A clause may stand in several. */
  readonly groups: readonly PeerGroup[]
  /** The log odds that a clause is on the matter of each of the peers', by their place. */
  evidence(profile: ClauseProfile): Float64Array
}

/** What peers regulate; remembered from one draft to the next. */
export const peerMatters = ofPeers((peers, packs): PeerMatters => {
  let place = 0
  const byPeer = peers.map(peer =>
    profileClauses(peer, packs).map((profile, index) => ({ peer, index, place: place++, profile })),
  )
  const clauses = byPeer.flat()
  const products = productsWith(clauses.map(({ profile }) => profile))
  const likeness = clauses.map(({ profile }) =>
    products(profile, LIKENESS).map((product, at) => likenessOf(product, profile.kind === clauses[at]?.profile.kind)),
  )
  const groups = [...groupsOf(byPeer, likeness), ...preambles(clauses)]
  groups.sort((a, b) => b.members.length - a.members.length || b.closeness - a.closeness)
  return {
    clauses,
    groups,
    evidence: own =>
      products(own, EVIDENCE).map((product, at) => evidenceOf(product, own, (clauses[at] as PeerClause).profile)),
  }
})

/** So many other peers can be searched for a clause on the matter of one before {@link LEAST} lets chance in. */
const FEW = 3

/**
 * How likely a clause must be on the matter of another for the group of that. A peer more is a chance more that some clause
 * of it looks like one by accident, so the odds asked for grow with the number of peers.
 */
function leastAmong(others: number): number {
  const odds = (LEAST / (1 - LEAST)) * Math.max(1, others / FEW)
  return odds / (1 + odds)
}

/** @param likeness of each two clauses, by their place */
function groupsOf(byPeer: readonly (readonly PeerClause[])[], likeness: readonly Float64Array[]): readonly PeerGroup[] {
  const least = leastAmong(byPeer.length - 1)
  const neighbours = new Map<PeerClause, Map<Peer, { readonly clause: PeerClause; readonly likeness: number }>>()
  const put = (from: PeerClause, to: PeerClause, value: number) => {
    const known = neighbours.get(from) ?? new Map()
    if (value > (known.get(to.peer)?.likeness ?? 0)) known.set(to.peer, { clause: to, likeness: value })
    neighbours.set(from, known)
  }
  byPeer.forEach((ones, at) => {
    for (const others of byPeer.slice(at + 1)) {
      const [from, to] = [ones[0]?.place ?? 0, others[0]?.place ?? 0]
      const value = (a: number, b: number) => likeness[from + a]?.[to + b] as number
      for (const pair of alikeBy(ones.length, others.length, value)) {
        const [one, other] = [ones[pair.a] as PeerClause, others[pair.b] as PeerClause]
        put(one, other, pair.likeness)
        put(other, one, pair.likeness)
      }
    }
  })
  return byPeer.flat().flatMap(clause => {
    const others = [...(neighbours.get(clause)?.values() ?? [])]
      .filter(other => other.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness)
    const closeness = others.reduce((sum, other) => sum + other.likeness, 0)
    return others.length > 0 ? [{ members: [clause, ...others.map(other => other.clause)], closeness }] : []
  })
}

/** What stands before the first section is on one matter in all documents, however little their words have in common. */
function preambles(clauses: readonly PeerClause[]): readonly PeerGroup[] {
  const members = clauses.filter(({ profile }) => isPreamble(profile.clause))
  return members.length > 1 ? [{ members, closeness: members.length - 1 }] : []
}
