import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Comparison, ComparisonPart, TargetRow, TaskCell } from '../../record/comparison.ts'
import { dutyWords, grantWords, targetWords, unitWords } from './words.ts'

/** A statement of a cell, and the record that it is read from; null where no record stands behind it. */
export interface Statement {
  readonly text: string
  readonly record: string | null
  /** It is the highest of its row, or otherwise stands out. */
  readonly strong: boolean
}

/** A row of a table for people: what is compared, and what each document says of it. */
export interface GridRow {
  readonly head: string
  /** Said of the row below its head: which is highest, how far from the national one. */
  readonly notes: readonly string[]
  /** One list for each document, in the order of the columns. */
  readonly cells: readonly (readonly Statement[])[]
  /** How many documents say something. */
  readonly shared: number
}

/** A part of a comparison as a table for people. */
export interface Grid {
  readonly part: ComparisonPart
  readonly title: string
  /** What the first column holds. */
  readonly head: string
  readonly rows: readonly GridRow[]
}

/** The tables of a comparison that people read, in their order; empty ones are left out. */
export function gridsOf(comparison: Comparison, language: Language): readonly Grid[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const grid = (part: ComparisonPart, name: string, head: string, rows: readonly GridRow[]): Grid => ({
    part,
    title: say(`diff-${name}`),
    head: say(`diff-${head}`),
    rows,
  })
  const { documents, targets, responsibilities, tasks, subsidies } = comparison
  const rowOf = <T>(
    head: string,
    cells: Readonly<Record<string, readonly T[]>>,
    statement: (cell: T, document: string) => Statement,
    notes: readonly string[] = [],
  ): GridRow => {
    const lists = documents.map(id => (cells[id] ?? []).map(cell => statement(cell, id)))
    return { head, notes, cells: lists, shared: lists.filter(list => list.length > 0).length }
  }
  const plain = (text: string, record: string | null): Statement => ({ text, record, strong: false })
  return [
    grid(
      'targets',
      'targets',
      'indicator',
      targets.map(row =>
        rowOf(
          headOf(row, language),
          row.cells,
          (cell, document) => ({
            text: targetWords(cell, language),
            record: cell.record,
            strong: isHighest(row, document, cell),
          }),
          notesOf(row, language),
        ),
      ),
    ),
    grid(
      'responsibilities',
      'tasks',
      'task',
      tasks.map(row => rowOf(row.topic.text, row.cells, cell => plain(taskWords(cell, language), cell.record))),
    ),
    grid(
      'responsibilities',
      'responsibilities',
      'body',
      responsibilities.map(row =>
        rowOf(row.body.text, row.cells, cell => plain(dutyWords(cell, language), cell.record)),
      ),
    ),
    grid(
      'subsidies',
      'subsidies',
      'grant',
      subsidies.map(row =>
        rowOf(
          `${say(`subsidy-${row.kind}`)} · ${row.topic.text}`,
          row.cells,
          cell => plain(grantWords(cell, language), cell.record),
          row.note === null ? [] : [say(`diff-note-${row.note}`)],
        ),
      ),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

function headOf({ indicator, unit }: TargetRow, language: Language): string {
  const words = unitWords(unit, language)
  return words === ''
    ? indicator.text
    : wording({ id: 'diff-unit', values: { text: indicator.text, unit: words } }, language)
}

function isHighest({ years }: TargetRow, document: string, cell: TargetRow['cells'][string][number]): boolean {
  const year = years.find(one => one.year === cell.year && one.highest.includes(document))
  return year !== undefined && cell.value !== null
}

function notesOf({ years }: TargetRow, language: Language): readonly string[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  return years.flatMap(({ year, scope, reference, distance }) => {
    if (!reference) return []
    const parts = Object.entries(distance).map(([id, value]) => `${id} ${value > 0 ? '+' : ''}${value}`)
    const of = [year, scope].filter(word => word !== null).join(' ')
    return [
      `${of === '' ? '' : `${of} `}${say('diff-distance', { document: reference.document })}: ${parts.join(', ')}`,
    ]
  })
}

function taskWords({ task, lead, responsible, participant }: TaskCell, language: Language): string {
  const bodies = (role: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${wording({ id: `role-${role}`, values: {} }, language)} ${names.join('、')}`]
  const all = [...bodies('lead', lead), ...bodies('responsible', responsible), ...bodies('participant', participant)]
  return `${task}: ${all.join('; ')}`
}
