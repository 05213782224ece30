import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { PolicyDocument } from '../../record/document.ts'
import { RECORD_KINDS } from '../../record/kinds.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import { cardHtml, type RawPlace } from './card.ts'
import type { ListedRecord } from './marks.ts'

/** The records of a document as a list beside its text, with boxes that choose kinds and buttons that step through. */
export function recordListHtml(
  document: PolicyDocument,
  records: readonly ListedRecord[],
  placeOf: (offset: number) => RawPlace,
  language: Language,
): string {
  const say = (id: string) => escapeHtml(visible(wording({ id, values: {} }, language)))
  const cards = records.map(record => cardHtml(record, placeOf, language))
  const boxes = RECORD_KINDS.map(
    kind =>
      `<label class="${kind}"><input type="checkbox" name="kind" value="${kind}" checked><span class="swatch"></span>${say(`records-${kind}`)} <span class="count">${document[kind].length}</span></label>`,
  )
  return `<aside>
<div class="bar">
<fieldset><legend>${say('view-show')}</legend>
${boxes.join('\n')}
</fieldset>
<span><button type="button" id="previous">${say('view-previous')}</button> <button type="button" id="next">${say('view-next')}</button></span>
<span class="hint">${say('records-keys')}</span>
</div>
${records.length === 0 ? `<p>${say('records-none')}</p>` : ''}<ol class="records" lang="zh">
${cards.join('\n')}
</ol>
</aside>
`
}
