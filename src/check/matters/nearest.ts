import type { Draft } from '../draft.ts'
import type { Peer, Peers } from '../peers.ts'
import { likenessIn, type TermIndex, termIndex } from './term-index.ts'

/** The term index of each list of peers that was asked for. */
const indexes = new WeakMap<Peers, TermIndex>()

/** The index of the terms of peers, made when it is first asked for. */
export function termIndexOf(peers: Peers): TermIndex {
  const known = indexes.get(peers) ?? termIndex(peers.map(({ clean }) => clean))
  indexes.set(peers, known)
  return known
}

/** Take an index that was kept for the index of peers. */
export function keepTermIndex(peers: Peers, index: TermIndex): void {
  indexes.set(peers, index)
}

/**
 * Below this cosine two documents are on different subjects: between documents on one subject (of four that were tried)
 * it is 0.23 and more, of others it is hardly ever above 0.2.
 */
const ALIKE = 0.2

/**
 * The peers most like a draft in what they are about, in the order of their ids: of many documents on many subjects, those
 * that it makes sense to hold it against; there may be none.
 * @param others those of the peers that are neither the draft nor a copy of it
 * @param most how many; all where there are no more
 */
export function nearestPeers(draft: Draft, peers: Peers, others: Peers, most: number): Peers {
  if (others.length <= most) return others // whoever names a few means these
  const likeness = likenessIn(termIndexOf(peers), draft.clean)
  const values = new Map(peers.map((peer, place) => [peer, likeness[place] as number]))
  const value = (peer: Peer) => values.get(peer) ?? 0
  const alike = others.filter(peer => value(peer) >= ALIKE)
  const ranked = alike.toSorted((a, b) => value(b) - value(a) || (a.id < b.id ? -1 : 1))
  const kept = new Set(ranked.slice(0, most))
  return alike.filter(peer => kept.has(peer))
}
