import { CHANNELS } from '../../lexicon/chrome/channels.ts'
import { DOCUMENT_SIGNS } from '../../lexicon/chrome/document-signs.ts'
import { FOOTERS } from '../../lexicon/chrome/footers.ts'
import { MARKETING } from '../../lexicon/chrome/marketing.ts'
import { NAVIGATION } from '../../lexicon/chrome/navigation.ts'
import { NOTICES } from '../../lexicon/chrome/notices.ts'
import { PLATFORMS } from '../../lexicon/chrome/platforms.ts'
import { READING_AIDS } from '../../lexicon/chrome/reading-aids.ts'
import { LINK_ENTRIES, LINK_HEADINGS } from '../../lexicon/chrome/related.ts'
import { REPOSTS } from '../../lexicon/chrome/reposts.ts'
import type { LineSign } from '../../lexicon/chrome/row.ts'
import { readBar } from './bar.ts'

/** What the tables of site signs say about one line. */
export interface SiteReading {
  /** The sum of the weights, zero or less. */
  readonly weight: number
  /** The reason of the heaviest sign, where there is one. */
  readonly reason?: string
  /** `bar`: the line is an information bar and goes alone; `part`: it may be one beside a bar. */
  readonly bar?: 'bar' | 'part'
  /** Whether a list of links may start after this line. */
  readonly headsLinks: boolean
}

/** Lines beyond this length are prose: signs of short lines are not looked for in them. */
const SHORT = 80
const PROSE_WEIGHT = 8
const MENU_WEIGHT = -9
const CHANNEL_WEIGHT = -3
const BULLET_WEIGHT = -1
const EXCLAIMED_WEIGHT = -1.5
const LEAST_LINK = 8
const LEAST_TITLE = 12

const SITE_SIGNS = [
  ...NAVIGATION,
  ...NOTICES,
  ...FOOTERS,
  ...MARKETING,
  ...PLATFORMS,
  ...READING_AIDS,
  ...REPOSTS,
  ...LINK_HEADINGS,
  ...LINK_ENTRIES,
]
const PROSE_SIGNS = SITE_SIGNS.filter(sign => sign.anyLength)
const ARTICLE_SIGNS = DOCUMENT_SIGNS.filter(sign => sign.anyLength)
/** One question to the whole table, before its rows are asked one by one. */
const anySign = anyOf(SITE_SIGNS)
const anyProseSign = anyOf(PROSE_SIGNS)
const heads = new Set(LINK_HEADINGS.map(sign => sign.id))
const channels = new Set(CHANNELS)
const TITLE_SIGN = DOCUMENT_SIGNS.find(({ id }) => id === 'document-title') as LineSign
const BULLET = /^[\s•·●▪◆■□★☆*\-–]+(?=\S)/
const SENTENCE = /[。；;]/
const SILENT: SiteReading = { weight: 0, headsLinks: false }

function anyOf(signs: readonly LineSign[]): RegExp {
  return new RegExp(signs.map(({ pattern }) => pattern.source).join('|'), 'i')
}

/** What a line, given trimmed and not empty, has of the site. */
export function readSite(line: string): SiteReading {
  if (line.length > SHORT) return anyProseSign.test(line) ? fromSigns(PROSE_SIGNS, line, 0) : SILENT
  const bare = line.replace(BULLET, '')
  return readBarLine(bare) ?? readShort(line, bare)
}

function readBarLine(bare: string): SiteReading | null {
  const bar = readBar(bare)
  if (!bar) return null
  const decisive = bar.find(entry => entry.alone) ?? bar[0]
  const strong = bar.some(entry => entry.alone) || bar.length > 2
  return {
    weight: strong ? 0 : -1,
    bar: strong ? 'bar' : 'part',
    headsLinks: false,
    reason: decisive?.reason ?? 'publication-line',
  }
}

function readShort(line: string, bare: string): SiteReading {
  const menu = menuWeight(bare)
  const shape = menu + shapeWeight(line, bare)
  if (!anySign.test(bare)) return shape === 0 ? SILENT : { ...SILENT, weight: shape, ...(menu < 0 && NAVIGATES) }
  const reading = fromSigns(SITE_SIGNS, bare, shape)
  return menu < reading.weight - shape ? { ...reading, ...NAVIGATES } : reading
}

const NAVIGATES = { reason: 'navigation' }

function fromSigns(signs: readonly LineSign[], line: string, shape: number): SiteReading {
  const found = signs.filter(({ pattern }) => pattern.test(line))
  const first = found.reduce<LineSign | undefined>(
    (best, sign) => (best && best.weight <= sign.weight ? best : sign),
    undefined,
  )
  return {
    weight: sum(found) + shape,
    headsLinks: found.some(({ id }) => heads.has(id)),
    ...(first?.reason && { reason: first.reason }),
  }
}

/** What a line, given trimmed and not empty, has of an official document: zero or more. */
export function documentWeight(line: string): number {
  if (line.length > SHORT) {
    const articles = sum(ARTICLE_SIGNS.filter(({ pattern }) => pattern.test(line)))
    return articles + (anyProseSign.test(line) ? 0 : PROSE_WEIGHT)
  }
  const bare = line.replace(BULLET, '')
  return sum(DOCUMENT_SIGNS.filter(({ pattern }) => pattern.test(bare)))
}

/** Whether a line, given trimmed, reads as the title of a document, whole. */
export function looksLikeTitle(line: string): boolean {
  return line.length >= LEAST_TITLE && TITLE_SIGN.pattern.test(line)
}

/** What a line says by all signs together; `weight` is below zero for the site, above zero for the document. */
export function readLine(line: string): SiteReading {
  const trimmed = line.trim()
  if (trimmed === '') return SILENT
  const site = readSite(trimmed)
  return { ...site, weight: site.weight + documentWeight(trimmed) }
}

/** Whether a line reads as an entry of a list of links: a title, no sentence. */
export function looksLikeLink(line: string): boolean {
  return line.length >= LEAST_LINK && line.length <= SHORT && !SENTENCE.test(line)
}

function sum(signs: readonly LineSign[]): number {
  return signs.reduce((total, { weight }) => total + weight, 0)
}

/** Entries of a list and cries are a little more likely to be the site's. */
function shapeWeight(line: string, bare: string): number {
  if (bare.length > 25) return 0
  const bulleted = bare.length < line.length && !SENTENCE.test(bare) ? BULLET_WEIGHT : 0
  return bulleted + (/[!！]$/.test(bare) ? EXCLAIMED_WEIGHT : 0)
}

/** A line that is made of names of channels is a menu; one name alone is a hint. */
function menuWeight(line: string): number {
  if (channels.has(line)) return CHANNEL_WEIGHT
  if (!MENU_JOINT.test(line)) return 0
  const names = line.split(MENU_JOINT).filter(name => name !== '')
  if (names.length < 2) return 0
  const known = names.filter(name => channels.has(name)).length
  return known >= 2 && known * 2 >= names.length ? MENU_WEIGHT : 0
}

const MENU_JOINT = /[\s|丨│｜/·>＞»-]+/
