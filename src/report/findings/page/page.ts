import type { Language } from '../../../lexicon/messages/language.ts'
import { wording } from '../../../lexicon/messages/wording.ts'
import { walk } from '../../../tree/walk.ts'
import { html, made } from '../../html.ts'
import { htmlFile } from '../../html-shell.ts'
import { visible } from '../../visible.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import { summaryOf } from '../summary.ts'
import { cardHtml } from './card.ts'
import { filtersHtml } from './filters.ts'
import { lacksHtml } from './lacks.ts'
import { markedFindings } from './marked.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { draftTextHtml } from './text.ts'

/**
 * A draft with its findings beside it, as one HTML file that needs no other: the words concerned are marked, what is
 * missing stands where it belongs, and the peers' words stand below, to be copied. Safe to open whatever the draft holds.
 */
export function findingsHtml(draft: CheckedDraft, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { draft: file } = draft.findings
  const found = markedFindings(draft)
  const title = titleOf(draft) ?? file
  const body = html`<header>
<h1>${title}</h1>
<p>${say('findings-source', { file })} · ${summaryOf(draft, language)}</p>
</header>
<main>
<div class="columns">
<section class="text" lang="zh" aria-label="${say('findings-draft')}">
${made(draftTextHtml(draft, found, language))}</section>
<aside aria-label="${say('findings-list')}">
${filtersHtml(found, language)}${found.length === 0 && html`<p>${summaryOf(draft, language)}</p>`}<ol class="records">
${found.map(one => cardHtml(one, language))}</ol>
</aside>
</div>
${lacksHtml(found, language)}</main>
<p id="status" class="visually-hidden" role="status" data-copied="${say('findings-copied')}"></p>`
  const name = visible(say('findings-title', { title }))
  return htmlFile({ title: name, language, style: STYLE, body: body.text, data: null, script: SCRIPT })
}

function titleOf({ tree, ledger }: CheckedDraft): string | null {
  let title: string | null = null
  walk(tree, node => {
    if (title !== null) return 'stop'
    if (node.type === 'title') title = ledger.clean.slice(node.position.start.offset, node.position.end.offset)
    return undefined
  })
  return title
}
