import {
  CONCEDES,
  CONCESSIONS,
  GRANTED_SHARE,
  GRANTS,
  MAX,
  NO_GRANT,
  NO_GRANTED_SHARE,
} from '../../lexicon/subsidies.ts'
import { KIND_WORDS } from '../../lexicon/subsidy-kinds.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy, SubsidyKind } from '../../record/subsidy.ts'
import { type Clause, partEnd, partOf, partStart, type Sentence, sentencesOf } from '../clause.ts'
import { findQuantities } from '../quantities/find.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { caseBefore, conceded, sized, withCases, withNeighbours } from './basis.ts'
import { partsOf, periodIn, shareOf } from './parts.ts'

/** 每年安排1000万元: a budget is no subsidy. */
const BUDGET = /(?:安排|设立|统筹|投入|筹集|列支)[^，。；]{0,16}[万亿]元/
/** A grant without a sum or a name of its own. */
const ANNOUNCES = /(?:给予|予以)(?:一定的?|适当的?|相应的?|财政|资金)*(?:补助|补贴|奖补|奖励|资助|支持)$/
/** The sums stand within so many characters. */
const LONGEST_ANNOUNCED = 60
/** Behind these a sum is the most that is given. */
const MOST = /最高|最多|不超过|不高于|封顶|上限/

/** What the sentences of a clause grant or concede, one record for each amount, rate or concession. */
export function findSubsidies(clause: Clause): readonly Found<Subsidy>[] {
  const sentences = sentencesOf(clause.text)
  const found = sentences.flatMap(sentence => {
    const quantified = bySum(clause, sentence)
    return quantified.length > 0
      ? [...quantified, ...concessions(clause, sentence, quantified)]
      : concessions(clause, sentence, [])
  })
  return withSharedPeriod(withNeighbours(withoutAnnounced(found)), sentences)
}

/** 对符合条件的机构给予财政补助。 before sentences that name the sums: it announces them. */
function withoutAnnounced(found: readonly Found<Subsidy>[]): readonly Found<Subsidy>[] {
  return found.filter((record, index) => {
    const words = record.evidence[0]
    const next = found[index + 1]
    if (!words || !next || (next.amount ?? next.max ?? next.percent) === null || !ANNOUNCES.test(words.quote))
      return true
    return (
      (next.evidence[0]?.clean.start ?? 0) - words.clean.end > LONGEST_ANNOUNCED ||
      record.amount !== null ||
      record.max !== null ||
      record.percent !== null
    )
  })
}

/** 补助政策时间为2020－2022年: a sentence of its own gives the period of the grants before it. */
function withSharedPeriod(found: readonly Found<Subsidy>[], sentences: readonly Sentence[]): readonly Found<Subsidy>[] {
  const shared = sentences.find(({ text }) =>
    /(?:补助|补贴|奖励|奖补|政策)(?:政策)?(?:执行)?(?:时间|期限|有效期)/.test(text),
  )
  const period = shared ? periodIn(shared.text) : null
  return period ? found.map(record => ({ ...record, period: record.period ?? period })) : found
}

function bySum(clause: Clause, sentence: Sentence): readonly Found<Subsidy>[] {
  if (!GRANTS.test(sentence.text)) return []
  const records: Found<Subsidy>[] = []
  const starts: number[] = []
  let previous = 0
  for (const quantity of findQuantities(sentence.text)) {
    const part = partOf(sentence.text, quantity.start, quantity.end)
    if (!grants(sentence.text, part, quantity) || isRaisedFrom(sentence.text, quantity)) continue
    const last = records.at(-1)
    if (quantity.kind === 'money' && last && isCapOf(last, part, sentence.text, quantity)) {
      records[records.length - 1] = {
        ...last,
        max: quantity.value,
        currency: 'CNY',
        evidence: widened(clause, sentence, last, quantity.end),
      }
      continue
    }
    const made = record(clause, sentence, quantity, part)
    const listed = last && /^[、和及]$/.test(sentence.text.slice(previous, quantity.start))
    // 最高5万元、3万元: the word before the first rules the list.
    const most = listed && last.amount === null && last.max !== null && made.max === null && made.amount !== null
    const sum = most ? { amount: null, max: made.amount } : {}
    starts.push(quantity.start)
    records.push(listed ? { ...made, ...sum, basis: made.basis ?? last.basis } : made)
    previous = quantity.end
  }
  return withCases(sentence.text, records, starts)
}

