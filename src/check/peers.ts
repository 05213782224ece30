import type { Witness } from '../witness/witness.ts'

/** A document that a draft is held against. Its tree is not asked for, so that peers can come from an index. */
export type Peer = Omit<Witness, 'tree'>

/** The documents that a draft is held against, in the order of their ids. */
export type Peers = readonly Peer[]

/** Peers in the order of their ids, whatever order they were named in. */
export function peersOf(documents: readonly Peer[]): Peers {
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** So much of two texts must stand in lines of both for one to be a copy of the other. */
const COPY = 0.97

/** The peers of one draft: it is none itself, nor is a copy of it, be it in another format. */
export function peersFor(draft: Pick<Witness, 'id' | 'clean'>, peers: Peers): Peers {
  const own = linesIn(draft.clean)
  return peers.filter(peer => {
    if (peer.id === draft.id) return false
    const [less, more] = [draft.clean.length, peer.clean.length].toSorted((a, b) => a - b) as [number, number]
    return less < COPY * COPY * more || !isCopy(own, linesIn(peer.clean))
  })
}

function isCopy(own: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const length = (lines: Iterable<string>) => [...lines].reduce((sum, line) => sum + line.length, 0)
  const shared = length([...own].filter(line => other.has(line)))
  return shared >= COPY * length(own) && shared >= COPY * length(other)
}

/** The lines of a text by their words, without numbers of headings and marks. */
function linesIn(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').map(line => line.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')))
}
