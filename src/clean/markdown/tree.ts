import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** About so much is parsed at once: the time a parser takes grows faster than its input where brackets nest. */
const CHUNK = 16_384

/** Deeper than this no document nests its lists and quotations. */
const DEEPEST = 40

// `1~2个、3~4个` strikes nothing out.
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm, { singleTilde: false })

/** A part of a Markdown text and its tree, whose offsets count in the part. */
export interface ParsedPart {
  readonly start: number
  readonly source: string
  readonly root: Root
}

/**
 * The Markdown trees of a text, part by part: parts end at blank lines before unindented text, never in a code fence. Parts
 * that nest beyond reason are left out.
 */
export function parseParts(text: string): readonly ParsedPart[] {
  return partsOf(text).flatMap(({ start, end }) => {
    const source = text.slice(start, end)
    return nestsBeyondReason(source) ? [] : [{ start, source, root: parser.parse(source) }]
  })
}

function partsOf(text: string): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  let fence: string | undefined
  let afterBlank = false
  for (const line of linesOf(text)) {
    if (afterBlank && fence === undefined && line.start - start >= CHUNK && /^\S/.test(line.text)) {
      parts.push({ start, end: line.start })
      start = line.start
    }
    const mark = /^ {0,3}(```|~~~)/.exec(line.text)?.[1]
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence
    afterBlank = line.text.trim() === ''
  }
  parts.push({ start, end: text.length })
  return parts
}

function nestsBeyondReason(source: string): boolean {
  return new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])(?=[ \\t>])){${DEEPEST}}|[*_\\[\\]\`<!]{${DEEPEST},}`, 'm').test(
    source,
  )
}

/** Where a node begins and ends in the part it was parsed from. */
export function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}
