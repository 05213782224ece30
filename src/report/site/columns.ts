import { html, type Markup, type Slot } from '../html.ts'
import type { Plan } from './plan.ts'
import type { SiteDocument } from './site.ts'
import type { View } from './view.ts'

/** The heads of a table's columns, one for each document, with the link to it. */
export function documentHeads(plan: Plan, view: View): Markup {
  return html`${plan.documents.map(({ about, label, page }, index) => {
    const level = about.level === null ? null : html`<small>${view.say(`site-level-${about.level}`)}</small>`
    return html`<th scope="col" class="c${index}" data-column="${index}" data-level="${about.level ?? ''}"><a href="${view.to(page)}" lang="zh">${label}</a>${level}</th>`
  })}`
}

/** A row's cells, one for each document. */
export function documentCells(plan: Plan, cell: (document: SiteDocument, className: string) => Slot): Markup {
  return html`${plan.documents.map((document, index) => cell(document, `c${index}`))}`
}

/** More columns than this take a larger sheet of paper. */
const SHEET_COLUMNS = 8

/** The class of a region that holds a table with a column for each document. */
export function columnsClass({ documents, many }: Plan): string {
  return documents.length > SHEET_COLUMNS && !many ? 'scroll tall wide' : 'scroll tall'
}

/** A table in a region of its own that scrolls, by keyboard too, when the table is wider than the page. */
export function scrolling(label: string, table: Slot, className = 'scroll'): Markup {
  return html`<div class="${className}" role="region" tabindex="0" aria-label="${label}">${table}</div>`
}
