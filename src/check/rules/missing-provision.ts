import { alikeClause } from '../matters/counterpart.ts'
import type { SharedCommitment } from '../matters/peer-commitments.ts'
import type { Context, Raised, Rule } from '../rule.ts'

/** From this cosine on a sentence of the draft says it, in other words. */
const SAID = 0.2

/** A commitment that most peers make on a matter which the draft regulates without making it. */
export const missingProvision: Rule = {
  id: 'missing-provision',
  about: {
    zh: '条款在，而同类文件大多在其中作出的承诺不在',
    en: 'the clause is there, but not a commitment that most peers make in it',
  },
  needsPeers: true,
  levels: { recommended: 'info', strict: 'warn' },
  options: {
    share: {
      about: { zh: '作此承诺的同类文件的最低比例', en: 'share of the peers that must make it' },
      preset: 0.5,
      strict: 0.4,
      range: [0, 1],
    },
    peers: {
      about: { zh: '作此承诺的同类文件的最少个数', en: 'how many peers must make it' },
      preset: 2,
      range: [2, 1000],
    },
  },
  examples: [
    {
      draft:
        '南林市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，优先利用闲置用房建设。\n二、资金支持\n市财政对新建社区食堂给予建设补助，按面积核定，最高不超过十万元。',
      peers: [
        '江北市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，盘活闲置用房。\n二、资金支持\n市财政对新建社区食堂给予建设补助。社区食堂用水、用电、用气执行居民生活类价格。',
        '东山市社区食堂建设实施方案\n一、优化布局\n按照十五分钟服务圈布局建设社区食堂。\n二、资金支持\n区财政对新建社区食堂给予建设补助。社区食堂用电、用水、用气、用热执行居民生活类价格。',
      ],
      finds: ['居民生活类价格'],
    },
    {
      draft:
        '南林市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，优先利用闲置用房建设。\n二、资金支持\n市财政对新建社区食堂给予建设补助，按面积核定，最高不超过十万元。水电气执行居民生活类价格。',
      peers: [
        '江北市社区食堂建设实施方案\n一、合理布局\n各街道按照十五分钟服务圈布局社区食堂，盘活闲置用房。\n二、资金支持\n市财政对新建社区食堂给予建设补助。社区食堂用水、用电、用气执行居民生活类价格。',
        '东山市社区食堂建设实施方案\n一、优化布局\n按照十五分钟服务圈布局建设社区食堂。\n二、资金支持\n区财政对新建社区食堂给予建设补助。社区食堂用电、用水、用气、用热执行居民生活类价格。',
      ],
      finds: [],
    },
  ],
  *check(context) {
    for (const shared of context.beside.commitments()) {
      if (shared.said >= SAID) continue
      const raised = raise(shared, context)
      if (raised) yield raised
    }
  },
}

function raise({ members, phrase: text }: SharedCommitment, { draft, beside, number }: Context): Raised | undefined {
  const share = members.length / beside.peers.length
  if (members.length < number('peers') || share < number('share')) return undefined
  const clause = alikeClause(members, beside.alignment(), draft)
  if (!clause) return undefined
  const heading = clause.heading ?? clause.section.join('/')
  return {
    id: 'check-missing-provision',
    values: { phrase: text, clause: heading, have: members.length, peers: beside.peers.length },
    at: { clean: { start: clause.end, end: clause.end } },
    weight: share > 0.5 ? 'warn' : 'info',
    topic: { id: null, text },
    share,
    peers: members.slice(0, 3).map(member => ({
      document: member.peer.id,
      section: [...member.clause.section],
      quote: member.text,
    })),
    identity: members[0]?.text ?? text,
  }
}
