import type { Reuse } from '../../../record/comparison.ts'
import { html } from '../../html.ts'
import { flowHtml, strongestSources } from '../charts/flow.ts'
import { filtersHtml } from '../filters.ts'
import type { SitePage } from '../frame.ts'
import { paged, pagePath, pagerHtml } from '../paging.ts'
import type { Plan } from '../plan.ts'
import { shareWords } from '../share.ts'
import type { SiteDocument } from '../site.ts'
import type { View } from '../view.ts'
import { documentReusePage } from './document.ts'
import { pairsHtml } from './pairs.ts'

/** Pairs of a table on one page. */
const PAGE_PAIRS = 500
/** Bands in the picture. */
const MOST_BANDS = 80

/** The pages of reuse: who took over from whom as a picture and a table, and for each document the words themselves. */
export function* reusePages(plan: Plan): Generator<SitePage> {
  const pairs = [...plan.site.comparison.reuse].sort((a, b) => b.share - a.share || (pairKey(a) < pairKey(b) ? -1 : 1))
  const pages = paged(pairs, PAGE_PAIRS)
  for (const [index, some] of pages.entries()) {
    yield {
      path: pagePath('reuse', index),
      section: 'reuse',
      title: view => view.say('site-section-reuse'),
      body: view => html`<h1>${view.say('site-reuse-title')}</h1>
<p class="note">${view.say('site-reuse-note')}</p>
${pairs.length === 0 && html`<p>${view.say('site-no-reuse')}</p>`}
${pairs.length > 0 && index === 0 && pictureHtml(plan, view, pairs)}
${pagerHtml(view, 'reuse', pages.length, index)}
${pairs.length > 0 && filtersHtml(plan, view, { words: view.say('site-words-places') })}
${pairs.length > 0 && pairsHtml(plan, view, some)}
${pagerHtml(view, 'reuse', pages.length, index)}`,
    }
  }
  for (const document of plan.documents) {
    const own = pairs.filter(({ from, to }) => from === document.id || to === document.id)
    if (own.length > 0) yield documentReusePage(plan, document, own)
  }
}

function pairKey({ from, to }: Reuse): string {
  return JSON.stringify([from, to])
}

function pictureHtml(plan: Plan, view: View, pairs: readonly Reuse[]) {
  const strongest = strongestSources(pairs)
  const drawn = strongest.slice(0, MOST_BANDS)
  const ids = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const nodes = plan.documents
    .filter(({ id }) => ids.has(id))
    .map(({ id, label, about, reuse }) => ({
      id,
      label,
      note: about.level === null ? '' : view.say(`site-level-${about.level}`),
      href: view.to(reuse),
    }))
  const edges = drawn.map(pair => {
    const taker = plan.document(pair.to)
    const href = view.to(taker.reuse, fromAnchor(plan, pair.from))
    return { ...pair, words: pairWords(plan.document(pair.from), taker, pair, view), href }
  })
  const left = strongest.length - drawn.length
  return html`${flowHtml(nodes, edges, view.say('site-reuse-picture'))}
${left > 0 && html`<p class="note">${view.say('site-reuse-most', { drawn: drawn.length, documents: strongest.length })}</p>`}`
}

function pairWords(from: SiteDocument, to: SiteDocument, { share, directed, passages }: Reuse, view: View): string {
  const values = { from: from.label, to: to.label, percent: shareWords(share), passages: passages.length }
  return view.say(directed ? 'site-pair' : 'site-pair-undirected', values)
}

/** The fragment of the address of what a document's page says of another. */
export function fromAnchor(plan: Plan, id: string): string {
  return `d${plan.documents.findIndex(document => document.id === id)}`
}
