import type { Pack } from '../lexicon/packs/pack.ts'
import type { Comparison } from '../record/comparison.ts'
import type { ComparisonPart } from '../record/comparison-parts.ts'
import type { Witness } from '../witness/witness.ts'
import { aboutOf } from './about.ts'
import { alignClauses } from './clauses/align.ts'
import { bodyRows } from './responsibilities/bodies.ts'
import { taskRows } from './responsibilities/tasks.ts'
import { findReuse } from './reuse/find.ts'
import { subsidyRows } from './subsidies/rows.ts'
import { targetRows } from './targets/rows.ts'

/** Options of {@link diff}. */
export interface DiffOptions {
  /** They name indicators and topics. */
  readonly packs: readonly Pack[]
  /** Id of the document that the others are measured against; the national or provincial one of the set when not given. */
  readonly baseline?: string | undefined
  /** The parts to compare; the others come out empty. All when not given. */
  readonly only?: readonly ComparisonPart[] | undefined
}

/**
 * Set documents side by side. Pure: the same documents give the same comparison, and their order changes nothing but the
 * order of `documents` and `about`. What is matched between two documents is decided by these two and the packs alone.
 * @throws RangeError when two documents have one id, or `baseline` is none of them
 */
export function diff(witnesses: readonly Witness[], { packs, baseline, only }: DiffOptions): Comparison {
  const documents = witnesses.map(({ id }) => id)
  const twice = documents.find((id, index) => documents.indexOf(id) !== index)
  if (twice !== undefined) throw new RangeError(`Unexpected second document "${twice}", expected ids that differ`)
  if (baseline !== undefined && !documents.includes(baseline)) {
    throw new RangeError(`Unexpected baseline "${baseline}", expected one of: ${documents.join(', ')}`)
  }
  const has = (part: ComparisonPart) => only === undefined || only.includes(part)
  // In the order of the ids, so that the order of arguments reaches no row.
  const inOrder = [...witnesses].sort((a, b) => (a.id < b.id ? -1 : 1))
  const clauses = has('clauses') ? alignClauses(inOrder, packs) : { groups: [], leftOut: null }
  return {
    schemaVersion: 1,
    documents,
    baseline: baseline ?? null,
    about: witnesses.map(aboutOf),
    targets: has('targets') ? [...targetRows(inOrder, packs, baseline ?? null)] : [],
    responsibilities: has('responsibilities') ? [...bodyRows(inOrder)] : [],
    tasks: has('responsibilities') ? [...taskRows(inOrder, packs)] : [],
    subsidies: has('subsidies') ? [...subsidyRows(inOrder, packs)] : [],
    clauses: [...clauses.groups],
    ...(clauses.leftOut && { clausesLeftOut: clauses.leftOut }),
    reuse: has('reuse') ? [...findReuse(inOrder)] : [],
  }
}
