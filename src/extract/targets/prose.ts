import { GRANTING, MONEY_INDICATOR, TIME_NAMES, TOLD, VAGUE_CLASSIFIERS } from '../../lexicon/targets.ts'
import type { Found } from '../../record/evidence.ts'
import type { Target } from '../../record/target.ts'
import { type Clause, type Sentence, sentencesOf } from '../clause.ts'
import { findQuantities } from '../quantities/find.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { findTimes, type Time } from '../times.ts'
import { type Indicator, indicatorOf } from './indicator.ts'
import { relativeTargets } from './relative.ts'
import { unitOf } from './unit.ts'

/** Words that oblige: what they rule holds without a year. */
const OBLIGES = /应|须|必须|不得|确保|一律|原则上|至少|不少于|不低于|不超过|不高于|以上|以内/

/**
 * The quantified levels that the sentences of a clause set. A year that one sentence names holds for those behind it in
 * the same paragraph.
 */
export function proseTargets(clause: Clause): readonly Found<Target>[] {
  const found: Found<Target>[] = []
  let running: Time | null = null
  for (const sentence of sentencesOf(clause.text)) {
    if (startsParagraph(clause.text, sentence)) running = null
    const times = findTimes(sentence.text).filter(({ kind }) => kind !== 'since')
    found.push(...sentenceTargets(clause, sentence, times, running))
    running = times.at(-1) ?? running
  }
  return found
}

function startsParagraph(text: string, { start }: Sentence): boolean {
  return start === 0 || text[start - 1] === '\n'
}

function sentenceTargets(
  clause: Clause,
  sentence: Sentence,
  times: readonly Time[],
  running: Time | null,
): readonly Found<Target>[] {
  const quantities = findQuantities(sentence.text).filter(quantity => mayBeTarget(sentence.text, quantity))
  const rows = quantities.flatMap((quantity, index) => {
    const time = timeOf(quantity, times) ?? running
    if (!time && !isStandard(sentence.text, quantity)) return []
    const from = Math.max(
      beginning(sentence.text, quantity, quantities[index - 1]?.end ?? 0),
      timeBefore(times, quantity),
    )
    const indicator = indicatorOf(sentence.text, quantity, from, clause.heading)
    return [{ quantity, time, from, indicator }]
  })
  return [...lists(sentence.text, rows, times), ...relativeTargets(sentence.text, times, running)].map(target =>
    found(clause, sentence, target),
  )
}

/** A target before its place in the document is known. */
export interface Stated {
  readonly indicator: Indicator
  readonly quantity: Quantity | null
  readonly relativeTo: string | null
  readonly comparator: Target['comparator']
  readonly year: number | null
  readonly fromYear: number | null
  /** The words that state it, in the sentence. */
  readonly start: number
  readonly end: number
}

interface Reading {
  readonly quantity: Quantity
  readonly time: Time | null
  readonly from: number
  readonly indicator: Indicator | null
}

/**
 * Numbers in a row share what stands before the first: 分别达30%、35%、40% over 2023—2025年 are three years of one
 * indicator, A率、B率分别达到90%、95% are two indicators.
 */
function lists(sentence: string, rows: readonly Reading[], times: readonly Time[]): readonly Stated[] {
  const stated: Stated[] = []
  for (let index = 0; index < rows.length; index++) {
    const first = rows[index] as Reading
    if (!first.indicator) continue
    let last = index
    while (
      rows[last + 1] &&
      /^[、和及，,]*(?:分别)?$/.test(
        sentence.slice((rows[last] as Reading).quantity.end, (rows[last + 1] as Reading).quantity.start),
      )
    )
      last++
    const row = rows.slice(index, last + 1)
    if (row.length > 1) stated.push(...readRow(sentence, row, first.indicator, times))
    else stated.push(...single(sentence, first, first.indicator))
    index = last
  }
  return stated
}

function single(sentence: string, reading: Reading, indicator: Indicator): readonly Stated[] {
  const names = sharedNames(sentence, reading)
  return (names ?? [indicator.text]).map(text => state(sentence, reading, { ...indicator, text }, reading.time))
}

/** 入托率、覆盖率均达到90%: one number for several indicators. */
function sharedNames(sentence: string, { quantity, from }: Reading): readonly string[] | null {
  if (!/[均都]/.test(sentence.slice(from, quantity.start + 2))) return null
  const start = Math.max(...['，', '；', '。', ','].map(mark => sentence.lastIndexOf(mark, quantity.start - 1))) + 1
  const names = sentence
    .slice(start, quantity.start)
    .replace(/(?:均|都|要|应|力争|达到)+$/, '')
    .split(/、|和|以及/)
  return names.length > 1 && names.every(name => /[率数比度量]$/.test(name)) ? names : null
}

