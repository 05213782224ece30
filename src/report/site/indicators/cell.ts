import { COMPARATOR_SIGNS } from '../../../lexicon/messages/units.ts'
import type { TargetCell } from '../../../record/comparison.ts'
import { numberWords, unitWords } from '../../comparison/words.ts'
import { html, type Markup } from '../../html.ts'
import type { Plan } from '../plan.ts'
import { sourceLink, type View } from '../view.ts'
import type { LevelRow } from './rows.ts'

/** The level that a cell states, without its unit: `≥ 4.5`. */
export function levelWords({ comparator, value, relativeTo }: TargetCell, view: View): string {
  const sign = COMPARATOR_SIGNS[comparator]
  const level = value === null ? (relativeTo ?? '—') : numberWords(value, view.language)
  return sign === '' ? level : `${sign} ${level}`
}

/** What a document says in a row: each level as a link to its words, with the mark of the highest and the distance. */
export function cellHtml(plan: Plan, view: View, document: string, row: LevelRow): Markup {
  const cells = row.cells.get(document) ?? []
  const most = Math.max(...cells.map(({ value }) => value ?? Number.NEGATIVE_INFINITY))
  return html`${cells.map(cell => {
    const counts = cell.value !== null && cell.value === most
    const highest = counts && row.highest.has(document)
    const words = levelWords(cell, view)
    const link = sourceLink(plan, view, document, cell.record, words)
    const stated =
      cell.stated &&
      view.say('site-stated', {
        level: `${numberWords(cell.stated.value, view.language)} ${unitWords(cell.stated.unit, view.language)}`,
      })
    return html`<span class="cell${highest && ' highest'}">${link}${highest && html`<span class="crown" title="${view.say('site-highest')}">▲<span class="vh">${view.say('site-highest')}</span></span>`}${counts && distanceHtml(view, document, row, plan)}${stated && html`<span class="detail">${stated}</span>`}</span>`
  })}`
}

function distanceHtml(view: View, document: string, { reference, distance }: LevelRow, plan: Plan): Markup | null {
  if (!reference) return null
  if (reference.document === document) return html` <span class="apart">${view.say('site-reference')}</span>`
  const apart = distance[document]
  if (apart === undefined) return null
  const words =
    apart === 0 ? view.say('site-level-with') : `${apart > 0 ? '+' : '−'}${numberWords(Math.abs(apart), view.language)}`
  const title = view.say('site-distance', { document: plan.document(reference.document).label })
  return html` <span class="apart" title="${title}">${words}</span>`
}

/** The year and the scope that head a row. */
export function rowHead({ year, scope }: LevelRow, view: View): Markup {
  return html`${year ?? view.say('site-no-year')}${scope !== null && html`<span class="detail" lang="zh">${scope}</span>`}`
}
