import { describe, expect, test } from 'vitest'
import { diff } from '../../src/diff/diff.ts'
import { ALIKE, likeness, measureOf } from '../../src/diff/targets/measure.ts'
import type { Pack } from '../../src/lexicon/packs/pack.ts'
import type { TargetRow } from '../../src/record/comparison.ts'
import { scoreIndicators } from '../eval/indicators.ts'
import { witness } from './witness.ts'

const alike = (a: string, b: string) => likeness(measureOf(a, null, null), measureOf(b, null, null)) >= ALIKE

describe('wordings of one indicator', () => {
  test.each([
    ['养老机构护理型床位占比', '护理型床位占养老机构床位总数的比例'],
    ['数字经济核心产业增加值占GDP比重', '数字经济核心产业增加值占地区生产总值的比重'],
    ['城镇新增就业', '城镇新增就业人数'],
    ['建成高标准农田面积', '高标准农田面积'],
    ['上云企业数', '企业上云数'],
    ['每万人拥有5G基站数', '每万人口5G基站数量'],
  ])('%s, %s', (a, b) => {
    expect(alike(a, b)).toBe(true)
  })

  test.each([
    ['城镇社区服务设施覆盖率', '农村社区服务设施覆盖率'],
    ['城镇社区服务设施覆盖率', '城乡社区服务设施覆盖率'],
    ['养老机构覆盖率', '托育机构覆盖率'],
    ['城镇调查失业率', '城镇登记失业率'],
    ['数字经济核心产业增加值年均增长', '数字经济核心产业增加值占比'],
    ['新增养老床位数', '养老床位数'],
    ['高校毕业生就业率', '离校未就业高校毕业生就业率'],
    ['城乡居民基本养老保险参保率', '城乡居民基本医疗保险参保率'],
    ['城市污水处理率', '城市垃圾处理率'],
    ['PM2.5平均浓度', 'PM10平均浓度'],
    ['引进10亿元以上项目数', '引进100亿元以上项目数'],
    ['外贸进出口总额增长', '外贸出口总额增长'],
    ['省级乡村振兴示范县数', '省级乡村振兴示范村数'],
    ['新增高技能人才', '新增高技能领军人才'],
    ['企业数', '企业数'],
    ['5G基站数', '每万人拥有5G基站数'],
    ['公办幼儿园占比', '普惠性幼儿园占比'],
    ['特殊困难老年人月探访率', '特殊困难老年人周探访率'],
    ['工业互联网平台数', '省级工业互联网平台数'],
  ])('not %s, %s', (a, b) => {
    expect(alike(a, b)).toBe(false)
  })
})

describe('matching on documents', () => {
  test('all pairs of the corpus are right', async () => {
    const [corpus] = await scoreIndicators()
    expect(corpus).toMatchObject({ name: 'corpus', wrong: [], missed: [] })
  })

  test('and nearly all of other fields', async () => {
    const [, ...cases] = await scoreIndicators()
    const count = (of: (score: (typeof cases)[number]) => number) => cases.reduce((sum, score) => sum + of(score), 0)
    expect(count(({ right }) => right)).toBeGreaterThanOrEqual(36)
    expect(count(({ wrong }) => wrong.length)).toBeLessThanOrEqual(2)
  })
})

