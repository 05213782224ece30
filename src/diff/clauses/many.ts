import type { ClauseVector } from '../../witness/vector.ts'
import { Centres, middleOf } from './centres.ts'
import type { GroupMember } from './member.ts'

/** A clause starts a group of its own when it is less likely than this on the matter of any. */
const LEAST_FIRST = 0.5
/** Beside the middle of a whole group, which is like nothing in particular, less is asked. */
const LEAST_THEN = 0.3

/**
 * Groups of the clauses of many documents, each in one group: clauses gather around the first of their kind, then around
 * the middle of what gathered. The likeness of a clause to the middle of a group is its average likeness to the members
 * (on the scale of the regression), so that a chain of likenesses makes no group. Takes time in proportion to the clauses.
 */
export function manyClauseGroups(vectors: readonly ClauseVector[]): readonly (readonly GroupMember[])[] {
  const leaders = new Centres()
  const gathered: ClauseVector[][] = []
  for (const vector of vectors) {
    const nearest = leaders.nearest(vector)
    if (nearest && nearest.likeness >= LEAST_FIRST) gathered[nearest.centre]?.push(vector)
    else gathered[leaders.add(vector)] = [vector]
  }
  const middles = new Centres()
  for (const group of gathered) middles.add(middleOf(group, (group[0] as ClauseVector).kind))
  const groups = gathered.map((): GroupMember[] => [])
  const alone: GroupMember[][] = []
  vectors.forEach((vector, clause) => {
    const nearest = middles.nearest(vector)
    if (nearest && nearest.likeness >= LEAST_THEN) {
      groups[nearest.centre]?.push({ clause, similarity: nearest.likeness })
    } else alone.push([{ clause, similarity: 1 }])
  })
  return [...groups.filter(({ length }) => length > 0), ...alone]
}
