import { oneOf } from '../../lexicon/pattern.ts'
import { ENCOURAGES, GRANT_LEAD, NO_SUBJECT, RECIPIENT_NOUNS, TOWARDS } from '../../lexicon/subsidy-parts.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import type { Clause } from '../clause.ts'

/** Who gets a grant and on what conditions, as worded. */
export interface Receiving {
  readonly recipients: string | null
  readonly conditions: string | null
}

const NOUN = `(?:${oneOf(RECIPIENT_NOUNS)})(?:[（(][^（）()]{1,12}[）)])?`
const IS_RECIPIENT = new RegExp(`${NOUN}$`)
/** 经备案的|托育机构: what is asked of whom. */
const QUALIFIED = new RegExp(`^(.{2,}?)的([^的]{0,16}?${NOUN})$`)
/** A subject at the head of a part: 中小企业|吸纳毕业生就业的, 公立幼儿园|开设托班的. */
const SUBJECT = new RegExp(
  `^((?:[^，。；：的]{0,16}?(?:${oneOf(RECIPIENT_NOUNS)}))(?:[、和或及](?:[^，。；：的]{0,12}?${NOUN}))*)`,
)
/** 落实好社区机构|用电: who stands right before a concession. */
const JUST_BEFORE = new RegExp(`(?:^|落实好?|确保|支持|鼓励|引导|保障)([^，。；：、]{0,16}?${NOUN})$`)
/** 给予|承办单位|最高100万元: who stands behind the verb of giving. */
const GIVEN_TO = new RegExp(
  `(?:给予|予以|奖励|补助|补贴|资助)([^，。；：、0-9的每]{0,10}?${NOUN})(?:一次性|最高|不超过|每[^，。；]{0,8})*$`,
)
/** Words before a condition that are no part of it. */
const CONDITION_LEAD = /^(?:其中|并且|且|而且|以及|但|如|凡|同时|此外|另|对于?)+/
/** 视运行情况, 经认定后: conditions that do not end in 的. */
const PROVIDED =
  /(?:^|，)((?:视|根据)[^，。；]{2,24}(?:情况|结果|效果|成效|绩效)|经[^，。；]{2,24}(?:后|合格|通过|认定|同意|备案))(?=，|再|给予|予以|$)/
/** （含软件，下同）: what stands in brackets names nobody. */
const ASIDE = /[（(][^（）()]*[）)]/g
/** 企业, 项目: too short to say who without what is asked of them. */
const SHORTEST_NAME = 3
const LONGEST = 60

/**
 * Who gets it and when: 对招用毕业生、签订劳动合同的|小微企业, 给予…. The 对 nearest before the grant leads to them; without one, the
 * subject of the sentence.
 * @param sentence the sentence that grants
 * @param at where the sum or the concession stands in it
 */
export function receiving(sentence: string, at: number): Receiving {
  const before = sentence.slice(0, at).replace(ASIDE, '')
  const from = [...before.matchAll(TOWARDS)]
    .map(({ index, 0: word }) => index + word.length)
    .filter(start => opens(before, start))
  const start = from.at(-1)
  const told = readParts(partsBefore(before.slice(start ?? 0)), start !== undefined)
  const conditions = [told.conditions, PROVIDED.exec(before.slice(start ?? 0))?.[1]].filter(words => words)
  return {
    recipients: GIVEN_TO.exec(before)?.[1] ?? told.recipients,
    conditions: conditions.length > 0 ? conditions.join('，') : null,
  }
}

/** 给予对接补助: a 对 that stands behind the verb of granting leads to nobody. */
function opens(before: string, start: number): boolean {
  const lead = before.slice(Math.max(0, start - 14), start)
  return !/(?:给予|予以|奖励|补[助贴])[^，。；]*$/.test(lead)
}

/** The parts between commas that stand before the words of the grant. */
function partsBefore(words: string): readonly string[] {
  const parts = words.split(/[，,；]/)
  const last = parts.pop() ?? ''
  const ends = [...last.matchAll(GRANT_LEAD)].map(({ index }) => index)
  const end = ends.find(
    index => index === 0 || /的$/.test(last.slice(0, index)) || IS_RECIPIENT.test(last.slice(0, index)),
  )
  const named = IS_RECIPIENT.test(last) && !GIVEN_TO.test(last) ? JUST_BEFORE.exec(last)?.[1] : undefined
  const rest = named ?? last.slice(0, end ?? ends.at(-1))
  return [...parts, rest].map(part => part.trim()).filter(part => part !== '')
}

function readParts(parts: readonly string[], addressed: boolean): Receiving {
  const conditions: string[] = []
  let recipients: string | null = null
  for (const [index, part] of parts.entries()) {
    const words = (addressed ? part : part.replace(ENCOURAGES, '')).replace(CONDITION_LEAD, '')
    const qualified = QUALIFIED.exec(words)
    if (/的$/.test(words)) {
      conditions.push(words.slice(0, -1))
      recipients ??= addressed && IS_RECIPIENT.test(words.slice(0, -1)) ? null : subjectOf(words, index)
    } else if (qualified) {
      conditions.push(qualified[1] as string)
      recipients = (qualified[2] as string).length < SHORTEST_NAME ? words : (qualified[2] as string)
    } else if (IS_RECIPIENT.test(words) && (addressed || index === 0 || recipients === null))
      recipients = lastNamed(words)
    else if (addressed && index === 0 && words.length >= 2) recipients = words
    else if (!addressed && index === 0) recipients ??= subjectOf(words, index)
  }
  return { recipients: short(recipients), conditions: short(conditions.join('，').replace(CONDITION_LEAD, '')) }
}

/** 中小微企业吸纳毕业生就业的: the words begin with who does it. */
function subjectOf(words: string, index: number): string | null {
  const subject = index === 0 ? (SUBJECT.exec(words)?.[1] ?? null) : null
  return subject && !NO_SUBJECT.test(subject) ? subject : null
}

function lastNamed(words: string): string {
  return JUST_BEFORE.exec(words)?.[1] ?? words
}

function short(words: string | null): string | null {
  return words && words.length >= 2 && words.length <= LONGEST * 2 ? words.slice(0, LONGEST) : null
}

/**
 * Records that name nobody take those of the record before them in the paragraph (对新建机构给予补助。2个班的，给予6万元), the first ones
 * those that the heading of the clause names (新增托育机构建设补助).
 */
export function withRecipients(
  records: readonly Found<Subsidy>[],
  { text, start, heading }: Clause,
): readonly Found<Subsidy>[] {
  const headed = heading ? (HEADED.exec(heading)?.[1] ?? null) : null
  let above: string | null = headed
  let last = start
  return records.map(record => {
    const at = record.evidence[0]?.clean.start ?? start
    if (text.slice(last - start, at - start).includes('\n')) above = headed
    last = at
    const recipients = record.recipients ?? (CARRIED.includes(record.kind) ? above : null)
    above = recipients ?? above
    return recipients === record.recipients ? record : { ...record, recipients }
  })
}
/** Grants of cash go on to whom the sentence before named; a tax or a fee names its own. */
const CARRIED: readonly Subsidy['kind'][] = ['construction', 'operation', 'reward', 'training', 'per-place', 'other']
/** 新增托育机构|建设补助. */
const HEADED = new RegExp(`([^，。；：、]{0,8}?${NOUN})(?:[\u4e00-\u9fff]{0,6}(?:补[助贴]|奖励|奖补|资助))$`)
