import { DEADLINE_HEAD, ROLE_LABELS, TASK_HEAD } from '../lexicon/roles.ts'
import type { Role } from '../record/responsibility.ts'
import type { Policy, Row, Table } from '../tree/nodes.ts'
import { sectionPath, textOf, walk } from '../tree/walk.ts'

/** One row of a table of tasks (任务分工表): what is to be done, by whom, until when. */
export interface TaskRow {
  readonly row: Row
  readonly section: readonly string[]
  /** The words of the task, half-open in the clean text. */
  readonly task: { readonly start: number; readonly end: number }
  /** The cells that name bodies, each under the role of its column. */
  readonly bodies: readonly { readonly words: string; readonly role: Role }[]
  /** As worded; empty where the table has no such column. */
  readonly deadline: string
}

interface Columns {
  readonly task: number
  readonly deadline: number
  readonly bodies: readonly { readonly at: number; readonly role: Role }[]
}

/** The rows of all tables whose head names a task and a body that answers for it. */
export function taskRows(tree: Policy): readonly TaskRow[] {
  const found: TaskRow[] = []
  walk(tree, (node, ancestors) => {
    if (node.type !== 'table') return undefined
    found.push(...readTable(node, sectionPath(ancestors)))
    return 'skip'
  })
  return found
}

function readTable(table: Table, section: readonly string[]): readonly TaskRow[] {
  const head = table.children.slice(0, Math.max(1, table.headerRows))
  const columns = columnsOf(head)
  if (!columns) return []
  let above: readonly string[] = []
  return table.children.slice(head.length).flatMap(row => {
    const cell = row.children[columns.task]
    if (!cell || textOf(cell).trim().length < 4) return []
    const written = columns.bodies.map(({ at }) => textAt(row, at))
    // A cell that spans rows stands in the first of them.
    const words = written.every(text => text === '') ? above : written
    above = words
    return [
      {
        row,
        section,
        task: { start: cell.position.start.offset, end: cell.position.end.offset },
        bodies: columns.bodies.flatMap(({ role }, index) => ({ words: words[index] ?? '', role })),
        deadline: columns.deadline < 0 ? '' : textAt(row, columns.deadline),
      },
    ]
  })
}

function columnsOf(head: readonly Row[]): Columns | null {
  const width = Math.max(0, ...head.map(row => row.children.length))
  const names = Array.from({ length: width }, (_, index) => head.map(row => textAt(row, index)).join(''))
  const bodies = names.flatMap((name, at) => {
    const role = Object.hasOwn(ROLE_LABELS, name) ? ROLE_LABELS[name] : undefined
    return role ? [{ at, role }] : []
  })
  const task = names.findLastIndex((name, at) => TASK_HEAD.test(name) && !bodies.some(body => body.at === at))
  if (bodies.length === 0 || task < 0) return null
  return { task, bodies, deadline: names.findIndex(name => DEADLINE_HEAD.test(name)) }
}

function textAt(row: Row, index: number): string {
  const cell = row.children[index]
  return cell ? textOf(cell).replace(/\s/g, '') : ''
}
