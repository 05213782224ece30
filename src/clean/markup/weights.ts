import { COMMENTS_HEADING } from '../../lexicon/page/headings.ts'
import type { Block, Flow, Line } from './flow.ts'
import { blocksOf, membersOf } from './flow-walk.ts'
import { type LineKind, lineKind, lineScore } from './line-score.ts'
import { leadOf } from './title-line.ts'

/** What the page's lines and blocks amount to. */
export interface Weights {
  readonly kinds: ReadonlyMap<Line, LineKind>
  readonly scores: ReadonlyMap<Block | Line, number>
  /** Blocks in the order of the page, parents before children. */
  readonly blocks: readonly Block[]
  /** Blocks that belong to the frame of the page by name and by weight. */
  readonly frames: ReadonlySet<Block>
  /** The lines of comments that a heading opens below an article. */
  readonly comments: ReadonlySet<Line>
  /** Sum of all lines that speak for themselves. */
  readonly total: number
  /** The first sentence below the page's title. */
  readonly lead: Line | null
}

/** However much frame stands in one place, it weighs no more than this against the text around it. */
export const FRAME_WEIGHT = -30
/** Part of the whole that makes an element content, whatever its class is called. */
const MAJORITY = 0.5
/** The word for comments in names, and how much text above them makes an article of it. */
const COMMENTS = 'comment'
const LEAST_ARTICLE = 60

/** Weigh the lines of a page, and tell which of its blocks belong to its frame. */
export function weigh(flow: Flow): Weights {
  const kinds = new Map<Line, LineKind>()
  const scores = new Map<Block | Line, number>()
  let total = 0
  for (const line of flow.lines) {
    const kind = lineKind(line)
    const score = lineScore(line, kind)
    kinds.set(line, kind)
    scores.set(line, score)
    if (score > 0) total += score
  }
  const comments = commentLines(flow, scores)
  for (const line of comments) {
    total -= Math.max(0, scores.get(line) ?? 0)
    scores.set(line, Math.min(0, scores.get(line) ?? 0))
  }
  const blocks = blocksOf(flow.root)
  const lead = leadOf(flow, line => kinds.get(line) === 'sentence')
  const frames = frameBlocks(blocks, scores, total, lead)
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block
    let sum = 0
    for (const child of block.children) sum += Math.max(scores.get(child) ?? 0, FRAME_WEIGHT)
    scores.set(block, frames.has(block) ? Math.min(sum, 0) : sum)
  }
  return { kinds, scores, blocks, frames, comments, total, lead }
}

/** What stands under the heading of comments: to the end of the element that it opens, or stands in. */
function commentLines({ lines }: Flow, scores: Weights['scores']): ReadonlySet<Line> {
  const comments = new Set<Line>()
  let above = 0
  for (const line of lines) {
    if (above >= LEAST_ARTICLE && COMMENTS_HEADING.pattern.test(line.text)) {
      for (const part of openedBy(line)) {
        if (part.kind === 'line') comments.add(part)
        else
          for (const inner of membersOf({ block: part, first: 0, last: part.children.length - 1 })) {
            if (inner.kind === 'line') comments.add(inner)
          }
      }
    }
    above += Math.max(0, scores.get(line) ?? 0)
  }
  return comments
}

/** The element that a heading opens; of a heading with an element for itself alone, what stands behind it. */
function openedBy(heading: Line): readonly (Block | Line)[] {
  let part: Block | Line = heading
  let { block } = heading
  while (block.children.length === 1 && block.parent) [part, block] = [block, block.parent]
  if (block.children[0] === part && block.parent) return [block]
  return block.children.slice(block.children.indexOf(part))
}

/**
 * The blocks that their names call frame and that may be it. A name goes for nothing where the elements that bear it
 * hold most of the page: a page may well consist of comments. Comments on an article often are longer than it; they stay
 * frame where the text below the page's title is not among them.
 */
function frameBlocks(
  blocks: readonly Block[],
  scores: Weights['scores'],
  total: number,
  lead: Line | null,
): ReadonlySet<Block> {
  const text = new Map<Block, number>()
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block
    let sum = 0
    for (const child of block.children) {
      sum += child.kind === 'line' ? Math.max(0, scores.get(child) ?? 0) : (text.get(child) ?? 0)
    }
    text.set(block, sum)
  }
  const held = new Map<string, number>()
  for (const block of blocks) {
    if (block.frame === '' || hasFrameAbove(block)) continue
    held.set(block.frame, (held.get(block.frame) ?? 0) + (text.get(block) ?? 0))
  }
  const follows = lead !== null && !isInside(lead.block, COMMENTS) && ownText(lead.block, scores) >= LEAST_ARTICLE
  if (follows) held.delete(COMMENTS)
  return new Set(blocks.filter(({ frame }) => frame !== '' && (held.get(frame) ?? 0) <= total * MAJORITY))
}

function isInside(block: Block, frame: string): boolean {
  return block.frame === frame || hasFrameAbove({ ...block, frame })
}

/** The text of the paragraphs beside a line and of its own. */
function ownText({ parent, ...block }: Block, scores: Weights['scores']): number {
  const beside = [
    ...block.children,
    ...(parent?.children ?? []).flatMap(part => (part.kind === 'line' ? part : part.children)),
  ]
  const lines = new Set(beside.filter(part => part.kind === 'line'))
  return [...lines].reduce((sum, line) => sum + Math.max(0, scores.get(line) ?? 0), 0)
}

/** Whether the block stands in another one that the same word calls frame. */
function hasFrameAbove({ parent, frame }: Block): boolean {
  for (let at = parent; at; at = at.parent) if (at.frame === frame) return true
  return false
}
