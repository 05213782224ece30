import {
  ASKED,
  GIVES,
  GIVES_NEXT,
  GRANTED_SHARE,
  GRANTS,
  MAX,
  NO_GRANT,
  NO_GRANTED_SHARE,
  SHARE_GIVEN,
  SPENT,
} from '../../lexicon/subsidies.ts'
import { TOLD } from '../../lexicon/targets.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { partEnd, partStart } from '../clause.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** 每年安排1000万元: a budget is no subsidy. */
const BUDGET = /(?:安排|设立|统筹|投入|筹集|列支|争取)[^，。；]{0,16}[万亿]元/

/** 由60万元提高至80万元: what was granted before. */
export function isRaisedFrom(sentence: string, { end }: Quantity): boolean {
  return /^(?:的?标准)?(?:提高|提升|增加|上调|调整|调增|下调|上浮|增|降低|降)(?:到|至|为)/.test(
    sentence.slice(end, end + 10),
  )
}

/** Percentages and multiples count only beside money words; sums must not be what is asked of the applicant. */
export function grants(sentence: string, part: string, quantity: Quantity): boolean {
  const { kind, start, end } = quantity
  if (asksFor(sentence, quantity)) return false
  if (kind === 'money')
    return (
      !isSpent(sentence, quantity) &&
      !NO_GRANT.test(part) &&
      !(BUDGET.test(part) && !/给予|奖励|补[助贴]|资助/.test(part)) &&
      (GRANTS.test(part) ||
        /每(?:人|名|生|床|户|张|个)/.test(part) ||
        GRANTS.test(sentence.slice(Math.max(0, start - 40), start + 40)))
    )
  if (kind === 'percent') {
    // 兑付比例：企业不超过40%，团队可达50%: the words before the colon rule all of the sentence.
    const lead = sentence.slice(0, Math.max(0, sentence.search(/[：:]/)))
    const given = sentence.slice(end)
    if (/按照?[^，。；]{2,60}$/.test(sentence.slice(partStart(sentence, start), start)) && SHARE_GIVEN.test(given))
      return true
    if (GIVES_NEXT.test(given)) return true
    return (GRANTED_SHARE.test(part) || GRANTED_SHARE.test(lead)) && !NO_GRANTED_SHARE.test(part)
  }
  if (kind === 'percentage-point') return /贴息|利率|上浮|下浮|费率/.test(part)
  return kind === 'multiple' && /额度|限额|标准|补助|补贴|奖励|公积金/.test(part)
}

/** 投资额在500万元以上的，; 突破1亿元、5亿元的软件企业: whom the grant is for, and no part of it. */
function asksFor(sentence: string, { start, end, number }: Quantity): boolean {
  const behind = sentence.slice(end, partEnd(sentence, end))
  const before = sentence.slice(partStart(sentence, start), number.start)
  if (ASKED.test(sentence.slice(start, end)) && !GIVES.test(before)) return true
  if (/的$/.test(behind) && !/补|奖|贴|给予/.test(before)) return true
  return (
    /^[^补奖贴资助费金]{0,24}的[^补奖贴资助费金]{0,14}(?:企业|单位|机构|个人|人员|项目|家庭|用户|纳税人|个体工商户|园区)(?:[，,。；;]|$)/.test(
      `${behind}，`,
    ) && !GRANTS.test(before)
  )
}

/** 累计发放消费券4262万元, 落实扶持资金1600万元: what was spent in all, or is to be. */
function isSpent(sentence: string, { start, end, comparator }: Quantity): boolean {
  const before = sentence.slice(partStart(sentence, start), start)
  if (TOLD.test(before)) return true
  return comparator !== 'lte' && SPENT.test(before) && !/[每人户]/.test(before) && partEnd(sentence, end) - end <= 2
}

/** 按投资额的8%给予补助，单个项目最高不超过300万元: the second sum caps the first. */
export function isCapOf(last: Found<Subsidy>, part: string, sentence: string, { start }: Quantity): boolean {
  return (
    last.max === null &&
    (last.percent !== null || last.amount !== null) &&
    MAX.test(part) &&
    !/再给予|另|分别/.test(sentence.slice(Math.max(0, start - 14), start))
  )
}
