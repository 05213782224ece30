import type { ClauseMember } from '../../../record/comparison.ts'
import { type ClauseTopic, clauseTopics } from '../../comparison/clause-topics.ts'
import type { Plan } from '../plan.ts'

/** A topic with its page. */
export interface Topic extends ClauseTopic {
  /** The page with the wordings, below the folder of a language; null for a topic that has none. */
  readonly page: string | null
}

/** Topics whose wordings have a page. */
export const MOST_TOPICS = 300

/** The topics that several documents have clauses on, those of the most documents first. */
export function sharedTopics({ site }: Plan): readonly Topic[] {
  return clauseTopics(site.comparison.clauses)
    .filter(({ members }) => members.size > 1)
    .map((topic, index) => ({ ...topic, page: index < MOST_TOPICS ? `clauses/${index + 1}.html` : null }))
}

/** The clauses that have no match in any other document, by document, in the order of the text. */
export function singleClauses({ site }: Plan): ReadonlyMap<string, readonly ClauseMember[]> {
  const single = new Map<string, ClauseMember[]>()
  for (const { members } of clauseTopics(site.comparison.clauses)) {
    if (members.size > 1) continue
    for (const [document, own] of members) single.set(document, [...(single.get(document) ?? []), ...own])
  }
  for (const members of single.values()) members.sort((a, b) => a.clean.start - b.clean.start)
  return single
}