/** 由60万元提高至80万元: what was granted before. */
function isRaisedFrom(sentence: string, { end }: Quantity): boolean {
  return /^(?:的?标准)?(?:提高|提升|增加|上调|调整|调增|下调|上浮|增|降低|降)(?:到|至|为)/.test(
    sentence.slice(end, end + 10),
  )
}

/** Percentages and multiples count only beside money words; sums must not be what is asked of the applicant. */
function grants(sentence: string, part: string, quantity: Quantity): boolean {
  const { kind, start } = quantity
  if (asksFor(sentence, quantity)) return false
  if (kind === 'money')
    return (
      !NO_GRANT.test(part) &&
      !(BUDGET.test(part) && !/给予|奖励|补[助贴]|资助/.test(part)) &&
      (GRANTS.test(part) ||
        /每(?:人|名|生|床|户|张|个)/.test(part) ||
        GRANTS.test(sentence.slice(Math.max(0, start - 40), start + 40)))
    )
  if (kind === 'percent') {
    // 兑付比例：企业不超过40%，团队可达50%: the words before the colon rule all of the sentence.
    const lead = sentence.slice(0, Math.max(0, sentence.search(/[：:]/)))
    return (GRANTED_SHARE.test(part) || GRANTED_SHARE.test(lead)) && !NO_GRANTED_SHARE.test(part)
  }
  if (kind === 'percentage-point') return /贴息|利率|上浮|下浮|费率/.test(part)
  return kind === 'multiple' && /额度|限额|标准|补助|补贴|奖励|公积金/.test(part)
}

/** 投资额在500万元以上的，; 突破1亿元、5亿元的软件企业: whom the grant is for, and no part of it. */
function asksFor(sentence: string, { start, end }: Quantity): boolean {
  const behind = sentence.slice(end, partEnd(sentence, end))
  if (/的$/.test(behind) && !/补|奖|贴|给予/.test(sentence.slice(partStart(sentence, start), start))) return true
  return (
    /^[^补奖贴资助费金]{0,24}的[^补奖贴资助费金]{0,14}(?:企业|单位|机构|个人|人员|项目|家庭|用户|纳税人|个体工商户|园区)(?:[，,。；;]|$)/.test(
      `${behind}，`,
    ) && !GRANTS.test(sentence.slice(partStart(sentence, start), start))
  )
}

/** 按投资额的8%给予补助，单个项目最高不超过300万元: the second sum caps the first. */
function isCapOf(last: Found<Subsidy>, part: string, sentence: string, { start }: Quantity): boolean {
  return (
    last.max === null &&
    (last.percent !== null || last.amount !== null) &&
    MAX.test(part) &&
    !/再给予|另|分别/.test(sentence.slice(Math.max(0, start - 14), start))
  )
}

function record(clause: Clause, sentence: Sentence, quantity: Quantity, part: string): Found<Subsidy> {
  const { comparator, value, upTo } = quantity
  const measure = quantity.kind === 'percentage-point' ? 'percent' : quantity.kind
  const isMax =
    measure === 'money' &&
    (comparator === 'lte' ||
      comparator === 'lt' ||
      MOST.test(
        sentence.text.slice(Math.max(partStart(sentence.text, quantity.start), quantity.start - 6), quantity.start),
      ) ||
      /最高(?:贷款)?额度|限额/.test(part) ||
      /^(?:封顶|为限|以内)/.test(sentence.text.slice(quantity.end)))
  const { basis, ...parts } = partsOf(sentence.text, quantity.start)
  const money =
    measure === 'money'
      ? { amount: isMax && upTo === null ? null : value, max: upTo ?? (isMax ? value : null) }
      : { amount: null, max: null }
  const start = Math.max(sentence.text.lastIndexOf(part), 0)
  return {
    kind: kindOf(part, sentence.text, clause.heading),
    ...money,
    percent: measure === 'percent' ? value : null,
    multiple: measure === 'multiple' ? value : null,
    currency: measure === 'money' ? 'CNY' : null,
    basis:
      basis ??
      (measure === 'percent' ? shareOf(sentence.text, quantity.start) : null) ??
      (measure === 'money'
        ? (caseBefore(sentence.text, quantity.start) ?? sized(sentence.text, quantity.start))
        : null),
    cap: capIn(sentence.text, quantity.end),
    ...parts,
    period: periodIn(sentence.text),
    evidence: [passage(clause, sentence, start, start + part.length)],
  }
}

