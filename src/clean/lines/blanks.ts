import type { Edit } from '../../text/edit.ts'

const BLANK = '[ \\u00a0\\u2000-\\u200a\\u3000]'
const HAN = '[\\u3400-\\u9fff]'
const MARK = '[，。；：、！？（）《》“”‘’〔〕【】,;:!?()%％]'

/** Blanks after these are how outline numbers and labels are set off, not damage. */
const ARTICLE = /^第[一二三四五六七八九十百零\d]{1,5}[条章节编部]/
const AFTER_ARTICLE = /第[一二三四五六七八九十百零\d]{1,5}[条章节编部]$/
const AFTER_NUMBER =
  /(?:第[一二三四五六七八九十百零\d]{1,5}[条章节编部]|附\s?[件表录]\s?\d{0,2}|[一二三四五六七八九十]、|[)）.．])$/
/** A line is prose when it is long and has the marks of a sentence; only there are stray blanks told from set ones. */
const SENTENCE_MARK = /[，。；,;]/
const LEAST_PROSE = 20
const ORGAN_END = /(?:中央|办公[厅室]|委员会|政府|法院|检察院|[部委局厅])$/
/** In a label a question mark between characters set apart is a blank that an encoding without it lost: 联?系?人. */
const LABEL_GAP = '[ \\u00a0\\u2000-\\u200a\\u3000?？]'
const anyGap = new RegExp(`${BLANK}|^${HAN}[?？]`)
const labelGaps = new RegExp(`${LABEL_GAP}+`, 'g')
const gaps = new RegExp(`(?<=\\S)(${BLANK}+)(?=\\S)`, 'g')
const spreadYear = /(?<!\d)(?:\d[ \u3000]){3}\d[ \u3000]?(?=年)/g
const spacedLabel = new RegExp(`^(${HAN}(?:${LABEL_GAP}+${HAN}){1,4})(?=${LABEL_GAP}*[：:])`)
const paddedName = new RegExp(
  `(?<=^|[：:、]|${BLANK}{2}|\\u3000)(${HAN})${BLANK}{1,2}(${HAN})(?=[ \\u3000]{2}|\\u3000|、|$)`,
  'g',
)
/** Full-width digits count as what the punctuation pass makes of them. */
const DIGIT = /[\d０-９]/
const isHan = new RegExp(`^${HAN}$`)
const isMark = new RegExp(`^${MARK}$`)

/**
 * Deletions of blanks inside a line that make no sense in Chinese: between the characters of a word (推 广), between a
 * number and its unit in a line that has no such blanks elsewhere (5000 元), beside punctuation, in padded labels and
 * names (组  长：俞　越) and in years set wide (2 0 2 3 年).
 */
export function blankEdits(line: string): readonly Edit[] {
  if (!anyGap.test(line) || line.includes('\t')) return []
  const cuts = [...labelCuts(line), ...spreadCuts(line), ...(isProse(line) ? proseCuts(line) : setCuts(line))]
  return disjoint(cuts.sort((a, b) => a[0] - b[0] || b[1] - a[1])).map(([start, end]) => ({
    start,
    end,
    insert: '',
    reason: 'stray-blank',
  }))
}

/** The blanks inside a label at the start of a line. */
function labelCuts(line: string): readonly Cut[] {
  const label = spacedLabel.exec(line)?.[0] ?? ''
  return Array.from(label.matchAll(labelGaps), ({ index, 0: gap }): Cut => [index, index + gap.length])
}

/** The blanks of a year set wide, and the one before its 年. */
function spreadCuts(line: string): readonly Cut[] {
  return Array.from(line.matchAll(spreadYear)).flatMap(year =>
    Array.from(year[0].matchAll(/[ \u3000]/g), ({ index }): Cut => [year.index + index, year.index + index + 1]),
  )
}

function disjoint(cuts: readonly Cut[]): readonly Cut[] {
  let free = 0
  return cuts.filter(([start, end]) => {
    if (start < free) return false
    free = end
    return true
  })
}

function isProse(line: string): boolean {
  const first = line.search(SENTENCE_MARK)
  if (first < 0) return false
  return SENTENCE_MARK.test(line.slice(first + 1)) || (first > LEAST_PROSE && !/[，,]/.test(line[first] as string))
}

type Cut = readonly [start: number, end: number]

function proseCuts(line: string): readonly Cut[] {
  const house = spacesNumbers(line)
  const cuts: Cut[] = []
  for (const match of line.matchAll(gaps)) {
    const start = match.index
    const end = start + match[0].length
    const before = line[start - 1] as string
    const after = line[end] as string
    const lead = line.slice(Math.max(0, start - 8), start)
    if (AFTER_ARTICLE.test(lead) || ARTICLE.test(line.slice(end, end + 8))) continue
    if (start < 12 && AFTER_NUMBER.test(lead)) continue
    const wide = match[0].length > 1 || match[0] === '\u3000'
    const inside = isHan.test(before) && isHan.test(after) && !wide && !separates(line, start)
    const number = !house && ((DIGIT.test(before) && isHan.test(after)) || (isHan.test(before) && DIGIT.test(after)))
    const beside = isMark.test(before) !== isMark.test(after) && !/[A-Za-z]/.test(before + after)
    if (inside || number || beside) cuts.push([start, end])
  }
  return cuts
}

/** 三、加强宣传引导 市委宣传部要…: the only blank of a line, behind the words of a heading. */
const HEADING = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}[.．、])${HAN}{4,16}$`,
)

/** Whether a blank sets apart two organs (中共中央 国务院), a heading and its text, or the halves of a quoted motto. */
function separates(line: string, start: number): boolean {
  if (
    start < 24 &&
    HEADING.test(line.slice(0, start)) &&
    line.slice(start).search(/\S/) > 0 &&
    !anyGap.test(line.slice(start).trimStart())
  )
    return true
  const lead = line.slice(Math.max(0, start - 40), start)
  return ORGAN_END.test(lead) || lead.lastIndexOf('“') > lead.lastIndexOf('”')
}

/** Whether the line sets its numbers off by blanks throughout, which is a style of its own. */
function spacesNumbers(line: string): boolean {
  const set = line.replace(spreadYear, year => year.replace(/[ \u3000]/g, ''))
  const spaced = set.match(/[\u3400-\u9fff] [\d０-９]|[\d０-９] [\u3400-\u9fff]/g)?.length ?? 0
  const close = set.match(/[\u3400-\u9fff][\d０-９]|[\d０-９][\u3400-\u9fff]/g)?.length ?? 0
  return spaced >= 2 && spaced > close
}

function setCuts(line: string): readonly Cut[] {
  const cuts: Cut[] = []
  const from = spacedLabel.exec(line)?.[0].length ?? 0
  for (const match of line.matchAll(paddedName)) {
    if (match.index < from) continue
    cuts.push([match.index + 1, match.index + match[0].length - 1])
  }
  return cuts
}
