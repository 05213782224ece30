import type { Reuse, ReusedPassage } from '../../../record/comparison.ts'
import { html, type Markup } from '../../html.ts'
import type { SitePage } from '../frame.ts'
import { type Plan, passageAnchor } from '../plan.ts'
import { shareWords } from '../share.ts'
import type { SiteDocument } from '../site.ts'
import { documentLink, type View } from '../view.ts'
import { wordingBeside } from '../wording-difference.ts'

/** Passages that are shown of one pair. */
const MOST_PASSAGES = 40
/** Pairs whose passages are shown in full; the others are in the table. */
const MOST_PAIRS = 12

/** A passage with what was changed in it marked: the same in every language. */
interface Shown {
  readonly passage: ReusedPassage
  readonly words: Markup
}

/** What a document took over from others, passage by passage, and which documents took over from it. */
export function documentReusePage(plan: Plan, document: SiteDocument, pairs: readonly Reuse[]): SitePage {
  const taken = pairs.filter(({ to }) => to === document.id)
  const given = pairs.filter(({ from }) => from === document.id)
  const shown = taken.slice(0, MOST_PAIRS).map(pair => ({ pair, passages: shownPassages(plan, document, pair) }))
  return {
    path: document.reuse,
    section: 'reuse',
    title: view => view.say('site-reuse-of', { document: document.label }),
    body: view => html`<h1>${view.say('site-reuse-of', { document: document.label })}</h1>
<p class="tabs"><a href="${view.to('reuse.html')}">${view.say('site-back-to-reuse')}</a> <a href="${view.to(document.page)}">${view.say('site-tab-text')}</a></p>
${taken.length === 0 && html`<p>${view.say('site-took-nothing')}</p>`}
${taken.length > 0 && html`<p class="note">${view.say('site-passages-note')} <ins>${view.say('site-put-in')}</ins> <del>${view.say('site-left-out-words')}</del></p>`}
${shown.map(({ pair, passages }) => pairHtml(plan, view, document, pair, passages))}
${taken.length > MOST_PAIRS && html`<p class="note">${view.say('site-pairs-most', { most: MOST_PAIRS, pairs: taken.length })}</p>`}
${given.length > 0 && html`<h2>${view.say('site-gave')}</h2><ul>${given.map(({ to, share, passages }) => html`<li>${documentLink(plan, view, to)}: <a href="${view.to(plan.document(to).reuse, `d${plan.documents.indexOf(document)}`)}">${view.say('site-share-passages', { percent: shareWords(share), passages: passages.length })}</a></li>`)}</ul>`}`,
  }
}

function shownPassages(plan: Plan, document: SiteDocument, { from, passages }: Reuse): readonly Shown[] {
  const source = plan.document(from).witness.clean
  return [...passages]
    .sort((a, b) => a.toSpan.start - b.toSpan.start)
    .slice(0, MOST_PASSAGES)
    .map(one => {
      const taken = document.witness.clean.slice(one.toSpan.start, one.toSpan.end)
      return { passage: one, words: wordingBeside(source.slice(one.fromSpan.start, one.fromSpan.end), taken).words }
    })
}

function pairHtml(plan: Plan, view: View, document: SiteDocument, pair: Reuse, passages: readonly Shown[]): Markup {
  const source = plan.document(pair.from)
  const items = passages.map(
    ({ passage: { fromSpan, toSpan }, words }) =>
      html`<li><div class="quote" lang="zh">${words}</div><p class="detail"><a href="${view.to(source.page, passageAnchor(fromSpan))}">${view.say('site-in-source')}</a> · <a href="${view.to(document.page, passageAnchor(toSpan))}">${view.say('site-in-taker')}</a></p></li>
`,
  )
  const left = pair.passages.length - passages.length
  return html`<section id="d${plan.documents.indexOf(source)}"><h2>${view.say(pair.directed ? 'site-took-from' : 'site-shares-with')} ${documentLink(plan, view, pair.from)} <small class="detail">${view.say('site-share-passages', { percent: shareWords(pair.share), passages: pair.passages.length })}</small></h2>
<ol class="passages">
${items}</ol>
${left > 0 && html`<p class="note">${view.say('site-passages-most', { most: MOST_PASSAGES, passages: pair.passages.length })}</p>`}</section>
`
}