describe('rows', () => {
  const rowsOf = (...documents: Parameters<typeof witness>[]): readonly TargetRow[] =>
    diff(
      documents.map(given => witness(...given)),
      { packs: [], only: ['targets'] },
    ).targets

  test('values are converted to the unit of the row and kept as stated', () => {
    const [row] = rowsOf(
      ['a', { targets: [{ text: '电话热线服务时间', unit: 'hour', value: 48, year: null }] }],
      ['b', { targets: [{ text: '电话热线服务时间', unit: 'day', value: 3, year: null }] }],
    )
    expect(row).toMatchObject({
      unit: 'day',
      cells: { a: [{ value: 2, stated: { value: 48, unit: 'hour' } }], b: [{ value: 3 }] },
      years: [{ highest: ['b'] }],
    })
  })

  test('per thousand and per ten thousand are one', () => {
    const [row] = rowsOf(
      ['a', { targets: [{ text: '每千人拥有执业医师数', unit: 'count:名', value: 3.2, year: 2025 }] }],
      ['b', { targets: [{ text: '每万人拥有执业医师数', unit: 'count:名', value: 35, year: 2025 }] }],
      ['c', { targets: [{ text: '每千人拥有执业医师数', unit: 'count:名', value: 3, year: 2025 }] }],
    )
    expect(row?.cells['b']).toMatchObject([{ value: 3.5 }])
    expect(row?.years).toMatchObject([{ year: 2025, highest: ['b'] }])
  })

  test('wordings that may mean anything are not matched', () => {
    const target = (value: number) => ({ targets: [{ text: '企业数', unit: 'count:家', value, year: 2025 }] })
    expect(rowsOf(['a', target(10)], ['b', target(20)])).toHaveLength(2)
  })

  test('levels for different scopes are not set against each other', () => {
    const [row] = rowsOf(
      ['a', { targets: [{ text: '托位使用率', unit: 'percent', value: 90, year: 2025 }] }],
      ['b', { targets: [{ text: '托位使用率', unit: 'percent', value: 80, year: 2025 }] }],
    )
    expect(row?.years).toMatchObject([{ scope: null, highest: ['a'] }])
    const each = rowsOf(
      ['a', { targets: [{ text: '建成助餐点数', unit: 'count:个', value: 1, year: 2025, scope: '每个街道' }] }],
      ['b', { targets: [{ text: '建成助餐点数', unit: 'count:个', value: 200, year: 2025 }] }],
    )
    expect(each).toHaveLength(2)
  })

  test.each([
    ['婴儿死亡率', 'eq', 'a', 'less is better by its words'],
    ['班级学生人数', 'lte', 'a', 'upper limits: the lower asks for more'],
    ['单位生产总值能耗下降', 'eq', 'b', 'of a decline more is better'],
    ['办理时限', 'gte', 'b', 'lower limits are what they are'],
    ['托位使用率', 'eq', 'b', 'else more is better'],
  ] as const)('%s, %s: best is %s (%s)', (text, comparator, best, _why) => {
    const documents = [3, 5].map((value, at) => {
      const given = witness('ab'[at] as string, { targets: [{ text, unit: 'percent', value, year: 2025 }] })
      const targets = given.document.targets.map(target => ({ ...target, comparator }))
      return { ...given, document: { ...given.document, targets } }
    })
    const [row] = diff(documents, { packs: [], only: ['targets'] }).targets
    expect(row?.years).toMatchObject([{ highest: ['b'], best: [best] }])
    expect(row?.better).toBe(best === 'a' ? 'lower' : 'higher')
  })

  test('a pack says which way an indicator goes, and what it is called in English', () => {
    const pack: Pack = {
      id: 'water',
      name: { zh: '水', en: 'water' },
      titles: [],
      topics: [],
      indicators: [
        { id: 'turbidity', name: { zh: '浊度', en: 'turbidity' }, unit: 'percent', better: 'lower', aliases: ['浊度'] },
      ],
    }
    const target = (value: number) => ({ targets: [{ text: '浊度', unit: 'percent', value, year: 2025 }] })
    const [row] = diff([witness('a', target(1)), witness('b', target(2))], { packs: [pack], only: ['targets'] }).targets
    expect(row).toMatchObject({
      indicator: { text: '浊度', en: 'turbidity' },
      better: 'lower',
      years: [{ best: ['a'] }],
    })
  })

  test('the reference is the national document, else that of the own province; or the baseline', () => {
    const target = (value: number) => ({ targets: [{ text: '普及率', unit: 'percent', value, year: 2025 }] })
    const set = [
      witness('city', { ...target(92), level: 'city', code: '330100' }),
      witness('own', { ...target(90), level: 'province', code: '330000' }),
      witness('other', { ...target(80), level: 'province', code: '500000' }),
    ]
    const only = ['targets'] as const
    const of = (more: Parameters<typeof diff>[1], national: boolean) =>
      diff(national ? [...set, witness('nation', { ...target(85), level: 'national', code: '100000' })] : set, more)
        .targets[0]?.years[0]
    expect(of({ packs: [], only }, false)).toMatchObject({
      reference: { document: 'own', value: 90 },
      distance: { city: 2 },
    })
    expect(of({ packs: [], only }, true)).toMatchObject({
      reference: { document: 'nation', value: 85 },
      distance: { city: 7, own: 5, other: -5 },
    })
    expect(of({ packs: [], only, baseline: 'city' }, true)).toMatchObject({
      reference: { document: 'city' },
      distance: { nation: -7, own: -2, other: -12 },
    })
  })
})
