import { ROLE_LABELS, ROLE_PREDICATES } from '../../lexicon/roles.ts'
import type { Assignment, Role } from '../../record/responsibility.ts'
import { areBodies, type ListedBody, listBodies } from '../body-list.ts'

const LABELS = Object.keys(ROLE_LABELS).sort((a, b) => b.length - a.length)
/** A label of four characters or more is one wherever it stands, the mark before it lost: 财政局责任单位：. */
const LABEL = new RegExp(
  `(?:(?:^|[；;。，,\\s])(${LABELS.join('|')})|(${LABELS.filter(({ length }) => length > 3).join('|')}))[：:]`,
  'g',
)
/** The last word of a department's name. */
const BARE_ORGAN = /[局委厅部办署会院行社]$|中心|政府$|公司$|集团$|机关$/
const PREDICATE = new RegExp(`(?:${ROLE_PREDICATES.map(({ words }) => words).join('|')})$`)

/**
 * The assignments that the words inside a bracket make: by labels (牵头单位：…；责任单位：…) or by predicates
 * (市教育局牵头，市财政局、市民政局配合). Beside a lead, 责任单位 take part.
 * @param text what stands between the brackets
 * @returns none when the words assign nothing
 */
export function readAssignments(text: string, firstLeads = false): readonly Assignment[] {
  const labelled = readLabelled(text)
  if (labelled.length > 0) return settleRoles(labelled, firstLeads)
  return settleRoles(readPredicates(text), false)
}

/**
 * The assignments of a bracket that holds nothing but bodies: （市经济和信息化局、市科技局）.
 * @returns none when it holds anything else, or only bodies of any place (市、区)
 */
export function readBareList(text: string, firstLeads: boolean): readonly Assignment[] {
  const bodies = listBodies(text)
  if (!areBodies(bodies) || !bodies.some(({ body }) => BARE_ORGAN.test(body))) return []
  return settleRoles(
    bodies.map(body => ({ body, role: 'responsible' as const, shared: true })),
    firstLeads,
  )
}

interface Given {
  readonly body: ListedBody
  readonly role: Role
  readonly shared: boolean
}

function readLabelled(text: string): readonly Given[] {
  const labels = [...text.matchAll(LABEL)]
  return labels.flatMap((label, index) => {
    const start = label.index + label[0].length
    const list = text.slice(start, labels[index + 1]?.index ?? text.length)
    const role = ROLE_LABELS[(label[1] ?? label[2]) as string] as Role
    return groupsOf(stripPredicate(list)).flatMap(({ words, predicate }) =>
      listBodies(words).map(body => ({
        body,
        role: predicate?.role ?? role,
        shared: predicate === undefined && role === 'responsible',
      })),
    )
  })
}

/** 责任单位：市住建局，市财政局配合: a group of a labelled list that has a predicate of its own. */
function groupsOf(list: string): readonly { words: string; predicate: (typeof ROLE_PREDICATES)[number] | undefined }[] {
  const groups = list.split(/(?<=[，,；;])/)
  if (!groups.some(group => PREDICATE.test(group.replace(/[，,；;]$/, ''))))
    return [{ words: list, predicate: undefined }]
  return groups.map(group => {
    const words = group.replace(/[，,；;]$/, '').trim()
    const found = PREDICATE.exec(words)?.[0]
    const predicate = ROLE_PREDICATES.find(row => row.words === found)
    return { words: predicate ? words.slice(0, -predicate.words.length) : words, predicate }
  })
}

/** 市教育局牵头，市财政局、市民政局配合: each predicate rules the bodies since the one before. */
function readPredicates(text: string): readonly Given[] {
  const given: Given[] = []
  let pending: ListedBody[] = []
  for (const group of text.split(/[，,；;。]/)) {
    const words = PREDICATE.exec(group.trim().replace(/(?:等)?(?:部门|单位)?(?=$)/, ''))?.[0]
    const row = ROLE_PREDICATES.find(predicate => predicate.words === words)
    pending.push(...listBodies(row ? group.trim().slice(0, -row.words.length) : group))
    if (!row) continue
    if (given.length === 0 && pending.every(({ name, body }) => name === null && !BARE_ORGAN.test(body))) return []
    given.push(
      ...pending.map(body => ({
        body,
        role: row.role,
        shared: row.words.includes('分工') || row.words.includes('各自'),
      })),
    )
    pending = []
  }
  // （市卫生健康委牵头，各县（市、区）人民政府）: who stands behind the predicates without one takes part.
  if (given.length === 0 || !areBodies(pending)) return pending.length === 0 ? given : []
  return [...given, ...pending.map(body => ({ body, role: 'responsible' as const, shared: true }))]
}

function stripPredicate(list: string): string {
  return list
    .replace(/[（(；;，,。]?以下(?:任务|措施|工作|各项|内容|均)[\s\S]*$/, '')
    .replace(/[，,；;。]?\s*(?:完成|办结)?(?:时限|时间|期限)[：:][\s\S]*$/, '')
    .replace(
      /[；;。，,]?\s*(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:分别|共同)?(?:牵头|负责|落实|推进|组织实施)?\s*$/,
      '',
    )
    .replace(/[；;，,]?下同$/, '')
}

function settleRoles(given: readonly Given[], firstLeads: boolean): readonly Assignment[] {
  const led = given.some(({ role }) => role === 'lead')
  const seen = new Set<string>()
  return given.flatMap(({ body, role, shared }, index) => {
    if (seen.has(body.body)) return []
    seen.add(body.body)
    const first = firstLeads && !led && given.length > 1
    const settled: Role = first ? (index === 0 ? 'lead' : 'participant') : led && shared ? 'participant' : role
    return [{ body: body.body, bodyId: body.name?.id ?? null, role: settled }]
  })
}
