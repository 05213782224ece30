import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitOf } from '../../src/clean/despin/fit.ts'
import { indexOf } from '../../src/clean/despin/index-of-words.ts'
import { Matcher } from '../../src/clean/despin/matcher.ts'
import { newPair, pairsOf, SPIN_LEXICON } from '../../src/clean/despin/pair.ts'
import { protectedUnits } from '../../src/clean/despin/protect.ts'
import { restore } from '../../src/clean/despin/restore.ts'
import { despin } from '../../src/clean/passes/despin.ts'
import { loadModel } from '../../src/language/load.ts'
import type { Message } from '../../src/record/message.ts'
import { applyEdits } from '../../src/text/edit.ts'

const SHIELDED = `增强生态情况掩护，撑持绿色财产成长，鼓动勉励企业介入水污染防治，充实阐扬市场感化。
严酷履行情况掩护标准，增强生态掩护红线羁系，完美根本举措措施扶植，晋升办事程度。`

function run(text: string) {
  const messages: Omit<Message, 'raw'>[] = []
  const edits = despin.edits(text, message => messages.push(message))
  return { text: applyEdits(text, edits), edits, messages }
}

const SPUN = `关于强化安闲囚禁的报告
为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。
依托区县级医疗卫朝气构创造指导中心，根据《中华人民共和国强健法》和国办发〔2020〕15号文件，2025年筑成6家。
（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）`

describe('a spun page', () => {
  const { text, edits, messages } = run(SPUN)

  test('reads as an official one', () => {
    expect(text).toContain('为深入贯彻党的二十大精神，按照市委全会')
    expect(text).toContain('大力发展普惠托育服务，促进人口长期均衡发展。')
    expect(text).toContain('（牵头单位：市卫生健康委；责任单位：市市场监管局，各区县人民政府）')
  })

  test('is restored across the borders of words', () => {
    expect(text).toContain('医疗卫生机构')
  })

  test('keeps numbers, document numbers and the titles of laws', () => {
    expect(text).toContain('根据《中华人民共和国强健法》和国办发〔2020〕15号文件')
    expect(text).toContain('2025年建成6家')
  })

  test('is reported, and every edit says how sure it is', () => {
    expect(messages.map(({ id }) => id)).toContain('page-spun')
    for (const { confidence } of edits) expect(confidence).toBeGreaterThanOrEqual(0.5)
  })
})

test('pieces of unspun text put together in any order stay as they are', () => {
  const pieces = fc.constantFrom(
    '各级人民政府应当加强对义务教育的领导。',
    '国家鼓励企业依法参与竞争，保障职工的合法权益。',
    '市财政局负责安排资金，市审计局负责监督。',
    '因地制宜发展设施农业，健全社会化服务体系。',
    '当事人对处罚决定不服的，可以依法申请行政复议。',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), parts => {
      expect(run(parts.join('')).edits).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('a page is found to be spun however long it is', () => {
  const clean = '各级人民政府应当加强对义务教育的领导，依法保障适龄儿童接受义务教育的权利。\n'
  const edited = run(`${SPUN}\n${(`${SPUN}\n${clean}`).repeat(400)}`).edits.length
  expect(edited).toBeGreaterThan(400)
})

test('a long text without any sense takes no longer than its length', () => {
  for (const unit of ['义务', '办', '《', '囚禁局', '国办发〔', 'a@', '服务\n']) {
    run(unit.repeat(20_000 / unit.length))
  }
})

test('a word that stands unreplaced elsewhere on the page is not in the table', () => {
  const lexicon = { tools: {}, synonyms: ['管理: 办理', '监管: 囚禁'], characters: [], words: [] }
  const index = indexOf(lexicon, loadModel())
  const line = '加强市场监管，依法办理企业登记，规范企业管理。'
  expect(restore(line.repeat(6), index).taken).toEqual([])
})

test('a word that tables have for another official word is read as the context has it', () => {
  const { text, edits } = run(SHIELDED)
  expect(edits.some(({ insert }) => insert === '保护')).toBe(true)
  const without = (rows: readonly string[]) => rows.filter(row => !row.endsWith('保护'))
  const tools = Object.fromEntries(Object.entries(SPIN_LEXICON.tools).map(([tool, rows]) => [tool, without(rows)]))
  const synonyms = SPIN_LEXICON.synonyms.filter(row => !row.includes('保护: '))
  const { spun, taken } = restore(SHIELDED, indexOf({ ...SPIN_LEXICON, tools, synonyms }, loadModel()))
  expect(spun).toBe(true)
  expect(text).toContain('生态环境保护')
  const readings = taken.filter(({ arc }) => arc.pair.spun === '掩护').map(({ arc }) => arc.pair)
  expect(readings.map(({ original, source }) => `${original} ${source}`)).toEqual([
    '保护 guess',
    '保护 guess',
    '保护 guess',
  ])
})

test('what a title ends in is no stuffed keyword unless sentences read better without it', () => {
  const { edits } = run(`牢固资产投资项目囚禁暂行规定\n${SPUN}\n违反本规定的，依照有关规定处理。`)
  expect(edits.length).toBeGreaterThan(10)
  expect(edits.filter(({ reason }) => reason === 'stuffed-keyword')).toEqual([])
})

test('the matcher finds every word, also where they overlap', () => {
  const words = ['生机', '机构', '生机构', '构']
  const matcher = new Matcher(words.map(word => newPair(word, '', 'synonym')))
  const found: string[] = []
  matcher.scan('卫生机构', 0, 4, (start, end) => found.push('卫生机构'.slice(start, end)))
  expect(found).toEqual(['生机', '生机构', '机构', '构'])
})

test('the matcher finds what a search for each word at each place finds', () => {
  const some = fc.string({ unit: fc.constantFrom('生', '机', '构', '卫', 'a', '𠀀'), minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uniqueArray(some, { minLength: 1, maxLength: 12 }), some, some, (words, left, right) => {
      const text = left + right
      const found: string[] = []
      new Matcher(words.map(word => newPair(word, '', 'synonym'))).scan(text, 0, text.length, (start, end, pairs) =>
        found.push(`${start} ${text.slice(start, end)} ${pairs.map(({ spun }) => spun).join()}`),
      )
      const sought = words.flatMap(word =>
        Array.from({ length: text.length }, (_, at) => at)
          .filter(at => text.startsWith(word, at))
          .map(at => `${at} ${word} ${word}`),
      )
      expect([...new Set(found)].sort()).toEqual(sought.sort())
    }),
  )
})

test('the fit of a text is told in full where it is of use, and else as something below', () => {
  const model = loadModel()
  for (const text of ['加强市场监管', '义务单元囚禁', '肆意发达']) {
    const fit = fitOf(model, model.start, text)
    expect(fitOf(model, model.start, text, fit - 0.1)).toBe(fit)
    expect(fitOf(model, model.start, text, fit + 1)).toBeLessThan(fit + 1)
  }
})

test('a pair that several tools share is one pair', () => {
  const tools = { x: ['办事=服务'], y: ['办事=服务'] }
  const pairs = pairsOf({ tools, synonyms: ['服务: 办事 服务 任事'], characters: [] })
  expect(pairs.map(({ spun, tools }) => [spun, tools])).toEqual([
    ['办事', ['x', 'y']],
    ['任事', []],
  ])
})

test('protects what must never be replaced', () => {
  const text = '按《义务法》和渝办发〔2023〕5号，见 http://a.cn/x?y=1。'
  const units = protectedUnits(text)
  expect([...text].filter((_, at) => units[at] === 0).join('')).toBe('按，见 。')
})
