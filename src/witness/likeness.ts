import { type ClauseProfile, cosine } from './profile.ts'

/**
 * Weights of a logistic regression on pairs of clauses that a reader judged to be on the same matter or not
 * (`test/gold/clauses`; `npm run eval -- clauses` measures it on pairs of documents it was not fitted to).
 */
const INTERCEPT = -6.8
const TERMS = 23.5
const HEADING = 8.8
const MATTERS = 6.9
const OTHER_KIND = -10.4

/** The probability that two clauses of two documents are on the same matter, from 0 to 1. Symmetric. */
export function likeness(a: ClauseProfile, b: ClauseProfile): number {
  const score =
    INTERCEPT +
    TERMS * cosine(a.terms, b.terms) +
    HEADING * cosine(a.heading, b.heading) +
    MATTERS * cosine(a.matters, b.matters) +
    (a.kind === b.kind ? 0 : OTHER_KIND)
  return 1 / (1 + Math.exp(-score))
}
