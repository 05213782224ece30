import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { cleanPage } from '../../src/clean/clean.ts'
import { markup } from '../../src/clean/passes/markup.ts'
import { commonLength } from './lcs.ts'
import { percent, type Section, table } from './section.ts'

/** A page and the text of its main content as a person copied it. */
export interface GoldPage {
  readonly name: string
  readonly html: string
  readonly gold: string
}

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

const SHARED = join(import.meta.dirname, '../../../shared/html')
const FIXTURES = join(import.meta.dirname, '../fixtures/html')

/** Main content of HTML pages against gold, ours (the markup pass alone) beside Mozilla Readability's. */
export async function evaluateMainContent(): Promise<Section> {
  const sets = [
    ['our fixtures', fixturePages()],
    ['../shared/html', sharedPages()],
  ] as const
  const rows = [['pages', 'number', 'ours: macro F1', 'Readability: macro F1', 'ours, least']]
  const notes: string[] = []
  for (const [name, pages] of sets) {
    if (pages.length === 0) {
      notes.push(`${name}: not here, not measured`)
      continue
    }
    const scores = pages.map(
      ({ html, gold }) => [textF1(mainText(html), gold), textF1(readableText(html), gold)] as const,
    )
    const mean = (index: 0 | 1) => scores.reduce((sum, score) => sum + score[index], 0) / scores.length
    const least = Math.min(...scores.map(([ours]) => ours))
    rows.push([name, String(pages.length), percent(mean(0)), percent(mean(1)), percent(least)])
  }
  return { title: 'Main content of HTML, character F1, white space ignored', lines: [...table(rows), ...notes] }
}

/** The pages of test/fixtures/html: made up, in the layouts of many Chinese sites. */
export function fixturePages(): readonly GoldPage[] {
  return readdirSync(FIXTURES).map(name => ({
    name,
    html: readFileSync(join(FIXTURES, name, 'page.html'), 'utf8'),
    gold: readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8'),
  }))
}

function sharedPages(): readonly GoldPage[] {
  if (!existsSync(SHARED)) return []
  const names = readdirSync(SHARED).filter(name => name.endsWith('.html'))
  return names.map(name => ({
    name,
    html: readFileSync(join(SHARED, name), 'utf8'),
    gold: readFileSync(join(SHARED, name.replace(/html$/, 'txt')), 'utf8'),
  }))
}

/** What the markup pass takes for the document. */
export function mainText(html: string): string {
  return cleanPage({ text: html, syntax: 'html' }, [markup]).ledger.clean
}

/** What Readability takes for it; a fragment is put into a page, which it needs. */
function readableText(html: string): string {
  const page = /<html/i.test(html) ? html : `<html><body>${html}</body></html>`
  const document = parseHTML(page).document as unknown as ReadableDocument
  return new Readability(document).parse()?.textContent ?? ''
}

/** F1 of the longest common subsequence of characters, white space ignored. */
export function textF1(got: string, gold: string): number {
  const a = got.replace(/[\s\u200b\ufeff]/g, '')
  const b = gold.replace(/[\s\u200b\ufeff]/g, '')
  return a.length + b.length === 0 ? 1 : (2 * commonLength(a, b)) / (a.length + b.length)
}