/** Concessions without a sum, where no record of the sentence covers their words. */
function concessions(clause: Clause, sentence: Sentence, taken: readonly Found<Subsidy>[]): readonly Found<Subsidy>[] {
  if (!CONCEDES.test(sentence.text)) return []
  const found: Found<Subsidy>[] = []
  for (const { words, unlessSummed } of CONCESSIONS) {
    if (unlessSummed && taken.some(({ amount, max }) => (amount ?? max) !== null)) continue
    for (const match of sentence.text.matchAll(words)) {
      const start = clause.start + sentence.start + match.index
      const covered = [...taken, ...found].some(({ evidence }) =>
        evidence.some(({ clean }) => start < clean.end && start + match[0].length > clean.start),
      )
      if (
        covered ||
        capped(sentence.text, match.index + match[0].length, taken, clause, sentence) ||
        /不得|严禁|禁止|取消|停止|骗取|套取|追回|退回/.test(partOf(sentence.text, match.index))
      )
        continue
      const { basis, ...parts } = partsOf(sentence.text, match.index)
      const from = partStart(sentence.text, match.index)
      found.push({
        kind: kindOf(match[0], sentence.text, clause.heading),
        amount: null,
        max: null,
        percent: null,
        multiple: null,
        currency: null,
        basis: basis ?? conceded(sentence.text, match[0], match.index),
        cap: null,
        ...parts,
        period: periodIn(sentence.text),
        evidence: [passage(clause, sentence, from, match.index + match[0].length)],
      })
    }
  }
  return found
}

/** 给予配套奖励，最高100万元: the sum behind the words is the record of them. */
function capped(
  text: string,
  end: number,
  taken: readonly Found<Subsidy>[],
  clause: Clause,
  { start }: Sentence,
): boolean {
  const next = clause.start + start + end + 1
  return (
    /[，,]/.test(text[end] ?? '') &&
    taken.some(({ amount, max, percent, evidence }) => {
      const words = evidence[0]
      return amount === null && percent === null && max !== null && words?.clean.start === next && MAX.test(words.quote)
    })
  )
}

function kindOf(part: string, sentence: string, heading: string | null): SubsidyKind {
  const ruling = KIND_WORDS.find(({ words, anywhere }) => anywhere && words.test(`${part}${sentence}${heading ?? ''}`))
  if (ruling && !/奖励|税/.test(part)) return ruling.kind
  const at = Math.max(sentence.indexOf(part), 0)
  // The parts before it from the nearest on, then the heading, then what stands behind.
  const before = sentence
    .slice(0, at)
    .split(/[，；,;]/)
    .reverse()
  for (const text of [part, ...before, heading ?? '', sentence.slice(at)]) {
    const row = KIND_WORDS.find(({ words, anywhere }) => !anywhere && words.test(text))
    if (row) return row.kind
  }
  return 'other'
}

/** 每家机构最高补助不超过40个托位: a limit behind the sum that is no sum itself. */
function capIn(sentence: string, from: number): string | null {
  const caps = sentence
    .slice(from)
    .split(/[，,；]/)
    .slice(1)
    .filter(words => MAX.test(words) || /不高于|不得超过/.test(words))
  return caps.length > 0 ? caps.map(words => words.replace(/[。；]$/, '')).join('；') : null
}

function widened(clause: Clause, sentence: Sentence, last: Found<Subsidy>, end: number) {
  const start = (last.evidence[0]?.clean.start ?? clause.start) - clause.start - sentence.start
  return [passage(clause, sentence, start, end)]
}

function passage(clause: Clause, sentence: Sentence, start: number, end: number) {
  const quote = sentence.text.slice(start, end).replace(/[。；;，,]$/, '')
  const from = clause.start + sentence.start + start
  return { quote, section: [...clause.section], clean: { start: from, end: from + quote.length } }
}
