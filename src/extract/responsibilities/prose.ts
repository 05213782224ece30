import { mayEndBody } from '../../lexicon/bodies/names.ts'
import type { Found } from '../../record/evidence.ts'
import type { Assignment, Responsibility, Role } from '../../record/responsibility.ts'
import { areBodies, type ListedBody, listBodies } from '../body-list.ts'
import { type Clause, sentencesOf } from '../clause.ts'
import { taskOf } from './task.ts'

/** What follows the bodies of a sentence that gives them a task; the first that fits decides the role. */
const STRONG: readonly Predicate[] = [
  { words: /^(?:负责)?牵头/, role: 'lead' },
  { words: /^(?:协同|协助|配合|参与)(?=[，、；。]|$|做好|开展|实施)/, role: 'participant' },
  { words: /^(?:实施|落实)(?=[，、；。的]|$)/, role: 'responsible' },
  { words: /^(?:要|应|应当|须|必须|负责|具体负责|会同)/, role: 'responsible' },
]
/** Enough only where the bodies open the sentence. */
const WEAK: readonly Predicate[] = [
  { words: /^(?:积极)?(?:配合|协助|参与|协同)/, role: 'participant' },
  {
    words:
      /^(?:可|联合|按照|依照|依据|根据|依法|按|对|将|及时|定期|切实|认真|积极|主动|统筹|组织|指导|协调|督促|监督|制定|制订|研究|建立|健全|完善|加强|加大|加快|强化|推进|推动|开展|做好|履行|承担|支持|引导|安排|优化|结合|把|发挥|严格|进一步|抓好|抓紧|共同)/,
    role: 'responsible',
  },
]
const EVERY = [...STRONG, ...WEAK]
/** Cheap test: without one of these no part of a sentence but its first can give a task. */
const MAY_ASSIGN = /牵头|协同|协助|配合|参与|实施|落实|要|应|须|负责|会同/
interface Predicate {
  readonly words: RegExp
  readonly role: Role
}

/** Words that may stand before a subject. */
const OPENING = /^(?:同时|此外|另外|其中|并)?[，,]?(?:原则上|具体|统一|分别|主要|工作)?(?:由)?/
/** No name of a body begins like this; a phrase does: 按市卫生健康局…联合下发的. */
const PREPOSITION = /^[按由对将把被让据凭]/
/** Everybody does their part: no task of one body. */
const NO_TASK =
  /各司其职|各负其责|密切配合|通力合作|(?:按照|根据|依据)(?:各自)?(?:职责和分工|分工负责|职责分工)|各自(?:的)?(?:责任|职责)/
/** 由市教育局牵头 inside a sentence. */
const BY = /由([^，。；：,;:]{2,60}?)(牵头|负责|会同|组织|按|统筹|具体|承担|指导|审核|审批|实施|统一)/g
/** Those who take part, behind a verb or before one. */
const PARTNERS = [
  /(?:会同|联合|协同|组织|整合|协调|指导)([^，。；,;]{2,60}?)(?=对|制定|开展|共同|加强|做好|研究|建立|责令|按|依|[，。；,;]|$)/,
  /[，,、]([^，。；,;]{2,90}?)(?:配合|协同|参与|协助|各司其职|各负其责|按照(?:各自)?职责|按(?:各自)?职责)/,
]
const LONGEST_SUBJECT = 90

/**
 * Tasks that sentences give to bodies by name: 教育部门要制定…, 由街道（乡镇）牵头…, 有关部门会同属地镇乡…. Only a subject
 * that is wholly a list of known bodies counts; all subjects of a sentence share its record.
 */
export function proseResponsibilities(clause: Clause): readonly Found<Responsibility>[] {
  return sentencesOf(clause.text).flatMap(sentence => {
    const found = readSentence(sentence.text)
    if (!found) return []
    const quote = sentence.text.replace(/[。！？；;]$/, '')
    return [
      {
        task: taskOf(found.task),
        number: clause.section.join('/') || null,
        form: 'prose' as const,
        assignments: [...found.assignments],
        evidence: [
          {
            quote,
            section: [...clause.section],
            clean: { start: clause.start + sentence.start, end: clause.start + sentence.start + quote.length },
          },
        ],
      },
    ]
  })
}

