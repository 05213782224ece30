import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import { blankEdits } from '../lines/blanks.ts'
import {
  canContinueTitle,
  canStartTitle,
  foldTitle,
  isOrgan,
  MOST_TITLE_LINES,
  readsAsOneTitle,
  readsAsPlainTitle,
} from '../lines/titles.ts'
import { carriesOn, isPageNumber, wrapWidth } from '../lines/wrapping.ts'
import type { Pass } from '../pass.ts'

/** How many lines from the top the title of a page may start. */
const TITLE_ZONE = 8
/** A bullet before a line: an ornament of web pages, no outline number. */
const BULLET = /^(?:[•·●▪◦‣][ \t\u3000]*)+(?=\S)/
const ATTACHMENT_HEAD = /^附\s*[件表录]\s*[\d一二三四五六七八九十]*(?:\s*[：:]\s*|\s+|$)/
const CITED = /《([^《》]{12,100})》/g
const LISTED = /^(?:附\s*件\s*[：:]\s*)?\d{1,2}\s*[.．、﹒]\s*(.{12,100})$/
/** How much of a joined line is kept in mind for the next decision. */
const LONGEST_MEMORY = 400
const LATIN_SEAM = /[A-Za-z]$/

/** A line that has something in it, without the white space at its ends. */
interface Body extends Line {
  readonly from: number
  readonly to: number
  readonly bare: string
  readonly indented: boolean
}

/**
 * Puts together what was broken over lines: titles, sentences cut at a width or by the end of a page, and takes out
 * page numbers, bullets, indents, empty lines and blanks inside words. Cells that stand one a line are left as they are.
 */
export const rejoin: Pass = {
  id: 'rejoin',
  about:
    'Joins titles and sentences broken over lines; removes page numbers, bullets, indents, blank lines and stray blanks.',
  examples: [
    {
      before: '某市人民政府办公厅\n关于促进3岁以下婴幼儿照护服务\n健康发展的通知\n某政办函〔2021〕2号\n',
      after: '某市人民政府办公厅关于促进3岁以下婴幼儿照护服务健康发展的通知\n某政办函〔2021〕2号\n',
    },
    {
      before: '各县（区）要落实\n\n－4－\n\n，加强监督检查。\n',
      after: '各县（区）要落实，加强监督检查。\n',
      note: 'a sentence over two pages',
    },
    {
      before: '支持保险机构推 广责任险，按每个托位5000 元给予补助 ，落实到位。\n',
      after: '支持保险机构推广责任险，按每个托位5000元给予补助，落实到位。\n',
    },
    { before: '指标\n2020年\n90%\n', after: '指标\n2020年\n90%\n', note: 'cells one a line' },
    { before: '第一条 为了规范管理，根据法律，制定本办法。\n', after: '第一条 为了规范管理，根据法律，制定本办法。\n' },
    { before: '某市财政局\n2021年4月30日\n', after: '某市财政局\n2021年4月30日\n' },
  ],
  edits(text) {
    const lines = linesOf(text)
    const bodies = bodiesOf(lines)
    const joins = joinsOf(bodies)
    const edits: Edit[] = []
    let at = 0
    let index = 0
    while (index < bodies.length) {
      edits.push(...gapEdits(lines, at, bodies[index] as Body))
      const end = lastOf(joins, index)
      edits.push(...lineEdits(bodies.slice(index, end + 1), bodies[index - 1], joins.get(index)))
      at = (bodies[end] as Body).to
      index = end + 1
    }
    edits.push(...tailEdits(text, at, bodies.length > 0))
    return edits
  },
}

function bodiesOf(lines: readonly Line[]): readonly Body[] {
  const bodies: Body[] = []
  lines.forEach(line => {
    const bare = line.text.trim()
    if (bare === '' || isPageNumber(line.text)) return
    const lead = line.text.indexOf(bare)
    const row = bare.includes('\t') && line.text.startsWith('\t') ? 0 : lead
    const from = line.start + row
    const to = line.start + lead + bare.length
    const { start, end, next, text } = line
    bodies.push({ start, end, next, text, from, to, bare: text.slice(row, lead + bare.length), indented: lead > 0 })
  })
  return bodies
}

/**
 * Which bodies go together with the one after them, by index, and why. What has been put together is looked at again as
 * the line that it now is, until nothing more goes together: so that the pass has nothing left to do on its own output.
 */
function joinsOf(bodies: readonly Body[]): ReadonlyMap<number, string> {
  const joins = new Map<number, string>()
  let lines = bodies
  let last = bodies.map((_, index) => index)
  for (;;) {
    const found = joinsOnce(lines)
    if (found.size === 0) return joins
    for (const [line, reason] of found) joins.set(last[line] as number, reason)
    const firsts = lines.flatMap((_, line) => (found.has(line - 1) ? [] : [line]))
    last = firsts.map(first => last[lastOf(found, first)] as number)
    lines = firsts.map(first => joined(lines.slice(first, lastOf(found, first) + 1)))
  }
}

/** Bodies put together as one line. */
function joined(parts: readonly Body[]): Body {
  const [first, last] = [parts[0] as Body, parts.at(-1) as Body]
  if (parts.length === 1) return first
  const bare = parts.reduce(
    (text, part, at) => (at === 0 ? part.bare : text + seam(parts[at - 1] as Body, part) + part.bare),
    '',
  )
  return { ...first, end: last.end, next: last.next, to: last.to, bare }
}

