import { POST_MARK } from '../../lexicon/page/post-marks.ts'
import { attribute } from '../../text/html/source-tree.ts'
import type { Block, Flow, Line } from './flow.ts'
import { membersOf } from './flow-walk.ts'
import type { Weights } from './weights.ts'

/** A thread has so many posts, and so much of the text of its page. */
const LEAST_POSTS = 2
const LEAST_SHARE = 0.2
/** Lines that go with a post stand beside so many of them. */
const MARKED_SHARE = 0.6
/** So many of the records hold a body, and so much of their text is in it. */
const BODY_SHARE = 0.6
/** Parts of an article, not posts of a thread. */
const NEVER_POSTS: ReadonlySet<string> = new Set(['p', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'tbody', 'form'])

/** The elements of one template on a page. */
interface Group {
  readonly posts: readonly Block[]
  /** The sum of their lines' scores. */
  readonly score: number
  /** Characters in them that are no links, no marks of a forum and no phrases of a page's frame. */
  readonly length: number
}

/**
 * The posts of a thread: elements that one template made, as their class or numbered id shows, which together hold a
 * large part of the page's text, the first text below its title among it, and with the marks of a forum beside them. Of
 * the elements in each post the one that holds the text and least else is taken.
 * @returns null where the page is no thread
 */
export function postsOf(flow: Flow, weights: Weights): readonly Block[] | null {
  const marks = flow.lines.filter(line => POST_MARK.test(line.text)).length
  if (marks < LEAST_POSTS) return null
  if (!weights.lead) return null
  const least = LEAST_SHARE * flow.lines.reduce((sum, line) => sum + ownLength(line, weights), 0)
  const groups = templatesAbove(weights.lead, weights)
    .map(template => groupOf(template, weights.blocks, weights))
    .filter(({ posts }) => posts.length >= LEAST_POSTS && marks >= posts.length * MARKED_SHARE)
    .filter(({ length }) => length >= least)
  const longest = Math.max(...groups.map(({ length }) => length))
  const most = Math.max(...groups.map(({ posts }) => posts.length))
  const [records] = groups
    .filter(({ posts, length }) => posts.length * 2 >= most && length >= longest * BODY_SHARE)
    .sort((one, other) => other.score - one.score)
  return records ? bodiesOf(records, weights).posts : null
}

/** Of the elements that most records hold once, those whose text has least else beside it. */
function bodiesOf(records: Group, weights: Weights): Group {
  const inside = records.posts.flatMap(post => [
    ...membersOf({ block: post, first: 0, last: post.children.length - 1 }),
  ])
  const blocks = inside.filter(part => part.kind === 'block')
  const templates = new Set(blocks.map(templateOf).filter(template => template !== ''))
  return [...templates]
    .map(template => groupOf(template, blocks, weights))
    .filter(({ posts }) => isAbout(posts.length, records.posts.length))
    .filter(({ length }) => length >= records.length * BODY_SHARE)
    .reduce((best, group) => (group.score > best.score ? group : best), records)
}

function isAbout(count: number, all: number): boolean {
  return count >= all * BODY_SHARE && count <= all
}

/** The templates of the elements that a line stands in; none where it stands in the frame. */
function templatesAbove({ block }: Line, { frames }: Weights): readonly string[] {
  const templates = new Set<string>()
  for (let at: Block | null = block; at; at = at.parent) {
    if (frames.has(at)) return []
    templates.add(templateOf(at))
  }
  templates.delete('')
  return [...templates]
}

/** An element's name with its class and id, numbers left out; empty where it has neither. */
function templateOf({ element }: Block): string {
  if (NEVER_POSTS.has(element.name)) return ''
  const names = `${attribute(element, 'class')}#${attribute(element, 'id')}`.replace(/\d+/g, '')
  return names === '#' ? '' : `${element.name}.${names}`
}

/** Those of some elements, parents before children, that a template made and that hold text; none inside another. */
function groupOf(template: string, blocks: readonly Block[], weights: Weights): Group {
  const posts: Block[] = []
  const inside = new Set<Block>()
  let score = 0
  let length = 0
  for (const block of blocks) {
    if (block.parent && inside.has(block.parent)) inside.add(block)
    else if (!weights.frames.has(block) && templateOf(block) === template) {
      inside.add(block)
      const lines = linesIn(block)
      if (lines.length === 0) continue
      posts.push(block)
      for (const line of lines) {
        score += weights.scores.get(line) ?? 0
        length += ownLength(line, weights)
      }
    }
  }
  return { posts, score, length }
}

function linesIn(block: Block): readonly Line[] {
  const parts = [...membersOf({ block, first: 0, last: block.children.length - 1 })]
  return parts.filter(part => part.kind === 'line')
}

function ownLength(line: Line, { kinds }: Weights): number {
  const kind = kinds.get(line)
  if (kind === 'frame' || kind === 'links-heading' || POST_MARK.test(line.text)) return 0
  return line.text.length - line.linkLength
}
