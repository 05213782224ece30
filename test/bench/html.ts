import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { cleanPage } from '../../dist/clean/clean.js'
import { ratio, type Section } from '../eval/section.ts'
import { inTurn, processorTime } from './measure.ts'

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

const SHARED = join(import.meta.dirname, '../../../shared/html')
const FIXTURES = join(import.meta.dirname, '../fixtures/html')

/** Cleaning whole HTML pages, every pass, beside what Mozilla Readability takes for the main text alone. */
export async function benchHtml(): Promise<Section> {
  const folder = existsSync(SHARED) ? SHARED : FIXTURES
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.html'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
  const time = await inTurn(
    {
      ours: () => pages.map(text => cleanPage({ text, syntax: 'html' })),
      jsdom: () => pages.map(text => new Readability(new JSDOM(text).window.document).parse()),
      linkedom: () =>
        pages.map(text => new Readability(parseHTML(text).document as unknown as ReadableDocument).parse()),
    },
    9,
    processorTime,
  )
  return {
    title: `HTML, ${pages.length} pages`,
    lines: [
      `Readability + jsdom takes ${ratio(time['jsdom'], time['ours'])} times as long as ours (goal: at least 3)`,
      `Readability + linkedom takes ${ratio(time['linkedom'], time['ours'])} times as long as ours (goal: at least 1)`,
    ],
  }
}
