import { cleanPage } from '../../src/clean/clean.ts'
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
  ['tags', '<div>'],
  ['entities', '&amp;'],
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
  return { title: 'Long runs of one piece', lines: table(rows) }
}
