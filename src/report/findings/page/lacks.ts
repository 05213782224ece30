import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import { html, type Markup } from '../../html.ts'
import { messageHead } from '../message-head.ts'
import { isLack, type MarkedFinding } from './marked.ts'
import { quotesHtml } from './quotes.ts'

/** What peers have and the draft has not, as a list with the peers' words to begin from; nothing where there is none. */
export function lacksHtml(found: readonly MarkedFinding[], language: Language): Markup | false {
  const lacks = found.filter(({ finding }) => isLack(finding))
  if (lacks.length === 0) return false
  const say = (id: string, values = {}) => wording({ id, values }, language)
  return html`<section id="lacks">
<h2>${say('findings-lacks')}</h2>
<p class="hint">${say('findings-lacks-about')}</p>
<ol class="lacks">
${lacks.map(({ number, kind, finding }) => {
  const percent = Math.round((finding.share ?? 0) * 100)
  return html`<li class="${kind}" id="lack${number}" data-severity="${kind}" data-rule="${finding.ruleId}">
<h3>${finding.topic?.text ?? finding.ruleId}</h3>
<p>${messageHead(finding, language)}</p>
<p class="where"><meter min="0" max="100" value="${percent}" aria-label="${say('findings-share', { percent })}"></meter> ${say('findings-share', { percent })} · <code>${finding.ruleId}</code> · <a href="#r${number}">${say('findings-to-place')}</a></p>
${quotesHtml(finding.peers, language)}</li>
`
})}</ol>
</section>
`
}
