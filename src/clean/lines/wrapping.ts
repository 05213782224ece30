import { OFFICIAL_LINES } from '../../lexicon/official-lines.ts'

/** A number of a page, alone in its line: －4－, — 4 —, -4-, 第4页 共9页, Page 4 of 9. */
const PAGE_NUMBER =
  /^\s*(?:[•·●▪◦‣]\s*)*(?:[－—–―‐\-─]{1,2}\s*\d{1,4}\s*[－—–―‐\-─]{1,2}|\d{1,4}\s*[·•]|第\s*\d{1,4}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|共\s*\d{1,4}\s*页\s*[,，/／]?\s*第\s*\d{1,4}\s*页|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?)\s*$/

/**
 * How a line starts that begins something new, whatever ended before it. A reference (第三条规定, （一）项), a value (2.5亿元) and
 * neighbouring grades (二、三线城市) are none, though they look alike.
 */
const STARTS_ANEW =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）](?![项款目、和至])|[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十]{1,2}[、线级产类季])|第[一二三四五六七八九十百零\d]{1,5}[条章节编部款项](?![规第的、，。和至款项])|\d{1,3}(?:[.．、﹒](?!\d)|\.\d(?!\d{0,2}[%％万亿千百倍个元米吨亩公平]))|[①-⑳]|附\s*[件表录]|[•·●▪◆■□★☆*△▲√]|——|（?责任单位|牵头单位|注[：:])/
/** A line of the frame that is whole: nothing above it goes on in it. */
const FRAME_LINE = new RegExp(`^[（(]?(?:${OFFICIAL_LINES.documentNumber.re}|${OFFICIAL_LINES.date.re})[）)]?$`)
const LONGEST_FRAME_LINE = 32
/** A mark that no line of its own starts with. */
const STARTS_INSIDE = /^[，。；、！？：）》”’】〉」』%％),;:!?]/
/** The last character of a line that is broken off, and of one that is finished. */
const OPEN_ENDS = '，、（(《“〈「『【'
const CLOSED_ENDS = '。；：！？!?;:.”’》）)】…'
const PROSE_MARK = /[，。；、,]/
const ADDRESSEE = /^(?:各|市|省|区|县|国务院)[^。；]{0,100}[：:]$/
const HAN_OR_DIGIT = /[\u4e00-\u9fff\d％%]/

/** Whether a line is nothing but the number of a page. */
export function isPageNumber(line: string): boolean {
  return line.length < 24 && PAGE_NUMBER.test(line.replace(/[０-９]/g, toHalfWidth))
}

function toHalfWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0xfee0)
}

/** The width at which the lines of a page were cut, in characters; undefined where they were not. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const counts = new Map<number, number>()
  let open = 0
  let long = 0
  for (const line of lines) {
    if (line.length > MOST_WIDTH * 2) long++
    if (line.length > MOST_WIDTH * 2 || CLOSED_ENDS.includes(line.at(-1) as string)) continue
    if (!PROSE_MARK.test(line)) continue
    const width = displayWidth(line)
    if (width < LEAST_WIDTH || width > MOST_WIDTH) continue
    open++
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  let best: number | undefined
  let bestCount = 0
  for (const width of counts.keys()) {
    let count = 0
    for (let near = width - FIRST_INDENT; near <= width + 1; near++) count += counts.get(near) ?? 0
    if (count > bestCount) [best, bestCount] = [width, count]
  }
  if (best === undefined || bestCount < LEAST_CUT_LINES || bestCount * 2 < open) return undefined
  const limit = best + WIDTH_PLAY
  const beyond = long + lines.filter(line => line.length <= MOST_WIDTH * 2 && displayWidth(line) > limit).length
  return (beyond - 1) * MOST_BEYOND <= lines.length ? best : undefined
}

const LEAST_WIDTH = 18
const MOST_WIDTH = 60
const LEAST_CUT_LINES = 4
/** Of so many lines one may be longer than the width, and the title: a page that was cut has no long lines. */
const MOST_BEYOND = 40
/** The first line of a paragraph is shorter by its indent, which is not in the text. */
const FIRST_INDENT = 2
/** How far the width of a cut line may be from the others’. */
const WIDTH_PLAY = 2

/** Full-width characters, an ASCII character counting half. */
function displayWidth(line: string): number {
  const ascii = line.match(/[\x20-\x7e]/g)?.length ?? 0
  return Math.round(line.length - ascii / 2)
}

/** The end of what stands before a line break, as far as a decision needs it. */
export interface Before {
  /** All that was joined so far. */
  readonly text: string
  /** The last line of it as the page has it. */
  readonly line: string
}

/** Whether `after` carries on the sentence that was broken off; `indented` tells of `after`, and all is trimmed. */
export function carriesOn(before: Before, after: string, indented: boolean, width: number | undefined): boolean {
  const { text } = before
  const size = text.length > 40 ? text.length : text.replace(/[\s•·●▪◦‣]/g, '').length
  if (size < 8 || (STARTS_ANEW.test(after) && !isAmount(after)) || text.includes('\t') || after.includes('\t'))
    return false
  if (after.length <= LONGEST_FRAME_LINE && FRAME_LINE.test(after)) return false
  const end = text.at(-1) as string
  if (STARTS_INSIDE.test(after)) return !'。；！？'.includes(end)
  if (opensLabel(text)) return true
  if (CLOSED_ENDS.includes(end) && !(width !== undefined && '）》'.includes(end) && !indented && isFull(before, width)))
    return false
  if (OPEN_ENDS.includes(end)) return size >= 12 && !ADDRESSEE.test(after)
  if (opensMore(text) && closesFirst(after)) return true
  if (width === undefined || indented || !(HAN_OR_DIGIT.test(end) || '）》'.includes(end))) return false
  return isFull(before, width)
}

/** Whether a line goes to the margin. */
function isFull({ text, line }: Before, width: number): boolean {
  const size = displayWidth(line)
  const least = width - WIDTH_PLAY - (text === line ? FIRST_INDENT - 1 : 0)
  return size >= least && size <= width + WIDTH_PLAY
}

/** 〔牵头单位：市民政局；责任单位： a bracket that is still open behind its label. */
function opensLabel(text: string): boolean {
  const open = Math.max(text.lastIndexOf('〔'), text.lastIndexOf('（'), text.lastIndexOf('［'), text.lastIndexOf('【'))
  return open >= 0 && /单位：$/.test(text) && !/[〕）］】]/.test(text.slice(open))
}

/** 7.5%，城镇新增就业: a decimal with a unit is the middle of a sentence, no number of an outline. */
function isAmount(line: string): boolean {
  return /^\d{1,4}\.\d+\s?(?:[%％‰]|[万亿]|个|倍|元|吨|米|公里|亩|平方|户|人|张)/.test(line)
}

function opensMore(line: string): boolean {
  return line.lastIndexOf('《') > line.lastIndexOf('》') || line.lastIndexOf('（') > line.lastIndexOf('）')
}

function closesFirst(line: string): boolean {
  const close = line.search(/[》）]/)
  const open = line.search(/[《（]/)
  return close >= 0 && close < 40 && (open < 0 || close < open)
}
