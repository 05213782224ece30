import { cleanPage } from '../clean/clean.ts'
import type { Language } from '../lexicon/messages/language.ts'
import type { Page } from '../record/page.ts'
import { type CleanedPage, documentOf } from '../report/document.ts'
import { explain, explanationLines } from '../report/explain.ts'
import { documentJson, editsJson } from '../report/json.ts'
import { documentMarkdown } from '../report/markdown.ts'
import { sideBySideHtml } from '../report/side-by-side/page.ts'
import type { Outputs } from './outputs.ts'

/** A page, cleaned, with what reading and cleaning had to say. */
export function cleaned(page: Page): CleanedPage {
  const { ledger, messages } = cleanPage(page)
  return { page, ledger, messages: [...page.messages, ...messages] }
}

/** The three files that `build` makes from a page. */
export function outputsOf(result: CleanedPage): Outputs {
  const document = documentOf(result)
  return {
    '.md': documentMarkdown(document, result.ledger.clean),
    '.edits.json': editsJson(document.id, result.ledger),
    '.json': documentJson(document),
  }
}

export type CleanFormat = 'md' | 'text' | 'json' | 'html'

/** The ending of a file in each format. */
export const EXTENSIONS: Readonly<Record<CleanFormat, string>> = {
  md: '.md',
  text: '.txt',
  json: '.json',
  html: '.html',
}

/** What `clean` prints of a page, and how. */
export interface CleanForm {
  readonly format: CleanFormat
  /** The edits: instead of the document in md and text, with it in json; html shows them anyway. */
  readonly explain: boolean
  /** One of several: json keeps to one line, the others say which page it is. */
  readonly several: boolean
  readonly language: Language
}

/** What `clean` prints of a page, with a line break at the end. */
export function rendered(result: CleanedPage, { format, explain: explaining, several, language }: CleanForm): string {
  const { page, ledger } = result
  if (format === 'html') return sideBySideHtml(result, language)
  if (format === 'json') {
    const edits = explaining ? { edits: explain(ledger) } : {}
    return `${JSON.stringify({ ...documentOf(result), text: ledger.clean, ...edits }, null, several ? 0 : 2)}\n`
  }
  const heading = several ? `==> ${page.source.file} <==\n` : ''
  if (explaining) return `${heading}${explanationLines(explain(ledger), language).join('\n')}\n`
  if (format === 'md') return documentMarkdown(documentOf(result), ledger.clean)
  return `${heading}${ledger.clean.replace(/\n*$/, '\n')}`
}
