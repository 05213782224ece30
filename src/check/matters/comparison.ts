import type { Pack } from '../../lexicon/packs/pack.ts'
import type { Draft } from '../draft.ts'
import type { Peers } from '../peers.ts'
import { type Alignment, alignment } from './alignment.ts'
import { type SharedCommitment, sharedCommitments } from './commitments.ts'
import { nearestPeers } from './nearest.ts'

/** A draft beside the peers nearest to it, worked out once for all rules that ask. */
export interface Beside {
  readonly peers: Peers
  alignment(): Alignment
  commitments(): readonly SharedCommitment[]
}

/** Beyond this a comparison gains little and grows with the square. */
const MOST_PEERS = 16

/** @param packs name the topics of their fields */
export function beside(draft: Draft, peers: Peers, packs: readonly Pack[]): Beside {
  const nearest = nearestPeers(draft, peers, MOST_PEERS)
  let aligned: Alignment | undefined
  let shared: readonly SharedCommitment[] | undefined
  return {
    peers: nearest,
    alignment() {
      aligned ??= alignment(draft, nearest, packs)
      return aligned
    },
    commitments() {
      shared ??= sharedCommitments(draft, nearest)
      return shared
    },
  }
}
