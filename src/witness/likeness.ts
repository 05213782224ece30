import { type ClauseProfile, cosine } from './profile.ts'

/**
 * Weights of a logistic regression on pairs of clauses that a reader judged to be on the same matter or not
 * (`test/gold/clauses`). `npm run eval -- clauses` also refits it without each pair of documents in turn, to say what it
 * does on documents it was not fitted to.
 */
export const LIKENESS = { terms: 23.5, heading: 8.8, matters: 6.9 } as const
const INTERCEPT = -6.8
const OTHER_KIND = -10.4

/** The probability that two clauses of two documents are on the same matter, from 0 to 1. Symmetric. */
export function likeness(a: ClauseProfile, b: ClauseProfile): number {
  const product =
    LIKENESS.terms * cosine(a.terms, b.terms) +
    LIKENESS.heading * cosine(a.heading, b.heading) +
    LIKENESS.matters * cosine(a.matters, b.matters)
  return likenessOf(product, a.kind === b.kind)
}

/** @param product of the vectors of two clauses (`vector.ts`), or of one and the mean of several */
export function likenessOf(product: number, sameKind: boolean): number {
  return probability(logOdds(product, sameKind))
}

/** {@link likenessOf} as the logarithm of odds: 0 is as likely as not, and what speaks for it adds up. */
export function logOdds(product: number, sameKind: boolean): number {
  return INTERCEPT + product + (sameKind ? 0 : OTHER_KIND)
}

/** The probability that log odds stand for. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
