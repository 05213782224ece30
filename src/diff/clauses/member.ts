/** A clause in a group: its place in the list of all clauses, and how like it is to the rest, from 0 to 1. */
export interface GroupMember {
  readonly clause: number
  readonly similarity: number
}
