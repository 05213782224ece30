import { BASE_TAIL } from '../../lexicon/subsidy-bases.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { partStart } from '../clause.ts'
import { findTimes } from '../times.ts'

/** The words around an amount that say who, when, from whom and for what. */
export interface Parts {
  readonly basis: string | null
  readonly recipients: string | null
  readonly conditions: string | null
  readonly funder: string | null
}

const BASIS =
  /(?:按照?)?(每(?:个|名|位|张|家|所|户|人|生|床|亩|辆|台|件|项|平方米|平米|孩|套|吨|度|千瓦|公里|月|年|学年|次|百|千|万|新增|位?[\u4e00-\u9fff]{1,4})(?:[^，。；：0-9]{0,14}?))(?=(?:不超过|不低于|最高|补助|补贴|奖励|给予|资助|发放|增加)*\s*[0-9０-９一二三四五六七八九十]|$)/
/** 每个园区补助|500万元: the verb is no part of what the sum is for. */
const GIVING = /(?:一次性|补助|补贴|奖励|给予|资助|发放|不超过|不低于|最高|标准|分别|可)+$/
const SHARE_OF = /(?:按照?|以|不超过)?([^，。；]{2,30}?)的?$/
const FUNDER =
  /(?:由)?((?:中央|国家|省|自治区|市|州|区|县|各级|本级|同级|地方|市、区|市县|区县|县（市、区）|省市|市级|省级|区级|县级|市区两级)*(?:财政|失业保险基金|就业补助资金|专项资金|福彩公益金|福利彩票公益金))(?!补助资金|资金|部门|局|厅|扶持政策|收入|预算|支出)/
const RECIPIENT =
  /对(?!于)([^，。；]{2,50}?)(?:的)?(?=，|,|给予|予以|按|实行|实施|免|减|发放|落实|每|进行|从|参照|分别|一次性|提供|可|执行|由|最高)/

/**
 * @param sentence the sentence that grants
 * @param at where the amount or the concession starts in it
 */
export function partsOf(sentence: string, at: number): Parts {
  const before = sentence.slice(0, at)
  return {
    basis: BASIS.exec(before.slice(partStart(before, at)))?.[1]?.replace(GIVING, '') ?? null,
    recipients: RECIPIENT.exec(sentence)?.[1] ?? subjectBefore(before),
    conditions: conditionIn(before),
    funder: FUNDER.exec(sentence)?.[1] ?? null,
  }
}

/** 按设备投资额的8%: what the share is of. */
export function shareOf(sentence: string, at: number): string | null {
  const before = sentence.slice(0, at)
  const from = Math.max(...['，', '；', '、', ','].map(mark => before.lastIndexOf(mark))) + 1
  const words = before.slice(from).replace(/(?:上调|下调|上浮|下浮|提高|增加|减按|降低|达到|不超过|最高)+$/, '')
  const base = SHARE_OF.exec(words)?.[1]
    ?.replace(/^.*?(?:按照?|不超过)/, '')
    .replace(BASE_TAIL, '')
  return base && base.length >= 2 ? base : null
}

/** 符合条件的…, 经备案的…: the clause before the grant that ends in 的. */
function conditionIn(before: string): string | null {
  const clauses = before.split(/[，,；]/).slice(0, -1)
  const clause = clauses.findLast(words => /的$/.test(words) && words.length >= 5)
  return clause ? clause.replace(/^对/, '').replace(/的$/, '') : null
}

function subjectBefore(before: string): string | null {
  const subject =
    /^(?:经[^，]{2,40}?的)?([^，。；：]{2,30}?(?:机构|企业|单位|个人|幼儿园|家庭|学校|人员|毕业生|劳动者|园区|平台|组织|项目|中心|医院|院校|农户|合作社|社区|居民|老年人|用户))(?=的|，|可|按|享受|用|由|每)/.exec(
      before,
    )
  return subject?.[1] ?? null
}

/** 2020－2022年, 从2020年起: the years for which a sentence or the one behind it grants. */
export function periodIn(sentence: string): Subsidy['period'] {
  const time = findTimes(sentence).find(({ kind }) => kind === 'span' || kind === 'since')
  if (!time) return null
  return { text: sentence.slice(time.start, time.end), from: time.from, to: time.kind === 'span' ? time.year : null }
}
