import { ROLE_LABELS } from '../../lexicon/roles.ts'
import type { Found } from '../../record/evidence.ts'
import type { Responsibility, Role } from '../../record/responsibility.ts'
import { areBodies, type ListedBody, listBodies } from '../body-list.ts'
import { type Clause, sentencesOf } from '../clause.ts'
import { taskOf } from './task.ts'

/** 卫生健康局：负责…; the list may have several bodies, and an ordinal before it. */
const ENTRY =
  /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]\s*|[①-⑳]\s*)?([^：:。；;，,]{2,40}(?:[、，,][^：:。；;，,]{2,40}){0,8})[：:](.+)$/s

/** The bodies of an entry take no more characters. */
const LONGEST_LIST = 200

/**
 * Entries of duty lists: lines that begin with a body and a colon. A name that the lexicon does not know counts beside
 * one that it knows.
 * @param clauses of one section, in order: the entries of a list stand under the same heading
 */
export function dutyListResponsibilities(clauses: readonly Clause[]): readonly Found<Responsibility>[] {
  return clauses.flatMap(clause => {
    const found: Found<Responsibility>[] = []
    for (const line of sentencesOf(clause.text, '')) {
      const colon = line.text.search(/[：:]/)
      if (colon < 2 || colon > LONGEST_LIST) continue
      const entry = ENTRY.exec(line.text)
      if (!entry) continue
      if (Object.hasOwn(ROLE_LABELS, entry[1] as string)) continue
      const bodies = listBodies(entry[1] as string)
      const duty = entry[2] as string
      if (!areBodies(bodies) || !isDuty(duty)) continue
      const first = sentencesOf(duty)[0]
      if (!first) continue
      const end = line.text.length - duty.length + first.start + first.text.replace(/[。；;]$/, '').length
      found.push({
        task: taskOf(first.text),
        number: clause.section.join('/') || null,
        form: 'duty-list',
        assignments: bodies.map(body => assignment(body, duty)),
        evidence: [
          {
            quote: line.text.slice(0, end),
            section: [...clause.section],
            clean: { start: clause.start + line.start, end: clause.start + line.start + end },
          },
        ],
      })
    }
    return found
  })
}

/** A list of names, a phone number or an addressee's greeting behind a colon is no duty. */
function isDuty(words: string): boolean {
  return (
    words.trim().length >= 6 &&
    /负责|牵头|指导|承担|会同|配合|参与|做好|落实|加强|组织|制定|推动|推进|协助|支持|依法|监督|统筹|协调|开展|完善|建立|按照|将|对|管理|审批|查处|保障|宣传/.test(
      words,
    )
  )
}

function assignment({ body, name }: ListedBody, duty: string) {
  const role: Role = /^\s*(?:负责)?牵头/.test(duty)
    ? 'lead'
    : /^\s*(?:配合|协助|参与|协同)/.test(duty)
      ? 'participant'
      : 'responsible'
  return { body, bodyId: name?.id ?? null, role }
}
