import { BASE_LEAD, BASE_TAIL, OF_BEHIND, PER_SLASH, TAX_OF_RATE } from '../../lexicon/subsidy-bases.ts'
import { FUNDER } from '../../lexicon/subsidy-parts.ts'
import { partStart } from '../clause.ts'
import { receiving } from './recipients.ts'

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
const GIVING = /(?:一次性|补助|补贴|奖励|给予|予以|资助|发放|不超过|不低于|最高|标准|分别|可)+$/

/**
 * @param sentence the sentence that grants
 * @param at where the amount or the concession starts in it
 */
export function partsOf(sentence: string, at: number): Parts {
  const before = sentence.slice(0, at)
  return {
    basis: BASIS.exec(before.slice(partStart(before, at)))?.[1]?.replace(GIVING, '') ?? null,
    ...receiving(sentence, at),
    funder: FUNDER.exec(sentence)?.[1] ?? null,
  }
}

/** 按设备投资额的8%: what a share or a multiple is of; behind it (50%的展位费补贴) where nothing before it says so. */
export function shareOf(sentence: string, start: number, end: number): string | null {
  const behind = sentence.slice(end, end + LONGEST_BASE)
  const tax = TAX_OF_RATE.exec(behind)?.[1]
  if (tax) return tax
  const words = withoutBracket(sentence.slice(partStart(sentence, start), start))
  const listed = words.slice(words.lastIndexOf('、') + 1).replace(BASE_TAIL, '')
  const base = listed.replace(BASE_LEAD, '').replace(BASE_TAIL, '')
  if (base.length >= 2 && base.length <= LONGEST_BASE && !NO_BASE.test(base)) return base
  const before = listed.replace(/按照?$/, '')
  if (before !== listed && before.length >= 2 && !NO_BASE.test(before)) return before
  return OF_BEHIND.exec(behind)?.[1] ?? null
}
const LONGEST_BASE = 30
/** 大型企业|按30%, 前2年|按100%: who gets the share and when, not what it is of. */
const NO_BASE = /^对|^[前后第]|(?:企业|团队|单位|机构|个人|人员|项目)$/

/** 投资额（不含土地、房产）|12%: an aside right before the number is no part of it. */
function withoutBracket(words: string): string {
  return words.replace(/[（(][^（）()]*[）)]$/, '').replace(/^.*[）)][，、]/, '')
}

/** 5万元/场, 60元/平方米/月 → 每场, 每平方米每月. */
export function perBehind(sentence: string, end: number): string | null {
  const match = PER_SLASH.exec(sentence.slice(end, end + 16))
  return match
    ? match
        .slice(1)
        .filter(unit => unit !== undefined)
        .map(unit => `每${unit}`)
        .join('')
    : null
}
