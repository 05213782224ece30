import { AIMS } from '../../lexicon/drafting/aims.ts'
import { quoteAt } from '../quotes.ts'
import type { Rule } from '../rule.ts'

/** 覆盖率进一步提高: a measure that is to rise, up to the next mark, without any number. */
const VAGUE = new RegExp(
  `[\\u4e00-\\u9fff]{0,24}(?:${AIMS.measure.re})(?:[要得]到?)?(?:${AIMS.rise.re})(?=[，。；、\\n])`,
  'g',
)
const LAST_MEASURE = new RegExp(`[\\u4e00-\\u9fff]{0,14}(?:${AIMS.measure.re})`)

/** A measure that is to rise or fall, and nobody says how far. */
export const targetWithoutValue: Rule = {
  id: 'target-without-value',
  about: { zh: '目标只说提高、下降而没有数值', en: 'a measure that is to rise or fall without a number' },
  needsPeers: false,
  levels: { recommended: 'info', strict: 'warn' },
  examples: [
    {
      draft: '一、工作目标\n到2025年，社区服务设施覆盖率明显提高，服务能力进一步增强。',
      finds: ['“社区服务设施覆盖率明显提高”没有数值'],
    },
    { draft: '一、工作目标\n到2025年，社区服务设施覆盖率提高到90%以上，服务能力进一步增强。', finds: [] },
    { draft: '一、工作措施\n推动政府采购份额预留比例提高至40%，持续改善服务质量。', finds: [] },
  ],
  *check({ draft, peers }) {
    for (const match of draft.clean.matchAll(VAGUE)) {
      const words = match[0].replace(/^(?:力争|实现|推动|使|促进|着力|有效|不断)+/, '')
      const start = match.index + match[0].length - words.length
      const measure = LAST_MEASURE.exec(words)?.[0] ?? words
      const quantified = peers.flatMap(peer =>
        peer.document.targets
          .filter(
            ({ value, indicator }) => value !== null && indicator.text.length >= 4 && measure.endsWith(indicator.text),
          )
          .slice(0, 1)
          .flatMap(({ evidence: [first] }) => (first ? [quoteAt(peer, first.clean.start, first.clean.end)] : [])),
      )
      yield {
        id: 'check-target-without-value',
        values: { words },
        at: { clean: { start, end: match.index + match[0].length } },
        peers: quantified.slice(0, 3),
      }
    }
  },
}
