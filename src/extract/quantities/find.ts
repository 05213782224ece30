import { compose, oneOf } from '../../lexicon/pattern.ts'
import { AFTER, BEFORE, type Comparator } from '../../lexicon/quantities/comparators.ts'
import { NUMBERS } from '../../lexicon/quantities/numbers.ts'
import { CLASSIFIERS, UNITS, type UnitRow } from '../../lexicon/quantities/units.ts'
import { hanNumber } from '../../text/numeral.ts'
import type { Quantity } from './quantity.ts'

const number = compose(NUMBERS)
const units = new Map<string, UnitRow>(UNITS.flatMap(row => row.words.map(word => [word, row] as const)))
for (const word of CLASSIFIERS) {
  if (!units.has(word)) units.set(word, { kind: 'count', unit: word, factor: 1, words: [word] })
}
const before = new Map(BEFORE.flatMap(({ comparator, words }) => words.map(word => [word, comparator] as const)))
const after = new Map(AFTER.flatMap(({ comparator, words }) => words.map(word => [word, comparator] as const)))

const UNIT = oneOf([...units.keys()])
const JOIN = '[-－—–~～至到]{1,2}'
/**
 * 不少于1.5万人次以上: comparator, number (or a range of two), unit, comparator. A number needs a unit; where the first
 * number of a range has none, it has the second one's.
 */
const QUANTITY = new RegExp(
  `(?<before>${oneOf([...before.keys()])})?(?<verb>(?:要|须|应|均)?(?:达到?|有|为))?\\s?(?:(?<words>${number.perHundred})|(?<low>${number.scaled})(?:(?<lowUnit>${UNIT})?${JOIN}(?<high>${number.scaled}))?\\s?(?<unit>${UNIT}))(?<after>${oneOf([...after.keys()])})?`,
  'g',
)

/** 托位数达到2.5以上: behind the name of a number or a rate, a value needs no unit. */
const BARE = new RegExp(
  `(?<=[数率比值度]|PUE[）)]?)(?:要|须|应|均|将|力争)*(?<before>${oneOf([...before.keys()])})?(?<verb>达到?|为|提高到|提高至|提升到|提升至|增加到|增至|降低到|降低至|降至|降到|下降到|下降至)?\\s?(?<low>${number.arabic})(?![0-9０-９.．年月日]|\\s?(?:${UNIT}|[万亿]))(?<after>${oneOf([...after.keys()])})?`,
  'g',
)
/** 20、30、40万元: the numbers before one in a list, which have its unit. */
const LISTED = new RegExp(
  `(?:${number.arabic})(?=(?:[、和](?:${number.arabic})){0,8}[、和](?<last>${number.arabic})(?<scale>[万亿])?(?<unit>元|%|％))(?:[、和])`,
  'g',
)
/** Cheap test: without one of these there is no number. */
const NUMERAL = /[0-9０-９一二三四五六七八九十两百]/
const UNITLESS: UnitRow = { kind: 'count', unit: '', factor: 1, words: [] }

/**
 * The quantities of a text, from left to right. Years (2025年), ordinals (第3条) and outline numbers are none.
 * @param text running text, best a sentence; linear in its length
 */
