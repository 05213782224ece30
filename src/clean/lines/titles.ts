import { DOCUMENT_KINDS } from '../../lexicon/document-kinds.ts'

const KINDS = DOCUMENT_KINDS.join('|')
const ENDS_AS_TITLE = new RegExp(`(?:${KINDS})(?:[（(][^（()）]{2,16}[)）])?$`)
const FULL_TITLE = new RegExp(`关于.{2,120}(?:的|之)?(?:${KINDS})(?:[（(][^（()）]{2,16}[)）])?$`)
/** What a line of a title never holds: the stops of sentences, cells. */
const NOT_IN_TITLE = /[。；：:;，！？!?\t]/
/** How a line starts that is not the continuation of a title. */
const STARTS_ANEW =
  /^(?:附\s*[件表录]|[（(【〔《]|第[一二三四五六七八九十百零\d]+[条章节编部]|[一二三四五六七八九十]{1,3}、|\d+[.．、﹒]|[12]\d{3}年|[①-⑳])/
const DOCUMENT_NUMBER = /[〔[（(„【﹝][12]\d{3}[〕\])）‟】﹞]\s*(?:第)?\s*\d{1,5}\s*号/

/** The longest title, in characters and in lines. */
const MOST_CHARACTERS = 100
export const MOST_TITLE_LINES = 5

/** A title as titles are compared: without blanks, width, bullet and closing colon. */
export function foldTitle(title: string): string {
  return title
    .replace(/[\s\u3000]+/g, '')
    .replace(/[\uff01-\uff5e]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/^[•·●▪]+|:$/g, '')
}

/**
 * Whether a page names a document by one line (`site`) that the document itself names by `own`: both are the same, or
 * have the same 关于…的通知 and the page put a name or a label before it, or the page put its own name behind.
 */
export function sameTitle(site: string, own: string): boolean {
  const [a, b] = [foldTitle(site), foldTitle(own)]
  if (b.length < 8) return false
  if (a === b) return true
  if (a.startsWith(b) && /^[-_|丨—–](?!.{30})/.test(a.slice(b.length))) return true
  const core = b.slice(b.indexOf('关于'))
  if (/\d{4}年|通过|公布/.test(b.slice(0, b.length - core.length))) return false
  return b.includes('关于') && core.length >= 12 && ENDS_AS_TITLE.test(core) && a.endsWith(core) && !/[。；]/.test(a)
}

/** Whether a title can start with a line. */
export function canStartTitle(line: string): boolean {
  return canBeTitlePart(line) && !STARTS_ANEW.test(line.trim())
}

/** Whether a line is nothing but the name of an organ. */
export function isOrgan(line: string): boolean {
  return NAME_OF_ORGAN.test(line.trim())
}

/** Whether a line can be part of a title at all. */
export function canBeTitlePart(line: string): boolean {
  const bare = line.trim()
  return bare.length >= 2 && bare.length <= 50 && !NOT_IN_TITLE.test(bare) && !DOCUMENT_NUMBER.test(bare)
}

/** Whether a line can carry a title on that the line before it began. */
export function canContinueTitle(line: string): boolean {
  return canBeTitlePart(line) && !STARTS_ANEW.test(line.trim())
}

/** Whether lines that follow one another, folded, are one title broken over them, by the form of a title alone. */
export function readsAsOneTitle(parts: readonly string[]): boolean {
  const joined = parts.join('')
  if (joined.length > MOST_CHARACTERS || !ENDS_AS_TITLE.test(joined)) return false
  if (parts.slice(0, -1).filter(part => NAME_OF_ORGAN.test(part)).length > 1) return false
  const begun = parts.slice(0, -1).some((_, index) => FULL_TITLE.test(parts.slice(0, index + 1).join('')))
  return FULL_TITLE.test(joined) && !begun
}

/** Whether the first lines of a page, folded, are one title broken over them although it has no 关于. */
export function readsAsPlainTitle(parts: readonly string[]): boolean {
  const joined = parts.join('')
  return (
    joined.length >= 12 &&
    joined.length <= MOST_CHARACTERS &&
    ENDS_AS_TITLE.test(joined) &&
    parts.slice(0, -1).every(part => part.length >= 8 && !ENDS_AS_TITLE.test(part) && !NAME_OF_ORGAN.test(part))
  )
}

const NAME_OF_ORGAN = /(?:人民政府|办公[厅室]|委员会|代表大会|[厅局委部院署])$/
