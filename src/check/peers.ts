import type { Witness } from '../witness/witness.ts'

/** A document that a draft is held against. Its tree is not asked for, so that peers can come from an index. */
export interface Peer extends Omit<Witness, 'tree'> {
  /** The terms that it has most often; worked out when not given. */
  readonly terms?: ReadonlyMap<string, number>
}

/** The documents that a draft is held against, in the order of their ids. */
export type Peers = readonly Peer[]

/** Peers in the order of their ids, whatever order they were named in. */
export function peersOf(documents: readonly Peer[]): Peers {
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The peers of one draft: it is none itself, nor is a copy of it. */
export function peersFor(draft: Pick<Witness, 'id' | 'clean'>, peers: Peers): Peers {
  const own = lettersOf(draft.clean)
  return peers.filter(
    peer => peer.id !== draft.id && (peer.clean.length > 2 * draft.clean.length || lettersOf(peer.clean) !== own),
  )
}

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '')
}
