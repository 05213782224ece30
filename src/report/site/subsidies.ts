import { wording } from '../../lexicon/messages/wording.ts'
import type { SubsidyCell, SubsidyRow } from '../../record/comparison.ts'
import { numberWords } from '../comparison/words.ts'
import { html, type Markup } from '../html.ts'
import type { SitePage } from './frame.ts'
import { type Matter, type MatterWords, mattersHtml, weightOf } from './matters.ts'
import { PAGE_LINES, paged, pagePath, pagerHtml, tabsHtml } from './paging.ts'
import type { Plan } from './plan.ts'
import { sourceLink, type View } from './view.ts'

/** Cells of a table on one page. */
const PAGE_CELLS = 1500

/** The pages of subsidies: what several documents grant, side by side, and what one document alone does. */
export function* subsidyPages(plan: Plan): Generator<SitePage> {
  const matters = plan.site.comparison.subsidies
    .map(row => ({ row, documents: Object.keys(row.cells) }))
    .sort((a, b) => b.documents.length - a.documents.length)
  yield* pagesOf(
    plan,
    'subsidies',
    matters.filter(({ documents }) => documents.length > 1),
    !plan.many,
  )
  yield* pagesOf(
    plan,
    'subsidies-single',
    matters.filter(({ documents }) => documents.length === 1),
    false,
  )
}

function* pagesOf(
  plan: Plan,
  name: 'subsidies' | 'subsidies-single',
  matters: readonly Matter<SubsidyRow>[],
  inColumns: boolean,
): Generator<SitePage> {
  const pages = inColumns
    ? paged(matters, PAGE_CELLS, weightOf(plan))
    : paged(matters, PAGE_LINES, ({ documents }) => documents.length)
  const title = name === 'subsidies' ? 'site-section-subsidies' : 'site-subsidies-single'
  for (const [index, some] of pages.entries()) {
    yield {
      path: pagePath(name, index),
      section: 'subsidies',
      title: view => view.say(title),
      body: view => html`<h1>${view.say(title)}</h1>
${tabsHtml(
  view,
  [
    { path: 'subsidies.html', words: view.say('site-tab-table') },
    { path: 'subsidies-single.html', words: view.say('site-tab-single') },
  ],
  `${name}.html`,
)}
<p class="note">${view.say(name === 'subsidies' ? 'site-subsidies-note' : 'site-subsidies-single-note')}</p>
${pagerHtml(view, name, pages.length, index)}
${some.length === 0 ? html`<p>${view.say('site-no-subsidies')}</p>` : mattersHtml(plan, view, some, wordsOf(plan, view), inColumns)}
${pagerHtml(view, name, pages.length, index)}`,
    }
  }
}

function wordsOf(plan: Plan, view: View): MatterWords<SubsidyRow> {
  const kindOf = ({ kind }: SubsidyRow) => wording({ id: `subsidy-${kind}`, values: {} }, view.language)
  return {
    label: view.say('site-section-subsidies'),
    first: view.say('site-grant'),
    words: view.say('site-words-subsidies'),
    name: row => html`${kindOf(row)}<span class="detail">${view.name(row.topic)}</span>`,
    find: (row, documents) => [
      kindOf(row),
      view.plainName(row.topic),
      row.topic.text,
      ...documents.flatMap(id => (row.cells[id] ?? []).map(({ text }) => text)),
    ],
    facts: ({ note }) => note !== null && html`<span class="chip ${note}">${view.say(`site-note-${note}`)}</span>`,
    cell: (row, document) =>
      html`${(row.cells[document] ?? []).map(cell => cellHtml(plan, view, document, cell, row))}`,
  }
}

function cellHtml(plan: Plan, view: View, document: string, cell: SubsidyCell, row: SubsidyRow): Markup {
  const link = sourceLink(plan, view, document, cell.record, html`<span lang="zh">${cell.text}</span>`)
  const { comparable } = cell
  if (!comparable) return html`<span class="cell">${link}</span>`
  const { amount, per, every, most } = comparable
  const sum = view.say('site-sum', {
    amount: `${most ? '≤ ' : ''}${numberWords(amount, view.language)}`,
    per: wording({ id: `diff-per-${per}`, values: {} }, view.language),
    every: every === null ? '' : wording({ id: `diff-every-${every}`, values: {} }, view.language),
  })
  return html`<span class="cell"><b class="number">${sum}</b>${row.note === 'comparable' && barHtml(cell, row)}<span class="detail">${link}</span></span>`
}

/** A bar as long as the amount is to the highest of its row on the same basis. */
function barHtml({ comparable }: SubsidyCell, { cells }: SubsidyRow): Markup | null {
  if (!comparable) return null
  const alike = Object.values(cells)
    .flat()
    .flatMap(cell =>
      cell.comparable && cell.comparable.per === comparable.per && cell.comparable.every === comparable.every
        ? cell.comparable.amount
        : [],
    )
  const most = Math.max(...alike)
  if (alike.length < 2 || most <= 0) return null
  const length = Math.max(1, Math.round((comparable.amount / most) * 100))
  return html`<svg class="bars" viewBox="0 0 100 6" preserveAspectRatio="none" width="100%" aria-hidden="true"><rect width="${length}" height="6"/></svg>`
}
