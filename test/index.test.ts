import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import {
  clean,
  documentJson,
  documentOf,
  documentSchema,
  editsJson,
  editsSchema,
  explain,
  pageFromBytes,
  replay,
  restorePage,
  slice,
} from '../src/index.ts'

const PAGE = '關于(yú)印發(fā)方案的通知\n各區(qū)人民政府，現(xiàn)將方案印發(fā)給你們。\n'

describe('clean', () => {
  test('takes a string or a page', async () => {
    const { text, ledger } = clean(PAGE)
    expect(text).toContain('各区人民政府')
    expect(text).toBe(ledger.clean)
    expect(replay(ledger.raw, ledger.steps)).toBe(text)
    const page = await pageFromBytes(Buffer.from(PAGE), { file: 'a.txt' })
    expect(clean(page)).toEqual(clean(PAGE))
  })

  test.each([[''], ['\n'], ['\ud800'], ['\0'], ['<'], ['<p'], ['</html>'], ['<!--'], ['&#x;'], ['\ufffd']])(
    'does not throw on %j',
    source => {
      for (const syntax of ['html', 'markdown', 'plain'] as const) {
        const { text, ledger } = clean(source, { syntax })
        expect(replay(ledger.raw, ledger.steps)).toBe(text)
      }
    },
  )

  test('says what it was given when it is no page', () => {
    for (const source of [undefined, null, 3, {}]) {
      expect(() => clean(source as unknown as string)).toThrow(/^Unexpected source .*, expected a string or a Page$/)
    }
  })
})

test('explain leads from each edit to its place in the page', () => {
  const { ledger } = clean(PAGE)
  const explanations = explain(ledger)
  expect(explanations.length).toBe(ledger.steps.reduce((sum, { edits }) => sum + edits.length, 0))
  const readings = explanations.filter(({ pass }) => pass === 'pinyin')
  expect(readings.map(({ raw }) => slice(PAGE, raw))).toEqual(readings.map(({ before }) => before))
  expect(readings[0]).toMatchObject({ line: 1, column: 3, before: '(yú)', after: '' })
})

describe('the files of a page', () => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false })
  const isDocument = ajv.compile(documentSchema)
  const isEdits = ajv.compile(editsSchema)
  const corpus = join(import.meta.dirname, '../corpus')

  test.each(readdirSync(corpus).filter(name => !name.endsWith('.yaml')))('made of %s fit their schemas', async file => {
    const page = await pageFromBytes(readFileSync(join(corpus, file)), { file })
    const restored = restorePage(page)
    const { ledger } = restored
    const document: unknown = JSON.parse(documentJson(documentOf(restored)))
    expect(isDocument(document), JSON.stringify(isDocument.errors)).toBe(true)
    const text = editsJson(page.id, ledger)
    const edits: unknown = JSON.parse(text)
    expect(isEdits(edits), JSON.stringify(isEdits.errors)).toBe(true)
    expect(edits).toEqual({ schemaVersion: 1, id: page.id, ...JSON.parse(JSON.stringify(ledger)) })
    const lines = text.split('\n').filter(line => /^ {8}\{"start":/.test(line))
    expect(lines.length).toBe(ledger.steps.reduce((sum, step) => sum + step.edits.length, 0))
  })

  test('with other fields do not fit', () => {
    expect(isDocument({})).toBe(false)
    expect(isEdits({ schemaVersion: 1, id: 'a', raw: '', clean: '', steps: [{ pass: 'x', edits: [{}] }] })).toBe(false)
  })
})
