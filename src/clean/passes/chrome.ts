import { TITLE_CRIES } from '../../lexicon/chrome/title-cries.ts'
import { DOCUMENT_KINDS } from '../../lexicon/document-kinds.ts'
import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import { type LineReading, segment } from '../lines/segment.ts'
import { documentWeight, looksLikeLink, looksLikeTitle, readSite, type SiteReading } from '../lines/signs.ts'
import { carriesOn, wrapWidth } from '../lines/wrapping.ts'
import type { Pass } from '../pass.ts'

/** A page without a sign this heavy, and without an information bar, has no site around its document. */
const DECISIVE = -6
const PROSE = /^.{20,}。/
/** What the first title of a page gains: sites print it between their own lines, and the text may lack it. */
const FIRST_TITLE = 4
/** What a line gains that is the middle of a sentence. */
const CARRIED_ON = 10

/** …的通知_农业频道_某某政策网: a document's title, and behind joints the names of a site and its parts. */
const NAMED_TITLE = new RegExp(
  `(?:关于[^。；]{2,100}|^\\s*[^。；，、_|｜丨]{4,60})(?:${DOCUMENT_KINDS.join('|')})((?:\\s*[_|｜丨]\\s*[^\\s_|。；，、]{2,14}){0,3}\\s*[_|｜丨–—-]+\\s*[^\\s_|。；，、]{2,14}(?:网|网站|门户|在线|资讯|频道))\\s*$`,
)

/** 某某政策网丨…关于…的通知, 重磅丨…: the name of a site, or a cry, a joint and a document's title. */
const PREFIXED_TITLE = new RegExp(
  `^\\s*(?:[^\\s_|｜丨。；，、《》]{2,14}(?:网|网站|门户|在线|资讯|频道)|[【\\[]?(?:${TITLE_CRIES.join('|')})[】\\]]?)\\s*[_|｜丨–—-]+\\s*(?=[^_|｜丨。；]{0,40}关于[^。；]{2,100}(?:${DOCUMENT_KINDS.join('|')})(?:[（(][^（()）]{2,16}[)）])?\\s*$)`,
)

/**
 * Removes the site around the document. Each line is read by the tables of `lexicon/chrome/`, then the page is cut into
 * regions, so that lines that say nothing go with those around them. Nothing happens on a page without a plain sign.
 */
export const chrome: Pass = {
  id: 'chrome',
  about: 'Removes navigation, information bars, share buttons, notices, footers and other parts of the web site.',
  examples: [
    {
      before: '某市人民政府关于加强托育服务监管工作的通知_某某政策网\n各县区：\n',
      after: '某市人民政府关于加强托育服务监管工作的通知\n各县区：\n',
    },
    {
      before: '粮食安全保障实施方案_农业频道_某某在线\n一、目标任务\n',
      after: '粮食安全保障实施方案\n一、目标任务\n',
    },
    {
      before: '重磅丨某市人民政府关于加强托育服务监管工作的通知\n各县区：\n',
      after: '某市人民政府关于加强托育服务监管工作的通知\n各县区：\n',
    },
    {
      before: '某省－某市关于共建托育服务的意见\n',
      after: '某省－某市关于共建托育服务的意见\n',
      note: 'no name of a site before the joint',
    },
    {
      before:
        '您的位置:首页 > 政策法规 > 正文\n发布时间:2024-04-09 16:20 信息来源:市政府办公室 浏览次数:321\n各县区要落实属地责任，加强监督检查。\n下一篇:没有了\n',
      after: '各县区要落实属地责任，加强监督检查。\n',
    },
    {
      before: '联系人：市卫生健康委人口家庭处\n联系方式：010-00000000\n附件：管理办法\n市卫生健康委\n2021年4月30日\n',
      after: '联系人：市卫生健康委人口家庭处\n联系方式：010-00000000\n附件：管理办法\n市卫生健康委\n2021年4月30日\n',
      note: 'contacts inside a document are the document’s',
    },
  ],
  edits: text => chromeEdits(text, false),
}

