import type { Pack } from '../../lexicon/packs/pack.ts'
import type { ClauseGroup, ClausesLeftOut } from '../../record/comparison.ts'
import { type ClauseProfile, profileClauses } from '../../witness/profile.ts'
import { topicOf } from '../../witness/topic.ts'
import { type ClauseVector, VectorSpace } from '../../witness/vector.ts'
import type { Witness } from '../../witness/witness.ts'
import { clauseGraph } from './graph.ts'
import { clauseGroups } from './groups.ts'
import { manyClauseGroups } from './many.ts'
import type { GroupMember } from './member.ts'

/** What a comparison shows of a clause: its profile without the terms, which would fill the memory. */
type ShownClause = Pick<ClauseProfile, 'clause' | 'kind' | 'matters'> & { readonly document: string }

/** Of so many documents each pair of clauses is weighed; of more, clauses gather around middles. */
const FEW = 60
/** In a set of many documents a group that fewer than this share of them have is left out: pages of rare clauses. */
const LEAST_SHARE = 0.01

/** Clauses of documents, aligned. */
export interface ClauseAlignment {
  readonly groups: readonly ClauseGroup[]
  /** What stands in no group; null where each clause stands somewhere. */
  readonly leftOut: ClausesLeftOut | null
}

/**
 * The clauses of documents in groups on one matter each, whatever their order in the documents. Groups that more
 * documents share come first; then they stand in the order of the first document that has them. Up to {@link FEW}
 * documents each clause stands somewhere, one on several matters in several groups; of more documents, each clause stands in
 * one group, and groups that hardly any document shares are left out, which `leftOut` tells.
 * @param witnesses in an order of their own, not of the arguments
 * @param packs whose topics name groups
 */
export function alignClauses(witnesses: readonly Witness[], packs: readonly Pack[]): ClauseAlignment {
  const space = new VectorSpace()
  const shown: ShownClause[] = []
  const documents = witnesses.map(witness => {
    const profiles = profileClauses(witness, packs)
    for (const { clause, kind, matters } of profiles) shown.push({ clause, kind, matters, document: witness.id })
    return { id: witness.id, vectors: profiles.map(profile => space.vector(profile)) }
  })
  const ids = documents.map(({ id }) => id)
  const few = documents.length <= FEW
  const least = Math.max(2, Math.ceil(LEAST_SHARE * documents.length))
  const found = few ? clauseGroups(clauseGraph(documents)) : sharedGroups(documents, shown, least)
  const groups = found.map(group => groupOf(group, shown, packs))
  const having = documentsOfTopics(groups)
  const inOrder = groups
    .map((group, index) => {
      const present = having(group)
      return { group: { ...group, missing: ids.filter(id => !present.has(id)) }, index }
    })
    .sort((a, b) => a.group.missing.length - b.group.missing.length || a.index - b.index)
    .map(({ group }) => group)
  const placed = new Set(found.flatMap(group => group.map(({ clause }) => clause)))
  const clauses = shown.length - placed.size
  return { groups: inOrder, leftOut: clauses > 0 ? { clauses, documents: least } : null }
}

function sharedGroups(
  documents: readonly { readonly vectors: readonly ClauseVector[] }[],
  shown: readonly ShownClause[],
  least: number,
): readonly (readonly GroupMember[])[] {
  return manyClauseGroups(documents.flatMap(({ vectors }) => vectors)).filter(
    group => new Set(group.map(({ clause }) => shown[clause]?.document)).size >= least,
  )
}

type GroupOfDocuments = Omit<ClauseGroup, 'missing'>

/** Which documents regulate the matter of a group: in the group itself, or in another on the same topic. */
function documentsOfTopics(groups: readonly GroupOfDocuments[]): (group: GroupOfDocuments) => ReadonlySet<string> {
  const ofTopic = new Map<string, Set<string>>()
  for (const { topic, members } of groups) {
    const documents = ofTopic.get(topic.text) ?? new Set()
    for (const { document } of members) documents.add(document)
    ofTopic.set(topic.text, documents)
  }
  return ({ topic }) => ofTopic.get(topic.text) as ReadonlySet<string>
}

function groupOf(
  group: readonly GroupMember[],
  shown: readonly ShownClause[],
  packs: readonly Pack[],
): GroupOfDocuments {
  const clauses = group.map(({ clause, similarity }) => ({ ...(shown[clause] as ShownClause), similarity }))
  return {
    topic: topicOf(clauses, packs),
    members: clauses.map(({ clause, document, similarity }) => ({
      document,
      section: [...clause.section],
      heading: clause.heading,
      quote: clause.text,
      clean: { start: clause.start, end: clause.end },
      similarity: Math.round(similarity * 1000) / 1000,
    })),
  }
}
