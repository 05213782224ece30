import { BAR_BUTTONS, BAR_LABELS, type BarFact, type BarLabel } from '../../lexicon/chrome/bar-items.ts'

/** One entry of an information bar; offsets count in the line. */
export interface BarEntry {
  readonly reason: string
  /** Whether this entry alone makes its line a bar. */
  readonly alone: boolean
  readonly fact?: BarFact
  /** The label as printed, without its blanks. */
  readonly label?: string
  /** Where its value stands; empty where it has none. */
  readonly value: { readonly start: number; readonly end: number }
}

const GAP = /[\s|丨│｜/·•●▪,，;；【】[\]()（）「」]*/y
const DATE =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|\d{1,2}:\d{2}(?::\d{2})?/y
/** A document’s own date, which a bar would write 2021-01-05. */
const HAN_DATE = /^\s*\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*$/
const VALUE = /[^\s|丨│｜【】[\]]{0,40}/y
const METADATA_VALUE = /[^\s|丨│｜【】]{0,120}/y
/** 412, [ 412 ], 28.4 KB */
const COUNT = /[[(（]?\s?\d[\d,.]*\s?(?:[KMG]B?|次|人|页)?\s?[\])）]?(?![^\s|丨│｜/])/iy
const NAME = /[\u4e00-\u9fff·]{2,12}(?![\u4e00-\u9fff·:：])/y

const labels = new Map<string, BarLabel>()
for (const row of BAR_LABELS) for (const label of row.labels) if (!labels.has(label)) labels.set(label, row)
const buttons = new Map(BAR_BUTTONS.flatMap(row => row.buttons.map(button => [button, row] as const)))
const LABEL = new RegExp(`(${alternation(labels, wide)})\\s?[:：]\\s*`, 'y')
/** 【时效性】现行有效 */
const BOXED = new RegExp(`(${alternation(labels, wide)})[】\\]]\\s*[:：]?\\s*`, 'y')
const BUTTON = new RegExp(`(${alternation(buttons)}|${alternation(labels)})(?![^\\s|丨│｜/·【】\\[\\]()（）])`, 'y')

function alternation(words: ReadonlyMap<string, unknown>, form = literal): string {
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length)
  return longestFirst.map(form).join('|')
}

function literal(word: string): string {
  return word.replace(/[|+]/g, '\\$&')
}

/** Short labels may be set wide: 索 引 号, 标　　题. */
function wide(word: string): string {
  return word.length > 4 || /[A-Za-z]/.test(word) ? literal(word) : [...word].join('\\s{0,4}')
}

/**
 * The entries of a line that is wholly an information bar (发布时间：… 来源：… 浏览次数：… 【字体：大 中 小】 打印), left to
 * right; null when anything else stands in the line. Linear: each entry is matched where the one before it ended.
 */
export function readBar(line: string): readonly BarEntry[] | null {
  const entries: BarEntry[] = []
  let at = skip(GAP, line, 0)
  while (at < line.length) {
    const entry = labelled(line, at) ?? dated(line, at) ?? button(line, at) ?? furtherName(line, at, entries.at(-1))
    if (!entry || entry.value.end <= at) return null
    entries.push(entry)
    at = skip(GAP, line, entry.value.end)
  }
  return entries.length > 1 || (entries[0] && !HAN_DATE.test(line)) ? entries : null
}

function labelled(line: string, at: number): BarEntry | null {
  const match = labelAt(LABEL, line, at) ?? labelAt(BOXED, line, at)
  if (!match) return null
  const label = (match[1] as string).replace(/\s/g, '')
  const { reason, fact, alone } = labels.get(label) as BarLabel
  if (fact !== 'metadata' && !/[:：]/.test(match[0])) return null
  const start = at + match[0].length
  const follows = nextEntryAt(line, start)
  const value = fact === 'metadata' ? METADATA_VALUE : VALUE
  const end = follows ? start : Math.max(...[DATE, value, COUNT].map(form => skip(form, line, start)))
  return { reason, alone, label, value: { start, end }, ...(fact && { fact }) }
}

function labelAt(form: RegExp, line: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(line)
}

function nextEntryAt(line: string, at: number): boolean {
  LABEL.lastIndex = at
  return LABEL.test(line)
}

function dated(line: string, at: number): BarEntry | null {
  const end = skip(DATE, line, at)
  if (end === at) return null
  const withTime = /\d[:：]\d/.test(line.slice(at, end))
  return { reason: 'publication-line', fact: 'publishedDate', alone: withTime, value: { start: at, end } }
}

function button(line: string, at: number): BarEntry | null {
  BUTTON.lastIndex = at
  const match = BUTTON.exec(line)
  if (!match) return null
  const row = buttons.get(match[1] as string) ?? labels.get(match[1] as string)
  if (!row) return null
  return {
    reason: row.reason,
    alone: row.alone && buttons.has(match[1] as string),
    value: { start: BUTTON.lastIndex, end: BUTTON.lastIndex },
  }
}

/** 来源：新华社 张三: a second word of the value before. */
function furtherName(line: string, at: number, before: BarEntry | undefined): BarEntry | null {
  if (before?.fact !== 'origin' && before?.fact !== 'author' && before?.fact !== 'editor') return null
  const end = skip(NAME, line, at)
  return end === at ? null : { reason: before.reason, alone: false, value: { start: at, end } }
}

function skip(sticky: RegExp, line: string, at: number): number {
  sticky.lastIndex = at
  return sticky.test(line) ? sticky.lastIndex : at
}
