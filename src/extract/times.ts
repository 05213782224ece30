import { compose } from '../lexicon/pattern.ts'
import { TIMES } from '../lexicon/quantities/times.ts'

/** A time that a text names. Offsets are UTF-16 units of the text given, half-open. */
export interface Time {
  readonly start: number
  readonly end: number
  /** The year by which or in which; of a row of years the last. */
  readonly year: number
  /** The first of a row of years (2023—2025年); of a plan period the first year of the plan. */
  readonly from: number | null
  readonly kind: 'by' | 'span' | 'plan' | 'since'
}

const time = compose(TIMES)
const TIME = new RegExp(`(?<since>${time.since})|(?<plan>${time.byPlan})|(?<by>${time.by})`, 'g')
/** Cheap test: every time holds a year or a plan. */
const MAY_NAME_TIME = /(?:19|20)[0-9]{2}|十[二三四五六七]五/
/** Years inside document numbers and titles are no deadlines. */
const CITED =
  /《[^《》]{0,120}》|[（(〔[][^（）()〔〕[\]]{0,12}[〕\]][^（）()]{0,8}号[^（）()]{0,20}[）)]?|〔[0-9]{4}〕[0-9]+号/g

/** 比2023年翻一番, 较2020年下降, 由2020年的60%提升: the year that another is measured by. */
const COMPARED = /[比较与由]$|对比$/

/** The times of a text, from left to right; those inside 《》 and document numbers left out. */
export function findTimes(text: string): readonly Time[] {
  if (!MAY_NAME_TIME.test(text)) return []
  const cited = Array.from(text.matchAll(CITED), match => [match.index, match.index + match[0].length] as const)
  return Array.from(text.matchAll(TIME)).flatMap(match => {
    const start = match.index
    if (cited.some(([from, to]) => start >= from && start < to)) return []
    const before = text.slice(Math.max(0, start - 2), start)
    if (COMPARED.test(before) || (before.endsWith('从') && text[start + match[0].length] === '的')) return []
    const found = resolve(match)
    return found ? [{ start, end: start + match[0].length, ...found }] : []
  })
}

function resolve({ 0: words, groups = {} }: RegExpExecArray): Omit<Time, 'start' | 'end'> | null {
  const years = Array.from(words.matchAll(/(?:19|20)[0-9]{2}/g), year => Number(year[0]))
  if (groups['since']) return { year: years[0] as number, from: years[0] as number, kind: 'since' }
  if (groups['plan']) {
    const plan = '二三四五六七'.indexOf((/十([二三四五六七])五/.exec(words)?.[1] ?? '') as string)
    if (plan < 0) return null
    const year = 2015 + 5 * plan // 十二五 ended in 2015
    return { year, from: /期间|时期|期$/.test(words) && !/末/.test(words) ? year - 4 : null, kind: 'plan' }
  }
  const [first, second] = years
  if (first === undefined) return null
  const short = /[-－—–~～至到]{1,2}([0-9]{2})年/.exec(words)?.[1]
  const last = second ?? (short ? Math.floor(first / 100) * 100 + Number(short) : undefined)
  return last === undefined ? { year: first, from: null, kind: 'by' } : { year: last, from: first, kind: 'span' }
}
