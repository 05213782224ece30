import type { Pack } from '../../lexicon/packs/pack.ts'
import type { Draft } from '../draft.ts'
import type { Peer } from '../peers.ts'
import type { Alignment } from './alignment.ts'
import type { PeerClause } from './peer-matters.ts'

/** A topic that words tell, with the clause of each peer that is most about it. */
export interface TopicOfPeers {
  readonly topic: { readonly id: string; readonly text: string }
  readonly members: readonly PeerClause[]
}

/** Characters between the halves of a term, at most. */
const APART = 4
/** Marks between the words of a term: “家门口”托育. */
const MARKS = /[“”"'‘’\s]/g
/** A topic must be this much of what a clause is about. */
const STRONG = 0.3

/**
 * The topics of packs that clauses of peers are about and that no word of the draft speaks of; those of most peers first.
 */
export function namedTopics({ clauses }: Alignment, draft: Draft, packs: readonly Pack[]): readonly TopicOfPeers[] {
  const names = packs.flatMap(({ id, topics }) =>
    topics.map(topic => ({ id: `${id}/${topic.id}`, text: topic.name.zh, words: topic.aliases })),
  )
  const own = wordsOf(draft)
  return names
    .filter(({ text, words }) => !speaksOf(own, text) && !words.some(word => own.includes(word)))
    .map(({ id, text }) => ({ topic: { id, text }, members: strongestOfEach(clauses, id) }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => b.members.length - a.members.length)
}

function strongestOfEach(clauses: readonly PeerClause[], id: string): readonly PeerClause[] {
  const strongest = new Map<Peer, PeerClause>()
  for (const clause of clauses) {
    const weight = clause.profile.matters.get(id) ?? 0
    const before = strongest.get(clause.peer)?.profile.matters.get(id) ?? 0
    if (clause.profile.kind === 'provision' && weight >= STRONG && weight > before) strongest.set(clause.peer, clause)
  }
  return [...strongest.values()]
}

/** Whether a text has a term, whole or its halves close together in either order: 登记备案, 备案和登记. */
export function speaksOf(text: string, word: string): boolean {
  if (text.includes(word)) return true
  const [, first, second] = /^(\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(word) ?? []
  if (first === undefined || second === undefined) return false
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (text.slice(Math.max(0, at - APART - 2), at + 4 + APART).includes(second)) return true
  }
  return false
}

/** The text of a draft without marks that part the words of a term. */
export function wordsOf({ clean }: Pick<Draft, 'clean'>): string {
  return clean.replace(MARKS, '')
}
