import type { Pack } from '../../lexicon/packs/pack.ts'
import { type AlikePair, alikePairs } from '../../witness/alike.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import type { Peer } from '../peers.ts'
import { type Commitment, commitmentsOf } from './commitment.ts'

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

const commitments = new WeakMap<Peer, readonly Commitment[]>()

/** The commitments that a peer makes. */
export function peerCommitments(peer: Peer): readonly Commitment[] {
  const known = commitments.get(peer) ?? commitmentsOf(peer)
  commitments.set(peer, known)
  return known
}
