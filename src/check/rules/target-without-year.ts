import { AIMS } from '../../lexicon/drafting/aims.ts'
import type { Target } from '../../record/target.ts'
import type { Clause } from '../../witness/clauses.ts'
import { clauseAt } from '../quotes.ts'
import type { Rule } from '../rule.ts'

const ACHIEVES = new RegExp(AIMS.achieves.re)
const RISES = new RegExp(AIMS.rises.re)
const AMONG_AIMS = new RegExp(AIMS.among.re)
const RECURRING = new RegExp(AIMS.recurring.re)
/** A title with a year of its own gives all targets that year: 2024年工作要点. */
const TITLE_YEAR = /(?:19|20)\d{2}年|(?:19|20)\d{2}[-—－–~至]|十[一二三四五六七八九]五/

/** A level to be reached, and nobody knows by when. */
export const targetWithoutYear: Rule = {
  id: 'target-without-year',
  about: { zh: '目标有数值而没有完成年份', en: 'a target with a number but no year to reach it' },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft: '关于推进社区服务的实施意见\n一、工作目标\n城镇社区服务设施覆盖率达到90%以上。',
      finds: ['“城镇社区服务设施覆盖率”没有完成年份'],
    },
    { draft: '关于推进社区服务的实施意见\n一、工作目标\n到2025年，城镇社区服务设施覆盖率达到90%以上。', finds: [] },
    {
      draft: '关于推进社区服务的实施意见\n一、人员配备\n每年开展培训不少于2次。监控录像保存期不少于90天。',
      finds: [],
      note: 'A standing requirement holds from the day of effect on.',
    },
    {
      draft: '2024年社区服务工作要点\n一、工作目标\n城镇社区服务设施覆盖率达到90%以上。',
      finds: [],
      note: 'The title says the year.',
    },
  ],
  *check({ draft }) {
    const { metadata, targets } = draft.document
    if (TITLE_YEAR.test(metadata.title ?? '')) return
    for (const target of targets) {
      const [evidence] = target.evidence
      if (!evidence || target.year !== null || !isStage(target)) continue
      const words = sentence(draft.clean, evidence.clean)
      const aim =
        target.kind === 'goal'
          ? ACHIEVES.test(evidence.quote)
          : isAim(words, clauseAt(draft.clauses, evidence.clean.start))
      if (!aim || RECURRING.test(words)) continue
      const { text } = target.indicator
      yield {
        id: 'check-target-without-year',
        values: { indicator: text },
        at: { clean: evidence.clean },
        identity: `${text} ${target.scope ?? ''} ${target.value}`,
      }
    }
  },
}

/** 100 % is a principle and no stage on a way; a count is a goal only where it is reached by building or adding. */
function isStage({ value, unit, indicator }: Target): boolean {
  if (value === null) return false
  return unit === 'percent'
    ? value < 100 && /(?<![费利税])[率例重比]$/.test(indicator.text)
    : /[数量]$/.test(indicator.text)
}

/** A level without a deadline is a standing requirement, unless it stands among the aims or is to be risen to. */
function isAim(words: string, clause: Clause | undefined): boolean {
  return (
    RISES.test(words) || [clause?.heading ?? '', ...(clause?.above ?? [])].some(heading => AMONG_AIMS.test(heading))
  )
}

function sentence(clean: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = /[^。；\n]*$/.exec(clean.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  return before + clean.slice(start, end)
}
