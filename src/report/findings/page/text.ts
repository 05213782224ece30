import type { Language } from '../../../lexicon/messages/language.ts'
import { html } from '../../html.ts'
import { textHtml } from '../../records-page/text.ts'
import { layoutOf } from '../../site/layout.ts'
import type { CheckedDraft } from '../checked-draft.ts'
import { messageHead } from '../message-head.ts'
import type { MarkedFinding } from './marked.ts'

/** The clean text of a draft with the words of its findings marked; what has no words of its own stands below its line. */
export function draftTextHtml(
  { ledger, tree }: CheckedDraft,
  found: readonly MarkedFinding[],
  language: Language,
): string {
  const { clean } = ledger
  const below = new Map<number, string>()
  for (const { number, kind, finding, at } of found) {
    if (at.start < at.end) continue
    const line = clean.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1
    const words = finding.topic?.text ?? messageHead(finding, language)
    const note = html`<p class="point" lang="${language}"><mark class="${kind}" data-r="${number}" tabindex="-1">＋ ${words}</mark></p>
`
    below.set(line, (below.get(line) ?? '') + note.text)
  }
  return textHtml(clean, found, { ...layoutOf({ tree, clean }, []), below })
}
