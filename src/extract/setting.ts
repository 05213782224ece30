import { BACKGROUND_HEADING, EXPLANATION_TITLE, NEWS_MARKS } from '../lexicon/told.ts'
import type { Policy } from '../tree/nodes.ts'
import { textOf, walk } from '../tree/walk.ts'
import type { Clause } from './clause.ts'
import { findTimes, type Time } from './times.ts'

/** What the frame of a document says about all its clauses. */
export interface Setting {
  /** The year in which it was made: 今年, 年内. */
  readonly issued: number | null
  /** The years that its title names (2023—2025年, “十四五”); null where it names none. */
  readonly planned: Time | null
}

/** Title, document number and dates of a document, read for the years they set. */
export function settingOf(tree: Policy): Setting {
  const titles: string[] = []
  const numbers: string[] = []
  const dates: string[] = []
  walk(tree, node => {
    if (node.type === 'title') titles.push(textOf(node))
    if (node.type === 'documentNumber') numbers.push(textOf(node))
    if (node.type === 'date' || node.type === 'dateline') dates.push(textOf(node))
    return node.type === 'section' || node.type === 'table' ? 'skip' : undefined
  })
  const planned = titles.map(titleTime).find(time => time !== null) ?? null
  const years = [...numbers, ...dates].flatMap(text => /(?:19|20)[0-9]{2}/.exec(text)?.[0] ?? [])
  return { issued: years.length > 0 ? Number(years[0]) : (planned?.from ?? planned?.year ?? null), planned }
}

/** 2023—2025年, 2024年, “十四五”: in a title the plan alone names its years. */
function titleTime(title: string): Time | null {
  const [time] = findTimes(title).filter(({ kind }) => kind !== 'since')
  if (time) return time
  const plan = /十[二三四五六七]五/.exec(title)
  return plan ? (findTimes(`${plan[0]}期间`)[0] ?? null) : null
}

/** A news item or an explanation: what it tells of a document is no commitment of its own. */
export function isReport(tree: Policy, clean: string): boolean {
  let numbered = false
  let title = ''
  walk(tree, node => {
    if (node.type === 'documentNumber') numbered = true
    if (node.type === 'title' && title === '') title = textOf(node)
    return node.type === 'section' ? 'skip' : undefined
  })
  if (EXPLANATION_TITLE.test(title.trim())) return true
  return !numbered && NEWS_MARKS.filter(mark => mark.test(clean)).length >= 2
}

/** Whether a clause stands in a section that tells where things stand (发展基础, 工作回顾). */
export function isBackground({ headings }: Clause): boolean {
  return headings.some(heading => BACKGROUND_HEADING.test(heading))
}
