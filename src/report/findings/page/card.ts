import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import { html, type Markup } from '../../html.ts'
import { messageHead } from '../message-head.ts'
import { isLack, type MarkedFinding } from './marked.ts'
import { quotesHtml } from './quotes.ts'

/** A finding in the margin: what it says, where, by which rule, and the peers' words or the way to them. */
export function cardHtml({ number, kind, finding }: MarkedFinding, language: Language): Markup {
  const { ruleId, message, section, place, peers } = finding
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const where = [section.join('/'), `${place.line}:${place.column}`].filter(part => part !== '')
  const words = isLack(finding)
    ? html`<p class="where"><a href="#lack${number}">${say('findings-to-words', { peers: peers.length })}</a></p>`
    : peers.length > 0 &&
      html`<details><summary>${say('findings-words', { peers: peers.length })}</summary>${quotesHtml(peers, language)}</details>`
  return html`<li class="${kind}" data-record="${number}" data-severity="${kind}" data-rule="${ruleId}"><button type="button" aria-pressed="false"><b>${say(`severity-${kind}`)}</b> ${peers.length > 0 ? messageHead(finding, language) : message}</button><p class="where">${where.join(' · ')} · <code>${ruleId}</code></p>${words}</li>
`
}