interface Given {
  readonly task: string
  readonly assignments: readonly Assignment[]
}

function readSentence(sentence: string): Given | null {
  const clauses = [...sentence.matchAll(/[^，,、；\s]+(?:、[^，,、；\s]+)*/g)]
  const given = clauses.flatMap(({ index, 0: words }) => {
    // A list of bodies may run over several parts: the predicate of this one stands in it or in the parts behind it.
    if (index > 0 && !MAY_ASSIGN.test(sentence.slice(index, index + words.length + LONGEST_SUBJECT))) return []
    const found = readSubject(sentence.slice(index), index === 0)
    return found ? [{ ...found, start: index }] : []
  })
  const by = readBy(sentence)
  const all = [...given, ...(by ? [{ ...by, start: 1 }] : [])]
  const first = all[0]
  if (!first || (NO_TASK.test(sentence) && all.every(({ assignments }) => assignments.every(isAnybody)))) return null
  return {
    task: first.start === 0 || by ? first.task : sentence,
    assignments: distinct(all.flatMap(({ assignments }) => assignments)),
  }
}

/** Bodies and what they are to do, where a clause begins with the bodies. */
function readSubject(words: string, opens: boolean): Given | null {
  const rest = words.slice(OPENING.exec(words)?.[0].length ?? 0)
  if (PREPOSITION.test(rest)) return null
  const predicates = opens ? EVERY : STRONG
  for (let cut = 2; cut < Math.min(rest.length - 1, LONGEST_SUBJECT); cut++) {
    if ('。；：'.includes(rest[cut - 1] as string)) return null
    const last = '，,'.includes(rest[cut - 1] as string) ? cut - 2 : cut - 1
    if (!mayEndBody(rest[last] as string)) continue
    const predicate = predicates.find(({ words: pattern }) => pattern.test(rest.slice(cut, cut + 8)))
    if (!predicate) continue
    const bodies = listBodies(rest.slice(0, cut).replace(/[，,]$/, ''))
    if (!areBodies(bodies)) continue
    const duty = rest.slice(cut)
    return {
      task: duty.replace(/^(?:要|应当|应|须|必须)/, ''),
      assignments: [...assign(bodies, predicate.role), ...partners(duty)],
    }
  }
  return null
}

/** 由…牵头 later in the sentence; what stands before it is the task. */
function readBy(sentence: string): Given | null {
  for (const match of sentence.matchAll(BY)) {
    const bodies = listBodies(match[1] as string)
    if (!areBodies(bodies)) continue
    const end = match.index + match[0].length
    const leads = match[2] === '牵头' || sentence.startsWith('牵头', end)
    const before = sentence.slice(0, match.index).replace(/[，,]$/, '')
    return {
      task: before.length >= 4 ? before : sentence.slice(end),
      assignments: [...assign(bodies, leads ? 'lead' : 'responsible'), ...partners(sentence.slice(end))],
    }
  }
  return null
}

function partners(words: string): readonly Assignment[] {
  return PARTNERS.flatMap(pattern => {
    const list = pattern.exec(words)?.[1]?.replace(/^(?:辖区|区域|本区域)内(?:的)?/, '') ?? ''
    const bodies = listBodies(list.replace(/(?:依据|按照|根据)$/, ''))
    return areBodies(bodies) ? assign(bodies, 'participant') : []
  })
}

function assign(bodies: readonly ListedBody[], role: Role): readonly Assignment[] {
  return bodies.map(({ body, name }) => ({ body, bodyId: name?.id ?? null, role }))
}

/** 相关部门: whoever is concerned. */
function isAnybody({ bodyId }: Assignment): boolean {
  return bodyId === 'departments-concerned' || bodyId === 'governments' || bodyId === 'township-government'
}

function distinct(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.filter(({ body }, index) => assignments.findIndex(other => other.body === body) === index)
}
