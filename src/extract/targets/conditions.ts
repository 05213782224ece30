import { MAKING_LEADS, MAKING_NEAR, OBJECT_BEFORE } from '../../lexicon/making.ts'
import { CONDITION_BEHIND, GRANTING } from '../../lexicon/targets.ts'
import { partEnd } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** Behind a number: only those of that size are meant (10万元以上的村占比). */
const SHARE_BEHIND = /^的[^，。；]{1,14}(?:占比|比例|比重|覆盖率|数量)(?!例)/
/** 建设2个班以上，财政按15万元给予补助: the size that is paid for. */
const SIZE_PAID = /^[^，。；\d]{1,6}及?以[上下]的?$/
/** 160千瓦及以下小微企业, 100人以上出租单元: whom a rule is for. */
const CLASS_BEHIND = /(?:以上|以下|以内)$/
/** 单个投资超1亿美元|外资项目5个: the size of what is counted behind it. */
const SIZE_COUNTED = /^[^，。；、：0-9]{2,14}[0-9]+[余多]?(?:个|家|项|户|件|宗)/
/** 5人以上|的学校: no 以上的标准, which is a level itself. */
const OF_THAT_SIZE = /^的(?!标准|要求|规模|比例|水平|目标)/
/** How far before a number the verb stands that makes what it counts. */
const REACH = 24
const LONGEST_QUOTED = 24

/** 设备投资额在500万元以上的，…: a number that tells whom or what a rule is for, and sets no level. */
export function isCondition(sentence: string, { kind, comparator, start, end, number }: Quantity): boolean {
  const behind = sentence.slice(end, partEnd(sentence, end))
  if (SHARE_BEHIND.test(behind)) return true
  if (kind === 'count' && SIZE_PAID.test(behind) && GRANTING.test(sentence.slice(end))) return true
  if (kind !== 'percent' && CONDITION_BEHIND.test(behind) && (kind === 'money' || GRANTING.test(sentence))) return true
  if (kind === 'money' && comparator !== 'eq' && SIZE_COUNTED.test(behind)) return true
  if (kind !== 'percent' && comparator !== 'eq' && kind !== 'time') {
    const classed =
      OF_THAT_SIZE.test(behind) || (CLASS_BEHIND.test(sentence.slice(start, end)) && /^[\u4e00-\u9fff“]/.test(behind))
    const before = sentence.slice(Math.max(0, start - REACH), number.start)
    if (classed && (ofObject(behind, before) || !(MAKING_NEAR.test(before) || isListed(sentence, start)))) return true
  }
  return /的$/.test(behind) && /[，,]/.test(sentence[end + behind.length] ?? '')
}

/** 招收残疾学生|5人以上的|普通学校: behind a verb with its object, a size tells which ones are meant. */
function ofObject(behind: string, before: string): boolean {
  return OF_THAT_SIZE.test(behind) && OBJECT_BEFORE.test(before)
}

/** 建成3家中心，15家平台，|10家以上|创新平台: one more of a row that a verb of making leads. */
function isListed(sentence: string, start: number): boolean {
  return /[，、；和及]$/.test(sentence.slice(0, start)) && MAKING_LEADS.test(sentence.slice(0, start))
}

/** Words before a colon rule what stands behind it: 兑付比例：企业不超过40%. */
export function leadOf(sentence: string): string {
  const colon = sentence.search(/[：:]/)
  return colon > 0 && colon < REACH ? sentence.slice(0, colon) : ''
}

/** “6个90%”, “技改18条”: a number inside the quotation marks of a name. */
export function isQuoted(sentence: string, { start, end }: Quantity): boolean {
  const open = sentence.lastIndexOf('“', start)
  if (open < 0 || start - open >= LONGEST_QUOTED || sentence.slice(open, start).includes('”')) return false
  return sentence.slice(end, end + LONGEST_QUOTED).includes('”')
}

/** （2份）: a count alone in brackets says how many copies, not how many to reach. */
export function isAside(sentence: string, { kind, start, end }: Quantity): boolean {
  return kind === 'count' && '（('.includes(sentence[start - 1] ?? ' ') && '）)'.includes(sentence[end] ?? ' ')
}
