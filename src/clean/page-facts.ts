import { BAR_BUTTONS, BAR_LABELS, type BarFact } from '../lexicon/chrome/bar-items.ts'
import type { PageField } from '../record/page.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { type Ledger, stepToRaw } from '../text/ledger.ts'
import { linesOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { readBar } from './lines/bar.ts'

/** One fact of the page that went with its information bar, and where the raw page states it. */
export interface PageFact {
  readonly value: string
  readonly raw: Span<'raw'>
}

/** What the page says of itself: 发布时间, 来源, 作者, 编辑, 浏览次数. The first statement of each counts. */
export type PageFacts = Readonly<Partial<Record<BarFact, PageFact>>>

interface RemovedFact extends PageFact {
  readonly fact: BarFact
  /** The label as printed; empty where the bar gives a bare value. */
  readonly label: string
}

/** What fields are called whose labels differ from bar to bar. */
const FIELD_NAMES: Readonly<Partial<Record<BarFact, string>>> = { publishedDate: '发布时间', origin: '来源' }

const BAR_REASONS: ReadonlySet<string> = new Set([...BAR_LABELS, ...BAR_BUTTONS].map(({ reason }) => reason))
const BULLET = /^[\s•·●▪*-]*/

/**
 * The facts in the information bars that cleaning removed, as the page words them; `publishedDate` keeps the page's own
 * form (`2021-05-11 10:29`). Empty values and what spam poses as are not facts.
 */
export function pageFacts(ledger: Ledger): PageFacts {
  const facts: Partial<Record<BarFact, PageFact>> = {}
  for (const { fact, value, raw } of removedFacts(ledger)) facts[fact] ??= { value, raw }
  return facts
}

/**
 * What the removed bars of a page told of its document, as labelled fields in the order of the page: when it was put on
 * the web, whom it was taken from, and what a box of metadata states.
 */
export function removedFields(ledger: Ledger): readonly PageField[] {
  return removedFacts(ledger).flatMap(({ fact, label, value, raw }): PageField[] => {
    const name = fact === 'metadata' ? label : FIELD_NAMES[fact]
    return name ? [{ name, value, raw }] : []
  })
}

function removedFacts(ledger: Ledger): readonly RemovedFact[] {
  const facts: RemovedFact[] = []
  const last = ledger.steps.findLastIndex(({ edits }) => edits.some(isBar))
  let text = ledger.raw
  for (const [index, { edits }] of ledger.steps.slice(0, last + 1).entries()) {
    for (const edit of edits) if (isBar(edit)) facts.push(...factsOf(ledger, index, text, edit))
    text = applyEdits(text, edits)
  }
  return facts.sort((a, b) => a.raw.start - b.raw.start)
}

function isBar({ reason }: Edit): boolean {
  return BAR_REASONS.has(reason)
}

function factsOf(ledger: Ledger, step: number, text: string, edit: Edit): RemovedFact[] {
  const facts: RemovedFact[] = []
  for (const line of linesOf(text.slice(edit.start, edit.end))) {
    const indent = (BULLET.exec(line.text) as RegExpExecArray)[0].length
    const bare = line.text.slice(indent)
    for (const { fact, label = '', value } of readBar(bare) ?? []) {
      const words = bare.slice(value.start, value.end).trim()
      if (!fact || words === '') continue
      const start = edit.start + line.start + indent + value.start
      const { start: from, end: to } = stepToRaw(ledger, step, { start, end: start + words.length })
      facts.push({ fact, label, value: words, raw: { start: from, end: to } })
    }
  }
  return facts
}
