import { mayEndBody } from '../../lexicon/bodies/names.ts'
import {
  DUTY_PREDICATES,
  ESTABLISHED,
  INTRODUCTION,
  JOINED_BY_DUTY,
  MAY_ASSIGN,
  NO_DUTY,
  NO_TASK,
  OPENING,
  OPENING_PREDICATES,
  PARTNERS,
  PREPOSITION,
  type Predicate,
  SHARED,
} from '../../lexicon/duty-words.ts'
import type { Found } from '../../record/evidence.ts'
import type { Assignment, Responsibility, Role } from '../../record/responsibility.ts'
import { areBodies, type ListedBody, listBodies } from '../body-list.ts'
import { type Clause, sentencesOf } from '../clause.ts'
import { isArticle, isProcedure } from './articles.ts'
import { taskOf } from './task.ts'

const EVERY = [...DUTY_PREDICATES, ...OPENING_PREDICATES]
/** 由市教育局牵头 inside a sentence. */
const BY = /由(?=([^，。；：,;:]{3,80}))/g
/** No sentence gives more tasks by 由; what repeats it is no sentence. */
const MOST_TRIES = 8
/** Ends names (工会组织) and begins predicates (组织实施). */
const ORGANISATION = '组织'
const LONGEST_SUBJECT = 90
/** What tells the role stands in the first characters behind the bodies. */
const LONGEST_PREDICATE = 44

/**
 * Tasks that sentences give to bodies by name: 教育部门要制定…, 由街道（乡镇）牵头…, 有关部门会同属地镇乡…. Only a subject
 * that is wholly a list of known bodies counts; all subjects of a sentence share its record.
 */
