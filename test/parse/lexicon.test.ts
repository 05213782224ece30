import { describe, expect, test } from 'vitest'
import { divisionsNamed, leadingDivision, provinceOfNumber } from '../../src/lexicon/divisions.ts'
import { OFFICIAL_LINES } from '../../src/lexicon/official-lines.ts'
import { listOf, MARKERS } from '../../src/lexicon/outline.ts'
import { BODY_ENDINGS, DRAFT_WORDS, TITLE_WORDS } from '../../src/lexicon/titles.ts'
import { isAddressee, isBodyName, isDraftMark, statedUnit } from '../../src/parse/kinds.ts'
import { findMarkers } from '../../src/parse/markers.ts'

describe.each(MARKERS.map(row => [row.style, row] as const))('markers: %s', (style, row) => {
  /** The style that a text's first mark is read as, when it starts the text. */
  const read = (mark: string) => {
    const marker = findMarkers(`${mark}总则`)[0]
    return marker?.start === 0 ? marker.num.style : null
  }
  test.each(row.yes)('%s is one', mark => {
    expect(read(mark) ?? findMarkers(`${mark} 总则`)[0]?.num.style).toBe(style)
  })
  test.each(row.no)('%s is none', mark => {
    expect(read(mark)).not.toBe(style)
  })
})

test('families of markers keep one rank', () => {
  const ranks = new Map<string, number>()
  for (const { style } of MARKERS) {
    const { family, rank } = listOf({ text: '1.1', value: 1, style })
    expect(ranks.get(family) ?? rank).toBe(rank)
    ranks.set(family, rank)
  }
})

describe.each(Object.entries(OFFICIAL_LINES))('official lines: %s', (_, row) => {
  const whole = new RegExp(`^(?:${row.re})$`)
  test.each(row.yes)('%s is one', line => expect(line).toMatch(whole))
  test.each(row.no)('%s is none', line => expect(line).not.toMatch(whole))
})

test.each([
  ['TITLE_WORDS', TITLE_WORDS],
  ['DRAFT_WORDS', DRAFT_WORDS],
  ['BODY_ENDINGS', BODY_ENDINGS],
] as const)('%s has no word twice', (_, words) => {
  expect(words.length).toBe(new Set(words).size)
})

test.each([
  ['各区、县（市）人民政府，市政府各部门、各直属单位：', true],
  ['市民政局，各县（区）民政局:', true],
  ['主要目标：', false],
  ['现将有关事项通知如下：', false],
])('%s addresses bodies: %s', (line, yes) => expect(isAddressee(line)).toBe(yes))

test.each([
  ['临澜市人民政府办公室', true],
  ['临澜市卫生健康委员会（代章）', true],
  ['加强组织领导', false],
  ['由市民政局负责。', false],
])('%s names a body: %s', (line, yes) => expect(isBodyName(line)).toBe(yes))

test.each([
  ['（征求意见稿）', true],
  ['（试行）', false],
])('%s marks a draft: %s', (line, yes) => expect(isDraftMark(line)).toBe(yes))

test.each([
  ['单位：万元', '万元'],
  ['（单位：个、%）', '个、%'],
  ['责任单位：市民政局', null],
])('%s states the unit %s', (line, unit) => expect(statedUnit(line)).toBe(unit))

describe('divisions', () => {
  test.each([
    ['浙江省杭州市西湖区人民政府', '330106'],
    ['杭州市人民政府办公厅', '330100'],
    ['诸暨市教育体育局', '330681'],
    ['天津市宝坻区人民政府', '120115'],
    ['河北省市场监督管理局', '130000'],
    ['北京市市场监督管理局', '110000'],
    ['阿坝州人民政府', '513200'],
    ['大化瑶族自治县人民政府', '451229'],
    ['海南省文昌市人民政府', '469005'],
    ['杭州市下城区人民政府', '330103'],
    ['国务院办公厅', undefined],
    ['市政府办公厅', undefined],
  ])('%s starts with %s', (name, code) => expect(leadingDivision(name)?.code).toBe(code))

  test('a namesake is told apart by where it lies, or not at all', () => {
    expect(divisionsNamed('朝阳区').length).toBeGreaterThan(1)
    expect(leadingDivision('朝阳区人民政府')).toBeNull()
    expect(leadingDivision('朝阳区人民政府', provinceOfNumber('京政发〔2021〕1号'))?.code).toBe('110105')
  })
})
