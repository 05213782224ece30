import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { findTimes } from '../../src/extract/times.ts'
import { parse } from '../../src/parse/parse.ts'

/** `kind year comparator value unit indicator` of each target of a text. */
const read = (text: string) =>
  extract(parse(text).tree, text).targets.map(
    ({ kind, year, comparator, value, unit, relativeTo, indicator }) =>
      `${kind} ${year} ${comparator} ${value ?? relativeTo} ${unit} ${indicator.text}`,
  )

describe('the ends of a level', () => {
  test.each([
    ['到2026年，培育2—3家百亿级平台。', { comparator: 'gte', value: 2, upTo: 3, baseline: null }],
    ['到2026年，回收率稳定在30%—40%。', { comparator: 'gte', value: 30, upTo: 40, baseline: null }],
    [
      '到2026年，回收率由2020年的22%提高到35%以上。',
      { comparator: 'gte', value: 35, upTo: null, baseline: { value: 22, year: 2020 } },
    ],
    [
      '到2026年，每千人口托位数从2.1个增加到4.5个。',
      { comparator: 'eq', value: 4.5, upTo: null, baseline: { value: 2.1, year: null } },
    ],
    [
      '到2026年，养老机构由5家扩大到20家。',
      { comparator: 'eq', value: 20, upTo: null, baseline: { value: 5, year: null } },
    ],
    ['到2026年，由街道牵头，入住率提高到60%。', { comparator: 'eq', value: 60, upTo: null, baseline: null }],
  ])('%s', (text, expected) => {
    const { targets } = extract(parse(text).tree, text)
    expect(targets.map(({ comparator, value, upTo, baseline }) => ({ comparator, value, upTo, baseline }))).toEqual([
      expected,
    ])
  })
})

