import type { PeerQuote } from '../record/finding.ts'
import type { Clause } from '../witness/clauses.ts'
import type { Peer } from './peers.ts'

/** The sentence of a peer around some of its words, with the section it stands in. */
export function quoteAt(peer: Peer, start: number, end: number): PeerQuote {
  const from = Math.max(peer.clean.lastIndexOf('\n', start - 1), peer.clean.lastIndexOf('。', start - 1)) + 1
  const rest = peer.clean.slice(end).search(/[。\n]/)
  const to = rest < 0 ? peer.clean.length : end + rest
  const words = peer.clean.slice(from, to)
  const indent = words.length - words.trimStart().length
  return {
    document: peer.id,
    section: [...(clauseAt(peer.clauses, start)?.section ?? [])],
    quote: words.slice(indent).trimEnd(),
  }
}

/** A clause of a peer, whole. */
export function quoteOf(peer: Peer, { section, text }: Clause): PeerQuote {
  return { document: peer.id, section: [...section], quote: text }
}

/** The clause that an offset stands in. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  return clauses.find(({ start, end }) => start <= offset && offset < end)
}
