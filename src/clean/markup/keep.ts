import { LINK_LIST_HEADING } from '../../lexicon/page/headings.ts'
import { POST_TRACE, SOURCE_AND_TIME } from '../../lexicon/page/post-marks.ts'
import { readLine } from '../lines/signs.ts'
import type { Block, Flow, Line } from './flow.ts'
import { membersOf } from './flow-walk.ts'
import { isFrameLine } from './line-score.ts'
import { mainRegion } from './main-content.ts'
import { postsOf } from './thread.ts'
import { titleLines } from './title-line.ts'
import { type Weights, weigh } from './weights.ts'

/** A block of links: at least so many, and so much of its text. */
const LINKS = 3
const LINK_SHARE = 0.6
const LINK_LINE_SHARE = 0.7
/** Buttons and parts of bars are shorter than this. */
const BUTTON = 40
/** Weight of a text short enough to be outweighed by the excerpts below it. */
const LEAST_ABOVE = 60
/** Weight of a text that goes on below a list of links. */
const LEAST_BELOW = 20

/** Mark the lines that are the document; every other line gets the reason why it goes. */
export function keepMainContent(flow: Flow): void {
  const weights = weigh(flow)
  const posts = postsOf(flow, weights)
  const region = posts ? null : mainRegion(weights)
  if (posts) keepParts(posts.flatMap(postParts), flow, weights)
  else if (region) keepParts([...membersOf(region)], flow, weights)
  else keepAllButFrame(flow, weights)
}

/** What a post holds, without what the forum wrote into it. */
function postParts(post: Block): readonly (Block | Line)[] {
  const parts = [...membersOf({ block: post, first: 0, last: post.children.length - 1 })]
  return parts.filter(part => part.kind === 'block' || !POST_TRACE.test(part.text))
}

function keepParts(parts: readonly (Block | Line)[], flow: Flow, weights: Weights): void {
  const dropped = new Map<Block, string>()
  const kept: Line[] = []
  for (const part of parts) {
    const reason = inheritedReason(part, dropped)
    if (part.kind === 'block') {
      const own = reason || blockReason(part, weights)
      if (own) dropped.set(part, own)
    } else {
      const own = reason || lineReason(part, weights)
      part.kept = own === ''
      if (own) part.reason = own
      else kept.push(part)
    }
  }
  dropLinkLists(kept, weights)
  cutAtLinksHeading(
    kept.filter(line => line.kept),
    weights,
  )
  trimFrame(
    kept.filter(line => line.kept),
    weights,
  )
  trimLinks(kept.filter(line => line.kept))
  const first = kept.find(line => line.kept)
  if (first) for (const line of titleLines(flow, first)) line.kept = true
}

function inheritedReason(part: Block | Line, dropped: ReadonlyMap<Block, string>): string {
  const parent = part.kind === 'line' ? part.block : part.parent
  return (parent && dropped.get(parent)) || ''
}

function blockReason(block: Block, { frames, kinds, lead }: Weights): string {
  if (frames.has(block)) return 'navigation'
  if (isFeed(block) && !(lead && holds(block, lead))) return 'related-links'
  let length = 0
  let linkLength = 0
  let links = 0
  for (const part of membersOf({ block, first: 0, last: block.children.length - 1 })) {
    if (part.kind === 'block') continue
    if (kinds.get(part) === 'sentence') return ''
    length += part.text.length
    linkLength += part.linkLength
    links += part.links
  }
  return links >= LINKS && linkLength > length * LINK_SHARE ? 'related-links' : ''
}

/** Other articles with their beginnings: so many parts, nearly each of which starts with a line that is a link. */
function isFeed({ children }: Block): boolean {
  const entries = children.filter(part => part.kind === 'block').map(firstLine)
  const linked = entries.filter(line => line && line.links > 0 && line.linkLength > line.text.length * LINK_LINE_SHARE)
  return linked.length >= LINKS && linked.length > entries.length * LINK_LINE_SHARE
}

function firstLine(block: Block): Line | null {
  for (const part of membersOf({ block, first: 0, last: block.children.length - 1 }))
    if (part.kind === 'line') return part
  return null
}

