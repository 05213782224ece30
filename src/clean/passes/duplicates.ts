import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import { canBeTitlePart, foldTitle, MOST_TITLE_LINES, sameTitle } from '../lines/titles.ts'
import type { Pass } from '../pass.ts'

/** How many lines from the top a title may stand. */
const TITLE_ZONE = 14
/** What is repeated must be this long, white space not counted. */
const LEAST_REPEAT = 30
/** The same for a paragraph that is repeated far from its first copy, and how lines start that may well be. */
const LEAST_FAR = 80
const NO_FAR_REPEAT =
  /^\s*(?:[（(【“"]|[一二三四五六七八九十\d]{1,3}[、.．]|第[一二三四五六七八九十百零\d]+[条章节款]|[①-⑳]|注[:：])/
/** Between two copies of a title nothing longer stands than the name of an organ or a document number. */
const LONGEST_LETTERHEAD_LINE = 18
/** How lines start that are notes on a document: its adoption and amendments, remarks in brackets. */
const NO_TITLE = /^\s*(?:[12]\d{3}\s*年|[（(【])/
const PROSE = /[。；;]/
const ADDRESSEE = /^\s*各[^。；，]{1,60}[：:]/
/** Lines that clauses side by side have in common. */
const SHARED_LINE = /责任(?:单位|部门|处室|人)|牵头(?:单位|部门)|配合单位|完成时限|[\t△]/

/**
 * Removes what stands twice: the page's own copy of the title above the document's, the title once more below the text,
 * and paragraphs that are repeated at once, alone or as a block, or far below if they are long prose. Items and short clauses
 * that stand in two places of a document stay.
 */
export const duplicates: Pass = {
  id: 'duplicates',
  about: 'Removes repeated titles and paragraphs that are repeated one after the other.',
  examples: [
    {
      before:
        '热点丨某市发布关于加强托育服务监管工作的通知\n某市人民政府办公厅\n关于加强托育服务\n监管工作的通知\n某政办函〔2021〕2号\n',
      after: '某市人民政府办公厅\n关于加强托育服务\n监管工作的通知\n某政办函〔2021〕2号\n',
    },
    {
      before:
        '鼓励采取多种方式建设社区托育点，服务对象为六个月至三十六个月的婴幼儿。\n外商投资适用。\n鼓励采取多种方式建设社区托育点，服务对象为六个月至三十六个月的婴幼儿。\n外商投资适用。\n',
      after: '鼓励采取多种方式建设社区托育点，服务对象为六个月至三十六个月的婴幼儿。\n外商投资适用。\n',
    },
    {
      before:
        '为贯彻落实上级关于促进养老托育服务健康发展的部署要求，切实减轻家庭的照护负担，进一步增加普惠性托育服务供给，经市人民政府同意，结合本市实际，现就加快发展普惠托育服务有关事项通知如下，请认真抓好落实。\n一、增加供给\n为贯彻落实上级关于促进养老托育服务健康发展的部署要求，切实减轻家庭的照护负担，进一步增加普惠性托育服务供给，经市人民政府同意，结合本市实际，现就加快发展普惠托育服务有关事项通知如下，请认真抓好落实。\n二、加强监管\n',
      after:
        '为贯彻落实上级关于促进养老托育服务健康发展的部署要求，切实减轻家庭的照护负担，进一步增加普惠性托育服务供给，经市人民政府同意，结合本市实际，现就加快发展普惠托育服务有关事项通知如下，请认真抓好落实。\n一、增加供给\n二、加强监管\n',
    },
    {
      before: '关于印发某市托育服务发展实施方案的通知\n各县（区）：\n某市托育服务发展实施方案\n',
      after: '关于印发某市托育服务发展实施方案的通知\n各县（区）：\n某市托育服务发展实施方案\n',
      note: 'the plan that a notice issues has its own title',
    },
    {
      before:
        '（责任单位：市卫生健康委、市财政局、市教育局、市民政局、市发展改革委）\n（责任单位：市卫生健康委、市财政局、市教育局、市民政局、市发展改革委）\n',
      after:
        '（责任单位：市卫生健康委、市财政局、市教育局、市民政局、市发展改革委）\n（责任单位：市卫生健康委、市财政局、市教育局、市民政局、市发展改革委）\n',
    },
  ],
  edits(text) {
    const lines = linesOf(text).filter(line => line.text.trim() !== '')
    const gone = new Map<number, string>()
    for (const index of siteTitles(lines)) gone.set(index, 'repeated-title')
    for (const index of closingTitles(lines)) gone.set(index, 'repeated-title')
    for (const index of [...repeatedBlocks(lines), ...repeatedFar(lines)]) gone.set(index, 'repeated-paragraph')
    return lines.flatMap((line, index): Edit[] => {
      const reason = gone.get(index)
      return reason ? [{ start: line.start, end: line.next, insert: '', reason }] : []
    })
  },
}

/** Lines near the top that give the title which the lines after them give again. */
function siteTitles(lines: readonly Line[]): readonly number[] {
  const zone = titleZone(lines)
  const found: number[] = []
  for (let index = 0; index < zone; index++) {
    const title = lines[index]?.text.trim() ?? ''
    if (foldTitle(title).length < 10 || NO_TITLE.test(title) || SHARED_LINE.test(title)) continue
    if (givenAgain(lines, title, index + 1, zone)) found.push(index)
  }
  return found
}

/** Whether lines of the zone give the title again, with nothing before them but a letterhead's short lines. */
function givenAgain(lines: readonly Line[], title: string, from: number, to: number): boolean {
  for (let start = from; start < to; start++) {
    const above = lines[start - 1]?.text.trim() ?? ''
    if (start > from && above.length > LONGEST_LETTERHEAD_LINE && !sameTitle(above, title)) return false
    let joined = ''
    for (let end = start; end < Math.min(to, start + MOST_TITLE_LINES); end++) {
      const part = lines[end]?.text ?? ''
      if (end > start && !canBeTitlePart(part)) break
      joined += part.trim()
      if (sameTitle(title, joined)) return true
    }
  }
  return false
}

/** Where prose starts, or the addressee: no title of the page stands below. */
function titleZone(lines: readonly Line[]): number {
  const limit = Math.min(lines.length, TITLE_ZONE)
  for (let index = 0; index < limit; index++) {
    const line = lines[index]?.text ?? ''
    if (PROSE.test(line) || ADDRESSEE.test(line) || line.trim().length > 120) return index
  }
  return limit
}

/** The title as the last line once more. */
function closingTitles(lines: readonly Line[]): readonly number[] {
  const last = lines.length - 1
  if (last < 3) return []
  const closing = foldTitle(lines[last]?.text ?? '')
  if (closing.length < 10 || PROSE.test(closing)) return []
  const zone = Math.min(titleZone(lines), last)
  for (let start = 0; start < zone; start++) if (givenAgain(lines, closing, start, zone)) return [last]
  return []
}

/** The second copies of blocks of lines that follow their first copy at once. */
function repeatedBlocks(lines: readonly Line[]): readonly number[] {
  const keys = lines.map(line => line.text.replace(/[\s\u3000]+/g, ''))
  const lastSeen = new Map<string, number>()
  const found: number[] = []
  let index = 0
  while (index < keys.length) {
    const key = keys[index] as string
    const before = lastSeen.get(key)
    const size = before === undefined ? 0 : index - before
    if (before !== undefined && repeats(keys, before, size)) {
      for (let copy = index; copy < index + size; copy++) found.push(copy)
      index += size
      continue
    }
    lastSeen.set(key, index)
    index++
  }
  return found
}

/**
 * Paragraphs that stand further up already, word for word: long prose that begins no item of an outline. Official texts
 * repeat items and short provisos, not paragraphs of their preamble.
 */
function repeatedFar(lines: readonly Line[]): readonly number[] {
  const seen = new Set<string>()
  const found: number[] = []
  for (const [index, { text }] of lines.entries()) {
    if (text.length < LEAST_FAR || NO_FAR_REPEAT.test(text) || SHARED_LINE.test(text) || !PROSE.test(text)) continue
    const key = text.replace(/[\s\u3000]+/g, '')
    if (key.length >= LEAST_FAR && seen.has(key)) found.push(index)
    else seen.add(key)
  }
  return found
}

/** Whether the `size` lines from `first` on stand there twice, are long enough together and hold prose. */
function repeats(keys: readonly string[], first: number, size: number): boolean {
  let length = 0
  let prose = false
  for (let offset = 0; offset < size; offset++) {
    const key = keys[first + offset] as string
    if (key !== keys[first + size + offset]) return false
    if (SHARED_LINE.test(key)) return false
    length += key.length
    prose ||= PROSE.test(key) && key.length >= LEAST_REPEAT / 2
  }
  return prose && length >= LEAST_REPEAT
}
