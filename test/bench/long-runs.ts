import { cleanPage } from '../../src/clean/clean.ts'
import { parse } from '../../src/parse/parse.ts'
import { ratio, type Section, table } from '../eval/section.ts'
import { inTurn } from './measure.ts'

/** Text that patterns with nested repeats choke on: one piece, over and over. */
export const LONG_RUNS: readonly (readonly [name: string, unit: string])[] = [
  ['one character', 'a'],
  ['question marks', '?'],
  ['brackets', '('],
  ['commas', '，'],
  ['blanks', ' '],
  ['breaks', '\n'],
  ['traditional', '國'],
  ['markers', '一、'],
  ['readings', '實(shí)'],
  ['slips', '各?。▍^(qū)'],
  ['digits', '1'],
  ['quotes', '“'],
  ['stars', '*'],
  ['lost characters', '\ufffd'],
  ['tags', '<div>'],
  ['entities', '&amp;'],
]

/** The same for a parser with a careless pattern or loop. */
export const PARSE_RUNS: readonly (readonly [name: string, unit: string])[] = [
  ['markers at line starts', '（一）\n'],
  ['markers in one line', '一、'],
  ['run-on headings', '（二）加大财政支持力度统筹使用各类专项资金并完善资金使用管理\n'],
  ['words before numbers', '（一）发展1.技术2.'],
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
  ['rows with blanks', '甲  乙  1\n'],
  ['blanks in a line', '甲　乙  '],
  ['blanks', '　 '],
  ['effect clauses', '本办法自'],
  ['contents', '目录\n一、总则\n'],
  ['articles', '第一条 '],
  ['units', '单位：'],
  ['document numbers', '政发〔2021〕'],
  ['colons', '各区：'],
]

/** Time for 200,000 characters of each against 50,000: 4 is linear, 16 quadratic. */
export async function benchLongRuns(): Promise<Section> {
  const rows: string[][] = [['a run of', '4 times as long takes, times']]
  for (const [name, unit] of LONG_RUNS) {
    const text = unit.repeat(200_000 / unit.length)
    const time = await inTurn({
      long: () => cleanPage({ text, syntax: 'plain' }),
      short: () => cleanPage({ text: text.slice(0, 50_000), syntax: 'plain' }),
    })
    rows.push([name, ratio(time['long'], time['short'])])
  }
  for (const [name, unit] of PARSE_RUNS) {
    const text = unit.repeat(200_000 / unit.length)
    const time = await inTurn({ long: () => parse(text), short: () => parse(text.slice(0, 50_000)) })
    rows.push([`parse: ${name}`, ratio(time['long'], time['short'])])
  }
  return { title: 'Long runs of one piece', lines: table(rows) }
}