function holds(block: Block, line: Line): boolean {
  for (let at: Block | null = line.block; at; at = at.parent) if (at === block) return true
  return false
}

function lineReason(line: Line, { kinds, comments }: Weights): string {
  if (comments.has(line)) return 'site-text'
  if (line.links >= 2 && line.linkLength > line.text.length * LINK_LINE_SHARE) return 'related-links'
  if (kinds.get(line) !== 'frame') return ''
  if (line.linkLength * 2 > line.text.length || (line.text.length < BUTTON && isFrameLine(line.text)))
    return 'navigation'
  return ''
}

/** Take out a heading of links with the links that follow it, where the document goes on behind them. */
function dropLinkLists(lines: readonly Line[], { kinds, scores }: Weights): void {
  let below = lines.reduce((sum, line) => sum + Math.max(0, scores.get(line) ?? 0), 0)
  for (const [index, line] of lines.entries()) {
    below -= Math.max(0, scores.get(line) ?? 0)
    if (below < LEAST_BELOW) return
    if (kinds.get(line) !== 'links-heading' && !LINK_LIST_HEADING.pattern.test(line.text)) continue
    for (let at = index + 1; isLinkLine(lines[at]); at++) {
      for (const one of [line, lines[at] as Line]) {
        one.kept = false
        one.reason = 'related-links'
      }
    }
  }
}

function isLinkLine(line: Line | undefined): boolean {
  return line !== undefined && line.links > 0 && line.linkLength > line.text.length * LINK_LINE_SHARE
}

/**
 * Take off the list of other articles at the end, from its heading on: what follows holds links, and either most of the
 * region stands above it or it is mainly links with their excerpts.
 */
function cutAtLinksHeading(lines: readonly Line[], { kinds, scores }: Weights): void {
  const weight = (line: Line) => Math.max(0, scores.get(line) ?? 0)
  const whole = lines.reduce((sum, line) => sum + weight(line), 0)
  let above = 0
  for (const [index, line] of lines.entries()) {
    if (kinds.get(line) === 'links-heading') {
      const below = lines.slice(index + 1)
      const linking = below.filter(one => one.links > 0).length
      const decided =
        above > whole / 2 ? linking > 0 : above > LEAST_ABOVE && linking >= LINKS && linking * 3 >= below.length
      if (decided) {
        for (const one of [line, ...below]) {
          one.kept = false
          one.reason = 'related-links'
        }
        return
      }
    }
    above += weight(line)
  }
}

/** Take lines of the frame off both ends: the line with source and date, print buttons, the host of the site. */
function trimFrame(lines: readonly Line[], { kinds }: Weights): void {
  const isSentence = (line: Line) => kinds.get(line) === 'sentence'
  const first = lines.findIndex(isSentence)
  const last = lines.findLastIndex(isSentence)
  if (first < 0) return
  for (const line of [...lines.slice(0, first), ...lines.slice(last + 1)]) {
    if (kinds.get(line) !== 'frame' && !isLooseBar(line.text)) continue
    line.kept = false
    line.reason = readLine(line.text).reason ?? 'site-text'
  }
}

/** A date as sites print it, or an editor, alone in a line: part of a bar that the layout has broken up. */
function isLooseBar(text: string): boolean {
  if (SOURCE_AND_TIME.test(text)) return true
  return text.length < BUTTON && !text.includes('年') && readLine(text).bar === 'part'
}

/** Take lines that are nothing but links off the end. */
function trimLinks(lines: readonly Line[]): void {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line
    if (line.linkLength <= line.text.length * LINK_LINE_SHARE) return
    line.kept = false
    line.reason = 'related-links'
  }
}

function keepAllButFrame(flow: Flow, weights: Weights): void {
  const region = { block: flow.root, first: 0, last: flow.root.children.length - 1, score: Number.POSITIVE_INFINITY }
  const dropped = new Map<Block, string>()
  for (const part of membersOf(region)) {
    const reason = inheritedReason(part, dropped)
    if (part.kind === 'block') {
      const own = reason || (weights.frames.has(part) ? 'navigation' : '')
      if (own) dropped.set(part, own)
    } else {
      const own = reason || lineReason(part, weights)
      part.kept = own === ''
      if (own) part.reason = own
    }
  }
}
