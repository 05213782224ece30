import type { Pack } from '../../lexicon/packs/pack.ts'
import type { ClauseGroup } from '../../record/comparison.ts'
import { profileClauses } from '../../witness/profile.ts'
import { topicOf } from '../../witness/topic.ts'
import type { Witness } from '../../witness/witness.ts'
import { type ClauseGraph, clauseGraph } from './graph.ts'
import { clauseGroups } from './groups.ts'

/**
 * The clauses of documents in groups on one matter each, whatever their order in the documents. Groups that more
 * documents share come first; then they stand in the order of the first document that has them.
 * @param witnesses in an order of their own, not of the arguments
 * @param packs whose topics name groups
 */
export function alignClauses(witnesses: readonly Witness[], packs: readonly Pack[]): readonly ClauseGroup[] {
  const graph = clauseGraph(witnesses.map(witness => ({ id: witness.id, profiles: profileClauses(witness, packs) })))
  const ids = witnesses.map(({ id }) => id)
  const groups = clauseGroups(graph).map(group => groupOf(group, graph, packs))
  const having = documentsOfTopics(groups)
  return groups
    .map(group => ({ ...group, missing: ids.filter(id => !having(group).has(id)) }))
    .map((group, index) => ({ group, index }))
    .sort((a, b) => a.group.missing.length - b.group.missing.length || a.index - b.index)
    .map(({ group }) => group)
}

type GroupOfDocuments = Omit<ClauseGroup, 'missing'>

/** Which documents regulate the matter of a group: in the group itself, or in another on the same topic of a pack. */
function documentsOfTopics(groups: readonly GroupOfDocuments[]): (group: GroupOfDocuments) => ReadonlySet<string> {
  const ofTopic = new Map<string, Set<string>>()
  for (const { topic, members } of groups) {
    if (topic.id === null) continue
    const documents = ofTopic.get(topic.id) ?? new Set()
    for (const { document } of members) documents.add(document)
    ofTopic.set(topic.id, documents)
  }
  return ({ topic, members }) =>
    (topic.id === null ? undefined : ofTopic.get(topic.id)) ?? new Set(members.map(({ document }) => document))
}

function groupOf(group: readonly number[], graph: ClauseGraph, packs: readonly Pack[]): GroupOfDocuments {
  const clauses = group.map(index => graph.clauses[index] as ClauseGraph['clauses'][number])
  return {
    topic: topicOf(
      clauses.map(({ profile }) => profile),
      packs,
    ),
    members: clauses.map(({ index, document, profile: { clause } }) => ({
      document,
      section: [...clause.section],
      heading: clause.heading,
      quote: clause.text,
      clean: { start: clause.start, end: clause.end },
      similarity: similarityTo(group, index, graph),
    })),
  }
}

/** How like a clause is, on average, to those of other documents in its group, to three places; 1 where there are none. */
function similarityTo(group: readonly number[], index: number, { clauses, alike }: ClauseGraph): number {
  const others = group.filter(other => clauses[other]?.document !== clauses[index]?.document)
  if (others.length === 0) return 1
  const sum = others.reduce((total, other) => total + (alike[index]?.get(other) ?? 0), 0)
  return Math.round((sum / others.length) * 1000) / 1000
}
