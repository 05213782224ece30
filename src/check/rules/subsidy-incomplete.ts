import { GRANT_PARTS, GRANTS_ELSEWHERE, type GrantPart } from '../../lexicon/drafting/grants.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import type { Rule } from '../rule.ts'

/** Kinds that are paid in money by the one who promises them; taxes and prices follow rules of their own. */
const PAID: ReadonlySet<string> = new Set(['construction', 'operation', 'reward', 'training', 'per-place', 'other'])
const ELSEWHERE = new RegExp(GRANTS_ELSEWHERE.elsewhere.re)
const PROMISES = new RegExp(GRANTS_ELSEWHERE.promises.re)

/** A grant that cannot be paid as it stands. */
export const subsidyIncomplete: Rule = {
  id: 'subsidy-incomplete',
  about: {
    zh: '补助奖励缺少金额、计算依据、对象、资金来源或期限',
    en: 'a grant without amount, basis, recipients, payer or period',
  },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    payer: { about: { zh: '也要求资金来源', en: 'ask for the payer too' }, preset: false, strict: true },
    period: { about: { zh: '也要求期限', en: 'ask for the period too' }, preset: false, strict: true },
  },
  examples: [
    {
      draft: '一、扶持措施\n市财政2024年对示范性社区食堂给予一定补助。',
      finds: ['缺少金额或比例'],
    },
    {
      draft: '一、扶持措施\n2024—2026年，市财政对新建社区食堂按每平方米500元给予一次性建设补助。',
      finds: [],
    },
    {
      draft: '一、扶持措施\n对参加职业技能培训的社区食堂从业人员按规定给予培训补贴。',
      finds: [],
      note: 'The amount stands in the rules that are meant.',
    },
  ],
  *check({ draft, flag }) {
    for (const { id: record, evidence, ...grant } of draft.document.subsidies) {
      const [first] = evidence
      if (!first || !PAID.has(grant.kind)) continue
      const sentence = sentenceAround(draft.clean, first.clean)
      if (ELSEWHERE.test(sentence) || (isOpen(grant) && !PROMISES.test(sentence))) continue
      const parts = missing(grant, flag)
      if (parts.length === 0) continue
      yield {
        id: 'check-subsidy-incomplete',
        values: { words: first.quote, parts: listOf(parts) },
        at: { clean: first.clean },
        ...(parts.includes('amount') ? {} : { weight: 'info' }),
        identity: `${first.quote} ${grant.amount ?? grant.max ?? record}`,
      }
    }
  },
}

type Grant = Omit<Subsidy, 'id' | 'evidence'>

function isOpen({ amount, max, percent, multiple }: Grant): boolean {
  return amount === null && max === null && percent === null && multiple === null
}

/** A sum given once to one recipient needs no basis, so that is asked for where the recipients are not told either. */
function missing(grant: Grant, flag: (option: string) => boolean): readonly GrantPart[] {
  const parts: GrantPart[] = []
  if (isOpen(grant)) parts.push('amount')
  else if (grant.amount !== null && grant.basis === null && grant.recipients === null && grant.conditions === null) {
    parts.push('basis')
  }
  if (grant.recipients === null && grant.conditions === null && grant.basis === null) parts.push('recipients')
  if (flag('payer') && grant.funder === null) parts.push('funder')
  if (flag('period') && grant.period === null) parts.push('period')
  return parts
}

function listOf(parts: readonly GrantPart[]) {
  const words = parts.map(part => GRANT_PARTS[part])
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

function sentenceAround(clean: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = /[^。；\n]*$/.exec(clean.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  const after = /^[^。；\n]*/.exec(clean.slice(end, end + 200))?.[0] ?? ''
  return before + clean.slice(start, end) + after
}
