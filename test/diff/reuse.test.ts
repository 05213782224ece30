import { describe, expect, test } from 'vitest'
import { findReuse } from '../../src/diff/reuse/find.ts'
import { FORMULAS } from '../../src/lexicon/formulas.ts'
import type { Level } from '../../src/record/metadata.ts'
import { madeWitness } from '../support/made-witness.ts'

const NATIONAL = `国务院办公厅关于发展社区老年助餐服务的意见
一、总体要求
坚持尽力而为、量力而行，扩大服务供给，因地制宜发展社区老年助餐服务，着力保障有就餐困难的老年人的基本需要。
二、主要任务
（一）建设助餐点。依托社区综合服务设施设置老年食堂，每个街道至少建成1个老年食堂，服务半径不超过一公里，方便行动不便的老年人就近用餐。
（二）完善补贴。对低收入老年人每人每天给予不超过5元的就餐补贴，所需资金由地方财政承担，并向社会公布标准。
（三）保障食品安全。助餐点应当取得食品经营许可，建立留样制度，接受市场监管部门的监督检查，每年不少于两次。`
const PROVINCE = NATIONAL.replace('国务院办公厅', '临江省人民政府办公厅')
  .replace('每个街道至少建成1个老年食堂', '每个街道、乡镇至少建成2个老年食堂')
  .replace('着力保障有就餐困难的老年人的基本需要', '让老年人吃得放心、吃得便宜、吃得方便，形成人人参与的局面')
const CITY = `${PROVINCE.replace('临江省', '临澜市').replace('不超过5元', '不超过8元')}
（四）鼓励志愿服务。组织青年志愿者为高龄老年人送餐上门，建立送餐时间储蓄制度。`
const OTHER = `临海市数字经济发展行动方案
一、总体要求
以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神，贯彻落实党中央、国务院决策部署，坚持以人民为中心的发展思想，大力发展数字经济。
二、主要任务
（一）建设算力中心。到2027年建成全市统一的算力调度平台，接入企业不少于三百家。`
const FORMULAIC = OTHER.replace('临海市数字经济', '临山市现代农业')
  .replace('大力发展数字经济', '大力发展现代农业')
  .replace(/（一）.*$/u, '（一）建设高标准农田。到2026年新建高标准农田五十万亩，改造老旧灌区二十处。')

const at = (level: Level, issuedDate: string | null, jurisdictionCode: string) => ({
  level,
  issuedDate,
  jurisdictionCode,
})
const national = await madeWitness('a-national', NATIONAL, at('national', '2023-10-01', '100000'))
const province = await madeWitness('b-province', PROVINCE, at('province', '2024-03-01', '330000'))
const city = await madeWitness('c-city', CITY, at('city', '2024-06-01', '330100'))
const other = await madeWitness('d-other', OTHER, at('city', '2024-01-01', '330200'))
const formulaic = await madeWitness('e-formulaic', FORMULAIC, at('city', '2024-02-01', '330300'))

describe('reuse', () => {
  const reuse = findReuse([national, province, city, other, formulaic])
  const between = (from: string, to: string) => reuse.find(one => one.from === from && one.to === to)

  test('runs from the earlier document to the later one, along the whole chain', () => {
    expect(reuse.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'a-national > b-province',
      'b-province > c-city',
      'a-national > c-city',
    ])
    expect(between('a-national', 'b-province')).toMatchObject({ directed: true })
    expect(between('a-national', 'b-province')?.share).toBeGreaterThan(0.7)
    expect(between('b-province', 'c-city')?.share).toBeGreaterThan(between('a-national', 'c-city')?.share ?? 1)
  })

  test('says what was changed inside a passage', () => {
    const changes = between('b-province', 'c-city')?.passages.flatMap(passage => passage.changes)
    expect(changes).toContainEqual({ from: '5', to: '8' })
  })

  test('begins and ends where sentences or their parts do, with what was changed there', async () => {
    const told = (first: string, last: string) =>
      `${OTHER}\n（二）${first}数字经济发展工作联席会议制度，研究解决全市数字经济发展中的重大问题，每${last}召开一次全体会议。\n（三）完。`
    const before = await madeWitness('h-before', told('建立', '季度'), at('city', '2023-01-01', '330300'))
    const after = await madeWitness('i-after', told('健全完善', '半年'), at('city', '2024-02-01', '330400'))
    const passages = findReuse([{ ...before, clean: before.clean.slice(before.clean.indexOf('（二）')) }, after])
      .flatMap(({ passages }) => passages)
      .map(({ quote, changes }) => ({ quote, changes }))
    expect(passages).toEqual([
      {
        quote: expect.stringMatching(/^健全完善数字经济[^。]*每半年召开一次全体会议/),
        changes: [
          { from: '建立', to: '健全完善' },
          { from: '季度', to: '半年' },
        ],
      },
    ])
  })

  test('never takes half a number', async () => {
    const raised = await madeWitness(
      'g-raised',
      CITY.replace('不超过8元', '不超过85元'),
      at('city', '2025-01-01', '330100'),
    )
    const changes = findReuse([city, raised]).flatMap(({ passages }) => passages.flatMap(passage => passage.changes))
    expect(changes).toContainEqual({ from: '8', to: '85' })
  })

  test('quotes both texts at their places', () => {
    for (const { from, to, passages } of reuse) {
      const [source, taker] = [from, to].map(id => [national, province, city].find(one => one.id === id)?.clean ?? '')
      for (const { fromSpan, toSpan, quote, changes } of passages) {
        expect(taker?.slice(toSpan.start, toSpan.end)).toBe(quote)
        if (changes.length === 0) {
          const words = (text: string | undefined) => text?.replace(/[^\p{L}\p{N}]/gu, '')
          expect(words(source?.slice(fromSpan.start, fromSpan.end))).toBe(words(quote))
        }
      }
    }
  })

  test('set phrases that every policy has are no reuse', () => {
    expect(findReuse([other, formulaic])).toEqual([])
  })

  test('without dates the superior jurisdiction is the source; without either, neither is said to be', () => {
    const undated = (one: typeof city) => ({
      ...one,
      document: { ...one.document, metadata: { ...one.document.metadata, issuedDate: null, publishedDate: null } },
    })
    expect(findReuse([undated(city), undated(province)])).toMatchObject([
      { from: 'b-province', to: 'c-city', directed: true },
    ])
    const twin = { ...undated(city), id: 'f-twin' }
    expect(findReuse([undated(city), twin])).toMatchObject([
      { from: 'c-city', to: 'f-twin', directed: false, share: 1 },
    ])
  })
})

test.each(FORMULAS.map(row => [row.about, row] as const))('%s', (_, { re, yes, no }) => {
  for (const words of yes) expect(words).toMatch(new RegExp(`^(?:${re})$`, 'u'))
  for (const words of no) expect(words).not.toMatch(new RegExp(`^(?:${re})$`, 'u'))
})
