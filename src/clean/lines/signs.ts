import { CHANNELS } from '../../lexicon/chrome/channels.ts'
import { DOCUMENT_SIGNS } from '../../lexicon/chrome/document-signs.ts'
import { FOOTERS } from '../../lexicon/chrome/footers.ts'
import { MARKETING } from '../../lexicon/chrome/marketing.ts'
import { NAVIGATION } from '../../lexicon/chrome/navigation.ts'
import { NOTICES } from '../../lexicon/chrome/notices.ts'
import { LINK_ENTRIES, LINK_HEADINGS } from '../../lexicon/chrome/related.ts'
import type { LineSign } from '../../lexicon/chrome/row.ts'
import { readBar } from './bar.ts'

/** What the tables say about one line. */
export interface LineReading {
  /** The sum of the weights: below zero for the site, above zero for the document. */
  readonly weight: number
  /** The reason of the heaviest sign for the site, where there is one. */
  readonly reason?: string
  /** `bar`: the line is an information bar and goes alone; `part`: it may be one beside a bar. */
  readonly bar?: 'bar' | 'part'
  /** Whether a list of links may start after this line. */
  readonly headsLinks: boolean
  /** Whether it reads as an entry of a list of links. */
  readonly looksLikeLink: boolean
}

/** Lines beyond this length are prose: signs of short lines are not looked for in them. */
const SHORT = 80
const PROSE_WEIGHT = 8
const MENU_WEIGHT = -9
const CHANNEL_WEIGHT = -3
const BULLET_WEIGHT = -1
const EXCLAIMED_WEIGHT = -1.5

const SITE_SIGNS = [...NAVIGATION, ...NOTICES, ...FOOTERS, ...MARKETING, ...LINK_HEADINGS, ...LINK_ENTRIES]
const PROSE_SIGNS = SITE_SIGNS.filter(sign => sign.anyLength)
const anyProseSign = new RegExp(PROSE_SIGNS.map(sign => sign.pattern.source).join('|'), 'i')
const heads = new Set(LINK_HEADINGS.map(sign => sign.id))
const channels = new Set(CHANNELS)
const BULLET = /^[\s•·●▪◆■□★☆*\-–]+(?=\S)/
const SENTENCE = /[。；;]/

/** Read one line, given without its line break; blank lines are the caller's. */
export function readLine(line: string): LineReading {
  const trimmed = line.trim()
  return trimmed.length > SHORT ? readProse(trimmed) : readShort(trimmed)
}

function readProse(line: string): LineReading {
  if (!anyProseSign.test(line)) return { weight: PROSE_WEIGHT, headsLinks: false, looksLikeLink: false }
  const sign = heaviest(PROSE_SIGNS.filter(({ pattern }) => pattern.test(line)))
  const document = sum(DOCUMENT_SIGNS.filter(({ anyLength, pattern }) => anyLength && pattern.test(line)))
  return {
    weight: document + (sign?.weight ?? PROSE_WEIGHT),
    headsLinks: false,
    looksLikeLink: false,
    ...because(sign),
  }
}

function readShort(line: string): LineReading {
  const bare = line.replace(BULLET, '')
  const bar = readBar(bare)
  if (bar) {
    const decisive = bar.find(entry => entry.alone) ?? bar[0]
    const strong = bar.some(entry => entry.alone) || bar.length > 2
    return {
      weight: strong ? 0 : -1,
      bar: strong ? 'bar' : 'part',
      headsLinks: false,
      looksLikeLink: false,
      reason: decisive?.reason ?? 'publication-line',
    }
  }
  const site = SITE_SIGNS.filter(({ pattern }) => pattern.test(bare))
  const weight = sum(site) + sum(DOCUMENT_SIGNS.filter(({ pattern }) => pattern.test(bare))) + shapeWeight(line, bare)
  const sign = heaviest(site)
  const menu = menuWeight(bare)
  return {
    weight: weight + menu,
    headsLinks: site.some(({ id }) => heads.has(id)),
    looksLikeLink: bare.length >= 8 && !SENTENCE.test(bare),
    ...(menu < (sign?.weight ?? 0) ? { reason: 'navigation' } : because(sign)),
  }
}

function because(sign: LineSign | undefined): { reason?: string } {
  return sign?.reason ? { reason: sign.reason } : {}
}

function sum(signs: readonly LineSign[]): number {
  return signs.reduce((total, { weight }) => total + weight, 0)
}

function heaviest(signs: readonly LineSign[]): LineSign | undefined {
  return signs.reduce<LineSign | undefined>(
    (best, sign) => (!best || sign.weight < best.weight ? sign : best),
    undefined,
  )
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
  const names = line.split(/[\s|丨│｜/·>＞»-]+/).filter(name => name !== '')
  if (names.length < 2) return 0
  const known = names.filter(name => channels.has(name)).length
  return known >= 2 && known * 2 >= names.length ? MENU_WEIGHT : 0
}
