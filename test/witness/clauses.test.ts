import { expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { leafClauses } from '../../src/witness/clauses.ts'

const clausesOf = (text: string) => leafClauses(parse(text).tree, text)

test('of a text without an outline every paragraph is a clause', () => {
  const text = `青原市关于做好老年助餐服务的通知
各区人民政府：
为方便老年人就近用餐，现就有关事项通知如下：
各区要依托社区综合服务设施设置老年食堂，每个街道至少建成一个老年食堂。
助餐点应当取得食品经营许可，建立留样制度，接受监督检查。
青原市人民政府
2023年5月1日
`
  const clauses = clausesOf(text)
  expect(clauses.map(({ text: words }) => words.slice(0, 6))).toEqual(['为方便老年人', '各区要依托社', '助餐点应当取'])
  for (const { start, end, text: words, prose, section } of clauses) {
    expect(text.slice(start, end)).toBe(words)
    expect([prose, section]).toEqual([true, []])
  }
})

test('of an outlined text leaves are clauses, and no paragraph of theirs is one', () => {
  const clauses = clausesOf(`青原市养老服务办法
为促进养老服务，制定本办法。
一、建设设施。每个街道建成一处。
各区负责落实。
二、加强监管。
（一）开展检查。每年两次。
`)
  expect(clauses.map(({ section }) => section.join('/'))).toEqual(['', '一', '二/（一）'])
  expect(clauses.some(({ prose }) => prose)).toBe(false)
})
