import { replay } from '../text/ledger.ts'
import type { Span } from '../text/span.ts'
import { type DocumentEdits, documentSchema, editsSchema, type PolicyDocument } from './document.ts'
import type { Evidence } from './evidence.ts'
import { RECORD_KINDS } from './kinds.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'

/** The texts that a document's offsets count in, and what its clean text holds. */
export interface Grounds {
  readonly id: string
  readonly raw: string
  readonly clean: string
  /** The paths of the sections of the clean text, their ordinals joined by `/`. */
  readonly sections: ReadonlySet<string>
}

const documentProblems = schemaProblems(documentSchema)
const editsProblems = schemaProblems(editsSchema)

/**
 * What is wrong with the content of `<name>.json`: against its schema; then, against the texts, that each quote is its
 * slice of the clean text, that raw places lie in the raw page, and that the sections named are there.
 * @param value parsed JSON
 * @param grounds the texts, as `<name>.edits.json` holds them; null to look at the schema and the ids only
 */
export function validateDocument(value: unknown, grounds: Grounds | null): readonly Problem[] {
  const wrong = documentProblems(value)
  if (wrong.length > 0) return wrong
  const document = value as PolicyDocument
  const problems: Problem[] = [...idProblems(document)]
  if (!grounds) return problems
  if (document.id !== grounds.id) {
    problems.push({ path: '/id', id: 'law-other-page', values: { id: document.id, other: grounds.id } })
  }
  for (const [path, evidence] of evidences(document)) problems.push(...evidenceProblems(path, evidence, grounds))
  document.metadata.fields.forEach(({ raw }, index) => {
    problems.push(...rawProblems(`/metadata/fields/${index}/raw`, raw, grounds))
  })
  document.condition.messages.forEach(({ raw }, index) => {
    if (raw) problems.push(...rawProblems(`/condition/messages/${index}/raw`, raw, grounds))
  })
  return problems
}

/** What is wrong with the content of `<name>.edits.json`: against its schema, and that its steps lead from raw to clean. */
export function validateEdits(value: unknown): readonly Problem[] {
  const wrong = editsProblems(value)
  if (wrong.length > 0) return wrong
  const { raw, clean, steps } = value as DocumentEdits
  try {
    const made = replay(raw, steps)
    if (made === clean) return []
    let at = 0
    while (made[at] === clean[at]) at += 1
    return [{ path: '/clean', id: 'law-replay', values: { offset: at } }]
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return [{ path: '/steps', id: 'law-steps', values: { detail: error.message } }]
  }
}

/** Every evidence of a document with its JSON Pointer. */
function* evidences(document: PolicyDocument): Generator<readonly [string, Evidence]> {
  for (const kind of RECORD_KINDS) {
    for (const [index, record] of document[kind].entries()) {
      for (const [at, evidence] of record.evidence.entries()) yield [`/${kind}/${index}/evidence/${at}`, evidence]
    }
  }
  for (const [index, { evidence }] of document.metadata.citations.entries()) {
    yield [`/metadata/citations/${index}/evidence`, evidence]
  }
}

function* evidenceProblems(
  path: string,
  { quote, section, clean, raw }: Evidence,
  grounds: Grounds,
): Generator<Problem> {
  if (clean.start > clean.end || clean.end > grounds.clean.length) {
    yield { path: `${path}/clean`, id: 'law-outside-clean', values: { ...ends(clean), length: grounds.clean.length } }
  } else if (grounds.clean.slice(clean.start, clean.end) !== quote) {
    yield { path: `${path}/quote`, id: 'law-quote', values: ends(clean) }
  }
  yield* rawProblems(`${path}/raw`, raw, grounds)
  if (section.length > 0 && !grounds.sections.has(section.join('/'))) {
    yield { path: `${path}/section`, id: 'law-section', values: { section: section.join('/') } }
  }
}

function* rawProblems(path: string, span: Span, { raw }: Grounds): Generator<Problem> {
  if (span.start > span.end || span.end > raw.length) {
    yield { path, id: 'law-outside-raw', values: { ...ends(span), length: raw.length } }
  }
}

/** Ids that two records share: other files could not tell which one is meant. */
function* idProblems(document: PolicyDocument): Generator<Problem> {
  const seen = new Set<string>()
  for (const kind of RECORD_KINDS) {
    for (const [index, { id }] of document[kind].entries()) {
      if (seen.has(id)) yield { path: `/${kind}/${index}/id`, id: 'law-same-id', values: { id } }
      seen.add(id)
    }
  }
}

function ends({ start, end }: Span): { start: number; end: number } {
  return { start, end }
}
