import type { Ledger } from '../../text/ledger.ts'
import { pointer } from '../../text/lines.ts'
import { html, type Markup, made } from '../html.ts'
import { recordListHtml } from '../records-page/list.ts'
import { listedRecords } from '../records-page/marks.ts'
import { SCRIPT as RECORDS_SCRIPT } from '../records-page/script.ts'
import { PARTS_STYLE } from '../records-page/style.ts'
import { textHtml } from '../records-page/text.ts'
import { sideBySideParts } from '../side-by-side/page.ts'
import { rowsOf } from '../side-by-side/rows.ts'
import { conditionHtml } from './condition.ts'
import type { SitePage } from './frame.ts'
import { layoutOf } from './layout.ts'
import type { Plan } from './plan.ts'
import type { SiteDocument } from './site.ts'
import { DOCUMENT_STYLE } from './style-document.ts'
import type { View } from './view.ts'

/** The pages of each document: its text with its records marked, and the page as fetched beside the clean text. */
export async function* documentPages(plan: Plan): AsyncGenerator<SitePage> {
  for (const document of plan.documents) {
    const ledger = await plan.site.ledgerOf(document.id)
    yield textPage(plan, document, ledger)
    yield sourcePage(plan, document, ledger)
  }
}

function textPage(plan: Plan, document: SiteDocument, ledger: Ledger): SitePage {
  const { witness } = document
  const records = listedRecords(witness.document)
  const text = textHtml(witness.clean, records, layoutOf(witness, plan.anchorsOf(document.id)))
  const rows = rowsOf(ledger)
  const pointOf = pointer(ledger.raw)
  const rowAt = (offset: number) =>
    Math.max(
      0,
      rows.findIndex(({ raw }) => raw.end > offset),
    )
  return {
    path: document.page,
    section: 'index',
    style: `${PARTS_STYLE}${DOCUMENT_STYLE}`,
    script: RECORDS_SCRIPT,
    title: () => document.label,
    body(view) {
      const placeOf = (offset: number) => {
        const at = Math.min(offset, ledger.raw.length)
        const { line, column } = pointOf(at)
        return { label: `${line}:${column}`, href: view.to(document.source, `r${rowAt(at)}`) }
      }
      return html`${headHtml(plan, document, view, 'text')}
<div class="columns">
<section class="text" lang="zh" aria-label="${view.say('site-text')}">
${made(text)}</section>
${made(recordListHtml(witness.document, records, placeOf, view.language))}</div>`
    },
  }
}

function sourcePage(plan: Plan, document: SiteDocument, ledger: Ledger): SitePage {
  const { condition, source } = document.witness.document
  const partsIn = (view: View) => sideBySideParts({ ledger, messages: condition.messages }, view.language)
  const parts = new Map<string, ReturnType<typeof partsIn>>()
  const partsOf = (view: View) => {
    const known = parts.get(view.language) ?? partsIn(view)
    parts.set(view.language, known)
    return known
  }
  const { style, script } = sideBySideParts({ ledger, messages: [] }, 'en')
  return {
    path: document.source,
    section: 'index',
    style: `${style}${DOCUMENT_STYLE}`,
    script,
    title: view => view.say('site-title-source', { document: document.label }),
    data: view => partsOf(view).data,
    body: view => html`${headHtml(plan, document, view, 'source')}
<p class="note">${view.say('site-source-note', { file: source.file })}</p>
<div class="about">${made(partsOf(view).about)}</div>
${made(partsOf(view).texts)}`,
  }
}

/** What stands above both pages of a document: title, facts, and the way from one to the other. */
function headHtml(plan: Plan, document: SiteDocument, view: View, current: 'text' | 'source'): Markup {
  const { about, page, source, reuse, id, witness } = document
  const { metadata } = witness.document
  const { comparison } = plan.site
  const fact = (label: string, value: string | null) =>
    value !== null && html`<div><dt>${label}</dt><dd lang="zh">${value}</dd></div>`
  const tab = (name: 'text' | 'source', address: string) =>
    html`<a href="${view.to(address)}"${name === current && html` aria-current="page"`}>${view.say(`site-tab-${name}`)}</a>`
  const hasReuse = comparison.reuse.some(({ from, to }) => from === id || to === id)
  return html`<h1 lang="zh">${about.title ?? id}</h1>
<dl class="facts">
${fact(view.say('site-place'), about.jurisdiction)}
${about.level !== null && html`<div><dt>${view.say('site-level')}</dt><dd>${view.say(`site-level-${about.level}`)}</dd></div>`}
${fact(view.say('site-issuer'), metadata.issuer)}
${fact(view.say('site-number'), about.documentNumber)}
${fact(view.say('site-issued'), about.issuedDate)}
${fact(view.say('site-published-on'), metadata.publishedDate)}
${fact(view.say('site-effective'), metadata.effectiveDate)}
${about.status === 'draft' && html`<div><dt>${view.say('site-status')}</dt><dd>${view.say('site-draft')}</dd></div>`}
<div><dt>${view.say('site-condition')}</dt><dd>${conditionHtml(document, view)}</dd></div>
</dl>
<p class="tabs">${tab('text', page)} ${tab('source', source)}${hasReuse && html` <a href="${view.to(reuse)}">${view.say('site-tab-reuse')}</a>`}</p>`
}
