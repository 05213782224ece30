import type { Found } from '../../record/evidence.ts'
import type { Responsibility } from '../../record/responsibility.ts'
import type { Clause } from '../clause.ts'
import { readAssignments } from './assignments.ts'
import { taskOf } from './task.ts'

const OPEN = '（(〔[［【'
const CLOSE = '）)〕]］】'
/** Cheap test: words without which no bracket assigns anything. */
const MAY_ASSIGN = /单位[：:]|部门[：:]|主体[：:]|分工[：:]|处室[：:]|牵头|负责|配合|落实|参与|实施/

/**
 * Tasks given to bodies in a bracket behind them: （牵头单位：…；责任单位：…）, 〔责任单位：…〕, （市教育局牵头，市财政局配合）.
 * @param firstLeads the document says that the first body of a list leads (排在第一位的为牵头单位)
 */
export function bracketResponsibilities(clause: Clause, firstLeads: boolean): readonly Found<Responsibility>[] {
  if (!MAY_ASSIGN.test(clause.text)) return []
  const groups = outerBrackets(clause.text).flatMap(group => {
    const assignments = readAssignments(clause.text.slice(group.start + 1, group.end - 1), firstLeads)
    return assignments.length > 0 ? [{ ...group, assignments }] : []
  })
  return groups.map(({ start, end, assignments }, index) => ({
    task:
      groups.length === 1 && clause.heading
        ? clause.heading
        : taskOf(clause.text.slice(groups[index - 1]?.end ?? 0, start)) || clause.heading || '',
    number: clause.section.join('/') || null,
    form: 'bracket' as const,
    assignments: [...assignments],
    evidence: [
      {
        quote: clause.text.slice(start, end),
        section: [...clause.section],
        clean: { start: clause.start + start, end: clause.start + end },
      },
    ],
  }))
}

/** Brackets that stand in no other, half-open, brackets included; one that never closes runs to the end of its line. */
function outerBrackets(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (OPEN.includes(mark)) {
      if (depth === 0) start = at
      depth++
    } else if (CLOSE.includes(mark) && depth > 0) {
      depth--
      if (depth === 0) found.push({ start, end: at + 1 })
    } else if (mark === '\n') depth = 0
  }
  return found
}
