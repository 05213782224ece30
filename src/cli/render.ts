import { cleanPage } from '../clean/clean.ts'
import type { OwnWords } from '../clean/own-words.ts'
import type { Pass } from '../clean/pass.ts'
import { passesFor } from '../clean/passes.ts'
import { extract } from '../extract/extract.ts'
import type { Language } from '../lexicon/messages/language.ts'
import { shippedPacks } from '../lexicon/packs/load.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { readMetadata } from '../parse/metadata.ts'
import { parse } from '../parse/parse.ts'
import { toMarkdown } from '../parse/to-markdown.ts'
import type { Page } from '../record/page.ts'
import { type CleanedPage, documentOf } from '../report/document.ts'
import { explain, explanationLines, lastingExplanations } from '../report/explain.ts'
import { frontMatter } from '../report/front-matter.ts'
import { documentJson, editsJson } from '../report/json.ts'
import { sideBySideHtml } from '../report/side-by-side/page.ts'
import { toRaw } from '../text/ledger.ts'
import type { Policy } from '../tree/nodes.ts'
import type { Outputs } from './outputs.ts'

/** A page, cleaned, parsed, its records found. */
export interface RestoredPage extends CleanedPage {
  readonly tree: Policy
}

/**
 * Clean and parse a page, read its metadata and find its records: all that `extracted/` tells of it. Pure; never throws
 * because of what the page holds.
 * @param packs name the indicators of their fields; those that come with the package when not given
 * @param own a user's own spun words and wording
 * @param first passes to run in front of all others
 */
export function restorePage(
  page: Page,
  packs: readonly Pack[] = shippedPacks(),
  own: OwnWords = {},
  first: readonly Pass[] = [],
): RestoredPage {
  const passes = [...first, ...passesFor(page.syntax, { ...own, corrections: page.corrections })]
  const { ledger, messages, fields: removed } = cleanPage(page, passes)
  // Reading knows the bars of HTML pages already.
  const news = removed.filter(({ value }) => !page.fields.some(field => field.value === value))
  const fields = [...page.fields, ...news]
  const { tree, messages: oddities } = parse(ledger.clean)
  const { jurisdiction } = page.about
  const metadata = readMetadata(tree, ledger.clean, {
    fields,
    ...(jurisdiction !== undefined && { jurisdiction }),
  })
  const parsing = oddities.map(({ clean, ...message }) => ({ ...message, raw: toRaw(ledger, clean) }))
  return {
    page,
    ledger,
    tree,
    metadata,
    fields,
    records: extract(tree, ledger.clean, { packs, title: metadata.title }),
    messages: [...page.messages, ...messages, ...parsing],
  }
}

/** The document as Markdown with its metadata as front matter: `extracted/<name>.md`. */
export function documentMarkdown(result: RestoredPage, document = documentOf(result)): string {
  return toMarkdown(result.tree, result.ledger.clean, frontMatter(document))
}

/** The three files that `build` makes from a page. */
export function outputsOf(result: RestoredPage): Outputs {
  const document = documentOf(result)
  return {
    '.md': documentMarkdown(result, document),
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
export function rendered(result: RestoredPage, { format, explain: explaining, several, language }: CleanForm): string {
  const { page, ledger } = result
  if (format === 'html') return sideBySideHtml(result, language)
  if (format === 'json') {
    const edits = explaining ? { edits: explain(ledger) } : {}
    return `${JSON.stringify({ ...documentOf(result), text: ledger.clean, ...edits }, null, several ? 0 : 2)}\n`
  }
  const heading = several ? `==> ${page.source.file} <==\n` : ''
  if (explaining) {
    const lasting = lastingExplanations(
      explain(ledger),
      ledger.steps.map(({ pass }) => pass),
    )
    return `${heading}${explanationLines(lasting, language).join('\n')}\n`
  }
  if (format === 'md') return documentMarkdown(result)
  return `${heading}${ledger.clean.replace(/\n*$/, '\n')}`
}
