import type { TaskCell, TaskRow } from '../../../record/comparison.ts'
import { html, type Markup } from '../../html.ts'
import type { Matter, MatterWords } from '../matters.ts'
import type { Plan } from '../plan.ts'
import { sourceLink, type View } from '../view.ts'
import { ROLES, roleHtml } from './roles.ts'

/** A task and its number on the site. */
export interface NumberedTask {
  readonly task: TaskRow
  readonly number: number
}

/** Tasks that several documents give to somebody, those of the most documents first; or those that one document gives. */
export function taskMatters({ site }: Plan, shared: boolean): readonly Matter<NumberedTask>[] {
  return site.comparison.tasks
    .map((task, number) => ({ row: { task, number }, documents: Object.keys(task.cells) }))
    .filter(({ documents }) => documents.length > 1 === shared)
    .sort((a, b) => b.documents.length - a.documents.length)
}

/** Tasks of a cell that are shown before it is unfolded. */
const SHOWN = 3

/** How tasks are shown: who leads, who is responsible and who takes part, and who does so only here. */
export function taskWords(plan: Plan, view: View, kinds: BodyKinds): MatterWords<NumberedTask> {
  return {
    label: view.say('site-tasks'),
    first: view.say('site-task'),
    words: view.say('site-words-tasks'),
    name: ({ task }) => view.name(task.topic),
    find: ({ task }, documents) => [
      view.plainName(task.topic),
      task.topic.text,
      ...documents.flatMap(id =>
        (task.cells[id] ?? []).flatMap(cell => [cell.task, ...ROLES.flatMap(role => cell[role])]),
      ),
    ],
    facts: ({ task }) => {
      const count = Object.keys(task.cells).length
      return count > 1 && view.say('site-has', { count, documents: plan.documents.length })
    },
    anchor: ({ number }) => `t${number}`,
    cell: ({ task }, document) => {
      const alone = onlyHere(task, document, kinds)
      const cells = (task.cells[document] ?? []).map(cell => cellHtml(plan, view, document, cell, alone))
      const rest = cells.slice(SHOWN)
      // So that one city with many tasks does not push the others off the screen.
      const more = html`<details class="more"><summary>${view.say('site-more-tasks', { tasks: rest.length })}</summary>${rest}</details>`
      return html`${cells.slice(0, SHOWN)}${rest.length > 0 && more}`
    },
  }
}

function cellHtml(plan: Plan, view: View, document: string, cell: TaskCell, alone: ReadonlySet<string>): Markup {
  const roles = ROLES.map(role => {
    if (cell[role].length === 0) return null
    const bodies = cell[role].map((body, index) => {
      const here = alone.has(body) && html`<span class="only">${view.say('site-only-here')}</span>`
      return html`${index > 0 && view.say('site-and')}${body}${here}`
    })
    return html`<span class="detail">${roleHtml(role, view)} <span lang="zh">${bodies}</span></span>`
  })
  const words = html`<span lang="zh">${cell.task}</span>`
  return html`<span class="cell">${sourceLink(plan, view, document, cell.record, words)}${roles}</span>`
}

/** The kind of body that a name in a record means, whatever level it is of; the name itself where nobody knows. */
export type BodyKinds = (document: string, record: string, body: string) => string

export function bodyKinds({ site }: Plan): BodyKinds {
  const kinds = new Map<string, string>()
  for (const [number, { cells }] of site.comparison.responsibilities.entries()) {
    for (const [document, list] of Object.entries(cells)) {
      for (const { record, body } of list) kinds.set(JSON.stringify([document, record, body]), `${number}`)
    }
  }
  return (document, record, body) => kinds.get(JSON.stringify([document, record, body])) ?? body
}

/** The bodies that a document alone gives a task to, of those in which the task stands. */
function onlyHere(task: TaskRow, document: string, kinds: BodyKinds): ReadonlySet<string> {
  if (Object.keys(task.cells).length < 2) return new Set()
  const elsewhere = new Set<string>()
  const here = new Map<string, string>()
  for (const [id, cells] of Object.entries(task.cells)) {
    for (const cell of cells) {
      for (const body of ROLES.flatMap(role => cell[role])) {
        const kind = kinds(id, cell.record, body)
        if (id === document) here.set(body, kind)
        else elsewhere.add(kind)
      }
    }
  }
  return new Set([...here].flatMap(([body, kind]) => (elsewhere.has(kind) ? [] : [body])))
}
