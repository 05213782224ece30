import {
  AS_MUCH,
  AWARD,
  BASE_TAIL,
  CASE_CLAUSE,
  NAMED_GRANT,
  NO_CASE,
  OF_INCOME,
  PRICE_TERMS,
  REFERENCE,
  SIZE_TERMS,
} from '../../lexicon/subsidy-bases.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { partStart } from '../clause.ts'

/** What leads to a list of cases and is no part of it: 对新认定的|国家级、省级. */
const LIST_LEAD = /^.*(?:对|的|给予|首次|新增|认定为|评为|获得|取得|达到|突破|入围|获评|投资|引进)(?=[^、]+$)/
/** 国家级、省级、市级|示范园区: levels in a row in front of what they are levels of. */
const LEVELS_IN_ROW = /(?:国家|全国|省部?|自治区|市|区|县)级(?:[、和及或](?:国家|全国|省部?|自治区|市|区|县)级)+/g

/**
 * What a concession is measured by, where no 每… says so: the income that goes free of a tax, the taxes that are waived, the
 * price that is applied, the standard that is referred to.
 * @param sentence the sentence that concedes
 * @param words the words of the concession in it
 * @param at where they start
 */
export function conceded(sentence: string, words: string, at: number): string | null {
  const price = PRICE_TERMS.exec(words)?.[1]
  if (price) return price
  const taxes = /税/.test(words)
    ? /(?:免征|减征|减免|减半征收|免缴|缓缴|免除)([^，。；]*?[税费])(?=和[^税]*费|等|，|。|；|$)/.exec(words)?.[1]
    : undefined
  if (/税/.test(words))
    return incomeBefore(sentence, at) ?? taxes ?? /([\u4e00-\u9fff]{2,8}税)(?:予以|给予)/.exec(words)?.[1] ?? null
  const much = AS_MUCH.exec(sentence.slice(0, at + words.length))?.[1]
  if (much) return much
  const fees = /(?:免收|免缴|免征|减免|免除|减半收取|缓缴)([^，。；]*?[费金])(?=等|，|。|；|$)/.exec(words)?.[1]
  if (fees) return fees
  const halved = /([^，。；、对]{2,16}费)(?:予以|按规定)?(?:减半|免收|全免)/.exec(words)?.[1]
  return halved ?? NAMED_GRANT.exec(words)?.[1] ?? referred(sentence)
}

/** 参照某号文件标准补助: what a grant goes by. */
export function referred(sentence: string): string | null {
  return REFERENCE.exec(sentence)?.[0] ?? null
}

/** 建设2个班及以下的，按6万元: the size that the sum is for. */
export function sized(sentence: string, at: number): string | null {
  return sentence.slice(0, at).match(SIZE_TERMS)?.at(-1) ?? null
}

/** The case that a sum is for: 高级工|2000元, 创业团队|不超过10万元, 2024年入驻的|按40元. */
export function caseBefore(sentence: string, at: number): string | null {
  const part = sentence.slice(partStart(sentence, at), at)
  const listed = part.slice(Math.max(part.lastIndexOf('、'), part.lastIndexOf('和'), part.lastIndexOf('：')) + 1)
  const clause = CASE_CLAUSE.exec(listed)?.[1]
  if (clause) return clause
  const words = listed.replace(/^(?:并|可)?按照?/, '').replace(BASE_TAIL, '')
  return words.length >= 2 && words.length <= LONGEST_CASE && !NO_CASE.test(words) ? words : null
}
const LONGEST_CASE = 18

/** 认定为国家级数字产业集群的，奖励2000万元: the award that the sum is for. */
export function awardBefore(sentence: string, at: number): string | null {
  return AWARD.exec(sentence.slice(Math.max(0, at - LONGEST_AWARD), at))?.[1] ?? null
}
const LONGEST_AWARD = 80

/** 对提供服务的收入免征增值税: what is free of the tax. */
function incomeBefore(sentence: string, at: number): string | null {
  const before = sentence.slice(0, at)
  const [income] = before.match(OF_INCOME)?.slice(-1) ?? []
  return income?.replace(/^对/, '') ?? null
}

/**
 * Sums in a row after 分别 belong to cases in a row before it: 国家级、省级、市级中心，分别奖励200万元、80万元、20万元. Records of one
 * sentence, of which some share a list, get the case that is theirs.
 */
export function withCases(
  sentence: string,
  records: readonly Found<Subsidy>[],
  starts: readonly number[],
): readonly Found<Subsidy>[] {
  const mark = sentence.search(/分别|依次/)
  if (mark < 0) return records
  const rows = starts.flatMap((start, index) => (start > mark ? [index] : []))
  const cases = casesBefore(sentence.slice(0, mark), rows.length)
  if (!cases) return records
  return records.map((record, index) => {
    const place = rows.indexOf(index)
    return place < 0 || (record.basis !== null && !/^一次性/.test(record.basis))
      ? record
      : { ...record, basis: cases[place] ?? null }
  })
}

/** The last list of so many names. */
function casesBefore(words: string, length: number): readonly string[] | null {
  if (length < 2) return null
  for (const part of words.split(/[，；,：]/).reverse()) {
    const levels = levelCases(part, length)
    if (levels) return levels
    const names = part.split(/、|和|及(?!以)|或/)
    if (names.length < length) continue
    const cases = names
      .slice(-length)
      .map((name, index, all) => (index === 0 ? likeNext(name, all[1] as string) : name).replace(/的$/, ''))
    return cases.every(name => name.length >= 2 && name.length <= 24) ? cases : null
  }
  return null
}

/** 对省级、国家级试点项目、企业的: as many levels as sums are the cases, whatever else is listed behind them. */
function levelCases(part: string, length: number): readonly string[] | null {
  const levels = part.match(LEVELS_IN_ROW)?.find(row => row.split(/[、和及或]/).length === length)
  if (!levels) return null
  const of = /^[^，；的]{0,20}/.exec(part.slice(part.indexOf(levels) + levels.length))?.[0] ?? ''
  return levels.split(/[、和及或]/).map(level => level + of)
}

/** 认证2级、3级、4级: the first of a row of numbers keeps what has the shape of the next. */
function likeNext(name: string, next: string): string {
  const shape = /^([0-9.]+)([万亿]?[一-鿿]{1,2})$/.exec(next)
  const alike = shape ? new RegExp(`[0-9.]+${shape[2]}$`).exec(name)?.[0] : undefined
  return alike ?? name.replace(LIST_LEAD, '')
}

/**
 * What records take over from their neighbours in a clause: a share without its base that of the share before it
 * (按投资额的2%…；按3%).
 */
export function withNeighbours(records: readonly Found<Subsidy>[]): readonly Found<Subsidy>[] {
  let share: string | null = null
  return records
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(record => {
      if (record.kind === 'tax' || record.percent === null) return record
      const basis = record.basis ?? share
      share = basis
      return basis === record.basis ? record : { ...record, basis }
    })
}

/** 服务收入免征增值税，可减按90%计入收入总额: within one sentence, a tax without its object has that of the tax before it. */
export function withTaxed(records: readonly Found<Subsidy>[]): readonly Found<Subsidy>[] {
  let taxed: string | null = null
  return records
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(record => {
      if (record.kind !== 'tax') return record
      taxed = record.basis ?? taxed
      return taxed === record.basis ? record : { ...record, basis: taxed }
    })
}

function startOf({ evidence }: Found<Subsidy>): number {
  return evidence[0]?.clean.start ?? 0
}
