import type { TargetRow } from '../../../record/comparison.ts'
import { html, type Markup } from '../../html.ts'
import { columnsClass, documentCells, documentHeads, scrolling } from '../columns.ts'
import { filtersHtml, rowWords } from '../filters.ts'
import type { Plan } from '../plan.ts'
import type { View } from '../view.ts'
import { cellHtml, rowHead, unitFacts } from './cell.ts'
import { levelRows } from './rows.ts'

/** Indicators by year and document, with where the highest stands, how far from the reference, and who has none. */
export function indicatorTable(plan: Plan, view: View, rows: readonly TargetRow[]): Markup {
  const years = [...new Set(rows.flatMap(row => levelRows(row).flatMap(({ year }) => year ?? [])))].sort(
    (a, b) => a - b,
  )
  const table = html`<table class="sticky columns-of-cities">
<thead><tr><th scope="col">${view.say('site-indicator-year')}</th>${documentHeads(plan, view)}</tr></thead>
${rows.map(row => groupHtml(plan, view, row))}</table>`
  return html`${filtersHtml(plan, view, { words: view.say('site-words-indicators'), years, levels: true, documents: true })}
${scrolling(view.say('site-section-indicators'), table, columnsClass(plan))}`
}

function groupHtml(plan: Plan, view: View, row: TargetRow): Markup {
  const { indicator, unit, cells, missing } = row
  const words = rowWords(view.plainName(indicator), indicator.text, unit)
  const missed = missing.map(id => plan.document(id).label).join(view.say('site-and'))
  const facts = [
    ...unitFacts(view, row),
    view.say('site-has', { count: Object.keys(cells).length, documents: plan.documents.length }),
    ...(missed === '' ? [] : [view.say('site-lacks', { documents: missed })]),
  ]
  const lines = levelRows(row).map(line => {
    const tds = documentCells(plan, ({ id }, className) => {
      if (line.cells.has(id)) {
        const reference = line.reference?.document === id && ' reference'
        return html`<td class="${className}${reference}">${cellHtml(plan, view, id, line)}</td>`
      }
      return cells[id]
        ? html`<td class="${className} empty"><span aria-hidden="true">·</span><span class="vh">${view.say('site-other-year')}</span></td>`
        : html`<td class="${className} gap"><span class="vh">${view.say('site-gap')}</span></td>`
    })
    return html`<tr${words} data-year="${line.year ?? ''}"><th scope="row">${rowHead(line, view)}</th>${tds}</tr>
`
  })
  return html`<tbody data-group>
<tr><th scope="rowgroup" colspan="${plan.documents.length + 1}" class="whole"><span class="stay">${view.name(indicator)} <span class="detail">${facts.join(view.say('site-semicolon'))}</span></span></th></tr>
${lines}</tbody>
`
}
