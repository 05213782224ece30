import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../src/parse/from-markdown.ts'
import { parse } from '../../src/parse/parse.ts'
import { toMarkdown } from '../../src/parse/to-markdown.ts'
import { linesOf } from '../../src/text/lines.ts'
import type { Policy } from '../../src/tree/nodes.ts'
import { walk } from '../../src/tree/walk.ts'
import { markedDocuments } from '../support/parse-pieces.ts'

const GOLD = join(import.meta.dirname, '../gold')
const gold = readdirSync(GOLD).filter(name => name.includes('.clean.'))

const throughMarkdown = (clean: string) => fromMarkdown(toMarkdown(parse(clean).tree, clean)).clean
const withoutPlaces = (tree: Policy): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)))

/** The text without what Markdown cannot hold: empty lines and white space at the ends of lines. */
const tidy = (clean: string) =>
  linesOf(clean)
    .map(({ text }) => (text.includes('\t') ? text : text.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')))
    .filter(line => line.trim() !== '')
    .map(line => `${line}\n`)
    .join('')

function hasTable(tree: Policy): boolean {
  let found = false
  walk(tree, node => {
    found ||= node.type === 'table'
    return found ? 'stop' : undefined
  })
  return found
}

describe.each(gold)('%s', file => {
  const clean = readFileSync(join(GOLD, file), 'utf8')

  test('comes back from Markdown with the same tree', () => {
    const back = throughMarkdown(clean)
    expect(withoutPlaces(parse(back).tree)).toEqual(withoutPlaces(parse(clean).tree))
    if (!hasTable(parse(clean).tree)) expect(back).toBe(tidy(clean))
  })
})

test('any document without tables comes back from Markdown word for word', () => {
  fc.assert(
    fc.property(markedDocuments, clean => {
      const { tree } = parse(clean)
      fc.pre(!hasTable(tree))
      const back = fromMarkdown(toMarkdown(tree, clean)).clean
      expect(back).toBe(tidy(clean))
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['# 加快*星号*和_下划线_，以及其他事项。', '\\# 加快\\*星号\\*和_下划线\\_，以及其他事项。\n'],
  ['+ 见<b>此处</b>&nbsp;|表，以及其他事项。', '\\+ 见\\<b>此处\\</b>\\&nbsp;|表，以及其他事项。\n'],
])('writes %s so that nothing is taken for Markdown', (text, markdown) => {
  expect(toMarkdown(parse(text).tree, text)).toBe(markdown)
})

test('writes front matter, headings by depth, runs on without a blank line, and tables', () => {
  const clean = [
    '临澜市养老服务实施方案',
    '一、重点任务',
    '（一）扩大供给',
    '1.建设床位。到2025年建成床位5000张。',
    '指标\t2024年\t2025年',
    '床位|张\t4000\t5000',
    '',
  ].join('\n')
  expect(toMarkdown(parse(clean).tree, clean, { title: '临澜市养老服务实施方案', documentNumber: null })).toBe(
    [
      '---\ntitle: 临澜市养老服务实施方案\ndocumentNumber: null\n---\n',
      '# 临澜市养老服务实施方案\n',
      '## 一、重点任务\n',
      '### （一）扩大供给\n',
      '#### 1.建设床位。\n到2025年建成床位5000张。\n',
      '| 指标 | 2024年 | 2025年 |\n| - | - | - |\n| 床位\\|张 | 4000 | 5000 |\n',
    ].join('\n'),
  )
  const back = fromMarkdown(toMarkdown(parse(clean).tree, clean, { title: '临澜市养老服务实施方案' }))
  expect(back).toEqual({ clean, frontMatter: { title: '临澜市养老服务实施方案' } })
})

test('reads Markdown of any kind without throwing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => typeof fromMarkdown(text).clean === 'string'),
  )
})
