import {
  CONDITION_BEHIND,
  GRANTING,
  MAKING_BEFORE,
  MONEY_INDICATOR,
  NAMED_TIME,
  OBLIGES,
  PLEDGE,
  REACHING,
  TIME_NAMES,
  TOLD,
  VAGUE_CLASSIFIERS,
} from '../../lexicon/targets.ts'
import { partEnd, partOf } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** 人均预期寿命, 平均受教育年限: years that are a level. */
const LASTING = /(?:寿命|年限)[^，。；]{0,6}$/

/** Units of what no document sets as a level to reach. */
const NO_LEVEL: readonly string[] = ['year-of-age', 'month', 'year', 'week']

/** An entry of a table of contents: dots that lead to a page. */
const LEADERS = /^[^。；]{0,40}(?:…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}/

/** Whether a quantity can be a level at all: no sum that is granted, no condition, nothing that is told as done. */
export function mayBeTarget(sentence: string, quantity: Quantity): boolean {
  const { kind, unit, start, end, comparator } = quantity
  const digits = sentence.slice(quantity.number.start, quantity.number.end)
  const part = partOf(sentence, start, end)
  if (NO_LEVEL.includes(unit) && !LASTING.test(sentence.slice(Math.max(0, start - 16), start))) return false
  if (GRANTING.test(part) || TOLD.test(sentence.slice(0, start))) return false
  if (isCondition(sentence, quantity) || isAside(sentence, quantity) || LEADERS.test(sentence.slice(end))) return false
  if (kind === 'money') return MONEY_INDICATOR.test(part) || /^(?:达到?|突破|超过)/.test(part)
  if (kind === 'time') return NO_LEVEL.includes(unit) || isServiceTime(sentence, quantity, part)
  if (kind === 'count' && /^[一两二三四五六七八九十]+$/.test(digits) && VAGUE_CLASSIFIERS.includes(unit))
    return comparator !== 'eq' || /至少|不少于/.test(part)
  return !/[前第]$/.test(sentence.slice(0, start))
}

/** 90天, 24小时 of something that runs or is kept; no time limit of a procedure (三十日内). */
function isServiceTime(sentence: string, { start, end, comparator }: Quantity, part: string): boolean {
  if (TIME_NAMES.test(sentence.slice(end, end + 12))) return false
  if (comparator === 'eq') return /运行|监控|录像|值守|保存|开放/.test(part)
  return NAMED_TIME.test(sentence.slice(Math.max(0, start - 24), start)) || comparator === 'gte'
}

/** 设备投资额在500万元以上的，…: whom a rule is for. */
function isCondition(sentence: string, { kind, end }: Quantity): boolean {
  const behind = sentence.slice(end, partEnd(sentence, end))
  if (kind !== 'percent' && CONDITION_BEHIND.test(behind) && (kind === 'money' || GRANTING.test(sentence))) return true
  return /的$/.test(behind) && /[，,]/.test(sentence[end + behind.length] ?? '')
}

/** （2份）: a count alone in brackets says how many copies, not how many to reach. */
function isAside(sentence: string, { kind, start, end }: Quantity): boolean {
  return kind === 'count' && '（('.includes(sentence[start - 1] ?? ' ') && '）)'.includes(sentence[end] ?? ' ')
}

/** Whether a level holds without a year, because the words oblige. */
export function isStandard(sentence: string, { start, end, comparator, number }: Quantity): boolean {
  if (comparator !== 'eq' && comparator !== 'approx') return OBLIGES.test(sentence.slice(Math.max(0, start - 30), end))
  return /^[0-9]/.test(sentence.slice(number.start)) && /应|须|必须|确保|不得/.test(partOf(sentence, start))
}

/** Whether a level without a year is one to reach: 完成投资85亿元, 新增学位900个, 本地配套率提高到60%. */
export function isGoal(sentence: string, quantity: Quantity): boolean {
  const { kind, start, end, number } = quantity
  if (!/^[0-9]/.test(sentence.slice(number.start)) || kind === 'time' || kind === 'area') return false
  if (GRANTING.test(sentence)) return false
  const part = partOf(sentence, start, end)
  if (/应当?|须|必须|不得|按照|标准/.test(part)) return false
  if (kind === 'count')
    return (
      MAKING_BEFORE.test(sentence.slice(Math.max(0, start - 24), start + 3)) || PLEDGE.test(sentence.slice(0, start))
    )
  return REACHING.test(part)
}
