import type { PageField } from '../record/page.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { type Ledger, stepToRaw } from '../text/ledger.ts'
import { linesOf } from '../text/lines.ts'
import { readBar } from './lines/bar.ts'

/** What the values are called where the bar has no label for them. */
const NAMES = { publishedDate: '发布时间', origin: '来源' } as const

const BULLET = /^\s*[•·●▪*-]?\s*/

/**
 * What the removed publication bars of a page told of its document: when it was put on the web and whom it was taken from.
 * Cleaning takes these lines away; this keeps what they say, in the order of the page.
 */
export function publicationFields(ledger: Ledger): readonly PageField[] {
  const fields: PageField[] = []
  const last = ledger.steps.findLastIndex(({ edits }) => edits.some(isBar))
  let text = ledger.raw
  for (const [index, { edits }] of ledger.steps.slice(0, last + 1).entries()) {
    for (const edit of edits) if (isBar(edit)) fields.push(...fieldsOf(ledger, index, text, edit))
    text = applyEdits(text, edits)
  }
  return fields.sort((a, b) => a.raw.start - b.raw.start)
}

function isBar({ reason }: Edit): boolean {
  return reason === 'publication-line'
}

function fieldsOf(ledger: Ledger, step: number, text: string, edit: Edit): PageField[] {
  const fields: PageField[] = []
  for (const line of linesOf(text.slice(edit.start, edit.end))) {
    const indent = (BULLET.exec(line.text) as RegExpExecArray)[0].length
    for (const { fact, value } of readBar(line.text.slice(indent)) ?? []) {
      if ((fact !== 'publishedDate' && fact !== 'origin') || value.end <= value.start) continue
      const start = edit.start + line.start + indent + value.start
      const end = start + value.end - value.start
      const { start: rawStart, end: rawEnd } = stepToRaw(ledger, step, { start, end })
      fields.push({ name: NAMES[fact], value: text.slice(start, end).trim(), raw: { start: rawStart, end: rawEnd } })
    }
  }
  return fields
}
