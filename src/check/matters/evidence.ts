import type { ClauseProfile } from '../../witness/profile.ts'
import { framesOnly, isPreamble } from './preamble.ts'

/**
 * How much it speaks for a document having a clause of another that its likeliest clause is like it: weights of a logistic
 * regression on clauses of documents of three fields, with the document as it is and without the clauses that a reader
 * judged to be on the same matter. Likeness (`witness/likeness.ts`) tells which of two clauses is the counterpart; this tells
 * whether there is one.
 */
export const EVIDENCE = { terms: 17.2, heading: 5.3, matters: 2.1 } as const
const INTERCEPT = -3.8
const OTHER_KIND = -4.5
/** The log odds of clauses that cannot be on the same matter. */
const UNLIKE = -8

/**
 * The log odds that a clause has another for a counterpart: 0 is as likely as not.
 * @param product of the two, by {@link EVIDENCE}
 */
export function evidenceOf(product: number, one: ClauseProfile, other: ClauseProfile): number {
  if (!areOfOnePart(one, other)) return UNLIKE
  return INTERCEPT + product + (one.kind === other.kind ? 0 : OTHER_KIND)
}

/** What stands before the first section is on no section's matter, but where it goes on to the aims of the document. */
function areOfOnePart(one: ClauseProfile, other: ClauseProfile): boolean {
  if (isPreamble(one.clause) === isPreamble(other.clause)) return true
  const [preamble, section] = isPreamble(one.clause) ? [one, other] : [other, one]
  return section.kind === 'framing' && !framesOnly(preamble.clause)
}