export function findQuantities(text: string): readonly Quantity[] {
  if (!NUMERAL.test(text)) return []
  const found: Quantity[] = []
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups as Record<string, string | undefined>
    const quantity = groups['words'] ? inWords(match, groups['words']) : inDigits(match, groups)
    if (quantity && !isNoQuantity(text, quantity)) found.push(quantity)
  }
  if (/分别|各|依次/.test(text)) found.push(...sharedUnits(text, found))
  for (const match of text.matchAll(BARE)) {
    const digits = (match.groups as Record<string, string>)['low'] as string
    const value = readNumber(digits)
    if (value === null || found.some(({ start, end }) => match.index < end && match.index + match[0].length > start))
      continue
    found.push(build(match, match[0].lastIndexOf(digits), digits.length, value, null, UNITLESS))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 分别给予20、30、40万元: the numbers without a unit of their own, with that of the last of the list. */
function sharedUnits(text: string, found: readonly Quantity[]): readonly Quantity[] {
  return Array.from(text.matchAll(LISTED)).flatMap(match => {
    const { scale = '', unit = '' } = match.groups as Record<string, string | undefined>
    const digits = match[0].slice(0, -1)
    const value = readNumber(digits + scale)
    const end = match.index + digits.length
    const taken = found.some(({ start, end: stop }) => match.index < stop && end > start)
    if (value === null || taken || /[0-9.第]$/.test(text.slice(0, match.index))) return []
    const row = units.get(unit) as UnitRow
    return [
      {
        start: match.index,
        end,
        number: { start: match.index, end },
        comparator: 'eq' as const,
        value: round(value * row.factor),
        upTo: null,
        kind: row.kind,
        unit: row.unit,
      },
    ]
  })
}

function inWords(match: RegExpMatchArray, words: string): Quantity | null {
  const digits = words.slice('百分之'.length)
  const value = readNumber(digits)
  if (value === null) return null
  return build(match, match[0].indexOf(words), words.length, value, null, units.get('%') as UnitRow)
}

function inDigits(match: RegExpMatchArray, groups: Record<string, string | undefined>): Quantity | null {
  const low = groups['low'] as string
  const high = groups['high']
  const row = units.get(groups['unit'] as string) as UnitRow
  const offset = (groups['before']?.length ?? 0) + (groups['verb']?.length ?? 0)
  const from = match[0].indexOf(low, offset)
  const to = high ? match[0].indexOf(high, from + low.length) + high.length : from + low.length
  const lowUnit = groups['lowUnit']
  const scale = high && !/[万亿]/.test(low) ? multiplier(high) : 1
  const first = readNumber(low)
  if (first === null) return null
  if (!high) return build(match, from, to - from, first * row.factor, null, row)
  const second = readNumber(high)
  if (second === null || (lowUnit && units.get(lowUnit)?.unit !== row.unit)) return null
  // 1—5万元 is 1万 to 5万; 8000—1万元 says its own.
  const lower = first * scale <= second ? first * scale : first
  return build(match, from, to - from, lower * row.factor, second * row.factor, row)
}

function build(
  match: RegExpMatchArray,
  from: number,
  length: number,
  value: number,
  upTo: number | null,
  row: UnitRow,
): Quantity {
  const start = match.index as number
  return {
    start,
    end: start + match[0].length,
    number: { start: start + from, end: start + from + length },
    comparator: comparatorOf(match.groups as Record<string, string | undefined>),
    value: round(value),
    upTo: upTo === null ? null : round(upTo),
    kind: row.kind,
    unit: row.unit,
  }
}

function comparatorOf(groups: Record<string, string | undefined>): Comparator {
  const behind = groups['after'] ? after.get(groups['after']) : undefined
  const front = groups['before'] ? before.get(groups['before']) : undefined
  if (front === 'lt' && behind === 'gte') return 'lt'
  // 控制在5%左右: what stands behind is nearer; 超过30%以上 is still above.
  if (front && front !== 'approx' && behind !== 'approx') return front
  return behind ?? front ?? 'eq'
}

/** 1.5万 → 15000, 三十 → 30, 500余 → 500; null for what is no number. */
export function readNumber(written: string): number | null {
  const plain = written
    .replace(/[余多,，]/g, '')
    .replace(/[０-９．]/g, mark => (mark === '．' ? '.' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)))
  const arabic = /^([0-9]+(?:\.[0-9]+)?)([十百千]?[万亿]*|百|千)$/.exec(plain)
  if (arabic) return Number(arabic[1]) * scaleOf(arabic[2] as string)
  return hanNumber(plain)
}

function multiplier(written: string): number {
  return scaleOf(/[十百千]?[万亿]*(?=[余多]?$)/.exec(written)?.[0] ?? '')
}

function scaleOf(marks: string): number {
  const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
  return [...marks].reduce((product, mark) => product * (scales[mark] ?? 1), 1)
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** 2025年, 第3项, 1.5.2节, 每百户: digits that count nothing. */
function isNoQuantity(text: string, { number: { start, end }, unit, value }: Quantity): boolean {
  const digits = text.slice(start, end)
  const front = text.slice(Math.max(0, start - 1), start)
  if (front === '第' || front === '附' || /[0-9０-９.．〔[a-zA-Z]/.test(front)) return true
  if (unit === '人' && text.startsWith('人口', end)) return true // 20万人口以上的县: how large a place is
  if (front === '每') return true // 每百户, 每2年: the basis of another quantity
  if (unit === 'gigabit-per-second' && /^[2-6]$/.test(digits)) return true // 5G网络
  if (unit === 'year' && value >= 1900 && value <= 2100 && /^[0-9０-９]{4}/.test(digits)) return true
  if (unit === 'month' && !text.startsWith('个月', end)) return true
  return unit === 'day' && text.startsWith('日', end) && /月$/.test(text.slice(0, start))
}
