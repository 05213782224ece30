import { countTerms } from '../../witness/terms.ts'
import type { Draft } from '../draft.ts'
import type { Peer, Peers } from '../peers.ts'
import { cosinesWith, weigher } from './vectors.ts'

/** So many characters tell what a document is about. */
const READ = 6000
/** Terms looked at of each document, those it has most often. */
const TERMS = 200

const counted = new WeakMap<Peer, ReadonlyMap<string, number>>()

/**
 * The peers most like a draft in what they are about, in the order of their ids: of many documents on many subjects, those
 * that it makes sense to hold it against.
 * @param most how many; all where there are no more
 */
export function nearestPeers(draft: Draft, peers: Peers, most: number): Peers {
  if (peers.length <= most) return peers
  const own = commonest(draft.clean)
  const counts = peers.map(peer => {
    const known = peer.terms ?? counted.get(peer) ?? commonest(peer.clean)
    counted.set(peer, known)
    return known
  })
  const weigh = weigher([own, ...counts])
  const cosines = cosinesWith(counts.map(weigh))(weigh(own))
  const ranked = peers.map((peer, at) => ({ peer, value: cosines[at] as number }))
  ranked.sort((a, b) => b.value - a.value || (a.peer.id < b.peer.id ? -1 : 1))
  const kept = new Set(ranked.slice(0, most).map(({ peer }) => peer))
  return peers.filter(peer => kept.has(peer))
}

/** The terms that a text has most often, with how often. */
export function commonest(text: string): ReadonlyMap<string, number> {
  const terms = [...countTerms(text.slice(0, READ))].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(terms.slice(0, TERMS))
}
