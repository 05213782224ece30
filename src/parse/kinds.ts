import { OFFICIAL_LINES } from '../lexicon/official-lines.ts'
import { BODY_ENDINGS, DRAFT_WORDS, TITLE_WORDS } from '../lexicon/titles.ts'

/** What a line may be, judged by itself. Every test is linear in the line and asks cheap questions first. */

const whole = (re: string) => new RegExp(`^(?:${re})$`)
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

const documentNumber = new RegExp(`^[（(]?(?:${OFFICIAL_LINES.documentNumber.re}|${OFFICIAL_LINES.order.re})[）)]?$`)
const draftMark = new RegExp(`^[（(【〔\\[]?(?:${longestFirst(DRAFT_WORDS)})[）)】〕\\]]?$`)
const titleEnd = new RegExp(
  `(?:${longestFirst(TITLE_WORDS)})[》”"]?(?:[（(][^（）()]{1,24}[）)]|[》”"])*(?:的(?:通知|意见|公告|函|决定|通告|报告|批复|复函))?[：:]?$`,
)
const date = whole(`[（(]?(?:${OFFICIAL_LINES.date.re}|${OFFICIAL_LINES.blankDate.re})[）)]?`)
const note = whole(
  `${OFFICIAL_LINES.disclosure.re}|${OFFICIAL_LINES.copyTo.re}|[（(]?(?:联系人|联系电话|联系单位|联系方式|咨询电话|监督电话|公开方式|公开属性|公开类别)[：:].{0,60}|此件(?:公开|主动公开|依申请公开).{0,6}`,
)
const adoption = whole(OFFICIAL_LINES.adoption.re)
const bracketed = whole(OFFICIAL_LINES.bracketed.re)
const body = new RegExp(`(?:${longestFirst(BODY_ENDINGS)})(?:[（(][^（）()]{1,20}[）)])*$`)
const unit = whole(OFFICIAL_LINES.unit.re)

/** Marks that a sentence ends or goes on: a title, a body's name and a table cell have none. */
export const SENTENCE_MARKS = /[。；！？!?;，]/

export function isDocumentNumber(line: string): boolean {
  return line.length <= 48 && line.includes('号') && documentNumber.test(line)
}

export function isDraftMark(line: string): boolean {
  return line.length <= 16 && draftMark.test(line)
}

/** A line that ends like a title, and could be all of it or its last line. */
export function endsLikeTitle(line: string): boolean {
  return titleEnd.test(line.length > 60 ? line.slice(-60) : line)
}

export function isDate(line: string): boolean {
  return line.length <= 24 && line.includes('年') && date.test(line)
}

export function isNote(line: string): boolean {
  return line.length <= 200 && note.test(line)
}

/** When and by whom it was adopted, between title and text. */
export function isAdoption(line: string): boolean {
  return line.length <= 320 && adoption.test(line)
}

export function isBracketed(line: string): boolean {
  return line.length <= 62 && bracketed.test(line)
}

/** The name of a body or several, and nothing else: 杭州市人民政府办公厅. */
export function isBodyName(line: string): boolean {
  return line.length >= 2 && line.length <= 45 && !/[。；：:，！？《》“”]/.test(line) && body.test(line)
}

/** Several bodies with a colon after them: 各区、县（市）人民政府，市政府各部门： */
export function isAddressee(line: string): boolean {
  if (!/[：:]$/.test(line) || line.length > 400 || /[。；！？《]/.test(line)) return false
  const names = line.slice(0, -1)
  const last = names.split(/[、，,]/).at(-1) as string
  return body.test(names.replace(/[（(][^（）()]*[）)]$/, '')) || /^(?:各|本|有关|省直|市直|区直|县直|驻)/.test(last)
}

/** The unit that a line above a table states, or null. */
export function statedUnit(line: string): string | null {
  if (line.length > 32 || !line.includes('单位')) return null
  return unit.exec(line)?.[1]?.trim() ?? null
}
