import type { Pack } from '../../lexicon/packs/pack.ts'
import { type AlikePair, alikePairs } from '../../witness/alike.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Peer, Peers } from '../peers.ts'

/*
 * What depends on peers alone is kept as long as they are: an editor asks for it anew with every keystroke in the draft. The
 * keys are the peers themselves, so a peer that is read anew is worked out anew.
 */

const profiles = new WeakMap<Peer, { readonly packs: readonly Pack[]; readonly profiles: readonly ClauseProfile[] }>()
const pairs = new WeakMap<readonly ClauseProfile[], WeakMap<readonly ClauseProfile[], readonly AlikePair[]>>()

/** The clauses of a peer as comparing sees them. */
export function peerProfiles(peer: Peer, packs: readonly Pack[]): readonly ClauseProfile[] {
  const known = profiles.get(peer)
  if (known?.packs === packs) return known.profiles
  const made = profileClauses(peer, packs)
  profiles.set(peer, { packs, profiles: made })
  return made
}

/** Which clauses of two peers are on the same matter; both as {@link peerProfiles} gives them. */
export function peerPairs(one: readonly ClauseProfile[], other: readonly ClauseProfile[]): readonly AlikePair[] {
  const ofOne = pairs.get(one) ?? new WeakMap<readonly ClauseProfile[], readonly AlikePair[]>()
  pairs.set(one, ofOne)
  const known = ofOne.get(other) ?? alikePairs(one, other)
  ofOne.set(other, known)
  return known
}

/**
 * A function that works something out of a list of peers, and remembers it until it is asked for another list that begins
 * with the same peer.
 */
export function ofPeers<Value>(
  make: (peers: Peers, packs: readonly Pack[]) => Value,
): (peers: Peers, packs: readonly Pack[]) => Value {
  const known = new WeakMap<Peer, { readonly peers: Peers; readonly packs: readonly Pack[]; readonly value: Value }>()
  return (peers, packs) => {
    const [first] = peers
    const before = first && known.get(first)
    if (before?.packs === packs && isSame(before.peers, peers)) return before.value
    const value = make(peers, packs)
    if (first) known.set(first, { peers, packs, value })
    return value
  }
}

function isSame(some: Peers, others: Peers): boolean {
  return some.length === others.length && some.every((peer, at) => peer === others[at])
}
