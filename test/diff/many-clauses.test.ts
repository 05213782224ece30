import { expect, test } from 'vitest'
import { alignClauses } from '../../src/diff/clauses/align.ts'
import { parse } from '../../src/parse/parse.ts'
import { witnessOf } from '../../src/witness/witness.ts'
import { witness } from './witness.ts'

const MATTERS = [
  '建设老年食堂。每个街道至少建成一所老年食堂，为老年人就近提供助餐服务。',
  '开展河道清淤。对城区黑臭河道分段清淤，堤岸种植水生植物，恢复水体自净能力。',
  '培育电商主播。依托职业学校举办电商主播训练营，向结业学员发放创业礼包。',
]
const OTHER_WORDS = [
  '发展老年助餐。街道按需要开办老年食堂，让老年人在家门口吃上热饭。',
  '推进河道治理。清除黑臭河道的淤泥，修复堤岸植物，改善河道水质。',
  '支持电商创业。职业学校开设电商主播课程，学员结业后开店的给予创业礼包。',
]

/** Documents that tell the same three matters, each in an order of its own; one has a fourth that nobody shares. */
const documents = Array.from({ length: 70 }, (_, number) => {
  const told = (number % 2 ? OTHER_WORDS : MATTERS).map((_words, at, all) => all[(at + number) % 3] as string)
  if (number === 5) told.push('保护古树名木。为古树名木建立档案，设立围栏和标牌，严禁攀折刻划。')
  const text = `某地工作方案\n${told.map((words, at) => `${'一二三四'[at]}、${words}`).join('\n')}\n`
  const id = `d${String(number).padStart(2, '0')}`
  return witnessOf({ ...witness(id, {}).document, id }, text, parse(text).tree)
})

test('of many documents each clause stands in one group, whatever its place and words', () => {
  const groups = alignClauses(documents, []).groups
  const names = groups.flatMap(({ members }) => members.map(({ document, clean }) => `${document} ${clean.start}`))
  expect(new Set(names).size).toBe(names.length)
  for (const word of ['食堂', '河道', '电商']) {
    const having = groups.filter(({ members }) => members.some(({ quote }) => quote.includes(word)))
    expect(having).toHaveLength(1)
    expect(having[0]?.members.every(({ quote }) => quote.includes(word))).toBe(true)
    expect(having[0]?.members).toHaveLength(70)
    expect(having[0]?.missing).toEqual([])
  }
})

test('of many documents a clause that one has is left out, and told', () => {
  const { groups, leftOut } = alignClauses(documents, [])
  const quotes = groups.flatMap(({ members }) => members.map(({ quote }) => quote))
  expect(quotes.some(quote => quote.includes('古树名木'))).toBe(false)
  expect(leftOut).toEqual({ clauses: 1, documents: 2 })
  expect(alignClauses(documents.slice(0, 10), []).leftOut).toBe(null)
})
