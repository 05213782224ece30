import { EFFECT } from '../../lexicon/drafting/effect.ts'
import type { Policy } from '../../tree/nodes.ts'
import { quoteAt } from '../quotes.ts'
import type { Rule } from '../rule.ts'

const EFFECTIVE = new RegExp(EFFECT.takesEffect.re)
const NORMATIVE = new RegExp(`${EFFECT.normative.re}$`)
/** Below so many peers with a date it is no custom. */
const LEAST = 2

/** A document that binds others and does not say from when. */
export const effectiveDate: Rule = {
  id: 'effective-date',
  about: { zh: '没有写明施行日期', en: 'no date from which the document takes effect' },
  source: '国发〔2000〕23号 行政法规、规章施行日期；国办发〔2018〕37号 行政规范性文件',
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    share: {
      about: {
        zh: '其他文种：写明施行日期的同类文件的最低比例',
        en: 'for documents of other kinds: share of the peers that must state a date',
      },
      preset: 0.6,
      range: [0, 1],
    },
  },
  examples: [
    {
      draft:
        '某市户外广告管理办法\n第一条 为规范户外广告设置，制定本办法。\n第二条 市城市管理局负责户外广告的监督管理。',
      finds: ['没有写明施行日期'],
    },
    {
      draft: '某市户外广告管理办法\n第一条 为规范户外广告设置，制定本办法。\n第二条 本办法自2024年5月1日起施行。',
      finds: [],
    },
    {
      draft: '关于开展夏季食品安全检查的通知\n各区市场监管局：\n一、检查时间\n6月至8月。\n二、检查内容\n餐饮单位。',
      finds: [],
      note: 'A notice of a task binds nobody after the task is done.',
    },
  ],
  *check({ draft, peers, number }) {
    if (EFFECTIVE.test(draft.clean) || draft.document.metadata.effectiveDate !== null) return
    const end = endOfText(draft.tree)
    const at = { clean: { start: end, end } }
    if (NORMATIVE.test(draft.document.metadata.title ?? '')) {
      yield { id: 'check-effective-date', at, identity: '' }
      return
    }
    const stating = peers.flatMap(peer => {
      const match = EFFECTIVE.exec(peer.clean)
      return match ? [quoteAt(peer, match.index, match.index + match[0].length)] : []
    })
    const share = stating.length / peers.length
    if (stating.length < LEAST || share < number('share')) return
    yield {
      id: 'check-effective-date-of-peers',
      values: { have: stating.length, peers: peers.length },
      at,
      share,
      weight: 'info',
      peers: stating.slice(0, 3),
      identity: '',
    }
  },
}

/** The end of the document's own text: signature, attachments and what is enclosed come behind it. */
function endOfText(tree: Policy): number {
  const own = tree.children.filter(
    ({ type }) => type !== 'closing' && type !== 'attachment' && type !== 'attachmentNote',
  )
  return own.at(-1)?.position.end.offset ?? tree.position.end.offset
}
