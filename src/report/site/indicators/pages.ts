import { html } from '../../html.ts'
import { drawer } from '../charts/draw.ts'
import { filtersHtml } from '../filters.ts'
import type { SitePage } from '../frame.ts'
import { PAGE_LINES, paged, pagePath, pagerHtml, tabsHtml } from '../paging.ts'
import type { Plan } from '../plan.ts'
import { MOST_COLUMNS } from '../site.ts'
import type { View } from '../view.ts'
import { chartHtml, chartsOf } from './charts.ts'
import { indicatorList } from './list.ts'
import { levelRows, sharedRows, singleRows } from './rows.ts'
import { indicatorTable } from './table.ts'

/** Cells of a table on one page. */
const PAGE_CELLS = 3000
/** Charts that a site draws: those of the indicators that most documents have. */
const MOST_CHARTS = 60

/** The pages of indicators: those in several documents as a table, as charts, and those of one document alone. */
export async function* indicatorPages(plan: Plan): AsyncGenerator<SitePage> {
  const shared = sharedRows(plan)
  const cellsOf = (row: (typeof shared)[number]) =>
    plan.many ? Object.values(row.cells).flat().length : levelRows(row).length * plan.documents.length
  const sharedPages = paged(shared, plan.many ? PAGE_LINES : PAGE_CELLS, cellsOf)
  for (const [index, rows] of sharedPages.entries()) {
    yield {
      path: pagePath('indicators', index),
      section: 'indicators',
      title: view => view.say('site-section-indicators'),
      body: view => html`<h1>${view.say('site-section-indicators')}</h1>
<p class="lede">${view.say('site-indicators-lede', { indicators: plan.site.comparison.targets.length, shared: shared.length })}</p>
${tabsOf(view, 'indicators.html')}
${shared.length === 0 && html`<p>${view.say('site-nothing-shared')}</p>`}
${shared.length > 0 && keyHtml(view)}
${pagerHtml(view, 'indicators', sharedPages.length, index)}
${shared.length > 0 && (plan.many ? indicatorList(plan, view, rows) : indicatorTable(plan, view, rows))}
${pagerHtml(view, 'indicators', sharedPages.length, index)}`,
    }
  }
  const charts = chartsOf(plan, shared, await drawer())
  yield {
    path: 'indicators-charts.html',
    section: 'indicators',
    title: view => view.say('site-indicators-charts'),
    body: view => html`<h1>${view.say('site-indicators-charts')}</h1>
${tabsOf(view, 'indicators-charts.html')}
<p class="note">${view.say('site-charts-note')}</p>
${charts.length > MOST_CHARTS && html`<p class="note">${view.say('site-charts-most', { most: MOST_CHARTS, charts: charts.length })}</p>`}
${plan.many && html`<p class="note">${view.say('site-charts-band', { most: MOST_COLUMNS })}</p>`}
${charts.length === 0 ? html`<p>${view.say('site-nothing-shared')}</p>` : filtersHtml(plan, view, { words: view.say('site-words-indicators') })}
<div class="charts">
${charts.slice(0, MOST_CHARTS).map(chart => chartHtml(view, chart))}</div>`,
  }
  const single = singleRows(plan)
  const singlePages = paged(single, PAGE_LINES)
  for (const [index, rows] of singlePages.entries()) {
    const path = pagePath('indicators-single', index)
    yield {
      path,
      section: 'indicators',
      title: view => view.say('site-indicators-single'),
      body: view => html`<h1>${view.say('site-indicators-single')}</h1>
${tabsOf(view, 'indicators-single.html')}
<p class="note">${view.say('site-single-note', { single: single.length })}</p>
${pagerHtml(view, 'indicators-single', singlePages.length, index)}
${single.length > 0 && indicatorList(plan, view, rows)}
${pagerHtml(view, 'indicators-single', singlePages.length, index)}`,
    }
  }
}

function tabsOf(view: View, current: string) {
  const tabs = [
    { path: 'indicators.html', words: view.say('site-tab-table') },
    { path: 'indicators-charts.html', words: view.say('site-tab-charts') },
    { path: 'indicators-single.html', words: view.say('site-tab-single') },
  ]
  return tabsHtml(view, tabs, current)
}

function keyHtml(view: View) {
  return html`<ul class="key"><li><span class="crown" aria-hidden="true">▲</span> ${view.say('site-highest')}</li><li><span class="crown" aria-hidden="true">▼</span> ${view.say('site-lowest')}</li><li>+1 −1 ${view.say('site-key-distance')}</li><li><span class="swatch-gap" aria-hidden="true"></span> ${view.say('site-gap')}</li><li>· ${view.say('site-other-year')}</li></ul>`
}