function joinsOnce(bodies: readonly Body[]): ReadonlyMap<number, string> {
  const joins = new Map<number, string>()
  const width = wrapWidth(bodies.map(asSet))
  let named: ReadonlySet<string> | undefined
  const isNamed = (title: string) => {
    named ??= namedTitles(bodies)
    return named.has(title)
  }
  let text = ''
  for (let index = 0; index + 1 < bodies.length; index++) {
    const [body, after] = [bodies[index] as Body, bodies[index + 1] as Body]
    text = joins.has(index - 1) ? (text + body.bare).slice(-LONGEST_MEMORY) : body.bare
    if (joins.get(index) === 'broken-title') continue
    const size = joins.has(index - 1) ? 1 : titleLines(bodies, index, isNamed)
    if (size > 1) for (let part = 0; part < size - 1; part++) joins.set(index + part, 'broken-title')
    else if (carriesOn({ text, line: asSet(body) }, after.bare, after.indented, width)) joins.set(index, 'broken-line')
  }
  return joins
}

/** A line as it was set, with its indent: a first line is cut where the others are. */
function asSet({ text, bare }: Body): string {
  return (/^[ \u3000]{0,8}/.exec(text)?.[0] ?? '') + bare
}

/** The titles that a text names in full, in book marks or in its list of attachments, folded. */
function namedTitles(bodies: readonly Body[]): ReadonlySet<string> {
  const titles = new Set<string>()
  for (const { bare } of bodies) {
    for (const cited of bare.matchAll(CITED)) titles.add(foldTitle(cited[1] as string))
    const listed = LISTED.exec(bare)
    if (listed) titles.add(foldTitle(listed[1] as string))
  }
  return titles
}

/** How many lines from `first` on are one title; 1 when none. */
function titleLines(bodies: readonly Body[], first: number, isNamed: (title: string) => boolean): number {
  const start = (bodies[first] as Body).bare
  const head = start.replace(ATTACHMENT_HEAD, '')
  if (!canStartTitle(head)) return 1
  const previous = bodies[first - 1]?.bare ?? ''
  if (isOrgan(previous) && isOrgan(head)) return 1
  const byForm = first < TITLE_ZONE || head !== start || ATTACHMENT_HEAD.test(previous)
  const parts = [foldTitle(head)]
  let best = 1
  for (let size = 2; size <= MOST_TITLE_LINES && first + size <= bodies.length; size++) {
    const next = (bodies[first + size - 1] as Body).bare
    if (!canContinueTitle(next)) break
    parts.push(foldTitle(next))
    const plain = first === 0 && readsAsPlainTitle(parts)
    if (plain || (byForm && readsAsOneTitle(parts)) || isNamed(parts.join(''))) best = size
  }
  return best
}

/** A bullet that holds a line apart from a sentence left open before it stays. */
function bulletLength(before: Body | undefined, body: Body): number {
  const length = BULLET.exec(body.bare)?.[0].length ?? 0
  if (length === 0 || !before) return length
  return carriesOn({ text: before.bare, line: before.bare }, body.bare.slice(length), false, undefined) ? 0 : length
}

/** The last body of the line that body `first` begins. */
function lastOf(joins: ReadonlyMap<number, string>, first: number): number {
  let last = first
  while (joins.has(last)) last++
  return last
}

/** What happens inside a line that may be put together of several: its bullets, the breaks between, stray blanks. */
function lineEdits(parts: readonly Body[], above: Body | undefined, reason = ''): readonly Edit[] {
  const edits: Edit[] = []
  const starts: number[] = []
  let whole = ''
  parts.forEach((part, index) => {
    const bullet = bulletLength(parts[index - 1] ?? above, part)
    if (bullet > 0) edits.push({ start: part.from, end: part.from + bullet, insert: '', reason: 'bullet' })
    const next = parts[index + 1]
    const insert = next ? seam(part, next) : ''
    if (next) edits.push({ start: part.to, end: next.from, insert, reason })
    starts.push(part.from + bullet - whole.length)
    whole += part.bare.slice(bullet) + insert
  })
  const lengths = parts.map((part, index) => part.to - (starts[index] as number))
  for (const cut of blankEdits(whole)) {
    const index = lengths.findIndex(length => cut.end <= length)
    const shift = starts[index] as number
    edits.push({ ...cut, start: cut.start + shift, end: cut.end + shift })
  }
  return edits.sort((a, b) => a.start - b.start)
}

function seam(before: Body, after: Body): string {
  return LATIN_SEAM.test(before.bare) && /^[A-Za-z]/.test(after.bare) ? ' ' : ''
}

/** What stands between two lines that stay apart: the end of the one, page numbers, empty lines, the indent of the other. */
function gapEdits(lines: readonly Line[], at: number, body: Body): readonly Edit[] {
  const edits: Edit[] = []
  for (let index = lineIndex(lines, at); index < lines.length; index++) {
    const line = lines[index] as Line
    const start = Math.max(at, line.start)
    if (line.start === body.start) {
      if (body.from > start) edits.push({ start, end: body.from, insert: '', reason: 'indent' })
      break
    }
    const bare = line.text.trim()
    const hasOwnText = start > line.start
    if (hasOwnText) {
      if (line.end > start) edits.push({ start, end: line.end, insert: '', reason: 'indent' })
    } else {
      edits.push({ start: line.start, end: line.next, insert: '', reason: bare === '' ? 'blank-line' : 'page-number' })
    }
  }
  return edits
}

function lineIndex(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] as Line).next <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function tailEdits(text: string, at: number, hasText: boolean): readonly Edit[] {
  const tail = text.slice(at)
  const kept = hasText && /[\r\n]/.test(tail) ? '\n' : ''
  if (tail === kept) return []
  return [{ start: at, end: text.length, insert: kept, reason: 'blank-line' }]
}
