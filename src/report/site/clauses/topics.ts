import type { ClauseGroup, ClauseMember } from '../../../record/comparison.ts'
import type { Plan } from '../plan.ts'

/** Groups of clauses on one topic. */
export interface Topic {
  readonly topic: ClauseGroup['topic']
  /** Those of the most documents first. */
  readonly groups: readonly ClauseGroup[]
  /** How many clauses each document has on the topic. */
  readonly counts: ReadonlyMap<string, number>
  /** The page with the wordings, below the folder of a language; null for a topic that has none. */
  readonly page: string | null
}

/** Topics whose wordings have a page. */
export const MOST_TOPICS = 300

/** The topics that several documents have clauses on, those of the most documents first. */
export function sharedTopics(plan: Plan): readonly Topic[] {
  return topicsOf(plan)
    .filter(({ counts }) => counts.size > 1)
    .map((topic, index) => ({ ...topic, page: index < MOST_TOPICS ? `clauses/${index + 1}.html` : null }))
}

/** The clauses that have no match in any other document, by document, in the order of the text. */
export function singleClauses(plan: Plan): ReadonlyMap<string, readonly ClauseMember[]> {
  const single = new Map<string, ClauseMember[]>()
  for (const { counts, groups } of topicsOf(plan)) {
    if (counts.size > 1) continue
    for (const member of groups.flatMap(({ members }) => members)) {
      single.set(member.document, [...(single.get(member.document) ?? []), member])
    }
  }
  for (const members of single.values()) members.sort((a, b) => a.clean.start - b.clean.start)
  return single
}

function topicsOf({ site }: Plan): readonly Topic[] {
  const topics = new Map<string, ClauseGroup[]>()
  for (const group of site.comparison.clauses) {
    const key = group.topic.id ?? `text ${group.topic.text}`
    topics.set(key, [...(topics.get(key) ?? []), group])
  }
  const documentsOf = ({ members }: ClauseGroup) => new Set(members.map(({ document }) => document)).size
  return Array.from(topics.values(), all => {
    const groups = [...all].sort((a, b) => documentsOf(b) - documentsOf(a))
    const counts = new Map<string, number>()
    for (const { document } of groups.flatMap(({ members }) => members)) {
      counts.set(document, (counts.get(document) ?? 0) + 1)
    }
    return { topic: (groups[0] as ClauseGroup).topic, groups, counts, page: null }
  }).sort((a, b) => b.counts.size - a.counts.size)
}
