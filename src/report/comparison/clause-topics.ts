import type { ClauseGroup, ClauseMember } from '../../record/comparison.ts'

/** Groups of clauses on one topic. */
export interface ClauseTopic {
  readonly topic: ClauseGroup['topic']
  /** Those of the most documents first. */
  readonly groups: readonly ClauseGroup[]
  /** The clauses of each document, each once, in the order of its text. */
  readonly members: ReadonlyMap<string, readonly ClauseMember[]>
}

/**
 * The groups of a comparison by what they are about: groups whose topics have one name are one topic to a reader. Those of
 * the most documents first.
 */
export function clauseTopics(clauses: readonly ClauseGroup[]): readonly ClauseTopic[] {
  const topics = new Map<string, ClauseGroup[]>()
  for (const group of clauses) {
    const known = topics.get(group.topic.text)
    if (known) known.push(group)
    else topics.set(group.topic.text, [group])
  }
  return Array.from(topics.values(), all => {
    const groups = all
      .map(group => ({ group, size: new Set(group.members.map(({ document }) => document)).size }))
      .sort((a, b) => b.size - a.size)
      .map(({ group }) => group)
    const { topic } = groups.find(group => group.topic.id !== null) ?? (groups[0] as ClauseGroup)
    return { topic, groups, members: membersOf(groups) }
  }).sort((a, b) => b.members.size - a.members.size)
}

function membersOf(groups: readonly ClauseGroup[]): ReadonlyMap<string, readonly ClauseMember[]> {
  const members = new Map<string, Map<number, ClauseMember>>()
  for (const member of groups.flatMap(group => group.members)) {
    const own = members.get(member.document) ?? new Map<number, ClauseMember>()
    if (!own.has(member.clean.start)) own.set(member.clean.start, member)
    members.set(member.document, own)
  }
  return new Map(
    Array.from(members, ([document, own]) => [
      document,
      [...own.values()].sort((a, b) => a.clean.start - b.clean.start),
    ]),
  )
}
