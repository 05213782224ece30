import type { TargetRow } from '../../../record/comparison.ts'
import { numberWords, statedWords } from '../../comparison/words.ts'
import { html, joined, type Markup } from '../../html.ts'
import type { Draw } from '../charts/draw.ts'
import { type Line, levelsDrawing } from '../charts/levels.ts'
import { rowWords } from '../filters.ts'
import type { Plan } from '../plan.ts'
import { MOST_COLUMNS } from '../site.ts'
import type { View } from '../view.ts'
import { unitFacts } from './cell.ts'
import { linesOf } from './rows.ts'

/** A chart of an indicator: the drawing is the same in every language. */
export interface Chart {
  readonly row: TargetRow
  readonly lines: readonly Line[]
  /** Null where all documents have one level, which is better said than drawn. */
  readonly picture: { readonly width: number; readonly height: number; readonly drawing: Markup } | null
}

/** The charts of indicators for which at least two documents have a level of the whole place. */
export function chartsOf(plan: Plan, rows: readonly TargetRow[], draw: Draw): readonly Chart[] {
  return rows.flatMap((row, index): readonly Chart[] => {
    const lines = linesOf(plan, row)
    if (lines.length < 2) return []
    const points = lines.flatMap(line => line.points)
    if (points.every(({ year, value }) => year === points[0]?.year && value === points[0].value)) {
      return [{ row, lines, picture: null }]
    }
    const drawing = levelsDrawing(lines, row.better)
    const { width, height } = drawing
    return [{ row, lines, picture: { width, height, drawing: draw(drawing, `chart${index}`) } }]
  })
}

/** A chart with its name, what it says in words, and its numbers as a table. */
export function chartHtml(view: View, { row, lines, picture }: Chart): Markup {
  const { indicator } = row
  const name = view.plainName(indicator)
  const said = [...unitFacts(view, row), ...(lines.length > MOST_COLUMNS ? [view.say('site-band')] : [])]
  return html`<figure data-group><div${rowWords(name, indicator.text)}>
<figcaption>${view.name(indicator)}<small>${joined(said, ' · ')}</small></figcaption>
${picture ? pictureHtml(picture, view.say('site-chart-says', { indicator: name, levels: inWords(view, lines) })) : html`<p>${allSame(view, row, lines)}</p>`}
<details><summary>${view.say('site-numbers')}</summary>${numbersHtml(view, lines, name)}</details>
</div></figure>
`
}

function pictureHtml({ width, height, drawing }: NonNullable<Chart['picture']>, words: string): Markup {
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">${drawing}</svg>`
}

function allSame(view: View, { unit }: TargetRow, lines: readonly Line[]): string {
  const [{ year, value }] = lines.flatMap(({ points }) => points) as [Line['points'][number]]
  const level = statedWords({ value, unit }, view.language)
  return view.say('site-all-same', { documents: lines.length, level: year === null ? level : `${year} ${level}` })
}

/** What the chart shows, for those who do not see it. */
function inWords(view: View, lines: readonly Line[]): string {
  const said = lines.slice(0, MOST_COLUMNS).map(({ label, points }) => {
    const levels = points.map(
      ({ year, value }) => `${year ?? view.say('site-no-year')} ${numberWords(value, view.language)}`,
    )
    return `${label} ${levels.join(view.say('site-comma'))}`
  })
  return said.join(view.say('site-semicolon'))
}

function numbersHtml(view: View, lines: readonly Line[], name: string): Markup {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  )
  const rows = lines.map(({ label, points }) => {
    const cells = years.map(year => {
      const point = points.find(one => one.year === year)
      return html`<td class="number">${point === undefined ? '—' : numberWords(point.value, view.language)}</td>`
    })
    return html`<tr><th scope="row" lang="zh">${label}</th>${cells}</tr>`
  })
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}"><table><thead><tr><th scope="col">${view.say('site-document')}</th>${years.map(year => html`<th scope="col">${year ?? view.say('site-no-year')}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}
