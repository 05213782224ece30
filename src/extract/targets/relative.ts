import type { Target } from '../../record/target.ts'
import type { Time } from '../times.ts'
import type { Stated } from './stated.ts'

/** 不低于全国平均水平: a level that is only told by another one. */
const RELATIVE =
  /(不低于|高于|达到|达|优于|接近|不高于|低于|超过|好于|快于|领先)((?:全国|全省|全市|全区|省|市|国家|国内|世界|国际|东部地区|长三角|周边|同类城市|本地区)[^，。；、]{0,10}?(?:平均|先进|领先|中等)?(?:水平|增速|平均值|均值))/g
const COMPARATORS: Readonly<Record<string, Target['comparator']>> = {
  不低于: 'gte',
  高于: 'gt',
  超过: 'gt',
  优于: 'gt',
  好于: 'gt',
  快于: 'gt',
  领先: 'gt',
  达到: 'gte',
  达: 'gte',
  接近: 'approx',
  不高于: 'lte',
  低于: 'lt',
}
const INDICATOR =
  /[\u4e00-\u9fff0-9A-Za-z]{2,24}?(?:率|数|比例|比重|水平|强度|增速|密度|面积|指数|收入|寿命|占比|成本)$/

/** Targets whose level is relative: 托位使用率不低于全国平均水平. Only behind words that name a measure. */
export function relativeTargets(sentence: string, times: readonly Time[], running: Time | null): readonly Stated[] {
  return Array.from(sentence.matchAll(RELATIVE)).flatMap(match => {
    const at = match.index
    const from = Math.max(...['，', '；', '。', '、', ','].map(mark => sentence.lastIndexOf(mark, at - 1))) + 1
    const words = sentence.slice(from, at).replace(/(?:要|应|须|均|力争|保持|稳定)+$/, '')
    const name = INDICATOR.exec(words)?.[0]
    if (!name) return []
    const time = times.findLast(({ end }) => end <= at) ?? running
    return [
      {
        kind: time || running ? ('goal' as const) : ('standard' as const),
        indicator: { text: name, scope: null },
        quantity: null,
        relativeTo: match[2] as string,
        baseline: null,
        comparator: COMPARATORS[match[1] as string] as Target['comparator'],
        year: time?.year ?? null,
        fromYear: null,
        start: from,
        end: at + match[0].length,
      },
    ]
  })
}
