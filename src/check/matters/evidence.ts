import type { ClauseProfile } from '../../witness/profile.ts'
import { framesOnly, isPreamble } from './preamble.ts'
import { cosinesWith } from './vectors.ts'

/**
 * How much it speaks for a document having a clause of another that its likeliest clause is like it: weights of a logistic
 * regression on clauses of documents of three fields, with the document as it is and without the clauses that a reader
 * judged to be on the same matter. Likeness (`witness/likeness.ts`) tells which of two clauses is the counterpart; this tells
 * whether there is one.
 */
const WEIGHTS = { terms: 17.2, heading: 5.3, matters: 2.1 } as const
const INTERCEPT = -3.8
const OTHER_KIND = -4.5
/** The log odds of clauses that cannot be on the same matter. */
const UNLIKE = -8

/**
 * A function that gives the log odds that a clause has a counterpart in each of some others, by their place: 0 is as likely
 * as not.
 */
export function evidenceOf(others: readonly ClauseProfile[]): (profile: ClauseProfile) => Float64Array {
  const families = (['terms', 'heading', 'matters'] as const).map(family => ({
    family,
    cosines: cosinesWith(others.map(other => other[family])),
  }))
  return profile => {
    const sums = Float64Array.from(others, other => {
      if (!areOfOnePart(profile, other)) return UNLIKE
      return INTERCEPT + (profile.kind === other.kind ? 0 : OTHER_KIND)
    })
    for (const { family, cosines } of families) {
      const found = cosines(profile[family])
      for (let at = 0; at < sums.length; at++) {
        sums[at] = (sums[at] as number) + WEIGHTS[family] * (found[at] as number)
      }
    }
    return sums
  }
}

/** What stands before the first section is on no section's matter, but where it goes on to the aims of the document. */
function areOfOnePart(one: ClauseProfile, other: ClauseProfile): boolean {
  if (isPreamble(one.clause) === isPreamble(other.clause)) return true
  const [preamble, section] = isPreamble(one.clause) ? [one, other] : [other, one]
  return section.kind === 'framing' && !framesOnly(preamble.clause)
}
