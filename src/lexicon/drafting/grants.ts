import type { Wording } from '../messages/language.ts'
import type { Row } from '../pattern.ts'

/** What a grant must say before it can be paid. */
export const GRANT_PARTS = {
  amount: { zh: '金额或比例', en: 'amount' },
  basis: { zh: '计算依据（每什么）', en: 'basis (per what)' },
  recipients: { zh: '对象', en: 'recipients' },
  funder: { zh: '资金来源', en: 'payer' },
  period: { zh: '期限', en: 'period' },
} as const satisfies Record<string, Wording>
export type GrantPart = keyof typeof GRANT_PARTS

/** When a grant leaves to another document what it does not say. */
export const GRANTS_ELSEWHERE = {
  elsewhere: {
    about: 'Granted under rules that stand elsewhere',
    re: '按(?:照)?[^，。；]{0,60}《|按(?:照)?(?:国家|省|市|有关|相关|现行|政策)?[^，。；]{0,8}(?:规定|政策|标准|办法)|依法|参照|根据[^，。；]{0,16}(?:规定|政策|办法)|落实(?:好)?[^，。；]{0,24}(?:政策|补助|补贴|资助)|职业(?:技能)?培训补贴|社会?保险?补贴|(?:合同|损失|损害)[^，。；]{0,16}(?:赔偿|补偿)|合理补偿|符合规定|另行制定|具体办法',
    yes: ['按规定', '按照国家有关规定', '参照', '落实社会保险补贴', '职业培训补贴', '合理补偿'],
    no: ['给予一定补助', '按每人500元'],
  },
  promises: {
    about: 'A grant of money that the document itself makes',
    re: '(?:给予|予以|发放|安排|实行)[^，。；]{0,24}(?:补助|补贴|奖补|奖励|资助|补偿|贴息)',
    yes: ['给予一定的综合奖补', '予以适当补助'],
    no: ['补助资金管理', '表彰奖励制度'],
  },
} as const satisfies Record<string, Row>