describe('targets in prose', () => {
  test.each([
    ['到2025年，入托率达到30%以上。', ['goal 2025 gte 30 percent 入托率']],
    [
      '到2022年，管理率达到92%以上，普及率达到85%以上。持证率不低于90%。',
      ['goal 2022 gte 92 percent 管理率', 'goal 2022 gte 85 percent 普及率', 'goal 2022 gte 90 percent 持证率'],
    ],
    [
      '2023—2025年提供服务的幼儿园占比分别达30%、35%、40%。',
      [
        'goal 2023 eq 30 percent 提供服务的幼儿园占比',
        'goal 2024 eq 35 percent 提供服务的幼儿园占比',
        'goal 2025 eq 40 percent 提供服务的幼儿园占比',
      ],
    ],
    [
      '到2025年，管理率、普及率分别达到95%、90%。',
      ['goal 2025 eq 95 percent 管理率', 'goal 2025 eq 90 percent 普及率'],
    ],
    ['到2025年，建成2家示范性养老机构。', ['goal 2025 eq 2 count:家 建成示范性养老机构数']],
    ['到2025年，服务覆盖50%的城镇社区。', ['goal 2025 eq 50 percent 服务覆盖城镇社区的比例']],
    ['到2025年，每千人口托位数达4.5个。', ['goal 2025 eq 4.5 places-per-1000 每千人口托位数']],
    ['到2025年，托位使用率不低于全国平均水平。', ['goal 2025 gte 全国平均水平 percent 托位使用率']],
    ['到2025年，每个区县至少建成1家养老服务指导中心。', ['goal 2025 gte 1 count:家 建成养老服务指导中心数']],
    ['监控录像资料保存期不少于90天。', ['standard null gte 90 day 监控录像资料保存期']],
    [
      '到2025年，养老服务设施达标率2024年达到80%、2025年达到100%。',
      ['goal 2024 eq 80 percent 养老服务设施达标率', 'goal 2025 eq 100 percent 养老服务设施达标率'],
    ],
    [
      '到2026年，政务服务事项100%网上可办、60%以上掌上可办。',
      ['goal 2026 eq 100 percent 政务服务事项网上可办的比例', 'goal 2026 gte 60 percent 政务服务事项掌上可办的比例'],
    ],
    ['到2026年，打造数字经济“一站式”服务平台，落实“技改18条”。', []],
    ['到2026年，加快实施滨海港5万吨级航道工程。', []],
    ['到2026年，培育20个跨行业、跨领域平台。', ['goal 2026 eq 20 count:个 培育跨行业、跨领域平台数']],
    ['到2026年，围绕11条产业链开展招商。', []],
    ['到2026年，收入10万元以上的村占比超过八成。', ['goal 2026 gt 80 percent 收入10万元以上的村占比']],
    [
      '到2026年，打造50家示范基地（园区）和100家示范企业。',
      ['goal 2026 eq 50 count:家 打造示范基地（园区）数', 'goal 2026 eq 100 count:家 示范企业数'],
    ],
    [
      '到2026年，建成3家创新中心，15家服务平台，10家以上科技馆。',
      [
        'goal 2026 eq 3 count:家 建成创新中心数',
        'goal 2026 eq 15 count:家 服务平台数',
        'goal 2026 gte 10 count:家 科技馆数',
      ],
    ],
    ['到2026年，支持招收残疾学生5人以上的普通学校建设资源教室。', []],
    ['到2026年，鼓励20万人口以上的县办好特殊教育学校。', []],
    ['到2026年，加快年产60万片面板项目建设，落实纾困10条措施。', []],
    ['到2026年，提高带电接火率至93%。', ['goal 2026 eq 93 percent 带电接火率']],
    ['到2026年，将送教学生比例控制到残疾学生总数的10%以内。', ['goal 2026 lte 10 percent 送教学生比例']],
    [
      '到2026年，培育10个左右定位清晰、错位竞争的省级示范园区和8个以上成长型园区。',
      ['goal 2026 approx 10 count:个 培育省级示范园区数', 'goal 2026 gte 8 count:个 成长型园区数'],
    ],
    [
      '2026年，项目开工率一季度达40%、二季度达60%。',
      ['goal 2026 eq 40 percent 项目开工率一季度', 'goal 2026 eq 60 percent 项目开工率二季度'],
    ],
    [
      '2026年，光伏及储能、电动工具产值分别达1600亿元、500亿元。',
      ['goal 2026 eq 160000000000 yuan 光伏及储能产值', 'goal 2026 eq 50000000000 yuan 电动工具产值'],
    ],
    ['2026年，招引投资超1亿美元外资项目5个以上。', ['goal 2026 gte 5 count:个 招引投资超1亿美元外资项目']],
    ['将目前的1.5%-3%的担保费率降低至1%以下。', ['goal null lte 1 percent 担保费率']],
    ['治理率达45%以上。审批时限不超过5天。', ['goal null gte 45 percent 治理率', 'standard null lte 5 day 审批时限']],
    ['到“十四五”末，数字经济核心产业增加值突破2000亿元。', ['goal 2025 gt 200000000000 yuan 数字经济核心产业增加值']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    '为3岁以下婴幼儿家庭提供服务。',
    '截至2020年底，全市已建成托育机构300家。',
    '对新建机构，按每个托位5000元给予补助。',
    '根据《实施意见》（国办发〔2019〕15号），现通知如下。',
    '打造15分钟生活圈，开展一系列活动。',
    '会议强调，要认真学习贯彻会议精神。',
  ])('%s sets none', text => {
    expect(read(text)).toEqual([])
  })
})

describe('targets in tables', () => {
  test('each cell of a year is one', () => {
    expect(read('附件\n指标\t2024年\t2025年\n入托率\t30%\t≥35%\n床位数（张）\t100\t1,200')).toEqual([
      'goal 2024 eq 30 percent 入托率',
      'goal 2025 gte 35 percent 入托率',
      'goal 2024 eq 100 count:张 床位数',
      'goal 2025 eq 1200 count:张 床位数',
    ])
  })

  test('units come from their column', () => {
    expect(read('序号\t指标\t单位\t2025年目标\n1\t入托率\t%\t30\n2\t培训人次\t万人次\t1.5')).toEqual([
      'goal 2025 eq 30 percent 入托率',
      'goal 2025 eq 15000 person-times 培训人次',
    ])
  })

  test('what prose states too is one record with two pieces of evidence', () => {
    const text = '到2025年，入托率达到30%以上。\n指标\t2024年\t2025年\n入托率\t28%\t30%'
    const targets = extract(parse(text).tree, text).targets
    expect(targets.map(({ year, comparator, evidence }) => [year, comparator, evidence.length])).toEqual([
      [2025, 'gte', 2],
      [2024, 'eq', 1],
    ])
  })
})

test('times inside titles and document numbers are no deadlines', () => {
  expect(findTimes('根据《2020年方案》（诸卫发〔2020〕24号），到2025年底前').map(({ year }) => year)).toEqual([2025])
})
