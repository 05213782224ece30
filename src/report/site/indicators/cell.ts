import type { TargetCell, TargetRow } from '../../../record/comparison.ts'
import { levelParts, numberWords, statedWords, unitWords } from '../../comparison/words.ts'
import { html, type Markup } from '../../html.ts'
import { CROWNS } from '../charts/levels.ts'
import type { Plan } from '../plan.ts'
import { sourceLink, type View } from '../view.ts'
import type { LevelRow } from './rows.ts'

/** The level that a cell states, without its unit: `≥ 4.5`. */
export function levelWords(cell: TargetCell, view: View): string {
  const [sign, level] = levelParts(cell, view.language)
  return [sign, level || '—'].filter(part => part !== '').join(' ')
}

/** What a document says in a row: each level as a link to its words, with the mark of the one that asks for most and the distance. */
export function cellHtml(plan: Plan, view: View, document: string, row: LevelRow): Markup {
  const cells = row.cells.get(document) ?? []
  const values = cells.flatMap(({ value }) => value ?? [])
  const most = row.better === 'lower' ? Math.min(...values) : Math.max(...values)
  return html`${cells.map(cell => {
    const counts = cell.value !== null && cell.value === most
    const best = counts && row.best.has(document)
    const words = levelWords(cell, view)
    const link = sourceLink(plan, view, document, cell.record, words)
    const stated = cell.stated && view.say('site-stated', { level: statedWords(cell.stated, view.language) })
    return html`<span class="cell${best && ' best'}">${link}${best && crownHtml(row.better, view)}${counts && distanceHtml(view, document, row, plan)}${stated && html`<span class="detail">${stated}</span>`}</span>`
  })}`
}

/** The mark of the level that asks for most: the highest, or the lowest where less is better. */
function crownHtml(better: LevelRow['better'], view: View): Markup {
  const words = view.say(better === 'lower' ? 'site-lowest' : 'site-highest')
  return html`<span class="crown" title="${words}"><span aria-hidden="true">${CROWNS[better]}</span><span class="vh">${words}</span></span>`
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

/** What is said of a row as a whole: its unit, where it has a word for it, and that less is better. */
export function unitFacts({ say, language }: View, { unit, better }: TargetRow): readonly string[] {
  const words = unitWords(unit, language)
  return [
    ...(words === '' ? [] : [say('site-unit', { unit: words })]),
    ...(better === 'lower' ? [say('site-less-is-better')] : []),
  ]
}

/** The year and the scope that head a row. */
export function rowHead({ year, scope }: LevelRow, view: View): Markup {
  return html`${year ?? view.say('site-no-year')}${scope !== null && html`<span class="detail" lang="zh">${scope}</span>`}`
}
