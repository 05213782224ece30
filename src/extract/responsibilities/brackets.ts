import { ROLE_LABELS } from '../../lexicon/roles.ts'
import type { Found } from '../../record/evidence.ts'
import type { Assignment, Responsibility } from '../../record/responsibility.ts'
import type { Clause } from '../clause.ts'
import { readAssignments, readBareList } from './assignments.ts'
import { taskOf } from './task.ts'

const OPEN = '（(〔[［【'
const CLOSE = '）)〕]］】'
const LABEL = `(?:${Object.keys(ROLE_LABELS).join('|')})[：:]`
/** Sentences outside brackets that begin with a label: 牵头单位：省科技厅. */
const LABELLED_LINE = new RegExp(`(?:^|(?<=[。；;]))[ \\t\u3000—－-]*${LABEL}[^。\\n]*`, 'gm')
const STARTS_WITH_LABEL = new RegExp(`^\\s*${LABEL}`)
/** Lists broken by a page's lines still close within so many characters. */
const LONGEST_LIST = 400

/** A stretch of a clause that assigns, half-open. */
interface Group {
  readonly start: number
  readonly end: number
  readonly assignments: readonly Assignment[]
}

/**
 * Tasks given to bodies behind them: in a bracket （牵头单位：…；责任单位：…）, 〔责任单位：…〕, （市教育局牵头，市财政局配合）,
 * （市教育局、市财政局）, or in lines of their own that begin with a label.
 * @param firstLeads the document says that the first body of a list leads (排在第一位的为牵头单位)
 */
export function bracketResponsibilities(clause: Clause, firstLeads: boolean): readonly Found<Responsibility>[] {
  const brackets = outerBrackets(clause.text).flatMap(group => {
    const inside = clause.text.slice(group.start + 1, group.end - 1)
    const assignments = readAssignments(inside, firstLeads)
    if (assignments.length > 0) return [{ ...group, assignments }]
    const bare = endsSentence(clause.text, group) ? readBareList(inside, firstLeads) : []
    return bare.length > 0 ? [{ ...group, assignments: bare }] : []
  })
  const lines = labelledLines(clause.text, firstLeads).filter(line => !brackets.some(other => overlap(line, other)))
  const groups = [...brackets, ...lines].toSorted((a, b) => a.start - b.start)
  return groups.map(({ start, end, assignments }, index) => ({
    task:
      groups.length === 1 && clause.heading && clause.headed !== false
        ? taskOf(clause.heading)
        : taskOf(itemBefore(clause.text.slice(groups[index - 1]?.end ?? 0, start))) || clause.heading || '',
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

/** --区块链产业培育工程。抢抓机遇，…: of items with dashes the last before the list; of one with a short title, the title. */
function itemBefore(words: string): string {
  const item = words.slice(Math.max(0, words.search(LAST_ITEM))).replace(/^[\s。；]*[-—－–]{1,3}\s*/, '')
  return TITLE.exec(item)?.[1] ?? item
}
const LAST_ITEM = /(?:^|\n)[ \t\u3000]*[-—－–]{1,3}(?=[^\n]*\s*$)/
const TITLE = /^\s*([^，。；：\n]{4,20})。(?=.{8})/s

/** A bracket behind a full stop, or at the end of its paragraph. */
function endsSentence(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /[。；;！]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^[。；;]?(?:\n|$)/.test(text.slice(end, end + 2))
  )
}

/** Neighbouring lines that begin with labels, read as one list. */
function labelledLines(text: string, firstLeads: boolean): readonly Group[] {
  const found: { start: number; end: number }[] = []
  for (const { index, 0: line } of text.matchAll(LABELLED_LINE)) {
    const last = found.at(-1)
    const end = index + line.trimEnd().length
    if (last && text.slice(last.end, index).trim() === '') last.end = end
    else found.push({ start: index + line.length - line.trimStart().length, end })
  }
  return found.flatMap(({ start, end }) => {
    const assignments = readAssignments(text.slice(start, end), firstLeads)
    return assignments.length > 0 ? [{ start, end, assignments }] : []
  })
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Brackets that stand in no other, half-open, brackets included. One that never closes ends with its line, unless it opens
 * with a label: such a list may be broken by the lines of a page.
 */
function outerBrackets(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let depth = 0
  let start = 0
  let labelled = false
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (OPEN.includes(mark)) {
      if (depth === 0) {
        start = at
        labelled = STARTS_WITH_LABEL.test(text.slice(at + 1, at + 14))
      }
      depth++
    } else if (CLOSE.includes(mark) && depth > 0) {
      depth--
      if (depth === 0) found.push({ start, end: at + 1 })
    } else if (mark === '\n' && !(labelled && at - start < LONGEST_LIST)) depth = 0
  }
  return found
}
