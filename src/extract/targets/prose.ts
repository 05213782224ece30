import { UNTIL } from '../../lexicon/told.ts'
import type { Found } from '../../record/evidence.ts'
import type { Target } from '../../record/target.ts'
import { type Clause, partOf, partStart, type Sentence, sentencesOf } from '../clause.ts'
import { findQuantities } from '../quantities/find.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isBackground, type Setting } from '../setting.ts'
import { findTimes, type Time } from '../times.ts'
import { isGoal, isReached, isStandard, mayBeTarget } from './accept.ts'
import { type Indicator, indicatorOf } from './indicator.ts'
import { relativeTargets } from './relative.ts'
import { readRows } from './rows.ts'
import type { Reading, Stated } from './stated.ts'
import { unitOf } from './unit.ts'

/** 今年, 全年: the year in which the document was made. */
const THIS_YEAR = /今年|(?<![一二三四五六七八九十两0-9])年内|全年|本年度/
/** 每年, 三年内: not by the next year that is named but as long as the plan runs. */
const WHOLE_PLAN = /每年|[三五35]年内|(?:用|通过|经过)[三五35]年/
/** 不得低于55%: a rule holds always, whatever year was spoken of before. */
const RULED = /不得(?:高于|低于|少于|超过|大于|小于)/
/** 由22%提高到25%: the level that it starts from. */
const BASELINE = /(?:由|从)[^，。；、]{0,12}$/
const RAISED = /^[^，。；]{0,8}?(?:提高|提升|增加|增长|扩大|下降|降低|降|压减|压缩|减少|上升|升)(?:到|至)/

/** How far before a level 由 may stand, and how far behind it the level that it is raised to. */
const BASELINE_REACH = 16
const RAISED_REACH = 20

/**
 * The quantified levels that the sentences of a clause set. A year that one sentence names holds for those behind it in
 * the same paragraph; where none is named, that of the heading; for what is to be made, that of the document's title.
 */
export function proseTargets(clause: Clause, setting: Setting): readonly Found<Target>[] {
  if (isBackground(clause)) return []
  const found: Found<Target>[] = []
  const headed = clause.headings.map(goalTime).findLast(time => time !== null) ?? null
  let running: Time | null = headed
  for (const sentence of sentencesOf(clause.text)) {
    if (startsParagraph(clause.text, sentence)) running = headed
    const times = findTimes(sentence.text).filter(({ kind }) => kind !== 'since')
    if (setting.issued !== null && THIS_YEAR.test(sentence.text))
      running = { start: 0, end: 0, year: setting.issued, from: null, kind: 'by' }
    found.push(...sentenceTargets(clause, sentence, { times, running, setting }))
    running = times.at(-1) ?? running
  }
  return found
}

function goalTime(heading: string): Time | null {
  return findTimes(heading).find(({ kind }) => kind !== 'since') ?? null
}

function startsParagraph(text: string, { start }: Sentence): boolean {
  return start === 0 || text[start - 1] === '\n'
}

/** The times that may rule a sentence. */
interface Ruling {
  readonly times: readonly Time[]
  readonly running: Time | null
  readonly setting: Setting
}

function sentenceTargets(clause: Clause, sentence: Sentence, ruling: Ruling): readonly Found<Target>[] {
  const { text } = sentence
  const all = findQuantities(text)
  const baselines = baselinesOf(text, all)
  const quantities = all.filter(
    quantity =>
      mayBeTarget(text, quantity) &&
      !isPast(text, quantity, ruling.setting) &&
      !baselines.some(baseline => baseline.quantity === quantity),
  )
  const readings: Reading[] = []
  let previous: Indicator | null = null
  for (const [index, quantity] of quantities.entries()) {
    const named =
      RULED.test(text.slice(partStart(text, quantity.start), quantity.start + 4)) && ruling.times.length === 0
        ? null
        : rulingTime(text, quantity, ruling)
    const standard = isStandard(text, quantity)
    const goal = isGoal(text, quantity)
    if (!named && !standard && !goal) continue
    const time = named ?? (goal ? ruling.setting.planned : goesOn(text, quantity, readings.at(-1)))
    const start = beginning(text, quantity, quantities[index - 1]?.end ?? 0)
    const from = Math.max(start, timeBefore(ruling.times, quantity))
    const indicator: Indicator | null =
      indicatorBeforeTime(text, quantity, start, ruling.times, clause.heading) ??
      indicatorOf(text, quantity, from, clause.heading, previous)
    const baseline = baselineOf(text, quantity, baselines)
    readings.push({ quantity, time, from, indicator, baseline, standard: standard && !isReached(text, quantity) })
    previous = indicator ?? previous
  }
  return [...readRows(text, readings, ruling.times), ...relativeTargets(text, ruling.times, ruling.running)].map(
    target => found(clause, sentence, target),
  )
}

