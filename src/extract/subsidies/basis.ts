import { BASE_TAIL, NAMED_GRANT, OF_INCOME, PRICE_TERMS, REFERENCE, SIZE_TERMS } from '../../lexicon/subsidy-bases.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { partStart } from '../clause.ts'

/** 初级工1000元, 一等奖10万元: the words right before a sum name the case that it is for. */
const CASE = /(?:^|[，、；：,和及])((?:(?!按|给予|奖励|补[助贴]|不|最高|分别|每|财政|一次性)[一-鿿“”A-Z（）]){2,12})$/
/** What leads to a list of cases and is no part of it: 对新认定的|国家级、省级. */
const LIST_LEAD = /^.*(?:对|的|给予|首次|新增|认定为|评为|获得|取得|达到|突破)(?=[^、]+$)/

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
  if (/税/.test(words)) return incomeBefore(sentence, at) ?? taxes ?? null
  const fees = /(?:免收|免缴|免征|减免|免除|减半收取|缓缴)([^，。；]*?费)(?=等|，|。|；|$)/.exec(words)?.[1]
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

/** The case that stands right before a sum: 高级工|2000元. */
export function caseBefore(sentence: string, at: number): string | null {
  const words = CASE.exec(sentence.slice(partStart(sentence, at), at))?.[1]?.replace(BASE_TAIL, '') ?? ''
  return words.length >= 2 ? words : null
}

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
    const names = part.split(/、|和|及|或/)
    if (names.length < length) continue
    const cases = names
      .slice(-length)
      .map((name, index) => (index === 0 ? name.replace(LIST_LEAD, '') : name).replace(/的$/, ''))
    return cases.every(name => name.length >= 2 && name.length <= 24) ? cases : null
  }
  return null
}

/**
 * What records take over from their neighbours in a clause: a share without its base that of the share before it
 * (按投资额的2%…；按3%), a tax without its object that of the tax beside it in the sentence.
 */
export function withNeighbours(records: readonly Found<Subsidy>[]): readonly Found<Subsidy>[] {
  let share: string | null = null
  let taxed: string | null = null
  return records
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map(record => {
      const basis = record.basis ?? (record.kind === 'tax' ? taxed : record.percent !== null ? share : null)
      if (record.kind === 'tax') taxed = basis
      else if (record.percent !== null) share = basis
      return basis === record.basis ? record : { ...record, basis }
    })
}

function startOf({ evidence }: Found<Subsidy>): number {
  return evidence[0]?.clean.start ?? 0
}
