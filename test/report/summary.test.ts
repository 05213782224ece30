import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { addPage, NO_TOTALS, type PageRow, summaryLines } from '../../src/report/summary.ts'
import { tableLines } from '../../src/report/table.ts'

const ROWS: readonly PageRow[] = [
  {
    id: '临澜市-2021',
    failed: false,
    characters: 12345,
    passes: [
      { id: 'script', edits: 1281 },
      { id: 'chrome', edits: 2 },
    ],
    warnings: 1,
  },
  { id: 'b', failed: true, characters: 0, passes: [], warnings: 0 },
]
const totals = ROWS.reduce(addPage, NO_TOTALS)

test('a table is aligned by the width of its characters', () => {
  const lines = tableLines(
    [
      { title: '页面', align: 'left' },
      { title: '字符', align: 'right' },
    ],
    [
      ['a', '1'],
      ['临澜市托育方案', '12,345'],
    ],
  )
  expect(lines).toEqual(['页面              字符', 'a                    1', '临澜市托育方案  12,345'])
  expect(new Set(lines.map(line => stringWidth(line))).size).toBe(1)
})

test('a summary has a column for each pass that did something, where there is room', () => {
  expect(summaryLines(ROWS, totals, 120, 'en')).toEqual([
    'page         characters  script  chrome  changes  warnings',
    '临澜市-2021      12,345   1,281       2    1,283         1',
    'b                failed       ·       ·        ·         ·',
    'total (2)        12,345   1,281       2    1,283         1',
  ])
})

test('a narrow summary lists the passes below', () => {
  const lines = summaryLines(ROWS, totals, 40, 'zh')
  expect(lines.every(line => stringWidth(line) <= 40)).toBe(true)
  expect(lines.join('\n')).toMatch(/^繁简 +1,281$/m)
})

test('totals of a page are its own numbers', () => {
  expect(totals).toEqual({
    pages: 2,
    failed: 1,
    characters: 12345,
    warnings: 1,
    passes: new Map([
      ['script', 1281],
      ['chrome', 2],
    ]),
  })
})
