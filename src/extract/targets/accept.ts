import { MAKING_BEFORE } from '../../lexicon/making.ts'
import {
  DONE_FOR,
  HAN,
  LASTING,
  LEADERS,
  MUST,
  NO_LEVEL,
  OUTPUT_OF,
  PART_OF_NAME,
  REACHED,
  RULES,
  RULES_COUNTED,
  SIZE_OF,
  STANDING,
  SUBJECT_OF,
} from '../../lexicon/target-signs.ts'
import {
  GRANTING,
  MONEY_INDICATOR,
  NAMED_TIME,
  OBLIGES,
  PLEDGE,
  REACHING,
  TIME_NAMES,
  TOLD,
  VAGUE_CLASSIFIERS,
} from '../../lexicon/targets.ts'
import { partOf, partStart } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isAside, isCondition, isQuoted, leadOf } from './conditions.ts'

/** What a size is told of stands within so many characters. */
const LONGEST_SIZE = 24

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
  if (OUTPUT_OF.test(sentence.slice(0, start))) return false
  if ((kind === 'measure' || kind === 'area') && SIZE_OF.test(behind)) return false
  if (kind === 'count' && tellsSize(sentence, quantity)) return false
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
  return !/(?:[前第]|目前的?|现行的?)$/.test(sentence.slice(0, start))
}

/** 10条措施, 50个片区完成投资800亿元: how many are spoken of, not how many there are to be. */
function tellsSize(sentence: string, { start, end, number, unit }: Quantity): boolean {
  if (RULES_COUNTED.test(unit + sentence.slice(end)) && /落实|执行|贯彻|实行/.test(sentence.slice(0, start)))
    return true
  const before = sentence.slice(partStart(sentence, start), number.start)
  return /^(?:其中)?$/.test(before) && SUBJECT_OF.test(sentence.slice(end))
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

/** Whether a level that obliges is one to reach all the same: 治理率达45%以上, 培育30家以上龙头企业. */
export function isReached(sentence: string, { kind, start, number }: Quantity): boolean {
  if (STANDING.test(sentence.slice(partStart(sentence, start), number.start))) return false
  if (kind === 'time') return false
  return REACHED.test(sentence.slice(0, number.start))
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
      made ||
      DONE_FOR.test(sentence.slice(0, number.start)) ||
      REACHING.test(part) ||
      PLEDGE.test(sentence.slice(0, start))
    )
  if (kind === 'time') return /(?:压缩|压减|缩短|控制)(?:到|至|在)?/.test(part)
  return (kind === 'area' || kind === 'measure') && made ? true : REACHING.test(part)
}
