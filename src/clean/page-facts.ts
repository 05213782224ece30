import type { BarFact } from '../lexicon/chrome/bar-items.ts'
import { type Ledger, stages, stepToRaw } from '../text/ledger.ts'
import type { Span } from '../text/span.ts'
import { readBar } from './lines/bar.ts'

/** One fact of the page that went with its information bar, and where the raw page states it. */
export interface PageFact {
  readonly value: string
  readonly raw: Span<'raw'>
}

/** What the page says of itself: 发布时间, 来源, 作者, 编辑, 浏览次数. The first statement of each counts. */
export type PageFacts = Readonly<Partial<Record<BarFact, PageFact>>>

/**
 * The facts in the information bars that the chrome pass removed, as the page words them; `publishedDate` keeps the
 * page's own form (`2021-05-11 10:29`). Empty values and what spam poses as are not facts.
 */
export function pageFacts(ledger: Ledger): PageFacts {
  const index = ledger.steps.findIndex(({ pass }) => pass === 'chrome')
  const step = ledger.steps[index]
  if (!step) return {}
  const text = stages(ledger)[index] as string
  const facts: Partial<Record<BarFact, PageFact>> = {}
  for (const { start, end } of step.edits) {
    const line = text.slice(start, end).replace(/[\r\n]+$/, '')
    const lead = line.length - line.replace(BULLET, '').length
    for (const { fact, value } of readBar(line.slice(lead)) ?? []) {
      const words = line.slice(lead + value.start, lead + value.end).trim()
      if (!fact || facts[fact] || words === '') continue
      const from = start + lead + value.start
      facts[fact] = { value: words, raw: stepToRaw(ledger, index, { start: from, end: from + words.length }) }
    }
  }
  return facts
}

const BULLET = /^[\s•·●▪*-]+/
