import { leftOutWords } from '../../comparison/grid.ts'
import { html } from '../../html.ts'
import type { SitePage } from '../frame.ts'
import { paged, pagePath, pagerHtml, tabsHtml } from '../paging.ts'
import { type Plan, passageAnchor } from '../plan.ts'
import { documentLink, type View } from '../view.ts'
import { heatMapHtml } from './heat-map.ts'
import { MOST_TOPICS, sharedTopics, singleClauses } from './topics.ts'
import { wordingsHtml, wordingsOf } from './wordings.ts'

/** Topics of a heat map on one page. */
const PAGE_TOPICS = 150
/** Clauses of a list on one page. */
const PAGE_CLAUSES = 400

/** The pages of clauses: the heat map, a page of wordings for each topic, and the clauses that have no match. */
export function* clausePages(plan: Plan): Generator<SitePage> {
  const topics = sharedTopics(plan)
  const pages = paged(topics, PAGE_TOPICS)
  for (const [index, some] of pages.entries()) {
    yield {
      path: pagePath('clauses', index),
      section: 'clauses',
      title: view => view.say('site-section-clauses'),
      body: view => {
        const leftOut = leftOutWords(plan.site.comparison, view.language)
        return html`<h1>${view.say('site-clauses-title')}</h1>
${tabsOf(view, 'clauses.html')}
<p class="note">${view.say(plan.many ? 'site-clauses-note-many' : 'site-clauses-note')}</p>
${topics.length > MOST_TOPICS && html`<p class="note">${view.say('site-topics-most', { most: MOST_TOPICS, topics: topics.length })}</p>`}
${leftOut !== null && html`<p class="note">${leftOut}</p>`}
${pagerHtml(view, 'clauses', pages.length, index)}
${topics.length === 0 ? html`<p>${view.say('site-no-clauses')}</p>` : heatMapHtml(plan, view, some)}
${pagerHtml(view, 'clauses', pages.length, index)}`
      },
    }
  }
  yield* singlePages(plan)
  for (const topic of topics) {
    if (topic.page === null) continue
    const groups = wordingsOf(plan, topic)
    yield {
      path: topic.page,
      section: 'clauses',
      title: view => view.plainName(topic.topic),
      body: view => html`<h1>${view.name(topic.topic)}</h1>
<p class="tabs"><a href="${view.to('clauses.html')}">${view.say('site-back-to-clauses')}</a></p>
<p class="note">${view.say('site-wordings-note')} <ins>${view.say('site-put-in')}</ins> <del>${view.say('site-left-out-words')}</del>${view.say('site-shared-note')} <mark>${view.say('site-shared-words')}</mark></p>
${wordingsHtml(plan, view, groups)}`,
    }
  }
}

function* singlePages(plan: Plan): Generator<SitePage> {
  const single = singleClauses(plan)
  const all = plan.documents.flatMap(({ id }) => single.get(id) ?? [])
  const pages = paged(all, PAGE_CLAUSES)
  for (const [index, some] of pages.entries()) {
    yield {
      path: pagePath('clauses-single', index),
      section: 'clauses',
      title: view => view.say('site-clauses-single'),
      body: view => html`<h1>${view.say('site-clauses-single')}</h1>
${tabsOf(view, 'clauses-single.html')}
<p class="note">${view.say('site-clauses-single-note', { clauses: all.length })}</p>
${pagerHtml(view, 'clauses-single', pages.length, index)}
${plan.documents.map(({ id, page }) => {
  const own = some.filter(({ document }) => document === id)
  if (own.length === 0) return null
  const items = own.map(({ section, heading, quote, clean }) => {
    const words = [...section, heading ?? `${quote.slice(0, 40)}${quote.length > 40 ? '…' : ''}`].join(' ')
    return html`<li><a href="${view.to(page, passageAnchor(clean))}" lang="zh">${words}</a></li>`
  })
  return html`<h2>${documentLink(plan, view, id)}</h2><ul class="clauses-list">${items}</ul>`
})}
${pagerHtml(view, 'clauses-single', pages.length, index)}`,
    }
  }
}

function tabsOf(view: View, current: string) {
  const tabs = [
    { path: 'clauses.html', words: view.say('site-tab-coverage') },
    { path: 'clauses-single.html', words: view.say('site-tab-single') },
  ]
  return tabsHtml(view, tabs, current)
}
