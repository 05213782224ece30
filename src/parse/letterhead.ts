import type { Letterhead, LetterheadLine } from '../tree/nodes.ts'
import {
  endsLikeTitle,
  isAddressee,
  isAdoption,
  isBodyName,
  isBracketed,
  isDate,
  isDocumentNumber,
  isDraftMark,
  SENTENCE_MARKS,
} from './kinds.ts'
import { leadingMarker } from './markers.ts'
import { around, type Place } from './place.ts'
import type { Strip } from './strips.ts'

/** A letterhead, and the index of the first strip below it. */
export interface LetterheadFound {
  readonly node: Letterhead
  readonly next: number
}

const TITLE_LENGTH = 90
/** A title that names all that issue it together. */
const JOINT_TITLE_LENGTH = 300
const TITLE_LINES = 6
const LETTERHEAD_LINES = 24

type Kind = LetterheadLine['type']

/**
 * Read the letterhead that starts at `strips[from]`: issuer's mark, document number, title over one line or several, draft
 * mark, adoption note, addressees. It ends with the addressees or where running text or the outline starts.
 * @param titles names of the documents that this one must be, if known (《…》 in the notice that issues it)
 */
export function letterhead(
  strips: readonly Strip[],
  from: number,
  place: Place,
  titles: ReadonlySet<string> = new Set(),
): LetterheadFound | null {
  const lines: LetterheadLine[] = []
  const add = (kind: Kind, parts: readonly Strip[]) => {
    const texts = parts.map(({ start, end }) => place.text(start, end))
    lines.push({ type: kind, children: texts, position: around(texts) })
  }
  let index = from
  while (index < strips.length && index - from < LETTERHEAD_LINES) {
    const strip = strips[index] as Strip
    const kind = frameKind(strip, lines)
    if (kind) {
      add(kind, [strip])
      index++
      if (kind === 'addressee') break
      continue
    }
    const length = titleLength(strips, index, lines, titles)
    if (length === 0) break
    add(length === 1 && isIssuerMark(strips, index) ? 'issuerMark' : 'title', strips.slice(index, index + length))
    index += length
  }
  return lines.length === 0
    ? null
    : { node: { type: 'letterhead', children: lines, position: around(lines) }, next: index }
}

function frameKind({ text, row }: Strip, above: readonly LetterheadLine[]): Kind | null {
  if (row) return null
  if (isDocumentNumber(text)) return 'documentNumber'
  if (isDraftMark(text)) return 'draftMark'
  if (isAddressee(text) || /^(?:各位|同志们|尊敬的)[^，。]{0,24}[：:！!]$/.test(text)) return 'addressee'
  if (above.length === 0) return null
  const titled = above.some(line => line.type === 'title')
  if (titled && (isAdoption(text) || isBracketed(text) || isDate(text))) return 'dateline'
  if (
    titled &&
    text.length <= 24 &&
    /(?:[省市县区州旗]长|主任|主席|院长|检察长)/.test(text) &&
    !SENTENCE_MARKS.test(text)
  )
    return 'dateline'
  if (titled && text.length <= 60 && /^[—\-－]{1,2}/.test(text) && !SENTENCE_MARKS.test(text)) return 'dateline'
  return null
}

/** How many strips from here are one title; 0 when none starts here. */
function titleLength(
  strips: readonly Strip[],
  from: number,
  above: readonly LetterheadLine[],
  titles: ReadonlySet<string>,
): number {
  let joined = ''
  let bodyNames = 0
  for (let length = 1; length <= TITLE_LINES; length++) {
    const strip = strips[from + length - 1]
    if (!strip || !couldBeTitle(strip)) break
    joined += strip.text
    if (joined.length > JOINT_TITLE_LENGTH) break
    if (titles.has(joined)) return length
    if (isBodyName(strip.text) && !endsLikeTitle(strip.text)) bodyNames++
    const more = strips[from + length]
    if (endsLikeTitle(strip.text) && bodyNames < length && !continues(joined, more, titles)) return length
  }
  const first = strips[from] as Strip
  if (!couldBeTitle(first)) return 0
  if (isIssuerMark(strips, from)) return 1
  // A first line that is short and stands above running text is a title whatever it ends with.
  const below = strips[from + 1]
  const alone =
    above.length === 0 &&
    below !== undefined &&
    (below.text.length > 60 ||
      isBracketed(below.text) ||
      below.text.startsWith('——') ||
      (/[。！？]$/.test(below.text) && !SENTENCE_MARKS.test(first.text)))
  return alone && first.text.length <= 60 && !/[：:]$/.test(first.text) ? 1 : 0
}

/** Whether the title goes on in the next line although it could end here: brackets open, or the rest is a 通知 again. */
function continues(joined: string, more: Strip | undefined, titles: ReadonlySet<string>): boolean {
  if (!more || !couldBeTitle(more)) return false
  const opened = (joined.match(/[《（(“]/g) ?? []).length > (joined.match(/[》）)”]/g) ?? []).length
  if (opened) return true
  if ([...titles].some(title => title.startsWith(joined + more.text))) return true
  return (
    /关于/.test(joined) &&
    !/的?(?:通知|意见|决定|公告|通告|函|批复|报告|通报)$/.test(joined) &&
    /^.{0,40}的?(?:通知|意见|函|公告|决定)$/.test(more.text)
  )
}

function couldBeTitle(strip: Strip): boolean {
  const { text, row, start } = strip
  if (row || text.length > JOINT_TITLE_LENGTH || /[。；！？?!]$/.test(text) || /[。；]/.test(text)) return false
  if (text.length > TITLE_LENGTH && !(text.includes('关于') && endsLikeTitle(text))) return false
  // A page heads its text with the title and a colon; addressees end so, too.
  if (/[：:]$/.test(text) && !/关于.*[\u4e00-\u9fff][：:]$/.test(text)) return false
  if (isDocumentNumber(text) || isDate(text) || isDraftMark(text) || isAdoption(text)) return false
  if (/^(?:附件|附表|抄送|来源|发布|索引|时间|各位)/.test(text)) return false
  return leadingMarker(text) === undefined && start >= 0
}

/** 杭州市人民政府文件, or a body’s name by itself where no 关于… follows it as part of the title. */
function isIssuerMark(strips: readonly Strip[], index: number): boolean {
  const text = (strips[index] as Strip).text
  if (/.{3,}文件$/.test(text) && !/关于/.test(text)) return true
  if (!isBodyName(text)) return false
  const below = strips[index + 1]
  if (below === undefined || /关于/.test(below.text)) return false
  return isDocumentNumber(below.text) || isBodyName(below.text) || /.{3,}文件$/.test(below.text)
}