/**
 * The same on a page of which only the main content is left: a line goes for what it says itself, not for the lines around
 * it, since there is no site around it any more.
 */
export const chromeInContent: Pass = { ...chrome, edits: text => chromeEdits(text, true) }

function chromeEdits(text: string, isContent: boolean): readonly Edit[] {
  const lines = linesOf(text).flatMap(line => {
    const trimmed = line.text.trim()
    return trimmed === '' ? [] : [{ line, trimmed }]
  })
  const site = spreadBars(lines.map(({ trimmed }) => readSite(trimmed)))
  const suffixes = lines.flatMap(({ line }) => siteNamesBeside(line))
  if (!site.some(({ bar, weight }) => bar === 'bar' || weight <= DECISIVE)) return suffixes
  const carried = carriedOn(lines)
  const title = firstTitle(
    lines.map(({ trimmed }) => trimmed),
    site,
  )
  const readings = site.map((reading, index): LineReading => {
    const { trimmed } = lines[index] as { trimmed: string }
    const gain = (index === title ? FIRST_TITLE : 0) + (carried.has(index) ? CARRIED_ON : 0)
    return {
      ...reading,
      weight: reading.weight + documentWeight(trimmed) + gain,
      looksLikeLink: looksLikeLink(trimmed),
    }
  })
  const regions = segment(readings)
  const removed = lines.flatMap(({ line }, index): Edit[] => {
    const { bar, reason } = readings[index] as LineReading
    const region = regions[index]
    if (bar !== 'bar' && region === 'document') return []
    if (isContent && region === 'site' && !reason) return []
    const why = region === 'links' ? 'related-links' : (reason ?? 'site-text')
    return [{ start: line.start, end: line.next, insert: '', reason: why }]
  })
  const kept = suffixes.filter(({ start }) => !removed.some(edit => edit.start <= start && start < edit.end))
  return [...removed, ...kept].sort((a, b) => a.start - b.start)
}

/** The lines that carry on a sentence which the width of the page cut: 商务合作局、税务局 is then no contact of a site. */
function carriedOn(lines: readonly { line: Line; trimmed: string }[]): ReadonlySet<number> {
  const width = wrapWidth(lines.map(({ trimmed }) => trimmed))
  if (width === undefined) return new Set()
  return new Set(
    lines.flatMap(({ line, trimmed }, index) => {
      const before = lines[index - 1]?.trimmed ?? ''
      const indented = /^\s/.test(line.text)
      return carriesOn({ text: before, line: before }, trimmed, indented, width) ? [index] : []
    }),
  )
}

/** The first line that reads as a title, above all prose; -1 where there is none. */
function firstTitle(lines: readonly string[], site: readonly SiteReading[]): number {
  for (const [index, line] of lines.entries()) {
    if (site[index]?.weight !== 0) continue
    if (looksLikeTitle(line)) return index
    if (PROSE.test(line)) return -1
  }
  return -1
}

/** A button or weak label is a bar beside a bar: 打印 under 来源：…. */
function spreadBars(readings: readonly SiteReading[]): readonly SiteReading[] {
  const spread = [...readings]
  const take = (index: number, from: number) => {
    const line = spread[index]
    if (line?.bar === 'part' && spread[from]?.bar === 'bar') spread[index] = { ...line, bar: 'bar' }
  }
  for (let index = 1; index < spread.length; index++) take(index, index - 1)
  for (let index = spread.length - 2; index >= 0; index--) take(index, index + 1)
  return spread
}

/** The edits that take the name of a site or an editor's cry off a title, behind it or before it. */
function siteNamesBeside({ start, text }: Line): readonly Edit[] {
  const prefix = PREFIXED_TITLE.exec(text)?.[0]
  if (prefix) return [{ start, end: start + prefix.length, insert: '', reason: 'navigation' }]
  const suffix = NAMED_TITLE.exec(text)?.[1]
  if (!suffix) return []
  const at = text.trimEnd().length - suffix.length
  return [{ start: start + at, end: start + at + suffix.length, insert: '', reason: 'navigation' }]
}
