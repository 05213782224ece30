import type { PolicyDocument } from '../../record/document.ts'
import type { Evidence } from '../../record/evidence.ts'
import type { Responsibility } from '../../record/responsibility.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import type { Target } from '../../record/target.ts'
import { type Point, pointer } from '../../text/lines.ts'
import type { Cell, Column, Table } from './table.ts'

/** A document and the raw page it was made from; null where the page is not at hand. */
export interface DocumentWithPage {
  readonly document: PolicyDocument
  readonly raw: string | null
}

/** A column and how a row fills it. */
interface Field<Row> extends Column {
  readonly of: (row: Row) => Cell
}

/** A record with all that a row tells of its origin. */
interface Origin {
  readonly document: PolicyDocument
  readonly evidence: readonly Evidence[]
  readonly pointOf: (offset: number) => Point | null
}

const DOCUMENT: readonly Field<Origin>[] = [
  { name: 'document', width: 20, of: ({ document }) => document.id },
  { name: 'jurisdiction', width: 12, of: ({ document }) => document.metadata.jurisdiction },
  { name: 'title', width: 30, of: ({ document }) => document.metadata.title },
]

/** Where a record is read from; of a fact stated more than once the first place, and how many there are. */
const SOURCE: readonly Field<Origin>[] = [
  { name: 'section', width: 14, of: origin => first(origin)?.section.join('/') ?? null },
  { name: 'quote', width: 60, of: origin => first(origin)?.quote ?? null },
  { name: 'statements', width: 10, of: ({ evidence }) => evidence.length },
  { name: 'restored', width: 10, of: ({ evidence }) => (evidence.some(({ restored }) => restored) ? 'yes' : null) },
  { name: 'raw_start', width: 10, of: origin => first(origin)?.raw.start ?? null },
  { name: 'raw_end', width: 10, of: origin => first(origin)?.raw.end ?? null },
  { name: 'line', width: 8, of: origin => point(origin)?.line ?? null },
  { name: 'column', width: 8, of: origin => point(origin)?.column ?? null },
  { name: 'file', width: 24, of: ({ document }) => document.source.file },
  { name: 'url', width: 30, of: ({ document }) => document.about?.url ?? null },
]

const TARGET: readonly Field<Target>[] = [
  { name: 'id', width: 6, of: row => row.id },
  { name: 'kind', width: 10, of: row => row.kind },
  { name: 'indicator_id', width: 20, of: row => row.indicator.id },
  { name: 'indicator', width: 36, of: row => row.indicator.text },
  { name: 'scope', width: 16, of: row => row.scope },
  { name: 'year', width: 8, of: row => row.year },
  { name: 'from_year', width: 8, of: row => row.fromYear },
  { name: 'comparator', width: 10, of: row => row.comparator },
  { name: 'value', width: 10, of: row => row.value },
  { name: 'up_to', width: 10, of: row => row.upTo },
  { name: 'unit', width: 14, of: row => row.unit },
  { name: 'relative_to', width: 16, of: row => row.relativeTo },
  { name: 'baseline_value', width: 10, of: row => row.baseline?.value ?? null },
  { name: 'baseline_year', width: 8, of: row => row.baseline?.year ?? null },
]

/** One assignment of a task: a task that three bodies share has three rows. */
interface Assigned extends Responsibility {
  readonly assignment: Responsibility['assignments'][number]
}

const RESPONSIBILITY: readonly Field<Assigned>[] = [
  { name: 'id', width: 6, of: row => row.id },
  { name: 'form', width: 10, of: row => row.form },
  { name: 'number', width: 14, of: row => row.number },
  { name: 'task', width: 40, of: row => row.task },
  { name: 'body', width: 26, of: row => row.assignment.body },
  { name: 'body_id', width: 20, of: row => row.assignment.bodyId },
  { name: 'role', width: 12, of: row => row.assignment.role },
]

const SUBSIDY: readonly Field<Subsidy>[] = [
  { name: 'id', width: 6, of: row => row.id },
  { name: 'kind', width: 16, of: row => row.kind },
  { name: 'amount', width: 12, of: row => row.amount },
  { name: 'max', width: 12, of: row => row.max },
  { name: 'currency', width: 8, of: row => row.currency },
  { name: 'percent', width: 8, of: row => row.percent },
  { name: 'multiple', width: 8, of: row => row.multiple },
  { name: 'basis', width: 20, of: row => row.basis },
  { name: 'cap', width: 24, of: row => row.cap },
  { name: 'recipients', width: 24, of: row => row.recipients },
  { name: 'conditions', width: 30, of: row => row.conditions },
  { name: 'funder', width: 16, of: row => row.funder },
  { name: 'period', width: 16, of: row => row.period?.text ?? null },
  { name: 'period_from', width: 8, of: row => row.period?.from ?? null },
  { name: 'period_to', width: 8, of: row => row.period?.to ?? null },
]

/** The three tables of documents, in the order of the documents and of their records. */
export function recordTables(documents: readonly DocumentWithPage[]): readonly Table[] {
  const origins = documents.map(({ document, raw }) => {
    const pointOf = raw === null ? null : pointer(raw)
    const length = raw?.length ?? 0
    return { document, pointOf: (offset: number) => (pointOf && offset <= length ? pointOf(offset) : null) }
  })
  const assigned = (row: Responsibility) => row.assignments.map(assignment => ({ ...row, assignment }))
  return [
    table('targets', TARGET, origins, ({ targets }) => targets),
    table('responsibilities', RESPONSIBILITY, origins, document => document.responsibilities.flatMap(assigned)),
    table('subsidies', SUBSIDY, origins, ({ subsidies }) => subsidies),
  ]
}

function table<Row extends { readonly evidence: readonly Evidence[] }>(
  name: Table['name'],
  fields: readonly Field<Row>[],
  origins: readonly Omit<Origin, 'evidence'>[],
  rowsOf: (document: PolicyDocument) => readonly Row[],
): Table {
  const columns = [...DOCUMENT, ...fields, ...SOURCE].map(({ name: column, width }) => ({ name: column, width }))
  const rows = origins.flatMap(origin =>
    rowsOf(origin.document).map(row => {
      const full = { ...origin, evidence: row.evidence }
      return [
        ...DOCUMENT.map(field => field.of(full)),
        ...fields.map(field => field.of(row)),
        ...SOURCE.map(field => field.of(full)),
      ]
    }),
  )
  return { name, columns, rows }
}

function first({ evidence }: Origin): Evidence | undefined {
  return evidence[0]
}

function point(origin: Origin): Point | null {
  const evidence = first(origin)
  return evidence ? origin.pointOf(evidence.raw.start) : null
}