function readRow(
  sentence: string,
  row: readonly Reading[],
  indicator: Indicator,
  times: readonly Time[],
): readonly Stated[] {
  const first = row[0] as Reading
  const span = first.time
  const years =
    span?.kind === 'span' && span.from !== null && span.year - span.from + 1 === row.length
      ? row.map((_, index) => (span.from as number) + index)
      : times.length === row.length
        ? times.map(({ year }) => year)
        : null
  if (years) {
    return row.map((reading, index) => ({
      ...state(sentence, reading, indicator, null),
      start: first.from,
      year: years[index] as number,
      end: (row.at(-1) as Reading).quantity.end,
    }))
  }
  const start =
    Math.max(...['，', '；', '。', ','].map(mark => sentence.lastIndexOf(mark, first.quantity.start - 1))) + 1
  const names = sentence
    .slice(start, first.quantity.start)
    .replace(/(?:分别|依次|要|应|力争|达到|达|提高到|提升到|为)+$/, '')
    .split(/、|和|以及/)
  if (names.length === row.length) {
    return row.map((reading, index) => ({
      ...state(sentence, reading, { ...indicator, text: names[index] as string }, reading.time),
      start,
      end: (row.at(-1) as Reading).quantity.end,
    }))
  }
  return row.map(reading => state(sentence, reading, indicator, reading.time))
}

function state(sentence: string, { quantity, from }: Reading, indicator: Indicator, time: Time | null): Stated {
  return {
    indicator,
    quantity,
    relativeTo: null,
    comparator: comparatorOf(sentence, from, quantity),
    year: time?.year ?? null,
    fromYear: time?.kind === 'span' ? time.from : null,
    start: from,
    end: quantity.end,
  }
}

/** 至少建成1家: the comparator stands before the verb. */
function comparatorOf(sentence: string, from: number, { comparator, start }: Quantity): Target['comparator'] {
  const before = sentence.slice(from, start)
  return comparator === 'eq' && /(?:至少|不少于|最少|不低于)[^，、；]{0,8}$/.test(before) ? 'gte' : comparator
}

function found(
  clause: Clause,
  sentence: Sentence,
  { indicator, quantity, relativeTo, comparator, year, fromYear, start, end }: Stated,
): Found<Target> {
  const lead = /^[\s，、；。：,:;（(]*/.exec(sentence.text.slice(start, end))?.[0].length ?? 0
  const tail = /^的?[^，。；、：,;:！？）)（(]{0,30}/.exec(sentence.text.slice(end))?.[0] ?? ''
  const stop = indicator.text.endsWith('数') || indicator.text.endsWith('的比例') ? end + tail.length : end
  const from = start + lead
  return {
    kind: year === null ? 'standard' : 'goal',
    indicator: { id: null, text: indicator.text },
    scope: indicator.scope,
    year,
    fromYear,
    comparator,
    value: quantity?.value ?? null,
    unit: unitOf(quantity, indicator.text),
    relativeTo,
    evidence: [
      {
        quote: sentence.text.slice(from, stop),
        section: [...clause.section],
        clean: { start: clause.start + sentence.start + from, end: clause.start + sentence.start + stop },
      },
    ],
  }
}

function mayBeTarget(sentence: string, quantity: Quantity): boolean {
  const { kind, unit, start, end, comparator } = quantity
  const digits = sentence.slice(quantity.number.start, quantity.number.end)
  const part = commaClause(sentence, start)
  if (unit === 'year-of-age' || unit === 'month' || unit === 'year' || unit === 'week') return false
  if (GRANTING.test(part) || TOLD.test(sentence.slice(0, start))) return false
  if (kind === 'money') return MONEY_INDICATOR.test(part)
  if (
    kind === 'time' &&
    (TIME_NAMES.test(sentence.slice(end)) || (comparator === 'eq' && !/运行|监控|录像|值守|保存|开放/.test(part)))
  )
    return false
  if (kind === 'count' && /^[一两三二四五六七八九十]+$/.test(digits) && VAGUE_CLASSIFIERS.includes(unit))
    return comparator !== 'eq'
  return !/[前第]$/.test(sentence.slice(0, start))
}

function isStandard(sentence: string, { start, end, comparator }: Quantity): boolean {
  return comparator !== 'eq' && comparator !== 'approx'
    ? OBLIGES.test(sentence.slice(Math.max(0, start - 30), end))
    : /应|须|必须|确保|不得/.test(commaClause(sentence, start))
}

function commaClause(sentence: string, at: number): string {
  const start = Math.max(...['，', '；', '。', ','].map(mark => sentence.lastIndexOf(mark, at - 1))) + 1
  const rest = sentence.slice(at)
  return sentence.slice(start, at) + rest.slice(0, Math.max(0, rest.search(/[，；。]|$/)))
}

/** The time nearest before a quantity in its sentence, else one behind it. */
function timeOf({ start }: Quantity, times: readonly Time[]): Time | null {
  return times.findLast(time => time.end <= start) ?? times[0] ?? null
}

function timeBefore(times: readonly Time[], { start }: Quantity): number {
  return times.findLast(time => time.end <= start)?.end ?? 0
}

/**
 * Where the words of a quantity begin: behind the last mark or the quantity before it. A 、 parts them only behind a
 * quantity (率达90%、数达4个); else it joins names (保育师、育婴员持证率).
 */
function beginning(sentence: string, { start }: Quantity, previous: number): number {
  const mark =
    Math.max(...['，', '；', '。', '：', ',', ';', ':'].map(hard => sentence.lastIndexOf(hard, start - 1))) + 1
  const comma = previous > mark ? sentence.indexOf('、', previous) + 1 : 0
  return Math.max(mark, previous, comma <= start ? comma : 0)
}
