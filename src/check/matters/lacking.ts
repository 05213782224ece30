import type { Pack } from '../../lexicon/packs/pack.ts'
import { topicOf } from '../../witness/topic.ts'
import type { Alignment } from './alignment.ts'
import type { PeerClause } from './peer-matters.ts'
import { isPreamble } from './preamble.ts'

/** A matter that a draft has no clause on. */
export interface LackedMatter {
  readonly topic: { readonly id: string | null; readonly text: string }
  /** The clauses of peers that it has no counterpart of, of at least two. */
  readonly clauses: readonly PeerClause[]
}

/*
 * That a clause of the draft speaks of a matter in passing makes it likely, by its words, to be a counterpart of the peers'
 * clauses on it. But a clause that the peers have a better counterpart of speaks for that other matter: what it is more
 * like than the matter in question counts against it, and that it is like nothing more counts for it. So each clause of
 * the draft can speak for little more than what it is about, and a matter that only other clauses touch on is found.
 */

/** What it counts for a clause of the draft that no other clause of the peers is more like, in log odds. */
const OWN = 1
/** More evidence than this is no more certain. */
const CERTAIN = 6
/** Below these log odds a clause of a peer may have no counterpart. */
const DOUBTFUL = -1.5
/** Below this mean the doubtful clauses of a matter have none; chosen by the sweep of `npm run eval -- check`. */
const LACKING = -2
/** So much of a matter must be lacking. */
const PART = 0.5

/** How much must be lacking for a matter to be told of. */
export interface LackingOptions {
  /** In clauses of so many peers. */
  readonly peers: number
  /** The mean of log odds below which the doubtful clauses have no counterpart. */
  readonly odds?: number
}

/**
 * The matters of peers that a draft has no clause on, those that most peers have first; no two under one name or, for the
 * most part, in the same clauses.
 */
export function lackedMatters(
  alignment: Alignment,
  packs: readonly Pack[],
  { peers, odds = LACKING }: LackingOptions,
): readonly LackedMatter[] {
  const told = new Set<PeerClause>()
  const names = new Set<string>()
  return lackedGroups(alignment, odds).flatMap(clauses => {
    const known = clauses.filter(clause => told.has(clause)).length
    if (clauses.length < peers || told.has(clauses[0] as PeerClause) || known * 2 > clauses.length) return []
    const profiles = clauses.map(({ profile }) => profile)
    // An editor is told what peers call it: 执法力度 says more than 监督管理, and two of these are two things.
    const { id, text } = topicOf(profiles, packs, [])
    const name = id ?? text
    if (names.has(name)) return []
    names.add(name)
    for (const clause of clauses) told.add(clause)
    return [{ topic: { id, text }, clauses }]
  })
}

function lackedGroups(alignment: Alignment, lacking: number): readonly (readonly PeerClause[])[] {
  const claims = alignment.evidence.map(ranked)
  const hasPreamble = alignment.profiles.some(({ clause }) => isPreamble(clause))
  return alignment.groups
    .flatMap(({ members, closeness }) => {
      if (hasPreamble && members.every(({ profile }) => isPreamble(profile.clause))) return []
      const odds = counterpartOdds(members, alignment, claims)
      const doubtful = odds.flatMap((value, at) => (value < Math.max(DOUBTFUL, lacking) ? at : []))
      if (doubtful.length < 2 || doubtful.length < PART * members.length) return []
      const mean = doubtful.reduce((sum, at) => sum + Math.max(-CERTAIN, odds[at] as number), 0) / doubtful.length
      return mean < lacking ? [{ clauses: doubtful.map(at => members[at] as PeerClause), closeness }] : []
    })
    .toSorted((a, b) => b.clauses.length - a.clauses.length || b.closeness - a.closeness)
    .map(({ clauses }) => clauses)
}

/** For each clause of a matter, the log odds that some clause of the draft is its counterpart. */
function counterpartOdds(
  members: readonly PeerClause[],
  { evidence }: Alignment,
  claims: readonly Int32Array[],
): readonly number[] {
  const own = new Set(members.map(({ place }) => place))
  const odds = members.map(() => Number.NEGATIVE_INFINITY)
  evidence.forEach((values, at) => {
    const inside = Math.max(...members.map(({ place }) => values[place] as number))
    const rival = claims[at]?.find(place => !own.has(place))
    const outside = rival === undefined ? Number.NEGATIVE_INFINITY : (values[rival] as number)
    const lead = Math.min(CERTAIN, outside) - Math.min(CERTAIN, inside)
    members.forEach(({ place }, index) => {
      odds[index] = Math.max(odds[index] as number, (values[place] as number) + (lead > 0 ? -lead : OWN))
    })
  })
  return odds
}

/** The places of values, the highest value first. */
function ranked(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => (values[b] as number) - (values[a] as number))
}
