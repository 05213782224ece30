import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import type { PeerQuote } from '../../../record/finding.ts'
import { html, type Markup, passage } from '../../html.ts'

/** The words of peers, each with a button that copies them. */
export function quotesHtml(peers: readonly PeerQuote[], language: Language): Markup {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  return html`${peers.map(({ document, section, quote }) => {
    const source = [document, section.join('/')].filter(part => part !== '').join(' ')
    return html`<figure><figcaption>${source} <button type="button" class="copy" hidden aria-label="${say('findings-copy-of', { source })}">${say('findings-copy')}</button></figcaption><blockquote lang="zh">${passage(quote)}</blockquote></figure>
`
  })}`
}
