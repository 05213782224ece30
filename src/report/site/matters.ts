import { html, type Markup, type Slot } from '../html.ts'
import { columnsClass, documentCells, documentHeads, scrolling } from './columns.ts'
import { filtersHtml, rowWords } from './filters.ts'
import type { Plan } from './plan.ts'
import { documentLink, type View } from './view.ts'

/** Something that documents are compared in: a task, a kind of grant, a body. */
export interface Matter<Row> {
  readonly row: Row
  /** Ids of the documents that say something about it. */
  readonly documents: readonly string[]
}

/** How the matters of a page are shown. */
export interface MatterWords<Row> {
  /** What the table is called. */
  readonly label: string
  /** What heads the first column. */
  readonly first: string
  /** What the box for words looks in. */
  readonly words: string
  name(row: Row): Slot
  /** The words that a row is found by: its own, and those of what some documents say. */
  find(row: Row, documents: readonly string[]): readonly (string | null)[]
  /** What stands below a name; nothing where there is nothing to say. */
  facts(row: Row): Slot
  cell(row: Row, document: string): Slot
  /** The id that addresses lead to. */
  anchor?(row: Row): string
}

/**
 * A table of matters by document: a column for each document, gaps shown as gaps; where there are more documents than
 * columns have room, the documents of each matter one below the other.
 */
export function mattersHtml<Row>(
  plan: Plan,
  view: View,
  matters: readonly Matter<Row>[],
  words: MatterWords<Row>,
  inColumns = !plan.many,
): Markup {
  const table = inColumns ? columnsHtml(plan, view, matters, words) : listHtml(plan, view, matters, words)
  return html`${filtersHtml(plan, view, { words: words.words, levels: true, documents: inColumns })}
${scrolling(words.label, table, inColumns ? columnsClass(plan) : 'scroll tall')}`
}

function columnsHtml<Row>(plan: Plan, view: View, matters: readonly Matter<Row>[], words: MatterWords<Row>): Markup {
  const rows = matters.map(({ row, documents }) => {
    const has = new Set(documents)
    const cells = documentCells(plan, ({ id }, className) =>
      has.has(id)
        ? html`<td class="${className}">${words.cell(row, id)}</td>`
        : html`<td class="${className} gap"><span class="vh">${view.say('site-none-here')}</span></td>`,
    )
    return html`<tr${rowWords(...words.find(row, documents))}${anchorOf(words, row)}><th scope="row">${headOf(words, row)}</th>${cells}</tr>
`
  })
  return html`<table class="sticky columns-of-cities wordy">
<thead><tr><th scope="col">${words.first}</th>${documentHeads(plan, view)}</tr></thead>
<tbody>
${rows}</tbody></table>`
}

function listHtml<Row>(plan: Plan, view: View, matters: readonly Matter<Row>[], words: MatterWords<Row>): Markup {
  const rank = new Map(plan.documents.map(({ id }, index) => [id, index]))
  const groups = matters.map(({ row, documents }) => {
    const lines = [...documents]
      .sort((a, b) => (rank.get(a) as number) - (rank.get(b) as number))
      .map(id => {
        const { about, label } = plan.document(id)
        return html`<tr${rowWords(...words.find(row, [id]), label)} data-level="${about.level ?? ''}"><th scope="row">${documentLink(plan, view, id)}</th><td>${words.cell(row, id)}</td></tr>
`
      })
    return html`<tbody data-group>
<tr${anchorOf(words, row)}><th scope="rowgroup" colspan="2" class="whole"><span class="stay">${headOf(words, row)}</span></th></tr>
${lines}</tbody>
`
  })
  return html`<table class="sticky">
<thead><tr><th scope="col">${view.say('site-document')}</th><th scope="col">${words.first}</th></tr></thead>
${groups}</table>`
}

function headOf<Row>(words: MatterWords<Row>, row: Row): Markup {
  const facts = words.facts(row)
  return html`${words.name(row)}${facts && html`<span class="detail">${facts}</span>`}`
}

function anchorOf<Row>(words: MatterWords<Row>, row: Row): Markup | null {
  return words.anchor ? html` id="${words.anchor(row)}"` : null
}

/** How many cells of a table a matter takes. */
export function weightOf(plan: Plan): (matter: Matter<unknown>) => number {
  return ({ documents }) => (plan.many ? documents.length : plan.documents.length)
}
