import { GRANTS, MAX } from '../../lexicon/subsidies.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { type Clause, partOf, partStart, type Sentence, sentencesOf } from '../clause.ts'
import { findQuantities } from '../quantities/find.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { grants, isCapOf, isRaisedFrom } from './accept.ts'
import { awardBefore, caseBefore, sized, withCases, withNeighbours, withTaxed } from './basis.ts'
import { concessions } from './concessions.ts'
import { kindOf } from './kind.ts'
import { partsOf, perBehind, shareOf } from './parts.ts'
import { passage } from './passage.ts'
import { periodIn } from './period.ts'
import { withRecipients } from './recipients.ts'

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
    return withTaxed([...quantified, ...concessions(clause, sentence, quantified)])
  })
  return withSharedPeriod(withoutAnnounced(withRecipients(withNeighbours(found), clause)), sentences)
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
    const { recipients, conditions } = last ?? made
    records.push(listed ? { ...made, ...sum, recipients, conditions, basis: made.basis ?? last.basis } : made)
    previous = quantity.end
  }
  return withCases(sentence.text, records, starts)
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
    basis: basis ?? basisOf(sentence.text, quantity),
    cap: capIn(sentence.text, quantity.end),
    ...parts,
    period: periodIn(sentence.text),
    evidence: [passage(clause, sentence, start, start + part.length)],
  }
}

/** What a sum is paid for, or what a share is of, where no 每… says so. */
function basisOf(sentence: string, { kind, start, end }: Quantity): string | null {
  if (kind !== 'money') return shareOf(sentence, start, end)
  return (
    perBehind(sentence, end) ?? caseBefore(sentence, start) ?? sized(sentence, start) ?? awardBefore(sentence, start)
  )
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
