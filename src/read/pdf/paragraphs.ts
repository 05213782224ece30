import { isLine } from './columns.ts'
import { joinLines, type Line, lineText } from './line.ts'

/** Where a page's text begins and ends, and how far apart its lines are. */
interface Frame {
  readonly left: number
  readonly right: number
  readonly spacing: number
}

/** 一、 （一） 1. 第一条 附件: how a paragraph of a policy begins that has a number. */
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十0-9０-９]+[）)]|[0-9０-９]+[.．、](?![0-9])|[①-⑳]|第[一二三四五六七八九十百零]+[章节条]|附件)/

/** 一、 （一）, but not 第三条（一）项 nor 一、二级 going on from the line before. */
const HEADING =
  /^(?:[一二三四五六七八九十]+、(?![一二三四五六七八九十])|（[一二三四五六七八九十]+）(?![项款目、和或至]))/

/**
 * The paragraphs of a document: lines are joined where a paragraph was broken at the margin or by the end of a page.
 * A line goes on from the one before when that one is full, this one is not indented, and type and spacing agree;
 * centred lines of large type, a broken title, go on from each other.
 * @param pages the lines and tables of each page, from top to bottom
 * @param paper the width of a page
 */
export function paragraphsOf(
  pages: readonly (readonly (Line | readonly string[])[])[],
  paper: number,
): readonly string[] {
  const lines = pages.flat().filter(isLine)
  const seen = frameOf(lines)
  // Where no line comes near the right edge, none is full; then the margins are taken for equal.
  const whole = seen.right < 0.6 * paper ? { ...seen, right: paper - seen.left } : seen
  const body = median(lines.map(({ size }) => size))
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const page of pages) {
    const frame = pageFrame(page.filter(isLine), whole)
    for (const block of page) {
      if (!isLine(block)) {
        paragraphs.push(...block)
        before = undefined
        continue
      }
      if (before && goesOn(before, block, frame, body))
        paragraphs.push(joinLines(paragraphs.pop() as string, lineText(block)))
      else paragraphs.push(lineText(block))
      before = block
    }
  }
  return paragraphs
}

function goesOn(before: Line, line: Line, frame: Frame, body: number): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * line.size) return false
  const samePage = before.page === line.page
  const gap = line.y - before.y
  if (samePage && gap > 1.5 * frame.spacing + 0.1 * line.size && gap > 2 * line.size) return false
  const text = lineText(line)
  if (line.size > 1.15 * body && isCentred(before, frame, 0) && isCentred(line, frame, 0)) {
    return samePage && gap < 2.2 * line.size && !/^[（(〔]|号$/.test(text)
  }
  if (isCentred(before, frame, 2.2) || line.segments.length > 1) return false
  const room = frame.right - before.right - width(unbreakable(text), line.size)
  if (room > 1.2 * line.size) return false
  if (line.x - frame.left < 1.2 * line.size) return !beginsAtMargin(before, text, frame)
  // Indented like the line before: a block set in, or one-line paragraphs that happen to be full.
  return Math.abs(line.x - before.x) < 0.3 * line.size && !endsClause(before) && !NUMBERED.test(text)
}

/** Where paragraphs are not set in, only words tell that one begins behind a line that happens to be full. */
function beginsAtMargin(before: Line, text: string, { left }: Frame): boolean {
  if (before.x - left >= 1.2 * before.size) return false
  return HEADING.test(text) || (NUMBERED.test(text) && endsClause(before)) || lineText(before).endsWith('：')
}

function endsClause(line: Line): boolean {
  return /[。；：！？.;:!?）)]$/.test(lineText(line))
}

/** The part of a line's beginning that cannot be broken off: a number or a Western word, or one character. */
function unbreakable(text: string): string {
  return /^[“‘（《〈【〔「『(]*(?:[!-~]+|.)[，。；：、！？）》”’…%]*/u.exec(text)?.[0] ?? ''
}

function width(text: string, size: number): number {
  let sum = 0
  for (const character of text) sum += character > '\u2e7f' ? size : size * 0.5
  return sum
}

/** Whether a line has as much room on its left as on its right, at least `room` characters' widths. */
function isCentred(line: Line, { left, right }: Frame, room: number): boolean {
  const [before, after] = [line.x - left, right - line.right]
  return Math.min(before, after) >= room * line.size && Math.abs(before - after) < line.size
}

function frameOf(lines: readonly Line[]): Frame {
  const size = median(lines.map(line => line.size))
  const left = shared(
    lines.map(line => line.x),
    size,
  )
  // Marks may hang out over the margin, larger type is a title's.
  const text = lines.filter(line => line.size <= 1.15 * size && !/\p{P}$/u.test(lineText(line)))
  const right = -shared(
    (text.length > 0 ? text : lines).map(line => -line.right),
    size,
  )
  const gaps = lines.slice(1).flatMap((line, index) => {
    const gap = line.y - (lines[index] as Line).y
    return line.page === (lines[index] as Line).page && gap > 0 ? [gap] : []
  })
  return { left, right, spacing: gaps.length > 0 ? median(gaps) : 2 * size }
}

/** The lowest place that several lines share, since a single one, or a mark at its end, may hang out. */
function shared(places: readonly number[], size: number): number {
  const sorted = [...places].sort((a, b) => a - b)
  const needed = Math.min(sorted.length, Math.max(2, Math.ceil(sorted.length * 0.05)))
  const found = sorted.find(
    (place, index) => (sorted[index + needed - 1] ?? Number.POSITIVE_INFINITY) - place < 0.3 * size,
  )
  return found ?? sorted[0] ?? 0
}

/** The frame of one page: its own margins where it has lines enough to show them, since left and right pages may differ. */
function pageFrame(lines: readonly Line[], whole: Frame): Frame {
  if (lines.length < 8) return whole
  const own = frameOf(lines)
  // A page of one-line paragraphs shows its indent only.
  const width = whole.right - whole.left
  return own.right - own.left > 0.97 * width ? own : whole
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
