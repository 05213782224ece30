import type { Draft } from '../draft.ts'
import type { Peer, Peers } from '../peers.ts'
import { type Commitment, sentencesIn } from './commitment.ts'
import { peerCommitments } from './known.ts'
import { commonPhrase } from './phrase.ts'
import { cosinesWith, type Vector, weigher } from './vectors.ts'

/** A commitment of a peer. */
export interface PeerCommitment extends Commitment {
  readonly peer: Peer
}

/** A commitment that several peers make, in the words of each; the first is the one most like the others. */
export interface SharedCommitment {
  readonly members: readonly PeerCommitment[]
  /** What they have in common, in words of the first. */
  readonly phrase: string
  /** The cosine of the nearest sentence of the draft with any of them: how nearly the draft says it. */
  readonly said: number
}

/** From this cosine on two sentences make the same commitment; found by reading what five documents share. */
const SAME = 0.27

/**
 * The commitments that at least two peers make, those of most peers first; no two of them hold the same sentence. Each peer
 * is in one with the sentence that is most like the first (stars, not chains: everything is like the first).
 */
export function sharedCommitments(draft: Draft, peers: Peers): readonly SharedCommitment[] {
  const all = peers.flatMap(peer => peerCommitments(peer).map(commitment => ({ ...commitment, peer })))
  const own = sentencesIn(draft)
  const weigh = weigher([...all, ...own].map(({ counts }) => counts))
  const vectors = all.map(({ counts }) => weigh(counts))
  const toDraft = cosinesWith(own.map(({ counts }) => weigh(counts)))
  const said = vectors.map(vector => toDraft(vector).reduce((most, value) => Math.max(most, value), 0))
  const toPeers = cosinesWith(vectors)
  const stars = all.map((_, index) => starAround(index, all, toPeers(vectors[index] as Vector)))
  const taken = new Set<number>()
  const shared: SharedCommitment[] = []
  const order = all.map((_, index) => index)
  const size = (index: number) => stars[index]?.members.length ?? 0
  const closeness = (index: number) => stars[index]?.closeness ?? 0
  order.sort((a, b) => size(b) - size(a) || closeness(b) - closeness(a) || a - b)
  for (const index of order) {
    const members = stars[index]?.members ?? []
    if (
      taken.has(index) ||
      members.length < 2 ||
      members.filter(member => taken.has(member)).length * 2 > members.length
    )
      continue
    for (const member of members) taken.add(member)
    shared.push({
      members: members.map(member => all[member] as PeerCommitment),
      phrase: commonPhrase(
        members.map(member => (all[member] as PeerCommitment).text),
        vectors[index] as Vector,
      ),
      said: Math.max(...members.map(member => said[member] as number)),
    })
  }
  return shared
}

interface Star {
  /** Places in the list of all commitments, the middle first, then by peer. */
  readonly members: readonly number[]
  readonly closeness: number
}

function starAround(middle: number, all: readonly PeerCommitment[], cosines: Float64Array): Star {
  const own = (all[middle] as PeerCommitment).peer
  const nearest = new Map<Peer, number>()
  for (let index = 0; index < cosines.length; index++) {
    const value = cosines[index] as number
    if (value < SAME) continue
    const { peer } = all[index] as PeerCommitment
    if (peer === own) continue
    const before = nearest.get(peer)
    if (before === undefined || value > (cosines[before] as number)) nearest.set(peer, index)
  }
  const others = [...nearest.values()]
  return { members: [middle, ...others], closeness: others.reduce((sum, index) => sum + (cosines[index] as number), 0) }
}
