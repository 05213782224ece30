import type { Comparison } from '../../record/comparison.ts'
import type { ComparisonPart } from '../../record/comparison-parts.ts'
import type { Cell, Table } from '../tables/table.ts'
import { isBest, isHighest, yearOf } from './best.ts'
import { type Documents, type Sources, sectionWords, sourcesOf, sourceWords } from './sources.ts'

/** A table of a comparison, and the part that it belongs to; null for the list of documents. */
export interface PartTable extends Table {
  readonly part: ComparisonPart | null
}

/** A column and how a row fills it. */
type Fields<Row> = readonly (readonly [name: string, width: number, of: (row: Row) => Cell])[]

/** A row that is read from words of a document. */
interface Sourced {
  readonly document: string
  readonly section: readonly string[]
  readonly quote: string
}

const SOURCE: Fields<Sourced> = [
  ['section', 14, row => sectionWords(row.section) || null],
  ['quote', 60, row => row.quote],
  ['source', 60, row => sourceWords(row.document, row.section, row.quote)],
]

/**
 * The tables of a comparison for spreadsheets and statistics: one statement of one document a row, with the words that it
 * is read from; and the targets once more with a column for each document.
 * @param documents those that were compared
 */
export function comparisonTables(comparison: Comparison, documents: Documents): readonly PartTable[] {
  const sources = sourcesOf(documents)
  return [
    targetTable(comparison, sources),
    matrixTable(comparison),
    bodyTable(comparison, sources),
    taskTable(comparison, sources),
    subsidyTable(comparison, sources),
    clauseTable(comparison),
    reuseTable(comparison),
    documentTable(comparison, documents),
  ]
}

function tableOf<Row>(part: ComparisonPart | null, name: string, fields: Fields<Row>, rows: readonly Row[]): PartTable {
  return {
    part,
    name,
    columns: fields.map(([column, width]) => ({ name: column, width })),
    rows: rows.map(row => fields.map(([, , of]) => of(row))),
  }
}

/** The cells of all documents of a row, in the order of the columns, each with its first evidence. */
function sourced<T extends { readonly record: string }>(
  { documents }: Comparison,
  cells: Readonly<Record<string, readonly T[]>>,
  sources: Sources,
): readonly (Sourced & { readonly cell: T })[] {
  return documents.flatMap(document =>
    (cells[document] ?? []).map(cell => {
      const [first] = sources(document, cell.record)
      return { document, cell, section: first?.section ?? [], quote: first?.quote ?? '' }
    }),
  )
}

function targetTable(comparison: Comparison, sources: Sources): PartTable {
  const rows = comparison.targets.flatMap(row =>
    sourced(comparison, row.cells, sources).map(one => ({ ...one, row, year: yearOf(row, one.cell) })),
  )
  const fields: Fields<(typeof rows)[number]> = [
    ['indicator_id', 24, ({ row }) => row.indicator.id],
    ['indicator', 30, ({ row }) => row.indicator.text],
    ['document', 20, one => one.document],
    ['year', 8, ({ cell }) => cell.year],
    ['scope', 16, ({ cell }) => cell.scope],
    ['comparator', 10, ({ cell }) => cell.comparator],
    ['value', 12, ({ cell }) => cell.value],
    ['up_to', 12, ({ cell }) => cell.upTo],
    ['unit', 14, ({ row }) => row.unit],
    ['stated_value', 12, ({ cell }) => cell.stated?.value ?? null],
    ['stated_unit', 14, ({ cell }) => cell.stated?.unit ?? null],
    ['relative_to', 16, ({ cell }) => cell.relativeTo],
    ['kind', 10, ({ cell }) => cell.kind],
    ['highest', 8, ({ row, document, cell }) => (isHighest(row, document, cell) ? 'yes' : null)],
    ['best', 8, ({ row, document, cell }) => (isBest(row, document, cell) ? 'yes' : null)],
    [
      'reference',
      20,
      ({ year, document }) =>
        year && Object.hasOwn(year.distance, document) ? (year.reference?.document ?? null) : null,
    ],
    ['distance', 10, ({ year, document }) => year?.distance[document] ?? null],
    ['wording', 36, ({ cell }) => cell.indicator],
    ['record', 8, ({ cell }) => cell.record],
    ...SOURCE,
  ]
  return tableOf('targets', 'targets', fields, rows)
}

/** Indicators by year and scope, a column for each document: the highest level that each states; nothing where it has none. */
function matrixTable({ documents, targets }: Comparison): PartTable {
  const rows = targets.flatMap(row =>
    row.years.map(({ year, scope }) => ({
      row,
      year,
      scope,
      valueOf(document: string): number | null {
        const values = (row.cells[document] ?? []).flatMap(cell =>
          cell.year === year && cell.value !== null && cell.holdsFor === scope ? [cell.value] : [],
        )
        return values.length === 0 ? null : Math.max(...values)
      },
    })),
  )
  const fields: Fields<(typeof rows)[number]> = [
    ['indicator_id', 24, ({ row }) => row.indicator.id],
    ['indicator', 30, ({ row }) => row.indicator.text],
    ['unit', 14, ({ row }) => row.unit],
    ['year', 8, one => one.year],
    ['scope', 16, one => one.scope],
    ...documents.map(document => [document, 16, (one: (typeof rows)[number]) => one.valueOf(document)] as const),
  ]
  return tableOf('targets', 'targets_by_document', fields, rows)
}

