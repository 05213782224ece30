import type { Reuse } from '../../../record/comparison.ts'
import { html, type Markup } from '../../html.ts'
import { scrolling } from '../columns.ts'
import { rowWords } from '../filters.ts'
import type { Plan } from '../plan.ts'
import { shareWords } from '../share.ts'
import { documentLink, type View } from '../view.ts'

/** Pairs of documents as a table: whence, whither, how much of the taker's text, in how many passages. */
export function pairsHtml(plan: Plan, view: View, pairs: readonly Reuse[]): Markup {
  const rows = pairs.map(({ from, to, share, directed, passages }) => {
    const changed = passages.filter(({ changes }) => changes.length > 0).length
    const [source, taker] = [plan.document(from), plan.document(to)]
    const at = plan.documents.findIndex(({ id }) => id === from)
    return html`<tr${rowWords(source.label, taker.label)}><th scope="row">${documentLink(plan, view, from)}</th><td aria-hidden="true">${directed ? '→' : '↔'}</td><td>${documentLink(plan, view, to)}</td><td class="number">${shareWords(share)}</td><td class="number"><a href="${view.to(taker.reuse, `d${at}`)}">${view.say('site-passages', { passages: passages.length })}</a></td><td class="number">${changed}</td></tr>
`
  })
  const table = html`<table class="sticky">
<thead><tr><th scope="col">${view.say('site-from')}</th><td></td><th scope="col">${view.say('site-to')}</th><th scope="col">${view.say('site-share')}</th><th scope="col">${view.say('site-passages-head')}</th><th scope="col">${view.say('site-changed')}</th></tr></thead>
<tbody>
${rows}</tbody></table>`
  return scrolling(view.say('site-section-reuse'), table, 'scroll tall')
}
