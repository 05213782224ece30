import type { Peer } from '../peers.ts'
import { type Commitment, commitmentsOf } from './commitment.ts'
import { ofPeers } from './known.ts'
import { commonPhrase } from './phrase.ts'
import { cosinesWith, type Vector, weigher } from './vectors.ts'

/** A commitment of a peer. */
export interface PeerCommitment extends Commitment {
  readonly peer: Peer
  /** Its place among the commitments of all peers. */
  readonly place: number
}

/** A commitment that several peers make, in the words of each; the first is the one most like the others. */
export interface SharedCommitment {
  readonly members: readonly PeerCommitment[]
  /** What they have in common, in words of the first. */
  readonly phrase: string
}

/** What peers commit themselves to, whatever the draft they are held beside. */
export interface PeerCommitments {
  /**
   * The commitments that at least two peers make, those of most peers first; no two of them hold the same sentence. Each
   * peer is in one with the sentence that is most like the first (stars, not chains: everything is like the first).
   */
  readonly shared: readonly SharedCommitment[]
  /** How many sentences all of them commit to. */
  readonly size: number
  /** The cosine of a sentence with each of the peers', by their place. The same array is filled again each time. */
  cosines(sentence: Commitment): Float64Array
}

/** From this cosine on two sentences make the same commitment; found by reading what five documents share. */
const SAME = 0.27

/** What peers commit themselves to; remembered from one draft to the next. */
export const peerCommitments = ofPeers((peers): PeerCommitments => {
  let place = 0
  const all = peers.flatMap(peer => commitmentsOf(peer).map(commitment => ({ ...commitment, peer, place: place++ })))
  const weigh = weigher(all.map(({ counts }) => counts))
  const vectors = all.map(({ counts }) => weigh(counts))
  const cosines = cosinesWith(vectors)
  return {
    shared: sharedAmong(all, vectors, cosines),
    size: all.length,
    cosines: ({ counts }) => cosines(weigh(counts)),
  }
})

function sharedAmong(
  all: readonly PeerCommitment[],
  vectors: readonly Vector[],
  cosines: (vector: Vector) => Float64Array,
): readonly SharedCommitment[] {
  const stars = all.map(middle => starAround(middle, all, cosines(vectors[middle.place] as Vector)))
  stars.sort((a, b) => b.members.length - a.members.length || b.closeness - a.closeness)
  const taken = new Set<PeerCommitment>()
  const shared: SharedCommitment[] = []
  for (const { members } of stars) {
    const [middle] = members as [PeerCommitment, ...PeerCommitment[]]
    if (members.length < 2 || taken.has(middle)) continue
    if (members.filter(member => taken.has(member)).length * 2 > members.length) continue
    for (const member of members) taken.add(member)
    const texts = members.map(({ text }) => text)
    shared.push({ members, phrase: commonPhrase(texts, vectors[middle.place] as Vector) })
  }
  return shared
}

interface Star {
  /** The middle first, then by peer. */
  readonly members: readonly PeerCommitment[]
  readonly closeness: number
}

function starAround(middle: PeerCommitment, all: readonly PeerCommitment[], cosines: Float64Array): Star {
  const nearest = new Map<Peer, PeerCommitment>()
  const cosine = ({ place }: PeerCommitment) => cosines[place] as number
  for (const other of all) {
    if (cosine(other) < SAME || other.peer === middle.peer) continue
    const before = nearest.get(other.peer)
    if (before === undefined || cosine(other) > cosine(before)) nearest.set(other.peer, other)
  }
  const others = [...nearest.values()]
  return { members: [middle, ...others], closeness: others.reduce((sum, other) => sum + cosine(other), 0) }
}
