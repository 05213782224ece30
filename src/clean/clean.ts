import type { Message } from '../record/message.ts'
import type { Page } from '../record/page.ts'
import { enterStep, type Ledger, openLedger, stepToRaw } from '../text/ledger.ts'
import type { Pass } from './pass.ts'
import { passesFor } from './passes.ts'

/** A page after cleaning: the ledger, and what the passes had to say, with places in the raw page. */
export interface Cleaned {
  readonly ledger: Ledger
  readonly messages: readonly Message[]
}

/**
 * Clean a page: every pass for its syntax, in order. Never throws because of what the page holds.
 * @param passes the passes to run instead, for trying one alone
 */
export function cleanPage(page: Pick<Page, 'text' | 'syntax'>, passes = passesFor(page.syntax)): Cleaned {
  const messages: Message[] = []
  let ledger = openLedger(page.text)
  for (const pass of passes) ledger = runPass(ledger, pass, messages)
  if (page.text.trim() !== '' && ledger.clean.trim() === '') {
    messages.push({ id: 'page-all-removed', severity: 'error', values: {} })
  }
  return { ledger, messages }
}

function runPass(ledger: Ledger, pass: Pass, messages: Message[]): Ledger {
  const edits = pass.edits(ledger.clean, ({ place, ...message }) => {
    messages.push({ ...message, raw: stepToRaw(ledger, ledger.steps.length, place) })
  })
  return enterStep(ledger, pass.id, edits)
}
