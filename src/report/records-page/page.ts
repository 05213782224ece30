import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { PolicyDocument } from '../../record/document.ts'
import { pointer } from '../../text/lines.ts'
import { htmlFile } from '../html-shell.ts'
import { escapeHtml } from '../side-by-side/escape.ts'
import { visible } from '../visible.ts'
import { recordListHtml } from './list.ts'
import { listedRecords, rawHtml } from './marks.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import { textHtml } from './text.ts'

/**
 * A document with its records as one HTML file that needs no other: the words of each record are marked in the text, the
 * records stand in a list beside it, and the raw page below, to which each record's line and column lead. Safe to open
 * whatever the document holds.
 */
export function recordsHtml(
  document: PolicyDocument,
  { raw, clean }: { readonly raw: string; readonly clean: string },
  language: Language,
): string {
  const say = (id: string, values = {}) => escapeHtml(visible(wording({ id, values }, language)))
  const { id, source, metadata } = document
  const records = listedRecords(document)
  const pointOf = pointer(raw)
  const placeOf = (offset: number) => {
    const { line, column } = pointOf(Math.min(offset, raw.length))
    return { label: `${line}:${column}`, href: `#L${line}` }
  }
  const facts = [metadata.documentNumber, metadata.issuer, metadata.jurisdiction, metadata.issuedDate]
  const known = facts.filter(fact => fact !== null).map(fact => escapeHtml(visible(fact)))
  const body = `<header>
<h1>${escapeHtml(visible(metadata.title ?? id))}</h1>
<p>${known.join(' · ')}</p>
<p>${say('records-source', { id, file: source.file })}</p>
</header>
<main>
<div class="columns">
<section class="text" lang="zh">
${textHtml(clean, records)}</section>
${recordListHtml(document, records, placeOf, language)}</div>
<details id="raw"><summary>${say('view-raw')}</summary>
<div class="raw" lang="zh">${rawHtml(raw, records)}</div>
</details>
</main>`
  const title = visible(wording({ id: 'records-title', values: { title: metadata.title ?? id } }, language))
  return htmlFile({ title, language, style: STYLE, body, data: null, script: SCRIPT })
}
