import { EXECUTING_BODIES, SHARING } from '../../lexicon/drafting/bodies.ts'
import type { Responsibility } from '../../record/responsibility.ts'
import type { Raised, Rule } from '../rule.ts'

const BY_DUTY = new RegExp(SHARING.byDuty.re)
/** Words of leading that stand there, read as a role or not. */
const LEADS = /牵头|主办|主责/
const BY_ORDER = new RegExp(SHARING.leadsByOrder.re)
/** From this share on it is the custom of the document, said once, and no slip of single tasks. */
const CUSTOM = 0.6

/** Several bodies for one task, and none of them leads. */
export const leadUnclear: Rule = {
  id: 'lead-unclear',
  about: { zh: '一项任务有多个责任单位而没有牵头单位', en: 'several bodies for one task and none that leads' },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft:
        '一、主要任务\n（一）完善设施。新建改建服务站点。（牵头单位：市民政局；责任单位：市财政局）\n（二）培养人才。扩大招生规模。（责任单位：市教育局、市人力社保局）\n（三）强化监管。建立检查制度。（牵头单位：市市场监管局；责任单位：市公安局）',
      finds: ['“培养人才”有 2 个责任单位'],
    },
    {
      draft:
        '一、主要任务\n（一）完善设施。新建改建服务站点。（责任单位：市民政局、市财政局）\n（二）培养人才。扩大招生规模。（责任单位：市教育局、市人力社保局）\n（三）强化监管。建立检查制度。（责任单位：市市场监管局、市公安局）',
      finds: ['全文 3 项任务有多个责任单位'],
      note: 'What holds throughout is said once.',
    },
    {
      draft: '一、主要任务\n（一）完善设施。新建改建服务站点。（市民政局、市财政局按职责分工负责）',
      finds: [],
    },
    {
      draft: '一、主要任务\n（一）完善设施。新建改建服务站点。（责任单位：市民政局、各区县政府）',
      finds: [],
      note: 'A department and those who carry out what it leads.',
    },
  ],
  *check({ draft }) {
    if (BY_ORDER.test(draft.clean)) return
    const brackets = draft.document.responsibilities.filter(
      ({ form, evidence: [first] }) => form === 'bracket' && first,
    )
    const unclear = brackets.filter(isUnclear)
    const shared = brackets.filter(record => equals(record).length > 1)
    if (unclear.length >= 3 && unclear.length / shared.length >= CUSTOM) {
      yield raise(
        'check-lead-unclear-throughout',
        unclear[0] as Responsibility,
        { tasks: unclear.length },
        'throughout',
      )
      return
    }
    for (const record of unclear) {
      yield raise('check-lead-unclear', record, { task: record.task, bodies: equals(record).length }, record.task)
    }
  },
}

function raise(
  id: string,
  { evidence }: Responsibility,
  values: Record<string, string | number>,
  identity: string,
): Raised {
  return { id, values, at: { clean: (evidence[0] as Responsibility['evidence'][number]).clean }, identity }
}

function isUnclear(record: Responsibility): boolean {
  return (
    equals(record).length > 1 &&
    record.assignments.every(({ role }) => role !== 'lead') &&
    !record.evidence.some(({ quote }) => BY_DUTY.test(quote) || LEADS.test(quote))
  )
}

/** Bodies among which one could lead. */
function equals({ assignments }: Responsibility): readonly string[] {
  return assignments
    .filter(({ bodyId, body }) => !(bodyId && EXECUTING_BODIES.has(bodyId)) && !/^各/.test(body))
    .map(({ body }) => body)
}
