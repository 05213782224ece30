import { type BodyLevel, readBody } from '../../lexicon/bodies/names.ts'
import { WRONG_LEVELS } from '../../lexicon/drafting/bodies.ts'
import type { Level } from '../../record/metadata.ts'
import type { Raised, Rule } from '../rule.ts'

const HEIGHT: Readonly<Record<BodyLevel | Level, number>> = {
  national: 4,
  province: 3,
  city: 2,
  county: 1,
  township: 0,
}

/** A body that a reform ended, one that its level does not have, or one above the government that gives it a task. */
export const unknownBody: Rule = {
  id: 'unknown-body',
  about: {
    zh: '单位已在机构改革中撤并，或不是本级单位',
    en: 'a body that a reform ended, or that is not of this level',
  },
  needsPeers: false,
  levels: { recommended: 'warn', strict: 'error' },
  examples: [
    {
      draft: '一、主要任务\n（一）完善设施。新建改建服务站点。（责任单位：市卫生和计划生育委员会）',
      finds: ['“市卫生和计划生育委员会”已于2018年'],
    },
    {
      draft: '一、主要任务\n（一）完善设施。新建改建服务站点。（责任单位：市卫生健康委员会、市财政局）',
      finds: [],
    },
    {
      draft: '一、主要任务\n（一）培养人才。扩大招生规模。（责任单位：市教育厅）',
      finds: ['“市教育厅”'],
    },
    {
      draft:
        '某市卫生和计划生育委员会关于加强管理的通知\n一、主要任务\n（一）完善设施。新建改建站点。（责任单位：市卫生和计划生育委员会）\n某市卫生和计划生育委员会\n2016年5月4日',
      finds: [],
      note: 'The body existed when the document was written.',
    },
  ],
  *check({ draft }) {
    const { metadata, responsibilities } = draft.document
    const year = Number(metadata.issuedDate?.slice(0, 4) ?? Number.POSITIVE_INFINITY)
    const told = new Set<string>()
    for (const { assignments, evidence, form } of responsibilities) {
      for (const { body, role } of assignments) {
        const at = placeOf(body, evidence)
        if (told.has(body) || !at) continue
        const raised = judged(body, year, form === 'bracket' && role !== 'participant' ? metadata.level : null)
        if (!raised) continue
        told.add(body)
        yield { ...raised, at: { clean: at }, identity: body }
      }
    }
  },
}

function judged(body: string, year: number, level: Level | null): Omit<Raised, 'at'> | undefined {
  const read = readBody(body)
  if (read?.endedIn != null && read.endedIn < year) {
    const values = { body, year: read.endedIn }
    return read.presentName === null
      ? { id: 'check-body-ended', values }
      : { id: 'check-body-succeeded', values: { ...values, name: read.presentName } }
  }
  if (WRONG_LEVELS.some(({ re }) => re.test(body))) return { id: 'check-body-of-other-level', values: { body } }
  const above = read?.level ?? null
  if (level === null || above === null || !/^(?:国家|国务院|[\u4e00-\u9fff]{0,5}省|自治区)/.test(body)) return undefined
  return HEIGHT[above] > HEIGHT[level] ? { id: 'check-body-above', values: { body }, weight: 'info' } : undefined
}

/** Where the body stands in the evidence, character for character. */
function placeOf(
  body: string,
  evidence: readonly { readonly quote: string; readonly clean: { readonly start: number } }[],
) {
  for (const { quote, clean } of evidence) {
    const at = quote.indexOf(body)
    if (at >= 0) return { start: clean.start + at, end: clean.start + at + body.length }
  }
  return undefined
}
