import { oneOf } from '../../lexicon/pattern.ts'
import { AFTER, BEFORE } from '../../lexicon/quantities/comparators.ts'
import type { Found, Passage } from '../../record/evidence.ts'
import type { Target } from '../../record/target.ts'
import type { Policy, Row, Table } from '../../tree/nodes.ts'
import { sectionPath, textOf, walk } from '../../tree/walk.ts'
import { findQuantities, readNumber } from '../quantities/find.ts'
import type { Setting } from '../setting.ts'
import type { TaskRow } from '../task-tables.ts'
import { findTimes } from '../times.ts'
import { proseTargets } from './prose.ts'
import { unitOf } from './unit.ts'

/** What a column of a target table holds. */
type Column =
  | { readonly holds: 'indicator' | 'unit' | 'ignored' }
  | { readonly holds: 'value'; readonly year: number | null }

const INDICATOR_HEAD = /指标|项目|内容|名称|目标|任务/
const UNIT_HEAD = /^(?:计量)?单位$/
const VALUE_HEAD = /目标值|目标|规划值|数值|值$/
/** A value alone in its cell: ≥95, 92%以上, 0.96, 〔5〕. */
const VALUE = new RegExp(
  `^[〔\\[（(]?(?<before>${oneOf(BEFORE.flatMap(({ words }) => words))})?\\s*(?:达到?)?(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?(?:万|亿)?)\\s*(?<unit>%|％|[\\u4e00-\\u9fff㎡]{1,4})??(?<after>${oneOf(AFTER.flatMap(({ words }) => words))})?[〕\\]）)]?$`,
)

/** One record for each cell of a table whose columns are years or target values and whose rows are indicators. */
export function tableTargets(tree: Policy, clean: string): readonly Found<Target>[] {
  const found: Found<Target>[] = []
  walk(tree, (node, ancestors) => {
    if (node.type !== 'table') return undefined
    found.push(...readTable(node, sectionPath(ancestors), clean))
    return 'skip'
  })
  return found
}

/** Targets in the words of a table of tasks; the year is that of the row's own deadline (2024年底前). */
export function taskTargets(rows: readonly TaskRow[], clean: string, setting: Setting): readonly Found<Target>[] {
  return rows.flatMap(({ section, task: { start, end }, deadline }) =>
    proseTargets({ text: clean.slice(start, end), start, section, heading: null, headings: [deadline] }, setting),
  )
}

function readTable(table: Table, section: readonly string[], clean: string): readonly Found<Target>[] {
  const head = table.children.slice(0, Math.max(1, table.headerRows))
  const width = Math.max(0, ...table.children.map(row => row.children.length))
  const columns = Array.from({ length: width }, (_, index) => columnOf(head.map(row => textAt(row, index)).join('')))
  if (!columns.some(({ holds }) => holds === 'value') || !columns.some(({ holds }) => holds === 'indicator')) return []
  const named = columns.flatMap(({ holds }, index) => (holds === 'indicator' ? [index] : [])).at(-1) as number
  const unitColumn = columns.findIndex(({ holds }) => holds === 'unit')
  return table.children.slice(head.length).flatMap(row => {
    const name = textAt(row, named).replace(/^[0-9①-⑳]+[.、．]?\s*/, '')
    if (name.length < 2) return []
    const unit =
      unitColumn >= 0 ? textAt(row, unitColumn) : (/[（(]([^（）()]{1,8})[）)]$/.exec(name)?.[1] ?? table.unit ?? '')
    return columns.flatMap((column, index) => {
      const cell = row.children[index]
      if (column.holds !== 'value' || !cell) return []
      const value = readValue(textOf(cell), unit)
      return value ? [target(name, column.year, value, passage(row, section, clean))] : []
    })
  })
}

function columnOf(head: string): Column {
  const [time] = findTimes(head)
  if (time && time.kind !== 'since') return { holds: 'value', year: time.year }
  if (UNIT_HEAD.test(head.trim())) return { holds: 'unit' }
  if (VALUE_HEAD.test(head) && !/名称/.test(head)) return { holds: 'value', year: null }
  return INDICATOR_HEAD.test(head) ? { holds: 'indicator' } : { holds: 'ignored' }
}

interface Value {
  readonly value: number
  readonly comparator: Target['comparator']
  readonly unit: string
}

function readValue(cell: string, unit: string): Value | null {
  const match = VALUE.exec(cell.trim())
  if (!match?.groups) return null
  const { number, before, after, unit: own } = match.groups
  const value = readNumber((number as string).replaceAll(',', ''))
  if (value === null) return null
  const side = (words: string | undefined, table: typeof BEFORE) =>
    table.find(({ words: known }) => words !== undefined && known.includes(words))?.comparator
  const [quantity] = findQuantities(`1${own ?? unit}`)
  return {
    value: quantity ? value * quantity.value : value,
    comparator: side(before, BEFORE) ?? side(after, AFTER) ?? 'eq',
    unit: quantity ? `${quantity.kind}:${quantity.unit}` : '',
  }
}

function target(
  name: string,
  year: number | null,
  { value, comparator, unit }: Value,
  evidence: Passage,
): Found<Target> {
  const [kind, of] = unit.split(':')
  const text = name.replace(/[（(](?:%|％|[^（）()]{0,3}[元人个家张米吨件台项户次])[）)]$/, '')
  return {
    kind: 'goal',
    indicator: { id: null, text },
    scope: null,
    year,
    fromYear: null,
    comparator,
    value,
    upTo: null,
    unit: unitOf(of === undefined ? { kind: 'count', unit: '' } : { kind: kind as 'count', unit: of }, text),
    relativeTo: null,
    baseline: null,
    evidence: [evidence],
  }
}

/** The whole row: a cell says nothing without the words at its head. */
function passage({ position: { start, end } }: Row, section: readonly string[], clean: string): Passage {
  return {
    quote: clean.slice(start.offset, end.offset),
    section: [...section],
    clean: { start: start.offset, end: end.offset },
  }
}

function textAt(row: Row, index: number): string {
  const cell = row.children[index]
  return cell ? textOf(cell).replace(/\s/g, '') : ''
}
