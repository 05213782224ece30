import { attribute } from '../../text/html/source-tree.ts'
import type { Block, Line } from './flow.ts'
import { membersOf, type Stretch } from './flow-walk.ts'
import { FRAME_WEIGHT, type Weights } from './weights.ts'

/** Neighbouring parts of one element that hold the document, and the sum of their lines. */
export interface Region extends Stretch {
  readonly score: number
}

/** What a further part must bring before the region grows beyond the element that holds the rest. */
const GROWTH = 12
/** A region below this is no article: a notice of one line, a list, a picture. */
const SMALLEST_REGION = 20
/** How far up the tree lines beside the region are looked for, and how long such a part may be there. */
const WIDEST = 3
const HARMLESS_BESIDE = 600
const HARMLESS_ABOVE = 120
/** Part of a region that known containers must hold to stand for it. */
const CONTAINER_SHARE = 0.6
/** A container with more links than this is named after an article but holds a whole page. */
const LINKED_SHARE = 0.3

/**
 * The part of the page that holds the document: of all runs of neighbouring children, the one whose lines sum up
 * highest, and of equals the one deepest in the tree. Known containers of content management systems sharpen it.
 * @returns null when nothing on the page looks like a document
 */
export function mainRegion(weights: Weights): Region | null {
  const region = bestRun(weights)
  if (!region || region.score < SMALLEST_REGION) return null
  return containerRegion(region, weights) ?? widen(region, weights)
}

function bestRun({ blocks, scores, frames }: Weights): Region | null {
  const best = new Map<Block, Region>()
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block
    let chosen = runOf(block, scores, best)
    for (const child of block.children) {
      if (child.kind === 'line') continue
      const inner = best.get(child)
      if (inner && (!chosen || inner.score + GROWTH >= chosen.score)) {
        if (!chosen || chosen.block === block || inner.score > chosen.score) chosen = inner
      }
      best.delete(child)
    }
    if (chosen && !frames.has(block)) best.set(block, chosen)
  }
  return best.get(blocks[0] as Block) ?? null
}

/** The run of a block's children with the highest sum (Kadane's scan). */
function runOf(block: Block, scores: Weights['scores'], best: ReadonlyMap<Block, Region>): Region | null {
  const alike = repeated(block)
  let run: Region | null = null
  let sum = 0
  let first = 0
  block.children.forEach((child, index) => {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    // Of posts in a thread each counts by its text, whatever stands around it: the same stands around the others.
    const isAlike = alike.size > 0 && child.kind === 'block' && alike.has(signature(child))
    const core = isAlike ? (best.get(child)?.score ?? 0) : 0
    sum += Math.max(scores.get(child) ?? 0, FRAME_WEIGHT, core - 1)
    if (sum > (run?.score ?? 0)) run = { block, first, last: index, score: sum }
  })
  return run
}

/** Signatures that two or more children of a block share, where the page's author gave them a class or a name. */
function repeated(block: Block): ReadonlySet<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const child of block.children) {
    const key = child.kind === 'block' ? signature(child) : ''
    if (once.has(key)) more.add(key)
    else if (key) once.add(key)
  }
  return more
}

/** An element's name, class and id without digits: `div.post#post_12` and `div.post#post_13` are alike. */
function signature({ element }: Block): string {
  if (element.attributes.length === 0) return ''
  const names = `${attribute(element, 'class')}#${attribute(element, 'id')}`.replace(/\d+/g, '')
  return names === '#' ? '' : `${element.name}.${names}`
}

/**
 * The region with the short lines beside it that weigh nothing by themselves: the title, the number and the addressee
 * above a text, the signature and the date below it. It ends where the frame begins.
 */
function widen(region: Region, weights: Weights): Region {
  let wide = region
  for (let level = 0; level < WIDEST; level++) {
    const { children } = wide.block
    let { first, last } = wide
    const most = level === 0 ? HARMLESS_BESIDE : HARMLESS_ABOVE
    while (first > 0 && isHarmless(children[first - 1], most, weights)) first--
    while (last < children.length - 1 && isHarmless(children[last + 1], most, weights)) last++
    wide = { ...wide, first, last }
    const { parent } = wide.block
    if (!parent || first > 0 || last < children.length - 1) break
    const index = parent.children.indexOf(wide.block)
    wide = { block: parent, first: index, last: index, score: wide.score }
  }
  return wide
}

/** Whether a part beside the region may belong to it: a few short lines without links or words of the frame. */
function isHarmless(part: Block | Line | undefined, most: number, { kinds, frames }: Weights): boolean {
  if (!part) return false
  const members =
    part.kind === 'line' ? [part] : [part, ...membersOf({ block: part, first: 0, last: part.children.length - 1 })]
  let length = 0
  for (const member of members) {
    if (member.kind === 'block') {
      if (frames.has(member)) return false
      continue
    }
    const kind = kinds.get(member)
    if (kind === 'frame' || kind === 'links-heading' || member.linkLength > 0) return false
    length += member.text.length
    if (length > most) return false
  }
  return true
}

/** The region cut to, or widened to, the known containers that hold most of it. */
function containerRegion(region: Region, { scores }: Weights): Region | null {
  for (let block: Block | null = region.block; block; block = block.parent) {
    if (block.container && linkShare(block) < LINKED_SHARE) {
      return { block, first: 0, last: block.children.length - 1, score: scores.get(block) ?? 0 }
    }
  }
  const containers = [...membersOf(region)].filter(
    (part): part is Block => part.kind === 'block' && part.container && !hasContainerAbove(part, region.block),
  )
  const held = containers.reduce((sum, block) => sum + Math.max(0, scores.get(block) ?? 0), 0)
  if (held < region.score * CONTAINER_SHARE) return null
  const largest = containers.reduce((a, b) => ((scores.get(b) ?? 0) > (scores.get(a) ?? 0) ? b : a))
  if ((scores.get(largest) ?? 0) > held * 0.95) {
    return { block: largest, first: 0, last: largest.children.length - 1, score: held }
  }
  return null
}

function linkShare(block: Block): number {
  let length = 0
  let linkLength = 0
  for (const part of membersOf({ block, first: 0, last: block.children.length - 1 })) {
    if (part.kind === 'block') continue
    length += part.text.length
    linkLength += part.linkLength
  }
  return length === 0 ? 0 : linkLength / length
}

function hasContainerAbove(block: Block, top: Block): boolean {
  for (let at = block.parent; at && at !== top; at = at.parent) if (at.container) return true
  return false
}
