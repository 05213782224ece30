import { wording } from '../../lexicon/messages/wording.ts'
import { RECORD_KINDS } from '../../record/kinds.ts'
import { clauseTopics } from '../comparison/clause-topics.ts'
import { html, type Markup } from '../html.ts'
import { scrolling } from './columns.ts'
import { conditionHtml } from './condition.ts'
import { LEVELS } from './documents.ts'
import { filtersHtml, rowWords } from './filters.ts'
import { type SitePage, siteTitle } from './frame.ts'
import type { Plan } from './plan.ts'
import { MOST_COLUMNS, type SiteDocument } from './site.ts'
import type { View } from './view.ts'

/** The first page: what is compared, what is found where, and every document with its condition. */
export function overviewPage(plan: Plan): SitePage {
  return {
    path: 'index.html',
    section: 'index',
    title: view => view.say('site-section-index'),
    body: view => html`<h1>${siteTitle(plan, view)}</h1>
<p class="lede">${ledeOf(plan, view)}</p>
${plan.many && html`<p class="note">${view.say('site-many', { documents: plan.documents.length, most: MOST_COLUMNS })}</p>`}
${leftOutHtml(plan, view)}
<ul class="cards">${cardsOf(plan, view)}</ul>
<h2 id="documents">${view.say('site-documents')}</h2>
<p class="note">${view.say('site-documents-note')}</p>
${filtersHtml(plan, view, { words: view.say('site-words-documents'), years: yearsOf(plan), levels: true, places: true })}
${scrolling(view.say('site-documents'), documentsTable(plan, view), plan.many ? 'scroll tall' : 'scroll')}`,
  }
}

function ledeOf({ documents }: Plan, view: View): string {
  const levels = LEVELS.flatMap(level => {
    const count = documents.filter(({ about }) => about.level === level).length
    return count > 0 ? [view.say('site-of-level', { count, level: view.say(`site-level-${level}`) })] : []
  })
  const years = documents.flatMap(({ year }) => year ?? [])
  const [first, last] = [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)]
  const span = years.length === 0 ? '' : first === last ? `${first}` : `${first}–${last}`
  const among = levels.length > 0 ? view.say('site-among', { levels: levels.join(view.say('site-comma')) }) : ''
  return view.say('site-lede', { documents: documents.length, among, span: span && view.say('site-span', { span }) })
}

function leftOutHtml({ site }: Plan, view: View): Markup | null {
  if (site.leftOut.length === 0) return null
  const items = site.leftOut.map(({ reason }) => html`<li>${wording(reason, view.language)}</li>`)
  return html`<div class="warn"><p>${view.say('site-left-out', { count: items.length })}</p><ul>${items}</ul></div>`
}

function cardsOf({ site: { comparison }, documents }: Plan, view: View): readonly Markup[] {
  const { targets, tasks, responsibilities, subsidies, clauses, reuse } = comparison
  const inSeveral = (rows: readonly { readonly cells: object }[]) =>
    rows.filter(({ cells }) => Object.keys(cells).length > 1).length
  const shared = clauseTopics(clauses).filter(({ members }) => members.size > 1)
  const lacking = shared.filter(({ members }) => members.size < documents.length).length
  const card = (
    section: 'indicators' | 'responsibilities' | 'subsidies' | 'clauses' | 'reuse',
    figure: number,
    words: string,
  ) =>
    html`<li><a class="card" href="${view.to(`${section}.html`)}"><b>${view.say(`site-section-${section}`)}</b><span class="figure">${figure}</span><span>${words}</span></a></li>`
  return [
    card('indicators', targets.length, view.say('site-card-indicators', { shared: inSeveral(targets) })),
    card(
      'responsibilities',
      tasks.length,
      view.say('site-card-responsibilities', { bodies: responsibilities.length, shared: inSeveral(tasks) }),
    ),
    card(
      'subsidies',
      subsidies.reduce((sum, { cells }) => sum + Object.values(cells).flat().length, 0),
      view.say('site-card-subsidies', { comparable: subsidies.filter(({ note }) => note === 'comparable').length }),
    ),
    card('clauses', shared.length, view.say('site-card-clauses', { lacking })),
    card(
      'reuse',
      reuse.length,
      view.say('site-card-reuse', { passages: reuse.reduce((sum, { passages }) => sum + passages.length, 0) }),
    ),
  ]
}

function yearsOf({ documents }: Plan): readonly number[] {
  return [...new Set(documents.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
}

function documentsTable(plan: Plan, view: View): Markup {
  const kinds = RECORD_KINDS.map(kind => wording({ id: `records-${kind}`, values: {} }, view.language))
  return html`<table class="sticky documents">
<thead><tr><th scope="col">${view.say('site-document')}</th><th scope="col">${view.say('site-level')}</th><th scope="col">${view.say('site-date')}</th><th scope="col">${view.say('site-title-of')}</th><th scope="col">${view.say('site-condition')}</th>${kinds.map(kind => html`<th scope="col">${kind}</th>`)}<th scope="col">${view.say('site-clauses-of')}</th></tr></thead>
<tbody>
${plan.documents.map(document => documentRow(document, view))}</tbody></table>`
}

function documentRow(document: SiteDocument, view: View): Markup {
  const { about, label, page, witness, year, id } = document
  const { title, documentNumber, issuedDate, level, jurisdiction, status } = about
  const counts = RECORD_KINDS.map(kind => html`<td class="number">${witness.document[kind].length}</td>`)
  const published = witness.document.metadata.publishedDate
  const date = issuedDate ?? (published === null ? '—' : view.say('site-published', { date: published }))
  return html`<tr${rowWords(id, title, documentNumber, jurisdiction)} data-year="${year ?? ''}" data-level="${level ?? ''}" data-place="${jurisdiction ?? ''}"><th scope="row"><a href="${view.to(page)}" lang="zh">${label}</a></th><td>${level === null ? '—' : view.say(`site-level-${level}`)}${status === 'draft' && html` <span class="chip draft">${view.say('site-draft')}</span>`}</td><td class="number">${date}</td><td class="title"><span lang="zh">${title ?? id}</span>${documentNumber !== null && html`<span class="detail" lang="zh">${documentNumber}</span>`}</td><td>${conditionHtml(document, view)}</td>${counts}<td class="number">${witness.clauses.length}</td></tr>
`
}
