import { describe, expect, test } from 'vitest'
import { findQuantities } from '../../src/extract/quantities/find.ts'

/** `comparator value[–upper] unit` of each quantity, for a row that can be read at a glance. */
const read = (text: string) =>
  findQuantities(text).map(
    ({ comparator, value, upTo, unit }) => `${comparator} ${value}${upTo === null ? '' : `–${upTo}`} ${unit}`,
  )

describe('quantities', () => {
  test.each([
    ['婴幼儿健康管理率达到92%以上', ['gte 92 percent']],
    ['每百户不少于15平方米、最小建筑面积不少于200平方米', ['gte 15 sqm', 'gte 200 sqm']],
    ['财政按6万元标准', ['eq 60000 yuan']],
    ['给予4万元以内的建设补助', ['lte 40000 yuan']],
    ['补助1万—5万元', ['eq 10000–50000 yuan']],
    ['补助1—5万元', ['eq 10000–50000 yuan']],
    ['补助8000—1万元', ['eq 8000–10000 yuan']],
    ['占30%—40%', ['eq 30–40 percent']],
    ['分别达30%、35%、40%', ['eq 30 percent', 'eq 35 percent', 'eq 40 percent']],
    ['提高至无孩家庭的1.5倍', ['eq 1.5 multiple']],
    ['培训1.5万人次', ['eq 15000 person-times']],
    ['培训人员５００余人', ['eq 500 人']],
    ['下降5个百分点', ['eq 5 percentage-point']],
    ['下降百分之三十以上', ['gte 30 percent']],
    ['三成以上', ['gte 30 percent']],
    ['投资超过500万元', ['gt 5000000 yuan']],
    ['投资1,200元', ['eq 1200 yuan']],
    ['总投资2.5亿元左右', ['approx 250000000 yuan']],
    ['保存期不少于90天', ['gte 90 day']],
    ['24小时运行', ['eq 24 hour']],
    ['15个工作日内办结', ['lte 15 working-day']],
    ['不得安排在3楼及以上', ['gte 3 storey']],
    ['至少有1家', ['gte 1 家']],
    ['不足两个的', ['lt 2 个']],
    ['约3000人', ['approx 3000 人']],
    ['控制在5%左右', ['approx 5 percent']],
    ['不超过10%', ['lte 10 percent']],
  ])('%s', (text, quantities) => {
    expect(read(text)).toEqual(quantities)
  })

  test.each([
    '2021年1月5日',
    '2020－2022年',
    '第3个项目',
    '国办发〔2019〕15号',
    '每2年评选',
    '十四五规划',
    '一、总体要求',
    '1.5.2节',
  ])('%s holds none', text => {
    expect(read(text)).toEqual([])
  })

  test('stand where they say', () => {
    const text = '到2025年，覆盖率达到92%以上。'
    const [quantity] = findQuantities(text)
    expect(quantity && text.slice(quantity.start, quantity.end)).toBe('达到92%以上')
    expect(quantity && text.slice(quantity.number.start, quantity.number.end)).toBe('92')
  })
})
