import type { Pack } from '../../lexicon/packs/pack.ts'
import type { Draft } from '../draft.ts'
import type { Peers } from '../peers.ts'
import { type Alignment, alignment } from './alignment.ts'
import { nearestPeers } from './nearest.ts'
import { peerCommitments, type SharedCommitment } from './peer-commitments.ts'
import { saidIn } from './said.ts'

/** A commitment of several peers, and how nearly the draft says it: the cosine of its nearest sentence with any of them. */
export interface ComparedCommitment extends SharedCommitment {
  readonly said: number
}

/** A draft beside the peers nearest to it, worked out once for all rules that ask. */
export interface Beside {
  readonly peers: Peers
  alignment(): Alignment
  commitments(): readonly ComparedCommitment[]
}

/** Beyond this a comparison gains little and grows with the square. */
const MOST_PEERS = 16

/**
 * @param peers all of them
 * @param others those of them that are neither the draft nor a copy of it
 * @param packs name the topics of their fields
 */
export function beside(draft: Draft, peers: Peers, others: Peers, packs: readonly Pack[]): Beside {
  const nearest = nearestPeers(draft, peers, others, MOST_PEERS)
  let aligned: Alignment | undefined
  let compared: readonly ComparedCommitment[] | undefined
  return {
    peers: nearest,
    alignment() {
      aligned ??= alignment(draft, nearest, packs)
      return aligned
    },
    commitments() {
      if (compared) return compared
      const commitments = peerCommitments(nearest, packs)
      const said = saidIn(draft, commitments)
      compared = commitments.shared.map(shared => ({ ...shared, said: said(shared) }))
      return compared
    },
  }
}
