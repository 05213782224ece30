import { html, type Markup } from '../../html.ts'
import { columnsClass, documentCells, documentHeads, scrolling } from '../columns.ts'
import { LEVELS } from '../documents.ts'
import { filtersHtml, rowWords } from '../filters.ts'
import type { Plan } from '../plan.ts'
import type { View } from '../view.ts'
import type { Topic } from './topics.ts'

/** More clauses than this on one topic have no darker shade. */
const SHADES = 3

/** Topics by documents: how many clauses each has, the more the darker; each cell leads to the wordings. */
export function heatMapHtml(plan: Plan, view: View, topics: readonly Topic[]): Markup {
  const rows = topics.map(topic => {
    const cells = plan.many
      ? levelCells(plan, topic)
      : documentCells(plan, ({ id, label }, className) => {
          const count = topic.members.get(id)?.length
          if (count === undefined)
            return html`<td class="${className} gap"><span class="vh">${view.say('site-none-here')}</span></td>`
          const shade = `h${Math.min(count, SHADES)}`
          const words = view.say('site-clauses-here', { count, document: label, topic: view.plainName(topic.topic) })
          const figure = html`<span aria-hidden="true">${count}</span><span class="vh">${words}</span>`
          return html`<td class="${className} ${shade}">${topic.page === null ? figure : html`<a href="${view.to(topic.page, `d${plan.documents.findIndex(one => one.id === id)}`)}">${figure}</a>`}</td>`
        })
    const name = view.name(topic.topic)
    const head = topic.page === null ? name : html`<a href="${view.to(topic.page)}">${name}</a>`
    return html`<tr${rowWords(view.plainName(topic.topic), topic.topic.text)}><th scope="row">${head}</th><td class="number">${topic.members.size}/${plan.documents.length}</td>${cells}</tr>
`
  })
  const heads = plan.many
    ? LEVELS.map(level => html`<th scope="col">${view.say(`site-level-${level}`)}</th>`)
    : documentHeads(plan, view)
  const table = html`<table class="sticky heat">
<thead><tr><th scope="col">${view.say('site-topic')}</th><th scope="col">${view.say('site-coverage')}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>`
  return html`${filtersHtml(plan, view, { words: view.say('site-words-topics'), levels: !plan.many, documents: true })}
${scrolling(view.say('site-section-clauses'), table, columnsClass(plan))}`
}

/** Of how many documents of each level a topic is, where documents have no columns of their own. */
function levelCells(plan: Plan, { members }: Topic): Markup {
  return html`${LEVELS.map(level => {
    const all = plan.documents.filter(({ about }) => about.level === level)
    const has = all.filter(({ id }) => members.has(id)).length
    if (has === 0) return html`<td class="gap">${all.length === 0 ? '—' : `0/${all.length}`}</td>`
    return html`<td class="h${Math.ceil((has / all.length) * SHADES)}">${has}/${all.length}</td>`
  })}`
}
