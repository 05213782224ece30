import type { Message } from '../record/message.ts'
import type { Page, PageField } from '../record/page.ts'
import { enterStep, type Ledger, openLedger, stepToRaw } from '../text/ledger.ts'
import { reportLosses } from './losses.ts'
import { removedFields } from './page-facts.ts'
import type { Pass } from './pass.ts'
import { passesFor } from './passes.ts'

/** A page after cleaning. */
export interface Cleaned {
  readonly ledger: Ledger
  /** What the passes had to say, with places in the raw page. */
  readonly messages: readonly Message[]
  /** What the removed site chrome told of the document: date of publication, source, the box of metadata. */
  readonly fields: readonly PageField[]
}

/**
 * Clean a page: every pass for its syntax, in order. Never throws because of what the page holds.
 * @param passes the passes to run instead, for trying one alone
 */
export function cleanPage(
  page: Pick<Page, 'text' | 'syntax'> & Partial<Pick<Page, 'corrections'>>,
  passes = passesFor(page.syntax, page),
): Cleaned {
  const messages: Message[] = []
  let ledger = openLedger(page.text)
  for (const pass of passes) ledger = runPass(ledger, pass, messages)
  reportLosses(ledger.clean, ({ place, ...message }) => {
    messages.push({ ...message, raw: stepToRaw(ledger, ledger.steps.length, place) })
  })
  if (page.text.trim() !== '' && ledger.clean.trim() === '') {
    messages.push({ id: 'page-all-removed', severity: 'error', values: {} })
  }
  return { ledger, messages, fields: removedFields(ledger) }
}

function runPass(ledger: Ledger, pass: Pass, messages: Message[]): Ledger {
  const edits = pass.edits(ledger.clean, ({ place, ...message }) => {
    messages.push({ ...message, raw: stepToRaw(ledger, ledger.steps.length, place) })
  })
  return enterStep(ledger, pass.id, edits)
}
