import { type Ledger, stages, stepToRaw } from '../../text/ledger.ts'
import type { Span } from '../../text/span.ts'
import type { Raised, Rule } from '../rule.ts'

/** Words that a spinning tool (伪原创) put in the place of official ones. */
export const spun: Rule = {
  id: 'spun',
  about: { zh: '伪原创改写过的用词', en: 'words that a spinning tool replaced' },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft:
        '关于强化安闲囚禁的报告\n为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。\n（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）',
      finds: ['疑为伪原创改写（1 处），应为“人口”'],
      among: true,
    },
    {
      draft: '关于推进社区食堂建设的通知\n各街道办事处：\n一、总体要求\n坚持便民利民，方便群众办事。',
      finds: [],
    },
  ],
  *check({ draft }) {
    const words = new Map<string, { raised: Raised; count: number }>()
    for (const { spun: word, official, raw } of replaced(draft.ledger)) {
      const key = `${word} ${official}`
      const known = words.get(key)
      const count = (known?.count ?? 0) + 1
      const raised = known?.raised ?? { id: 'check-spun', at: { raw }, identity: key }
      words.set(key, { count, raised: { ...raised, values: { spun: word, official, count } } })
    }
    for (const { raised } of words.values()) yield raised
  },
}

function* replaced(ledger: Ledger): Generator<{ spun: string; official: string; raw: Span<'raw'> }> {
  const index = ledger.steps.findIndex(({ pass }) => pass === 'despin')
  const text = stages(ledger)[index]
  if (text === undefined) return
  for (const { start, end, insert } of ledger.steps[index]?.edits ?? []) {
    yield { spun: text.slice(start, end), official: insert, raw: stepToRaw(ledger, index, { start, end }) }
  }
}