function bodyTable(comparison: Comparison, sources: Sources): PartTable {
  const rows = comparison.responsibilities.flatMap(row =>
    sourced(comparison, row.cells, sources).map(one => ({ ...one, row })),
  )
  const fields: Fields<(typeof rows)[number]> = [
    ['body_id', 24, ({ row }) => row.body.id],
    ['body', 26, ({ row }) => row.body.text],
    ['document', 20, one => one.document],
    ['role', 12, ({ cell }) => cell.role],
    ['task', 40, ({ cell }) => cell.task],
    ['wording', 26, ({ cell }) => cell.body],
    ['record', 8, ({ cell }) => cell.record],
    ...SOURCE,
  ]
  return tableOf('responsibilities', 'responsibilities', fields, rows)
}

function taskTable(comparison: Comparison, sources: Sources): PartTable {
  const rows = comparison.tasks.flatMap(row => sourced(comparison, row.cells, sources).map(one => ({ ...one, row })))
  const names = (list: readonly string[]) => list.join('、') || null
  const fields: Fields<(typeof rows)[number]> = [
    ['topic_id', 24, ({ row }) => row.topic.id],
    ['topic', 24, ({ row }) => row.topic.text],
    ['document', 20, one => one.document],
    ['task', 40, ({ cell }) => cell.task],
    ['lead', 26, ({ cell }) => names(cell.lead)],
    ['responsible', 26, ({ cell }) => names(cell.responsible)],
    ['participant', 26, ({ cell }) => names(cell.participant)],
    ['record', 8, ({ cell }) => cell.record],
    ...SOURCE,
  ]
  return tableOf('responsibilities', 'tasks', fields, rows)
}

function subsidyTable(comparison: Comparison, sources: Sources): PartTable {
  const rows = comparison.subsidies.flatMap(row =>
    sourced(comparison, row.cells, sources).map(one => ({ ...one, row })),
  )
  const fields: Fields<(typeof rows)[number]> = [
    ['kind', 16, ({ row }) => row.kind],
    ['topic_id', 24, ({ row }) => row.topic.id],
    ['topic', 24, ({ row }) => row.topic.text],
    ['document', 20, one => one.document],
    ['amount', 12, ({ cell }) => cell.amount],
    ['max', 12, ({ cell }) => cell.max],
    ['percent', 8, ({ cell }) => cell.percent],
    ['multiple', 8, ({ cell }) => cell.multiple],
    ['basis', 20, ({ cell }) => cell.basis],
    ['comparable_amount', 12, ({ cell }) => cell.comparable?.amount ?? null],
    ['comparable_per', 14, ({ cell }) => cell.comparable?.per ?? null],
    ['comparable_every', 12, ({ cell }) => cell.comparable?.every ?? null],
    ['comparable_is_most', 12, ({ cell }) => (cell.comparable?.most ? 'yes' : null)],
    ['note', 16, ({ row }) => row.note],
    ['record', 8, ({ cell }) => cell.record],
    ...SOURCE,
  ]
  return tableOf('subsidies', 'subsidies', fields, rows)
}

function clauseTable({ clauses }: Comparison): PartTable {
  const rows = clauses.flatMap(({ topic, members, missing }, index) =>
    members.map(member => ({ ...member, topic, missing, group: index + 1 })),
  )
  const fields: Fields<(typeof rows)[number]> = [
    ['group', 8, row => row.group],
    ['topic_id', 24, row => row.topic.id],
    ['topic', 24, row => row.topic.text],
    ['document', 20, row => row.document],
    ['similarity', 10, row => row.similarity],
    ['heading', 30, row => row.heading],
    ['missing', 24, row => row.missing.join(', ') || null],
    ...SOURCE,
  ]
  return tableOf('clauses', 'clauses', fields, rows)
}

function reuseTable({ reuse }: Comparison): PartTable {
  const rows = reuse.flatMap(pair => pair.passages.map((passage, index) => ({ pair, passage, number: index + 1 })))
  const changes = (row: (typeof rows)[number]) =>
    row.passage.changes.map(({ from, to }) => `${from || '∅'} → ${to || '∅'}`).join('; ')
  const fields: Fields<(typeof rows)[number]> = [
    ['from', 20, ({ pair }) => pair.from],
    ['to', 20, ({ pair }) => pair.to],
    ['directed', 10, ({ pair }) => (pair.directed ? 'yes' : 'no')],
    ['share', 10, ({ pair }) => pair.share],
    ['passage', 10, row => row.number],
    ['quote', 60, ({ passage }) => passage.quote],
    ['changes', 40, row => changes(row) || null],
    ['from_start', 10, ({ passage }) => passage.fromSpan.start],
    ['from_end', 10, ({ passage }) => passage.fromSpan.end],
    ['to_start', 10, ({ passage }) => passage.toSpan.start],
    ['to_end', 10, ({ passage }) => passage.toSpan.end],
  ]
  return tableOf('reuse', 'reuse', fields, rows)
}

function documentTable({ about }: Comparison, documents: Documents): PartTable {
  const fields: Fields<Comparison['about'][number]> = [
    ['document', 20, row => row.id],
    ['title', 40, row => row.title],
    ['jurisdiction', 14, row => row.jurisdiction],
    ['level', 10, row => row.level],
    ['status', 10, row => row.status],
    ['document_number', 20, row => row.documentNumber],
    ['issued', 12, row => row.issuedDate],
    ['file', 24, row => documents.get(row.id)?.source.file ?? null],
    ['url', 30, row => documents.get(row.id)?.about?.url ?? null],
  ]
  return tableOf(null, 'documents', fields, about)
}
