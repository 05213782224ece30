import type { PolicyDocument } from '../../record/document.ts'
import type { Clause } from '../../witness/clauses.ts'
import { clauseKind } from '../../witness/kind.ts'
import { countTerms } from '../../witness/terms.ts'
import type { Peer } from '../peers.ts'
import type { Counts } from './vectors.ts'

/** A sentence of a clause that provides for something: what a document commits itself to. */
export interface Commitment {
  readonly clause: Clause
  /** Half-open, in the clean text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly counts: Counts
}

/** Shorter ones are headings and fragments. */
const SHORTEST = 12

/**
 * The commitments of a document: the sentences of its provisions, without headings and without the brackets that name who
 * is responsible. What frames the document and its principles commit nobody.
 */
export function commitmentsOf({ clauses, document }: Pick<Peer, 'clauses' | 'document'>): readonly Commitment[] {
  const brackets = bracketsOf(document)
  return clauses.filter(clause => clauseKind(clause) === 'provision').flatMap(clause => sentencesOf(clause, brackets))
}

/** All sentences of a document, whatever they do: where something may be said. */
export function sentencesIn({ clauses, document }: Pick<Peer, 'clauses' | 'document'>): readonly Commitment[] {
  const brackets = bracketsOf(document)
  return clauses.flatMap(clause => sentencesOf(clause, brackets))
}

function bracketsOf({ responsibilities }: PolicyDocument): readonly { readonly start: number; readonly end: number }[] {
  return responsibilities
    .filter(({ form }) => form === 'bracket')
    .flatMap(({ evidence }) => evidence.map(({ clean }) => clean))
}

function sentencesOf(
  clause: Clause,
  brackets: readonly { readonly start: number; readonly end: number }[],
): readonly Commitment[] {
  const found: Commitment[] = []
  for (const { 0: words, index } of clause.text.matchAll(/[^。；\n]+/g)) {
    const start = clause.start + index + (words.length - words.trimStart().length)
    const bracket = brackets.find(other => other.start < start + words.length && other.end > start)
    const end = Math.min(start + words.trim().length, bracket?.start ?? Number.POSITIVE_INFINITY)
    const text = clause.text.slice(start - clause.start, Math.max(start, end) - clause.start)
    if (text.length < SHORTEST || isHeading(text, clause)) continue
    found.push({ clause, start, end, text, counts: countTerms(text) })
  }
  return found
}

function isHeading(text: string, { heading }: Clause): boolean {
  return heading !== null && text.endsWith(heading) && text.length - heading.length < 8
}
