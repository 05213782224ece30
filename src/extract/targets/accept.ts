import { MAKING_BEFORE } from '../../lexicon/making.ts'
import {
  GRANTING,
  MONEY_INDICATOR,
  NAMED_TIME,
  OBLIGES,
  OUGHT,
  PLEDGE,
  REACHING,
  TIME_NAMES,
  TOLD,
  VAGUE_CLASSIFIERS,
} from '../../lexicon/targets.ts'
import { partOf } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isAside, isCondition, isQuoted, leadOf } from './conditions.ts'

const MUST = new RegExp(`${OUGHT}|须|确保|不得`)
const RULES = new RegExp(`${OUGHT}|须|不得|按照|标准`)
/** 为6.5万名女孩免费接种: whom something is done for. */
const DONE_FOR = /(?:^|[，；、。])(?:将)?为$/

/** 人均预期寿命, 平均受教育年限: years that are a level. */
const LASTING = /(?:寿命|年限|保存期限?|保管期限?|留存期限?)[^，。；]{0,6}$/

/** Units of what no document sets as a level to reach. */
const NO_LEVEL: readonly string[] = ['year-of-age', 'month', 'year', 'week']

/** 5万吨级航道, 3.0版: part of a name. */
const PART_OF_NAME = /^(?:级|型|号|版|代|星|A级)/
/** 200万千瓦光伏项目, 年产60万片: how large a project is that is spoken of. */
const SIZE_OF = /^[^，。；、：达到至]{1,16}(?:项目|工程|航道|泊位|机组|生产线|基地|示范区|园区)/
/** Numbers in Chinese characters are words of a saying (一站式, 四面八方) unless something tells that they count. */
const HAN = /^[一二三四五六七八九十百千两]+$/

const LONGEST_SIZE = 24

/** An entry of a table of contents: dots that lead to a page. */
const LEADERS = /^[^。；]{0,40}(?:…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}/

/** Whether a quantity can be a level at all: no sum that is granted, no condition, nothing that is told as done. */
export function mayBeTarget(sentence: string, quantity: Quantity): boolean {
  const { kind, unit, start, end, comparator } = quantity
  const digits = sentence.slice(quantity.number.start, quantity.number.end)
  const part = partOf(sentence, start, end)
  if (NO_LEVEL.includes(unit) && !LASTING.test(sentence.slice(Math.max(0, start - 16), start))) return false
  if (GRANTING.test(part) || GRANTING.test(leadOf(sentence)) || TOLD.test(sentence.slice(0, start))) return false
  if (isCondition(sentence, quantity) || isAside(sentence, quantity) || LEADERS.test(sentence.slice(end))) return false
  const behind = sentence.slice(end, end + LONGEST_SIZE)
  if (PART_OF_NAME.test(behind) || isQuoted(sentence, quantity)) return false
  if (
    (kind === 'measure' || kind === 'area') &&
    (SIZE_OF.test(behind) || /年产[^，。；]{0,4}$/.test(sentence.slice(0, start)))
  )
    return false
  // 每生每年720元, 低保标准…每人每月860元: what each is given.
  if (
    kind === 'money' &&
    (/每[人生户床名位][\u4e00-\u9fff]?每?[年月日]/.test(part) ||
      /(?:低保|救助|供养|保障|补助|公用经费)[^，。；]{0,8}标准/.test(part))
  )
    return false
  if (kind === 'money') return MONEY_INDICATOR.test(part) || /^(?:达到?|突破|超过)/.test(part)
  if (kind === 'time') return NO_LEVEL.includes(unit) || isServiceTime(sentence, quantity, part)
  if (HAN.test(digits) && kind !== 'percent' && kind !== 'multiple') {
    if (comparator !== 'eq' || /至少|不少于/.test(part)) return !PART_OF_NAME.test(behind)
    if (
      kind !== 'count' ||
      VAGUE_CLASSIFIERS.includes(unit) ||
      !MAKING_BEFORE.test(sentence.slice(Math.max(0, start - 4), start))
    )
      return false
  }
  return !/[前第]$/.test(sentence.slice(0, start))
}

/** 90天, 24小时 of something that runs or is kept; no time limit of a procedure (三十日内). */
function isServiceTime(sentence: string, { start, end, comparator }: Quantity, part: string): boolean {
  if (TIME_NAMES.test(sentence.slice(end, end + 12))) return false
  if (comparator === 'eq') return /运行|监控|录像|值守|保存|开放/.test(part)
  return NAMED_TIME.test(sentence.slice(Math.max(0, start - 24), start)) || comparator === 'gte'
}

/** Whether a level holds without a year, because the words oblige. */
export function isStandard(sentence: string, { start, end, comparator, number }: Quantity): boolean {
  if (comparator !== 'eq' && comparator !== 'approx') return OBLIGES.test(sentence.slice(Math.max(0, start - 30), end))
  return /^[0-9]/.test(sentence.slice(number.start)) && MUST.test(partOf(sentence, start))
}

/** Whether a level without a year is one to reach: 完成投资85亿元, 新增学位900个, 本地配套率提高到60%. */
export function isGoal(sentence: string, quantity: Quantity): boolean {
  const { kind, start, end, number } = quantity
  if (!/^[0-9]/.test(sentence.slice(number.start))) return false
  const part = partOf(sentence, start, end)
  if (GRANTING.test(part) || RULES.test(part)) return false
  const made = MAKING_BEFORE.test(sentence.slice(Math.max(0, start - 24), number.start))
  if (kind === 'count')
    return (
      made || DONE_FOR.test(sentence.slice(0, start)) || REACHING.test(part) || PLEDGE.test(sentence.slice(0, start))
    )
  if (kind === 'time') return /(?:压缩|压减|缩短|控制)(?:到|至|在)?/.test(part)
  return (kind === 'area' || kind === 'measure') && made ? true : REACHING.test(part)
}