/** 新增学位1.5万个，其中公办学位占比不少于90%: what is said of the level before it holds in the same year. */
function goesOn(sentence: string, { start }: Quantity, previous: Reading | undefined): Time | null {
  if (!previous?.time) return null
  return /^[^。；]{0,4}，(?:其中|且)/.test(sentence.slice(previous.quantity.end, start)) ? previous.time : null
}

function rulingTime(sentence: string, quantity: Quantity, { times, running, setting }: Ruling): Time | null {
  const before = times.findLast(time => time.end <= quantity.start)
  if (!before && setting.planned && WHOLE_PLAN.test(partOf(sentence, quantity.start))) return setting.planned
  return before ?? times[0] ?? running
}

/** 截至2020年底，全市…: told, unless the year is still to come. */
function isPast(sentence: string, { start }: Quantity, { issued }: Setting): boolean {
  const named = findTimes(sentence.slice(0, start)).at(-1)
  if (named && issued !== null && named.kind === 'by' && named.year < issued) return true
  const until = UNTIL.exec(sentence.slice(0, start))?.[0]
  if (until === undefined) return false
  const [time] = findTimes(until)
  return !time || issued === null || time.year <= issued
}

/** A level that another is raised from, and where the 由 before it stands. */
interface Baseline {
  readonly quantity: Quantity
  readonly from: number
}

function baselinesOf(sentence: string, quantities: readonly Quantity[]): readonly Baseline[] {
  return quantities.flatMap(quantity => {
    const before = sentence.slice(0, quantity.start)
    const from = BASELINE.exec(before.slice(-BASELINE_REACH))?.index
    if (from === undefined || !RAISED.test(sentence.slice(quantity.end, quantity.end + RAISED_REACH))) return []
    return [{ quantity, from: Math.max(0, before.length - BASELINE_REACH) + from }]
  })
}

/** The level right before a quantity that it is raised from, with the year that is said with it. */
function baselineOf(sentence: string, quantity: Quantity, baselines: readonly Baseline[]): Target['baseline'] {
  const raised = baselines.find(({ quantity: { end, unit } }) => {
    return unit === quantity.unit && end <= quantity.start && quantity.start - end <= RAISED_REACH
  })
  if (!raised) return null
  const [time] = findTimes(sentence.slice(raised.from + 1, raised.quantity.start))
  return { value: raised.quantity.value, year: time?.year ?? null }
}

function found(
  clause: Clause,
  sentence: Sentence,
  { kind, indicator, quantity, relativeTo, baseline, comparator, year, fromYear, start, end }: Stated,
): Found<Target> {
  const lead = /^(?:[\s，、；。：,:;（(]|的(?=[一-鿿]))*/.exec(sentence.text.slice(start, end))?.[0].length ?? 0
  const tail = /^的?[^，。；、：,;:！？）)（(]{0,30}/.exec(sentence.text.slice(end))?.[0] ?? ''
  const stop = indicator.text.endsWith('数') || indicator.text.endsWith('的比例') ? end + tail.length : end
  const from = start + lead
  return {
    kind,
    indicator: { id: null, text: indicator.text },
    scope: indicator.scope,
    year,
    fromYear,
    comparator,
    value: quantity?.value ?? null,
    upTo: quantity?.upTo ?? null,
    unit: unitOf(quantity, indicator.text),
    relativeTo,
    baseline,
    evidence: [
      {
        quote: sentence.text.slice(from, stop),
        section: [...clause.section],
        clean: { start: clause.start + sentence.start + from, end: clause.start + sentence.start + stop },
      },
    ],
  }
}

/** 达标率2024年达到80%: the indicator stands before the time. */
function indicatorBeforeTime(
  sentence: string,
  quantity: Quantity,
  start: number,
  times: readonly Time[],
  heading: string | null,
): Indicator | null {
  const time = times.findLast(({ end }) => end <= quantity.start)
  if (
    !time ||
    time.start - start < 2 ||
    !/^(?:要|将|力争)?(?:达到?|为)?$/.test(sentence.slice(time.end, quantity.start))
  )
    return null
  const length = time.end - time.start
  const without = sentence.slice(0, time.start) + sentence.slice(time.end)
  const moved = { ...quantity, start: quantity.start - length, end: quantity.end - length }
  return /[率数量值额度重例积]$/.test(sentence.slice(start, time.start))
    ? indicatorOf(without, moved, start, heading, null)
    : null
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
  // 50家基地和|100家企业: what stands before the 和 is counted by the number before it.
  if (previous > mark && /[一-鿿）)](?:和|及|与|以及)$/.test(sentence.slice(previous, start))) return start
  return Math.max(mark, previous, comma <= start ? comma : 0)
}
