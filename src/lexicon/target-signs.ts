/** Words around a number that tell whether it is a level at all. */
import { MAKING_BEFORE } from './making.ts'
import { OUGHT } from './targets.ts'

/** What obliges, in the part of the number. */
export const MUST = new RegExp(`${OUGHT}|须|确保|不得`)
/** What makes a number a rule and no level to reach. */
export const RULES = new RegExp(`${OUGHT}|须|不得|按照|标准`)
/** Rules that hold always: a share not to be exceeded, so many for each. */
export const STANDING = new RegExp(
  `${OUGHT}|须|不得|不少于|不低于|不超过|不高于|不小于|至少|原则上|一般|每(?!年|万|千|百)|标准|配备|时限`,
)
/** Words that tell of reaching something, right before a number without a year: 达到92%以上, 培育30家以上. */
export const REACHED = new RegExp(
  `(?:达到?|实现|突破|保持在?|稳定在|控制在|提[高升][到至]|降[低至到]+|压[减缩][到至]|缩短[到至]|增[加长至到]+)[^，。；]{0,16}$|${MAKING_BEFORE.source}`,
)
/** 为6.5万名女孩免费接种: whom something is done for. */
export const DONE_FOR = /(?:^|[，；、。])(?:将)?为$/

/** 人均预期寿命, 平均受教育年限: years that are a level. */
export const LASTING = /(?:寿命|年限|保存期限?|保管期限?|留存期限?)[^，。；]{0,6}$/

/** Units of what no document sets as a level to reach. */
export const NO_LEVEL: readonly string[] = ['year-of-age', 'month', 'year', 'week']

/** 5万吨级航道, 3.0版: part of a name. */
export const PART_OF_NAME = /^(?:级|型|号|版|代|星|A级)/
/** 200万千瓦光伏项目: how large a project is that is spoken of. */
export const SIZE_OF = /^[^，。；、：达到至]{1,16}(?:项目|工程|航道|泊位|机组|生产线|基地|示范区|园区)/
/** 年产|60万片. */
export const OUTPUT_OF = /年产[^，。；]{0,4}$/
/** 落实发展|10条|措施: how many rules a document has. */
export const RULES_COUNTED = /^(?:条|项)(?:政策|具体)*(?:措施|举措|意见|规定)/
/** 50个重点片区|完成投资800亿元: the subject of another number. */
export const SUBJECT_OF = /^[^，。；、0-9]{2,20}(?:完成|达到?|实现|突破)[^，。；、0-9]{0,10}[0-9]/
/** Numbers in Chinese characters are words of a saying (一站式, 四面八方) unless something tells that they count. */
export const HAN = /^[一二三四五六七八九十百千两]+$/

/** An entry of a table of contents: dots that lead to a page. */
export const LEADERS = /^[^。；]{0,40}(?:…{2,}|\.{4,}|·{4,})\s*[0-9]{1,3}/
