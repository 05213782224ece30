import type { Span } from '../../text/span.ts'
import type { Clause } from '../../witness/clauses.ts'
import type { Rule } from '../rule.ts'

/** Shorter than this a clause states no task: a heading alone, a list that follows elsewhere. */
const SHORTEST = 30

/** A bracket at the end that says who, whether or not its bodies are known. */
const NAMES_SOMEBODY = /(?:负责|牵头|落实|配合|实施|职责分工|责任单位)[^。；]{0,80}[）)〕\]］】][。；]?\s*$/

/** A task given to nobody, where the tasks beside it are given to somebody. */
export const taskWithoutBody: Rule = {
  id: 'task-without-body',
  about: {
    zh: '同级任务大多明确了责任单位，而此项没有',
    en: 'a task without a responsible body among tasks that mostly have one',
  },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  options: {
    share: {
      about: { zh: '同级任务中已明确责任单位的最低比例', en: 'share of the tasks beside it that must have a body' },
      preset: 0.6,
      range: [0, 1],
    },
    tasks: {
      about: { zh: '同级任务的最少项数', en: 'how many tasks must stand side by side' },
      preset: 3,
      range: [2, 100],
    },
  },
  examples: [
    {
      draft:
        '一、主要任务\n（一）完善设施。各街道新建改建服务站点，就近提供便民服务。（责任单位：市民政局）\n（二）培养人才。支持职业院校开设相关专业，扩大招生规模，开展技能培训。\n（三）强化监管。建立健全检查制度，及时处理群众投诉举报。（责任单位：市市场监管局）\n（四）推进信息化。建设统一的服务平台，实现数据互通共享。（责任单位：市大数据局）',
      finds: ['“培养人才”没有责任单位'],
    },
    {
      draft:
        '一、主要任务\n（一）完善设施。各街道新建改建服务站点，就近提供便民服务。\n（二）培养人才。支持职业院校开设相关专业，扩大招生规模，开展技能培训。\n（三）强化监管。建立健全检查制度，及时处理群众投诉举报。',
      finds: [],
      note: 'A document that names no bodies in its text assigns its tasks elsewhere.',
    },
  ],
  *check({ draft, number }) {
    const assigned = draft.document.responsibilities.flatMap(({ form, evidence }) =>
      evidence.map(({ clean }) => ({ offset: clean.start, bracket: form === 'bracket' })),
    )
    for (const group of tasksSideBySide(draft.clauses)) {
      const inside = (clause: Clause) => assigned.filter(({ offset }) => clause.start <= offset && offset < clause.end)
      const withBracket = group.filter(clause => inside(clause).some(({ bracket }) => bracket)).length
      if (group.length < number('tasks') || withBracket / group.length < number('share')) continue
      for (const clause of group) {
        if (clause.text.length < SHORTEST || inside(clause).length > 0 || NAMES_SOMEBODY.test(clause.text)) continue
        const task = clause.heading ?? clause.section.at(-1) ?? ''
        yield {
          id: 'check-task-without-body',
          values: { task, assigned: withBracket, tasks: group.length },
          at: { clean: headOf(clause) },
          identity: task,
        }
      }
    }
  },
}

/** Leaf clauses with the same sections above them. */
function tasksSideBySide(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const paths = clauses.map(({ section }) => section.join('/'))
  const groups = new Map<string, Clause[]>()
  clauses.forEach((clause, index) => {
    const path = paths[index] as string
    if (path === '' || paths[index + 1]?.startsWith(`${path}/`)) return // what stands above subsections
    const key = JSON.stringify([clause.section.slice(0, -1), clause.above])
    groups.set(key, [...(groups.get(key) ?? []), clause])
  })
  return [...groups.values()]
}

/** The first line of a clause: its heading, or its first words. */
function headOf({ start, text }: Clause): Span<'clean'> {
  const line = /^[^\n。]*/.exec(text)?.[0] ?? ''
  return { start, end: start + line.length }
}
