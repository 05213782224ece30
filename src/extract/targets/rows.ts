import { MEASURE_TAIL } from '../../lexicon/indicators.ts'
import type { Target } from '../../record/target.ts'
import { partStart } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Time } from '../times.ts'
import { type Indicator, trimOut } from './indicator.ts'
import type { Reading, Stated } from './stated.ts'

/** What may stand between two numbers of one row. */
const BETWEEN = /^[、和及，,]*(?:分别)?$/
/** What joins the names that a row of numbers belongs to. */
const NAMES = /、|和|以及|与/
/** Words that name a measure end in these. */
const MEASURE = /[率数比例度量重额值积]$|人口|水平|增长$|下降$/

/**
 * Numbers in a row share what stands before the first: 分别达30%、35%、40% over 2023—2025年 are three years of one
 * indicator, A率、B率分别达到90%、95% are two indicators.
 * @param readings of one sentence, in its order
 * @param times that the sentence names
 */
export function readRows(sentence: string, readings: readonly Reading[], times: readonly Time[]): readonly Stated[] {
  const stated: Stated[] = []
  for (let index = 0; index < readings.length; index++) {
    const first = readings[index] as Reading
    if (!first.indicator) continue
    let last = index
    while (readings[last + 1] && inOneRow(sentence, readings[last] as Reading, readings[last + 1] as Reading)) last++
    const row = readings.slice(index, last + 1)
    stated.push(
      ...(row.length > 1 ? readRow(sentence, row, first.indicator, times) : single(sentence, first, first.indicator)),
    )
    index = last
  }
  return stated
}

function inOneRow(sentence: string, left: Reading, right: Reading): boolean {
  return (
    left.quantity.kind === right.quantity.kind && BETWEEN.test(sentence.slice(left.quantity.end, right.quantity.start))
  )
}

function single(sentence: string, reading: Reading, indicator: Indicator): readonly Stated[] {
  const names = sharedNames(sentence, reading)
  return (names ?? [indicator.text]).map(text => state(sentence, reading, { ...indicator, text }, reading.time))
}

/** 入托率、覆盖率均达到90%: one number for several indicators. */
function sharedNames(sentence: string, { quantity, from }: Reading): readonly string[] | null {
  if (!/[均都]|分别/.test(sentence.slice(from, quantity.start + 2))) return null
  const names = namesBefore(sentence, quantity)
  return names.length > 1 && names.every(name => MEASURE.test(name)) ? names : null
}

/** The names in front of a number, from the last comma on. */
function namesBefore(sentence: string, quantity: Quantity): readonly string[] {
  const words = sentence.slice(partStart(sentence, quantity.start), quantity.start)
  return words.split(NAMES).map(trimOut)
}

function readRow(
  sentence: string,
  row: readonly Reading[],
  indicator: Indicator,
  times: readonly Time[],
): readonly Stated[] {
  const first = row[0] as Reading
  const end = (row.at(-1) as Reading).quantity.end
  const years = yearsOf(row, first.time, times)
  if (years) {
    const named = { ...indicator, text: countedBehind(sentence, end, indicator.text) }
    return row.map((reading, index) => ({
      ...state(sentence, reading, named, null),
      kind: 'goal',
      start: first.from,
      year: years[index] as number,
      end,
    }))
  }
  const names = completed(namesBefore(sentence, first.quantity), indicator.text)
  if (names.length === row.length) {
    const start = partStart(sentence, first.quantity.start)
    return row.map((reading, index) => ({
      ...state(sentence, reading, { ...indicator, text: names[index] as string }, reading.time),
      start,
      end,
    }))
  }
  return row.map(reading => state(sentence, reading, indicator, reading.time))
}

/** 分别建成80个、120个智慧社区: what is counted stands behind the last number. */
function countedBehind(sentence: string, end: number, text: string): string {
  const counted = /^[^，。；、：）)]{2,20}/.exec(sentence.slice(end))?.[0]
  const verb = text.replace(/分别|依次/g, '')
  return counted && verb.length <= 3 ? `${verb}${counted}数` : text
}

/** One year for each number: a span as long as the row, or as many years as numbers. */
function yearsOf(row: readonly Reading[], span: Time | null, times: readonly Time[]): readonly number[] | null {
  if (span?.kind === 'span' && span.from !== null && span.year - span.from + 1 === row.length)
    return row.map((_, index) => (span.from as number) + index)
  if (times.length === row.length) return times.map(({ year }) => year)
  // 新增600张，2025年、2026年分别新增800张、1000张: the years that stand side by side before the row.
  const near = times.filter(({ end }) => end <= (row[0] as Reading).quantity.start).slice(-row.length)
  const joined = near.every(
    ({ start, end }, index) => index === 0 || ((near[index - 1] as Time).end >= start - 1 && end > 0),
  )
  return near.length === row.length && row.length > 1 && joined ? near.map(({ year }) => year) : null
}

/** 城镇和农村居民人均可支配收入分别增长: what the last name says of all of them is given to the others. */
function completed(names: readonly string[], indicator: string): readonly string[] {
  const last = names.at(-1) ?? ''
  const growth = /(?:年均)?(?:增长|下降|提高|降低)$/.exec(indicator)?.[0] ?? ''
  return names.map(name => {
    const whole = name === last || MEASURE.test(name) ? name : name + missing(name, last)
    return whole.endsWith(growth) ? whole : whole + growth
  })
}

/** What the last name of a row has that another lacks: all behind as many characters, or the measure alone. */
function missing(name: string, last: string): string {
  const tail = MEASURE_TAIL.exec(last)?.[0] ?? ''
  if (tail !== '' && name.endsWith(tail)) return ''
  const rest = last.slice(name.length)
  return tail !== '' && rest !== '' && !rest.endsWith(tail)
    ? tail
    : last.length - name.length > tail.length + 4
      ? tail
      : rest || tail
}

function state(
  sentence: string,
  { quantity, from, standard, baseline }: Reading,
  indicator: Indicator,
  time: Time | null,
): Stated {
  return {
    kind: standard && time === null ? 'standard' : 'goal',
    indicator,
    quantity,
    relativeTo: null,
    baseline,
    comparator: comparatorOf(sentence, from, quantity),
    year: time?.year ?? null,
    fromYear: time !== null && time.kind !== 'by' ? time.from : null,
    start: from,
    end: quantity.end,
  }
}

/** 2—3家 is two or more; 至少建成1家: the comparator stands before the verb; 不得安排在3楼及以上: what is ruled out turns it round. */
function comparatorOf(sentence: string, from: number, { comparator, start, upTo }: Quantity): Target['comparator'] {
  const before = sentence.slice(from, start)
  if (comparator === 'eq' && upTo !== null) return 'gte'
  if (comparator === 'gte' && /(?:不得|禁止|严禁)[^，、；]{0,8}$/.test(before)) return 'lt'
  if (comparator === 'lte' && /(?:不得|禁止|严禁)[^，、；]{0,8}$/.test(before)) return 'gt'
  // 租金不得高于市场租金的|90%: the comparator stands before what the share is of.
  if (comparator === 'eq' && /不得?(?:高于|超过|大于)[^，、；]{1,20}的?$/.test(before)) return 'lte'
  if (comparator === 'eq' && /不得?(?:低于|少于|小于)[^，、；]{1,20}的?$/.test(before)) return 'gte'
  return comparator === 'eq' && /(?:至少|不少于|最少|不低于)[^，、；]{0,8}$/.test(before) ? 'gte' : comparator
}
