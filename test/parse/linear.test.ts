import { expect, test } from 'vitest'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'

/** Texts that would cost a parser with a careless pattern or loop far more than their length. */
const ADVERSARIAL: readonly (readonly [name: string, unit: string])[] = [
  ['markers at line starts', '（一）'.concat('\n')],
  ['markers in one line', '一、'],
  ['inline numbers', '。1.'],
  ['a number that never ends', '1.'],
  ['opening brackets', '（'],
  ['opening title marks', '《'],
  ['titles in titles', '《关于《'],
  ['dates', '2021年1月5日\n'],
  ['glued dates', '局2021年1月5日'],
  ['attachments', '附件1：方案\n'],
  ['empty attachments', '附件\n'],
  ['bodies', '临澜市人民政府办公室\n'],
  ['enumerations', '一是加强，二是'],
  ['circled', '①加强；②'],
  ['years on lines', '指标\n2020年\n2021年\n'],
  ['grid without end', '90%\n'],
  ['tabs', '\t'],
  ['rows', '甲\t乙\n'],
  ['blanks', '　 '],
  ['effect clauses', '本办法自'],
  ['contents', '目录\n一、总则\n'],
  ['articles', '第一条 '],
  ['units', '单位：'],
  ['document numbers', '政发〔2021〕'],
  ['colons', '各区：'],
]

test.each(ADVERSARIAL)('%s cost in proportion to their length', (_, unit) => {
  const cost = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const start = performance.now()
    readMetadata(parse(text).tree, text)
    return performance.now() - start
  }
  cost(5_000) // compile
  const short = Math.min(cost(6_000), cost(6_000))
  const long = Math.min(cost(48_000), cost(48_000))
  // Eight times the text; a quadratic step would take 64 times as long. Small times are noise.
  expect(long).toBeLessThan(Math.max(short, 12) * 28)
})

test.each(['甲乙。\n', '1.甲\n', '甲\t乙\n'])('a page of 150,000 times %j is no more than a long page', unit => {
  const text = unit.repeat(150_000)
  expect(parse(text).tree.position.end.offset).toBe(text.length)
})
