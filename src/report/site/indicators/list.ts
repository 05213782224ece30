import type { TargetRow } from '../../../record/comparison.ts'
import { numberWords } from '../../comparison/words.ts'
import { html, type Markup } from '../../html.ts'
import { scrolling } from '../columns.ts'
import { filtersHtml, rowWords } from '../filters.ts'
import type { Plan } from '../plan.ts'
import { documentLink, type View } from '../view.ts'
import { cellHtml, rowHead, unitFacts } from './cell.ts'
import { type LevelRow, levelRows } from './rows.ts'

/** Indicators one after the other, a row for each document and year that has a level; for what has no room in columns. */
export function indicatorList(plan: Plan, view: View, rows: readonly TargetRow[]): Markup {
  const years = [
    ...new Set(
      rows.flatMap(({ cells }) =>
        Object.values(cells)
          .flat()
          .flatMap(({ year }) => year ?? []),
      ),
    ),
  ]
  const table = html`<table class="sticky">
<thead><tr><th scope="col">${view.say('site-document')}</th><th scope="col">${view.say('site-level')}</th><th scope="col">${view.say('site-year')}</th><th scope="col">${view.say('site-target')}</th></tr></thead>
${rows.map(row => groupHtml(plan, view, row))}</table>`
  return html`${filtersHtml(plan, view, { words: view.say('site-words-indicators-places'), years: years.sort((a, b) => a - b), levels: true })}
${scrolling(view.say('site-section-indicators'), table, 'scroll tall')}`
}

function groupHtml(plan: Plan, view: View, row: TargetRow): Markup {
  const { indicator, cells } = row
  const rank = new Map(plan.documents.map(({ id }, index) => [id, index]))
  const lines = levelRows(row).flatMap(line =>
    [...line.cells.keys()]
      .sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number))
      .map(document => lineHtml(plan, view, row, line, document)),
  )
  const values = Object.values(cells)
    .flat()
    .flatMap(({ value }) => value ?? [])
    .sort((a, b) => a - b)
  const say = (value: number | undefined) => (value === undefined ? '—' : numberWords(value, view.language))
  const range =
    Object.keys(cells).length > 2 && values.length > 0
      ? view.say('site-range', {
          least: say(values[0]),
          middle: say(values[values.length >> 1]),
          most: say(values.at(-1)),
        })
      : null
  const facts = [
    ...unitFacts(view, row),
    view.say('site-has', { count: Object.keys(cells).length, documents: plan.documents.length }),
    ...(range === null ? [] : [range]),
  ]
  return html`<tbody data-group>
<tr><th scope="rowgroup" colspan="4" class="whole"><span class="stay">${view.name(indicator)} <span class="detail">${facts.join(view.say('site-semicolon'))}</span></span></th></tr>
${lines}</tbody>
`
}

function lineHtml(plan: Plan, view: View, { indicator, unit }: TargetRow, line: LevelRow, document: string): Markup {
  const { about, label } = plan.document(document)
  const words = rowWords(view.plainName(indicator), indicator.text, unit, label)
  const level = about.level === null ? '—' : view.say(`site-level-${about.level}`)
  return html`<tr${words} data-year="${line.year ?? ''}" data-level="${about.level ?? ''}"><th scope="row">${documentLink(plan, view, document)}</th><td>${level}</td><td>${rowHead(line, view)}</td><td>${cellHtml(plan, view, document, line)}</td></tr>
`
}
