import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Comparison, ResponsibilityCell, Reuse, TargetRow } from '../../record/comparison.ts'
import type { ComparisonPart } from '../../record/comparison-parts.ts'
import { isBest } from './best.ts'
import { clauseTopics } from './clause-topics.ts'
import type { Sources } from './sources.ts'
import {
  dutyWords,
  grantWords,
  nameWords,
  percentWords,
  roleWords,
  targetWords,
  taskWords,
  unitWords,
} from './words.ts'

/** A statement of a cell with the words that it is read from. */
export interface Statement {
  readonly text: string
  readonly section: readonly string[]
  readonly quote: string
  /** It stands out: the level of its row that asks for most. */
  readonly strong: boolean
}

/** A row of a table for people: what is compared, and what each document says of it. */
export interface GridRow {
  readonly head: string
  /** Said of the whole row: how far the documents are from the national one, whether sums can be compared. */
  readonly notes: readonly string[]
  /** One list for each document, in the order of the columns. */
  readonly cells: readonly (readonly Statement[])[]
  /** The cells in few words, where their statements are many: 牵头 7、配合 2. */
  readonly brief: readonly string[] | null
  /** How many documents say something. */
  readonly shared: number
}

/** A part of a comparison as a table for people. */
export interface Grid {
  readonly part: ComparisonPart
  /** Name of the table; the same in every language. */
  readonly id: string
  readonly title: string
  /** What the first column holds. */
  readonly head: string
  readonly rows: readonly GridRow[]
  /** What the table does not hold, in words; null where it holds all. */
  readonly leftOut: string | null
}

/** The tables of a comparison that people read, in their order; empty ones are left out. */
export function gridsOf(comparison: Comparison, sources: Sources, language: Language): readonly Grid[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const grid = (part: ComparisonPart, id: string, head: string, rows: readonly GridRow[]): Grid => ({
    part,
    id,
    title: say(`diff-${id}`),
    head: say(`diff-${head}`),
    rows,
    leftOut: part === 'clauses' ? leftOutWords(comparison, language) : null,
  })
  const { documents, targets, responsibilities, tasks, subsidies, clauses } = comparison
  type Said<T> = (cell: T, document: string) => Pick<Statement, 'text'> & Partial<Statement>
  const rowOf = <T extends { readonly record: string }>(
    head: string,
    cells: Readonly<Record<string, readonly T[]>>,
    said: Said<T>,
    more: Partial<Pick<GridRow, 'notes' | 'brief'>> = {},
  ): GridRow => {
    const lists = documents.map(document =>
      (cells[document] ?? []).map((cell): Statement => {
        const [first] = sources(document, cell.record)
        return { section: first?.section ?? [], quote: first?.quote ?? '', strong: false, ...said(cell, document) }
      }),
    )
    return finish(head, lists, more)
  }
  return [
    grid(
      'targets',
      'targets',
      'indicator',
      targets.map(row =>
        rowOf(
          headOf(row, language),
          row.cells,
          (cell, document) => ({ text: targetWords(cell, language), strong: isBest(row, document, cell) }),
          { notes: distanceNotes(row, language) },
        ),
      ),
    ),
    grid(
      'responsibilities',
      'tasks',
      'task',
      tasks.map(row => rowOf(nameWords(row.topic, language), row.cells, cell => ({ text: taskWords(cell, language) }))),
    ),
    grid(
      'responsibilities',
      'responsibilities',
      'body',
      responsibilities.map(row =>
        rowOf(nameWords(row.body, language), row.cells, cell => ({ text: dutyWords(cell, language) }), {
          brief: documents.map(document => rolesIn(row.cells[document] ?? [], language)),
        }),
      ),
    ),
    grid(
      'subsidies',
      'subsidies',
      'grant',
      subsidies.map(row =>
        rowOf(
          grantHead(say(`subsidy-${row.kind}`), nameWords(row.topic, language)),
          row.cells,
          cell => ({ text: grantWords(cell, language) }),
          { notes: row.note === null ? [] : [say(`diff-note-${row.note}`)] },
        ),
      ),
    ),
    grid(
      'clauses',
      'clauses',
      'topic',
      clauseTopics(clauses).map(({ topic, members }) =>
        finish(
          nameWords(topic, language),
          documents.map(document =>
            (members.get(document) ?? []).map(({ heading, quote, section }) => ({
              text: heading ?? quote,
              section,
              quote,
              strong: false,
            })),
          ),
        ),
      ),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

function finish(
  head: string,
  cells: GridRow['cells'],
  { notes = [], brief = null }: Partial<Pick<GridRow, 'notes' | 'brief'>> = {},
): GridRow {
  return { head, notes, cells, brief, shared: cells.filter(list => list.length > 0).length }
}

/** 建设补助 · 养老机构; said once where kind and topic are one. */
function grantHead(kind: string, topic: string): string {
  return kind === topic ? kind : `${kind} · ${topic}`
}

function headOf({ indicator, unit }: TargetRow, language: Language): string {
  const words = unitWords(unit, language)
  const text = nameWords(indicator, language)
  return words === '' ? text : wording({ id: 'diff-unit', values: { text, unit: words } }, language)
}

/** How far documents are from the one above them, by year. */
function distanceNotes({ years }: TargetRow, language: Language): readonly string[] {
  return years.flatMap(({ year, scope, reference, distance }) => {
    if (!reference) return []
    const parts = Object.entries(distance).map(([id, value]) => `${id} ${value > 0 ? '+' : ''}${value}`)
    const when = [year, scope].filter(word => word !== null).join(' ')
    const values = { when: when === '' ? '' : `${when} `, document: reference.document, distances: parts.join(', ') }
    return parts.length === 0 ? [] : [wording({ id: 'diff-distance', values }, language)]
  })
}

function rolesIn(cells: readonly ResponsibilityCell[], language: Language): string {
  return (['lead', 'responsible', 'participant'] as const)
    .map(role => [role, cells.filter(cell => cell.role === role).length] as const)
    .flatMap(([role, count]) => (count === 0 ? [] : [`${roleWords(role, language)} ${count}`]))
    .join(' ')
}

/** Which clauses of very many documents stand in no group; null where all do. */
export function leftOutWords({ clausesLeftOut }: Comparison, language: Language): string | null {
  return clausesLeftOut ? wording({ id: 'diff-clauses-left-out', values: clausesLeftOut }, language) : null
}

/** What one document took over from another, on one line. */
export function reuseWords({ from, to, directed, share, passages }: Reuse, language: Language): string {
  const values = { from, to, share: percentWords(share), passages: passages.length }
  return wording({ id: directed ? 'diff-took-over' : 'diff-in-both', values }, language)
}
