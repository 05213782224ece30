import { cleanPage } from '../clean/clean.ts'
import type { Page } from '../record/page.ts'
import { type CleanedPage, documentOf } from '../report/document.ts'
import { documentJson, editsJson } from '../report/json.ts'
import { documentMarkdown } from '../report/markdown.ts'
import type { Outputs } from './outputs.ts'

/** A page, cleaned, with what reading and cleaning had to say. */
export function cleaned(page: Page): CleanedPage {
  const { ledger, messages } = cleanPage(page)
  return { page, ledger, messages: [...page.messages, ...messages] }
}

/** The three files made from a page. */
export function outputsOf(result: CleanedPage): Outputs {
  const document = documentOf(result)
  return {
    '.md': documentMarkdown(document, result.ledger.clean),
    '.edits.json': editsJson(document.id, result.ledger),
    '.json': documentJson(document),
  }
}
