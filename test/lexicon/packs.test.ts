import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nameIndicators } from '../../src/extract/targets/named.ts'
import { loadPack, shippedPacks } from '../../src/lexicon/packs/load.ts'
import { indicatorMatcher } from '../../src/lexicon/packs/matcher.ts'
import type { Pack } from '../../src/lexicon/packs/pack.ts'
import { PackError } from '../../src/lexicon/packs/pack-error.ts'
import { folderWith } from '../cli/world.ts'

const CHILDCARE = '临澜市托育服务实施方案'
const ELDERLY = '临澜市“十四五”养老服务体系规划'
const percent = (text: string, title: string | null = CHILDCARE) => ({ text, unit: 'percent', value: 90, title })
const match = indicatorMatcher(shippedPacks())

describe('the packs that come with the package', () => {
  test('are there, with indicators and topics', () => {
    expect(shippedPacks().map(({ id }) => id)).toEqual(['childcare', 'elderly-care'])
    for (const { indicators, topics } of shippedPacks()) {
      expect(indicators.length).toBeGreaterThanOrEqual(20)
      expect(topics.length).toBeGreaterThanOrEqual(20)
    }
  })

  test('no word tells two topics of one pack', () => {
    for (const { topics } of shippedPacks()) {
      const words = topics.flatMap(({ aliases }) => aliases)
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
    }
  })

  test('every indicator is found by its own name', () => {
    for (const { id: pack, indicators } of shippedPacks()) {
      for (const { id, name, unit } of indicators) {
        const title = pack === 'childcare' ? CHILDCARE : ELDERLY
        expect(match({ text: name.zh, unit, value: 1, title }), name.zh).toBe(`${pack}/${id}`)
      }
    }
  })

  test.each([
    ['每千人口拥有3岁以下婴幼儿托位数', '每千人拥有婴幼儿照护托位数', '千人口托位数', '全市每千人口拥有托位数'],
    ['普惠性托位占比', '普惠托位数占比', '普惠性托位占托位总数的比例', '普惠性托位比重'],
    ['城乡社区婴幼儿照护服务机构覆盖率', '城乡社区托育服务覆盖率', '城乡社区婴幼照护服务机构覆盖率'],
    ['幼儿园托班设置率', '开设托班的幼儿园占比', '提供托育服务的幼儿园数占幼儿园总数的比例'],
  ])('take %s and its like for one indicator', (...wordings) => {
    const unit = wordings[0]?.includes('千人') ? 'places-per-1000' : 'percent'
    const ids = wordings.map(text => match({ text, unit, value: 4.6, title: CHILDCARE }))
    expect(ids[0]).toMatch(/^childcare\//)
    expect(new Set(ids).size).toBe(1)
  })

  test.each([
    ['childcare/new-places', '新增托位', '新增托位数', '新增3岁以下婴幼儿托位数'],
    ['elderly-care/home-adaptations', '四是完成特殊困难老年人家庭适老化改造', '实施居家适老化改造户数'],
  ])('see the %s in %s and its like', (id, ...wordings) => {
    const unit = id.startsWith('childcare') ? 'count:个' : 'count:户'
    for (const text of wordings) expect(match({ text, unit, value: 500, title: null }), text).toBe(id)
    expect(match({ text: '托位', unit, value: 500, title: CHILDCARE })).toBeNull()
  })

  test.each([
    ['城镇社区婴幼儿照护服务覆盖率', '城乡社区婴幼儿照护服务覆盖率'],
    ['普惠性托位占比', '普惠性托育机构占比'],
    ['婴幼儿健康管理率', '老年人健康管理率'],
    ['托位使用率', '入托率'],
    ['社区日间照料机构覆盖率', '社区养老服务设施覆盖率'],
    ['护理型床位占比', '普惠性托位占比'],
  ])('keep %s and %s apart', (one, other) => {
    const ids = [match(percent(one)), match(percent(other))]
    expect(ids).not.toContain(null)
    expect(ids[0]).not.toBe(ids[1])
  })

  test.each(['森林覆盖率', '5G网络覆盖率', '城镇登记失业率', '医护人员持证率', '高中阶段毛入学率', '托育', ''])(
    'do not know %s',
    text => {
      expect(match(percent(text))).toBeNull()
    },
  )

  test('know short wordings in documents of their field only', () => {
    expect(match(percent('持证率'))).toBe('childcare/certified-staff-rate')
    expect(match(percent('持证率', ELDERLY))).toBe('elderly-care/certified-carers-rate')
    expect(match(percent('持证率', '临澜市就业促进规划'))).toBeNull()
    expect(match(percent('持证率', null))).toBeNull()
  })

  test('want the unit that the indicator has', () => {
    expect(match({ text: '托位使用率', unit: 'count:个', value: 60, title: null })).toBeNull()
    expect(match({ text: '托位使用率', unit: 'other:水平', value: null, title: null })).toBe('childcare/place-use-rate')
  })
})

describe('matching', () => {
  test('leaves an id that is there, and everything without packs', () => {
    const target = { indicator: { id: 'mine', text: '托位使用率' }, unit: 'percent', value: 60 }
    expect(nameIndicators([target], shippedPacks(), null)).toEqual([target])
    const unnamed = [{ ...target, indicator: { ...target.indicator, id: null } }]
    expect(nameIndicators(unnamed, [], null)).toBe(unnamed)
    expect(nameIndicators(unnamed, shippedPacks(), null)[0]?.indicator.id).toBe('childcare/place-use-rate')
  })

  test('asks earlier packs first', () => {
    const pack = (id: string): Pack => ({
      id,
      name: { zh: id, en: id },
      titles: [],
      indicators: [{ id: 'rate', name: { zh: '率', en: 'rate' }, unit: 'percent', aliases: ['入网率'] }],
      topics: [],
    })
    expect(indicatorMatcher([pack('a'), pack('b')])(percent('入网率'))).toBe('a/rate')
  })

  test('is quick on long wordings', () => {
    const started = Date.now()
    for (let round = 0; round < 2000; round++) match(percent('从业人员持保育师'.repeat(9)))
    match(percent('从业人员持保育师'.repeat(100_000)))
    expect(Date.now() - started).toBeLessThan(5000)
  })
})

describe('a pack of one’s own', () => {
  const ABOUT = 'id: own\nname: { zh: 数字经济, en: digital economy }\ntitles: [数字]\nsame: [[占比, 比重]]\n'
  const INDICATORS = `- id: share
  name: { zh: 数字经济占比, en: share }
  unit: percent
  aliases: [数字经济占比]
`

  test('needs two files and knows what it says', async () => {
    const folder = await folderWith({ 'pack.yaml': ABOUT, 'indicators.yaml': INDICATORS })
    const pack = loadPack(folder)
    expect(pack.topics).toEqual([])
    expect(indicatorMatcher([pack])(percent('数字经济比重', null))).toBe('own/share')
  })

  test.each([
    ['pack.yaml', 'id: Own Pack\nname: { zh: 甲, en: a }\ntitles: []\n', 1, 'expected ^[a-z0-9]'],
    ['pack.yaml', 'id: own\nname: { zh: 甲 }\ntitles: []\n', 2, '/name: fields missing: en'],
    ['pack.yaml', 'id: own\nid: two\n', 2, 'is not YAML'],
    ['pack.yaml', `${ABOUT}words: []\n`, 1, 'fields unknown: words'],
    ['indicators.yaml', `${INDICATORS}${INDICATORS}`, 5, 'the id "share" is there twice'],
    [
      'indicators.yaml',
      INDICATORS.replace('[数字经济占比]', '\n    - 数字经济占比\n    - 3'),
      6,
      'expected string, not 3',
    ],
    [
      'indicators.yaml',
      `${INDICATORS}${INDICATORS.replace('id: share', 'id: other').replace('[数字', '[ 数字')}`,
      6,
      'belongs to share as well as to other',
    ],
    ['indicators.yaml', `${INDICATORS}  patterns: ['(']\n`, 5, 'is not a regular expression'],
    ['indicators.yaml', INDICATORS.replace('[数字经济占比]', '["（）"]'), 4, 'nothing is left'],
    ['topics.yaml', '- { id: a, name: { zh: 甲, en: a } }\n', 1, 'fields missing: aliases'],
  ])('wrong in %s (%j) is refused with file and line', async (file, text, line, said) => {
    const folder = await folderWith({ 'pack.yaml': ABOUT, 'indicators.yaml': INDICATORS, [file]: text })
    expect(() => loadPack(folder)).toThrow(PackError)
    expect(() => loadPack(folder)).toThrow(`${join(folder, file)}:${line}: `)
    expect(() => loadPack(folder)).toThrow(said)
  })

  test('that is not there is refused', () => {
    expect(() => loadPack(resolve('nowhere'))).toThrow(/pack\.yaml: cannot be read \(ENOENT\)/)
  })
})

test('no code outside the packs names their indicators', () => {
  const src = resolve(import.meta.dirname, '../../src')
  const names = shippedPacks().flatMap(({ id, indicators }) => indicators.map(row => `${id}/${row.id}`))
  const knowing = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .filter(name => {
      const text = readFileSync(join(src, name), 'utf8')
      return /childcare|elderly-care/.test(text) || names.some(id => text.includes(id))
    })
  expect(knowing).toEqual([])
})
