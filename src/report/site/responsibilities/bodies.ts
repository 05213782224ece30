import type { ResponsibilityRow } from '../../../record/comparison.ts'
import { html, type Markup } from '../../html.ts'
import { scrolling } from '../columns.ts'
import { filtersHtml, rowWords } from '../filters.ts'
import type { Matter, MatterWords } from '../matters.ts'
import type { Plan } from '../plan.ts'
import { sourceLink, type View } from '../view.ts'
import { ROLES, roleHtml, roleName } from './roles.ts'
import type { NumberedTask } from './tasks.ts'

/** Bodies, those that stand in the most documents first. */
export function bodyMatters({ site }: Plan): readonly Matter<ResponsibilityRow>[] {
  return site.comparison.responsibilities
    .map(row => ({ row, documents: Object.keys(row.cells) }))
    .sort((a, b) => b.documents.length - a.documents.length || dutiesOf(b.row) - dutiesOf(a.row))
}

function dutiesOf({ cells }: ResponsibilityRow): number {
  return Object.values(cells).flat().length
}

/** How bodies are shown: how often they have each role in a document, with the tasks to unfold. */
export function bodyWords(plan: Plan, view: View): MatterWords<ResponsibilityRow> {
  return {
    label: view.say('site-bodies'),
    first: view.say('site-body'),
    words: view.say('site-words-bodies'),
    name: ({ body }) => view.name(body),
    find: ({ body, cells }, documents) => [
      view.plainName(body),
      body.text,
      ...documents.flatMap(id => (cells[id] ?? []).flatMap(cell => [cell.body, cell.task])),
    ],
    facts: row => view.say('site-duties', { duties: dutiesOf(row) }),
    cell: ({ cells }, document) => {
      const own = cells[document] ?? []
      const counts = ROLES.map(role => {
        const count = own.filter(cell => cell.role === role).length
        return count > 0 && roleHtml(role, view, html`<i>${count}</i>`)
      })
      const tasks = own.map(
        cell =>
          html`<span class="cell">${roleHtml(cell.role, view)} ${sourceLink(plan, view, document, cell.record, html`<span lang="zh">${cell.task}</span>`)}</span>`,
      )
      return html`<details><summary><span class="roles">${counts}</span></summary>${tasks}</details>`
    },
  }
}

/** Tasks that a matrix has columns for. */
const MOST_TASKS = 40

/** Bodies by tasks: in how many documents a body has which role. Each cell leads to the task. */
export function matrixHtml(plan: Plan, view: View, tasks: readonly Matter<NumberedTask>[]): Markup {
  const shown = tasks.slice(0, MOST_TASKS)
  const taskOf = new Map<string, number>()
  for (const [index, { row }] of shown.entries()) {
    for (const [document, cells] of Object.entries(row.task.cells)) {
      for (const { record } of cells) taskOf.set(JSON.stringify([document, record]), index)
    }
  }
  const rows = bodyMatters(plan).flatMap(({ row }) => {
    const byTask = new Map<number, { document: string; role: (typeof ROLES)[number] }[]>()
    for (const [document, cells] of Object.entries(row.cells)) {
      for (const { record, role } of cells) {
        const task = taskOf.get(JSON.stringify([document, record]))
        if (task !== undefined) byTask.set(task, [...(byTask.get(task) ?? []), { document, role }])
      }
    }
    if (byTask.size === 0) return []
    const cells = shown.map(({ row: { number } }, index) => {
      const duties = byTask.get(index)
      return duties
        ? html`<td>${dutiesHtml(plan, view, duties, number)}</td>`
        : html`<td class="empty"><span class="vh">—</span></td>`
    })
    return [
      html`<tr${rowWords(view.plainName(row.body), row.body.text)}><th scope="row">${view.name(row.body)}</th>${cells}</tr>
`,
    ]
  })
  const heads = shown.map(
    ({ row: { task, number } }) =>
      html`<th scope="col"><a href="${view.to('responsibilities.html', `t${number}`)}">${view.name(task.topic)}</a></th>`,
  )
  const table = html`<table class="sticky columns-of-cities">
<thead><tr><th scope="col">${view.say('site-body')}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>`
  return html`${tasks.length > MOST_TASKS && html`<p class="note">${view.say('site-matrix-most', { most: MOST_TASKS, tasks: tasks.length })}</p>`}
${filtersHtml(plan, view, { words: view.say('site-words-bodies') })}
${scrolling(view.say('site-matrix'), table, 'scroll tall')}`
}

function dutiesHtml(
  plan: Plan,
  view: View,
  duties: readonly { readonly document: string; readonly role: (typeof ROLES)[number] }[],
  task: number,
): Markup {
  const chips = ROLES.map(role => {
    const documents = new Set(duties.filter(duty => duty.role === role).map(({ document }) => document))
    if (documents.size === 0) return null
    const labels = plan.documents.filter(({ id }) => documents.has(id)).map(({ label }) => label)
    const words = `${roleName(role, view)}${view.say('site-colon')}${labels.join(view.say('site-and'))}`
    return html`<a class="role ${role}" href="${view.to('responsibilities.html', `t${task}`)}" title="${words}"><span aria-hidden="true">${view.say(`site-letter-${role}`)}<i>${documents.size}</i></span><span class="vh">${words}</span></a>`
  })
  return html`<span class="roles">${chips}</span>`
}
