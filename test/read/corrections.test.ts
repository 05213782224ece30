import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCorrections } from '../../src/read/corrections.ts'
import { readPage } from '../../src/read/read.ts'
import { ReadError } from '../../src/read/read-error.ts'
import { parseSpinTable } from '../../src/read/spin-table.ts'
import { folderWith } from '../cli/world.ts'

const GOOD = `# checked against the printed text
- spun: 义务
  official: 责任
  verdict: accepted
  context: 委；【义务】单元
- {spun: 办事, verdict: rejected}
- {spun: 服务, official: "", verdict: accepted}
- {spun: no, official: 2021-06-01, verdict: rejected}
`

test('reads entries as they are written, words as words', () => {
  expect(parseCorrections(GOOD, 'a.corrections.yaml')).toEqual({
    corrections: [
      { spun: '义务', official: '责任', verdict: 'accepted', context: '委；【义务】单元' },
      { spun: '办事', verdict: 'rejected' },
      { spun: '服务', official: '', verdict: 'accepted' },
      { spun: 'no', official: '2021-06-01', verdict: 'rejected' },
    ],
    messages: [],
  })
})

test.each([
  ['nothing', ''],
  ['a comment only', '# later\n'],
  ['an empty list', '[]\n'],
])('%s: no message', (_, yaml) => {
  expect(parseCorrections(yaml, 'a')).toEqual({ corrections: [], messages: [] })
})

test.each([
  ['an unknown key', '- spun: 甲\n  verdict: rejected\n  contxt: 甲\n', 'corrections-unknown-key', 3],
  ['an unknown verdict', '- spun: 甲\n  verdict: yes\n', 'corrections-bad-value', 2],
  ['no verdict', '\n- spun: 甲\n', 'corrections-missing-key', 2],
  ['nothing to accept', '- spun: 甲\n  verdict: accepted\n', 'corrections-missing-key', 1],
  ['a word for itself', '- {spun: 甲, official: 甲, verdict: accepted}\n', 'corrections-same-word', 1],
  ['an empty word', '- {spun: "", official: 甲, verdict: accepted}\n', 'corrections-bad-value', 1],
  ['a context without the word', '- {spun: 甲, verdict: rejected, context: 乙丙}\n', 'corrections-bad-value', 1],
  ['a list for a word', '- spun: [甲]\n  verdict: rejected\n', 'corrections-bad-value', 1],
  ['a text for an entry', '- 甲=乙\n', 'corrections-not-map', 1],
])('%s: said with its line, the entry left out', (_, yaml, id, line) => {
  const { corrections, messages } = parseCorrections(yaml, 'a.corrections.yaml')
  expect(messages).toMatchObject([{ id, severity: 'warn', values: { line, file: 'a.corrections.yaml' } }])
  expect(corrections).toEqual([])
})

test('what is right beside what is wrong counts', () => {
  const { corrections, messages } = parseCorrections('- 1\n- {spun: 甲, verdict: rejected}\n', 'a')
  expect(corrections).toEqual([{ spun: '甲', verdict: 'rejected' }])
  expect(messages.length).toBe(1)
})

test('of two decisions about one word in one place the first holds', () => {
  const { corrections, messages } = parseCorrections(
    '- {spun: 甲, verdict: rejected}\n- {spun: 甲, official: 乙, verdict: accepted}\n',
    'a',
  )
  expect(corrections).toEqual([{ spun: '甲', verdict: 'rejected' }])
  expect(messages).toMatchObject([{ id: 'corrections-twice', values: { line: 2 } }])
})

test.each([
  ['broken YAML', '- spun: [\n', 'corrections-invalid'],
  ['a map', 'spun: 甲\n', 'corrections-not-list'],
])('%s: nothing is used', (_, yaml, id) => {
  expect(parseCorrections(yaml, 'a')).toMatchObject({ corrections: [], messages: [{ id }] })
})

test('lies beside the page, which is read whatever is in it', async () => {
  const folder = await folderWith({
    'a.txt': '由义务单元负责\n',
    'a.corrections.yaml': GOOD,
    'b.txt': '由义务单元负责\n',
    'b.corrections.yaml': '][',
    'c.txt': '由义务单元负责\n',
  })
  expect((await readPage(join(folder, 'a.txt'))).corrections.length).toBe(4)
  const broken = await readPage(join(folder, 'b.txt'))
  expect(broken).toMatchObject({ corrections: [], messages: [{ id: 'corrections-invalid' }] })
  expect(await readPage(join(folder, 'c.txt'))).toMatchObject({ corrections: [], messages: [] })
})

describe('a table of spun words', () => {
  test('has a pair a line, each once', () => {
    const text = '\ufeffspun\tofficial\r\n# mine\r\n\r\n义务\t责任\r\n办事\t服务\r\n义务\t责任'
    expect(parseSpinTable(text, 'own.tsv')).toEqual([
      { spun: '义务', official: '责任' },
      { spun: '办事', official: '服务' },
    ])
  })

  test.each([
    ['义务 责任'],
    ['义务\t'],
    ['义务\t义务'],
    ['义=务\t责任'],
    ['义务\t责任\t3'],
    [`义务\t${'责'.repeat(33)}`],
  ])('refuses %s and names the line', line => {
    const reading = () => parseSpinTable(`# head\n${line}\n`, 'own.tsv')
    expect(reading).toThrow(ReadError)
    expect(reading).toThrow(/own\.tsv: line 2/)
  })
})
