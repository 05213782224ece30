import type { Target } from '../../record/target.ts'
import type { Rule } from '../rule.ts'

/** How fast something changes, or what is added each year, may well be less later. */
const RATES_OF_CHANGE = /增长|增速|新增|新建|下降|降低/
/** Units between two statements about different things of one sentence, at most. */
const NEAR = 40
/** What can have only one value in a year. */
const MEASURES = /[率数例重比量值积龄命模度]$/

/** Two numbers for one thing, or a way to the goal that leads backwards. */
export const targetConflict: Rule = {
  id: 'target-conflict',
  about: {
    zh: '同一指标同一年份数值不一，或后一年低于前一年',
    en: 'two values for one indicator and year, or a later year below an earlier one',
  },
  needsPeers: false,
  levels: { recommended: 'error', strict: 'error' },
  examples: [
    {
      draft:
        '一、工作目标\n到2025年，每千人口拥有托位数达到4.6个。\n指标\t单位\t2023年\t2024年\t2025年\n每千人口拥有托位数\t个\t3.5\t4\t4.5',
      finds: ['2025年有两个数值：4.6、4.5'],
    },
    {
      draft: '一、工作目标\n到2023年，从业人员持证率达到90%以上。到2025年，从业人员持证率达到85%以上。',
      finds: ['2025年为85，低于2023年的90'],
    },
    {
      draft: '一、工作目标\n到2023年，从业人员持证率达到85%以上。到2025年，从业人员持证率达到90%以上。',
      finds: [],
    },
    {
      draft: '一、工作目标\n到2023年，孕产妇死亡率不超过9%。到2025年，孕产妇死亡率不超过8%。',
      finds: [],
      note: 'What is kept below a limit may fall.',
    },
  ],
  *check({ draft }) {
    for (const series of seriesOf(draft.document.targets)) {
      yield* twoValues(series)
      yield* backwards(series)
    }
  },
}

/** Dated values of one indicator in one unit for one scope. */
type Series = readonly (Target & { readonly year: number; readonly value: number })[]

function seriesOf(targets: readonly Target[]): readonly Series[] {
  const groups = new Map<string, Series>()
  for (const target of targets) {
    const { indicator, unit, scope, year, value, fromYear } = target
    if (year === null || value === null || fromYear !== null) continue
    if (RATES_OF_CHANGE.test(indicator.text) || !MEASURES.test(indicator.text)) continue
    const key = JSON.stringify([indicator.id ?? indicator.text, unit, scope])
    groups.set(key, [...(groups.get(key) ?? []), { ...target, year, value }])
  }
  return [...groups.values()].map(series => series.toSorted((a, b) => a.year - b.year))
}

function* twoValues(series: Series) {
  for (const [index, first] of series.entries()) {
    const second = series.slice(index + 1).find(({ year, value, comparator }) => {
      return year === first.year && value !== first.value && sameSide(comparator, first.comparator)
    })
    const place = second?.evidence[0]
    if (!second || !place || inOneSentence(first, place.clean.start)) continue
    const { indicator, year } = first
    yield {
      id: 'check-target-two-values',
      values: { indicator: indicator.text, year, first: first.value, second: second.value },
      at: { clean: place.clean },
      identity: `${indicator.text} ${year}`,
    }
    return
  }
}

/** 100%实现网上办理，60%以上实现掌上办理 are two aspects of one thing. */
function inOneSentence({ evidence }: Target, offset: number): boolean {
  return evidence.some(({ clean }) => Math.abs(clean.start - offset) < NEAR)
}

function* backwards(series: Series) {
  const falls = series
    .slice(1)
    .filter((later, index) => later.value < (series[index] as Target & { value: number }).value)
  const rises = series
    .slice(1)
    .filter((later, index) => later.value > (series[index] as Target & { value: number }).value)
  const atLeast = series.every(({ comparator }) => comparator === 'gte' || comparator === 'gt')
  if (falls.length === 0 || !(atLeast || rises.length > 0)) return
  for (const later of falls) {
    const before = series[series.indexOf(later) - 1]
    const place = later.evidence[0]
    if (!before || !place || before.year === later.year) continue
    yield {
      id: 'check-target-backwards',
      values: {
        indicator: later.indicator.text,
        year: later.year,
        value: later.value,
        before: before.year,
        more: before.value,
      },
      at: { clean: place.clean },
      identity: `${later.indicator.text} ${later.year}`,
    }
  }
}

/** A floor and a ceiling may differ. */
function sameSide(a: Target['comparator'], b: Target['comparator']): boolean {
  const upper = (comparator: Target['comparator']) => comparator === 'lte' || comparator === 'lt'
  return upper(a) === upper(b)
}
