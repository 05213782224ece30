import type { Severity } from '../../record/message.ts'
import type { Alignment } from '../matters/alignment.ts'
import { belongsBehind, lastClause } from '../matters/belongs.ts'
import { lackedMatters } from '../matters/lacking.ts'
import type { PeerClause } from '../matters/peer-matters.ts'
import { namedTopics } from '../matters/topics.ts'
import { quoteOf } from '../quotes.ts'
import type { Context, Raised, Rule } from '../rule.ts'

/** A matter that peers regulate in clauses of their own and the draft nowhere. */
export const missingClause: Rule = {
  id: 'missing-clause',
  about: { zh: '同类文件大多有而草稿没有的条款', en: 'a clause that peers have and the draft lacks' },
  needsPeers: true,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    share: {
      about: { zh: '有此条款的同类文件的最低比例', en: 'share of the peers that must have it' },
      preset: 0.4,
      strict: 0.25,
      range: [0, 1],
    },
    peers: {
      about: { zh: '有此条款的同类文件的最少个数', en: 'how many peers must have it' },
      preset: 2,
      range: [1, 1000],
    },
  },
  examples: [
    {
      draft:
        '南林市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，优先利用闲置用房建设。\n二、资金支持\n市财政对新建社区食堂给予建设补助，按面积核定。',
      peers: [
        '江北市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，盘活闲置用房。\n二、资金支持\n市财政对新建社区食堂给予建设补助。\n三、加强食品安全监管\n市场监管部门每季度检查社区食堂食品安全，落实食品留样、索证索票制度。',
        '东山市社区食堂建设实施方案\n一、优化布局\n按照十五分钟服务圈布局建设社区食堂。\n二、强化食品安全监管\n市场监管部门定期检查社区食堂，严格食品留样、索证索票制度，公示食品安全等级。\n三、资金支持\n区财政给予建设补助。',
      ],
      finds: ['“食品安全监管”的条款：2 个同类文件中 2 个有'],
    },
    {
      draft:
        '南林市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，优先利用闲置用房建设。\n二、规范运营\n落实食品留样、索证索票制度，市场监管部门每月检查社区食堂食品安全，公示食品安全等级。\n三、资金支持\n市财政对新建社区食堂给予建设补助，按面积核定。',
      peers: [
        '江北市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，盘活闲置用房。\n二、资金支持\n市财政对新建社区食堂给予建设补助。\n三、加强食品安全监管\n市场监管部门每季度检查社区食堂食品安全，落实食品留样、索证索票制度。',
        '东山市社区食堂建设实施方案\n一、优化布局\n按照十五分钟服务圈布局建设社区食堂。\n二、强化食品安全监管\n市场监管部门定期检查社区食堂，严格食品留样、索证索票制度，公示食品安全等级。\n三、资金支持\n区财政给予建设补助。',
      ],
      finds: [],
      note: 'The matter stands under another heading.',
    },
    {
      draft:
        '南林市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，优先利用闲置用房建设，设施应当满足食品安全要求。\n二、资金支持\n市财政对新建社区食堂给予建设补助，按面积核定，出现食品安全事故的不予补助。',
      peers: [
        '江北市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，盘活闲置用房。\n二、资金支持\n市财政对新建社区食堂给予建设补助。\n三、加强食品安全监管\n市场监管部门每季度检查社区食堂食品安全，落实食品留样、索证索票制度。',
        '东山市社区食堂建设实施方案\n一、优化布局\n按照十五分钟服务圈布局建设社区食堂。\n二、强化食品安全监管\n市场监管部门定期检查社区食堂，严格食品留样、索证索票制度，公示食品安全等级。\n三、资金支持\n区财政给予建设补助。',
      ],
      finds: ['“食品安全监管”的条款：2 个同类文件中 2 个有'],
      note: 'Two clauses on other matters speak of it in passing.',
    },
  ],
  *check(context) {
    const alignment = context.beside.alignment()
    const { number, beside, packs, draft } = context
    const peers = Math.max(number('peers'), Math.ceil(number('share') * beside.peers.length - ROUNDING))
    const topics = new Set<string | null>()
    for (const { topic, clauses } of lackedMatters(alignment, packs, { peers })) {
      topics.add(topic.id)
      yield raise(clauses, topic, alignment, context)
    }
    for (const { topic, members } of namedTopics(alignment, draft, packs)) {
      if (topics.has(topic.id) || members.length < peers) continue
      yield raise(members, topic, alignment, context)
    }
  },
}

/** A share of 0.4 of five peers is two of them, whatever the last digit of the product. */
const ROUNDING = 1e-9

function raise(
  members: readonly PeerClause[],
  topic: NonNullable<Raised['topic']>,
  alignment: Alignment,
  { draft, beside }: Context,
): Raised {
  const share = members.length / beside.peers.length
  const before = belongsBehind(members, alignment, draft)
  const place = before ?? lastClause(draft)
  const at = place?.end ?? draft.clean.length
  return {
    id: before ? 'check-missing-clause' : 'check-missing-clause-anywhere',
    values: {
      topic: topic.text,
      have: members.length,
      peers: beside.peers.length,
      section: before?.section.join('/') ?? '',
    },
    at: { clean: { start: at, end: at } },
    weight: members.every(({ profile }) => profile.kind === 'principle') ? 'info' : weightOf(share),
    topic,
    share,
    peers: members.slice(0, 3).map(({ peer, profile }) => quoteOf(peer, profile.clause)),
    identity: topic.id ?? topic.text,
  }
}

/** What nearly all have is missed more. */
function weightOf(share: number): Severity {
  return share >= 0.75 ? 'error' : share >= 0.5 ? 'warn' : 'info'
}
