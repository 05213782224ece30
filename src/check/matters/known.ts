import type { Pack } from '../../lexicon/packs/pack.ts'
import type { Peer, Peers } from '../peers.ts'

/**
 * A function that works something out of a list of peers, and remembers it until it is asked for another list that begins
 * with the same peer: an editor asks anew with every keystroke in the draft. A peer that is read anew is another one.
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