export function proseResponsibilities(clause: Clause): readonly Found<Responsibility>[] {
  return sentencesOf(clause.text).flatMap(sentence => {
    const found = readSentence(sentence.text)
    if (!found || (isArticle(clause) && isProcedure(found.task))) return []
    const quote = sentence.text.replace(/[。！？；;]$/, '')
    return [
      {
        task: taskOf(found.task) || clause.heading || taskOf(quote),
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
  /** By 按照各自职责. */
  readonly joined?: boolean
  readonly assignments: readonly Assignment[]
}

function readSentence(sentence: string): Given | null {
  const clauses = [...sentence.matchAll(/[^，,、；\s]+(?:、[^，,、；\s]+)*/g)]
  const opening = INTRODUCTION.exec(sentence)?.[0].length ?? 0
  // 县农业农村局负责…，县财政局统筹…: beside a part that gives a task, the next may do so with less.
  let parallel = false
  const given = clauses.flatMap(({ index, 0: words }) => {
    const opens = index === 0 || index === opening || parallel
    // A list of bodies may run over several parts: the predicate of this one stands in it or in the parts behind it.
    if (!opens && !MAY_ASSIGN.test(sentence.slice(index, index + words.length + LONGEST_SUBJECT))) return []
    const found = readSubject(sentence.slice(index), opens)
    parallel = found !== null
    return found ? [{ ...found, start: index }] : []
  })
  const by = readBy(sentence) ?? readEstablished(sentence)
  const all = [...given, ...(by ? [{ ...by, start: 1 }] : [])]
  const first = all[0]
  // 由市民政局牵头，市财政局按职责分工负责: the task stands before the 由, or behind those who take part.
  const task = [by?.task, ...given.map(({ task }) => task)]
    .map(words => plainDuty(words ?? ''))
    .find(words => words !== '')
  const led = all.some(({ assignments }) => assignments.some(({ role }) => role === 'lead'))
  if (!first || (NO_TASK.test(sentence) && all.every(({ assignments }) => assignments.every(isAnybody)))) return null
  return {
    task: (given.some(({ joined }) => !joined) && !/^(?:负责)?牵头[，,]/.test(first.task) ? first.task : task) ?? '',
    assignments: distinct(
      all.flatMap(({ assignments, joined }) =>
        led && joined ? assignments.map(given => ({ ...given, role: 'participant' as const })) : assignments,
      ),
    ),
  }
}

/** 牵头，市财政局按职责分工落实补贴政策: what is to be done, without who leads and who takes part; empty where nothing else is said. */
function plainDuty(duty: string): string {
  let words = duty.replace(/^(?:负责)?牵头[，,]/, '')
  const partners = longestSubject(words)
  if (partners && SHARED.test(words.slice(partners.length))) words = words.slice(partners.length)
  words = words.replace(SHARED, '').replace(/^[，,、]/, '')
  return /^(?:等|负责|配合|实施|落实|推进|组织实施|共同负责)?[。；，]?$/.test(words) ? '' : words
}

/** Bodies and what they are to do, where a clause begins with the bodies. */
function readSubject(words: string, opens: boolean): Given | null {
  const rest = words.slice(OPENING.exec(words)?.[0].length ?? 0)
  if (PREPOSITION.test(rest)) return null
  const predicates = opens ? EVERY : DUTY_PREDICATES
  for (let cut = 2; cut < Math.min(rest.length - 1, LONGEST_SUBJECT); cut++) {
    if ('。；：'.includes(rest[cut - 1] as string)) return null
    const last = '，,'.includes(rest[cut - 1] as string) ? cut - 2 : cut - 1
    if (!mayEndBody(rest[last] as string)) continue
    const predicate = predicates.find(({ words: pattern }) => pattern.test(rest.slice(cut, cut + LONGEST_PREDICATE)))
    if (!predicate) continue
    const bodies = listBodies(rest.slice(0, cut).replace(/[，,]$/, ''))
    if (!areBodies(bodies) || endsLater(rest, cut, predicates)) continue
    const duty = rest.slice(cut)
    return {
      task: duty.replace(/^(?:要|应当|应|须|必须|(?:是|为|作为)[^，。；]{0,30}，)/, ''),
      joined: JOINED_BY_DUTY.test(duty),
      assignments: [...assign(bodies, predicate.role), ...partners(duty)],
    }
  }
  return null
}

/** 工会｜组织负责: the name that seemed to end goes on (工会组织), and what it is to do still follows. */
function endsLater(rest: string, cut: number, predicates: readonly Predicate[]): boolean {
  const longer = cut + ORGANISATION.length
  return (
    rest.startsWith(ORGANISATION, cut) &&
    predicates.some(({ words }) => words.test(rest.slice(longer, longer + LONGEST_PREDICATE))) &&
    areBodies(listBodies(rest.slice(0, longer)))
  )
}

/** 由…牵头 later in the sentence; what stands before it is the task. */
function readBy(sentence: string): Given | null {
  let tries = 0
  for (const { index, 1: words = '' } of sentence.matchAll(BY)) {
    if (++tries > MOST_TRIES) break
    const subject = longestSubject(words)
    if (!subject) continue
    const end = index + 1 + subject.length
    const duty = sentence.slice(end)
    if (NO_DUTY.test(duty) || /[自经缘事理]$/.test(sentence.slice(0, index))) continue
    const leads = /^(?:负责)?牵头/.test(duty)
    return {
      task: taskAround(sentence.slice(0, index), duty),
      assignments: [
        ...assign(listBodies(subject), leads ? 'lead' : 'responsible'),
        ...partners(duty),
        ...(leads ? fellows(duty) : []),
      ],
    }
  }
  return null
}

/** 建立市照护服务指导中心（设在市妇幼保健院内），负责指导…: a body is made and told what to do. */
function readEstablished(sentence: string): Given | null {
  const match = ESTABLISHED.exec(sentence)
  const body = match?.[1]
  if (!match || !body) return null
  return { task: sentence.slice(match.index + match[0].length), assignments: assign(listBodies(body), 'responsible') }
}

/**
 * What 由…牵头 is said of: what those bodies do, where 由 begins a part and they do something of their own; else the words before it
 * (养老服务工作由市民政局牵头), with what is done to them (迁改工程，由供电局立项审批).
 */
function taskAround(words: string, duty: string): string {
  const act = plainDuty(duty.replace(/^(?:(?:会同|联合|协同)[^，。；]{2,40}?)?(?:负责|(?=制定|编制|研究|提出))/, ''))
  const before = words.replace(/[，,]$/, '')
  if (/^本[\u4e00-\u9fff]{1,6}$/.test(before)) return `${/^[^，。；]*/.exec(act)?.[0]}${before}`
  const made = /(?:建立|形成|完善|健全|实行|构建)$/.exec(before)?.[0]
  if (made) return made + (/的([^，。；]{2,30})/.exec(duty)?.[1] ?? act)
  if (before.length < 4 || /[的后时]$/.test(before)) return act
  const first = /^[^，,。；]*/.exec(act)?.[0] ?? ''
  if (before !== words && first.length >= LONGEST_BARE_ACT) return act
  const of = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1)
  return first !== '' && first.length < LONGEST_BARE_ACT && !first.startsWith('牵头') ? `${of}${first}` : before
}
/** 立项审批, 制定: an act so short is told of something before it. */
const LONGEST_BARE_ACT = 8

/** The longest list of bodies that words begin with, where something is left to do behind it. */
function longestSubject(words: string): string | null {
  for (let cut = Math.min(words.length - 1, LONGEST_SUBJECT); cut >= 2; cut--) {
    if (!mayEndBody(words[cut - 1] as string)) continue
    const subject = words.slice(0, cut)
    if (areBodies(listBodies(subject))) return subject
  }
  return null
}

/** …牵头、镇乡（街道）实施的机制: the others of a row, each with its own predicate. */
function fellows(duty: string): readonly Assignment[] {
  return Array.from(duty.matchAll(/、([^、，。；]{2,40}?)(?:组织)?(?:实施|落实|负责)/g)).flatMap(({ 1: list = '' }) => {
    const bodies = listBodies(list)
    return areBodies(bodies) ? assign(bodies, 'responsible') : []
  })
}

function partners(words: string): readonly Assignment[] {
  return PARTNERS.flatMap(pattern => {
    // 组织实施…监管，会同市教育局: the first of these verbs need not be the one that bodies follow.
    for (const { 1: list = '' } of Array.from(words.matchAll(pattern)).slice(0, MOST_TRIES)) {
      const bodies = listBodies(list.replace(/^(?:辖区|区域|本区域)内(?:的)?/, '').replace(/(?:依据|按照|根据)$/, ''))
      if (areBodies(bodies)) return assign(bodies, 'participant')
    }
    return []
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
