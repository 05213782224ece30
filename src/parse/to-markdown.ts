import type {
  Break,
  Heading as MarkdownHeading,
  Paragraph as MarkdownParagraph,
  Text as MarkdownText,
  Nodes,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { Attachment, Block, Cell, Heading, Part, Policy, PolicyNode, Section, Table } from '../tree/nodes.ts'

/** A block of the Markdown, with the stretch of the clean text that it shows. */
interface Shown {
  readonly block: RootContent
  readonly start: number
  readonly end: number
}

/** Markdown has six levels; the title takes the first. */
const DEEPEST = 6

/**
 * The document as Markdown: titles and headings by outline depth, tables as tables, a paragraph for every other line. What
 * ran on in one line of the clean text runs on here without a blank line; a heading of several lines has hard breaks. So
 * `fromMarkdown` gives the clean text back, white space at the ends of lines and empty lines apart.
 * @param clean the text that the tree was made of
 * @param frontMatter written as YAML above the document; nothing is, without it
 */
export function toMarkdown(tree: Policy, clean: string, frontMatter?: Readonly<Record<string, unknown>>): string {
  const shown = new Writer(clean).parts(tree.children)
  const blocks = frontMatter
    ? [yamlBlock(frontMatter), ...shown.map(({ block }) => block)]
    : shown.map(({ block }) => block)
  const runsOn = new Set<Nodes>()
  shown.forEach(({ block, start }, index) => {
    const before = shown[index - 1]
    if (before && !/[\r\n]/.test(clean.slice(before.end, start)) && !hasBreaks(block)) runsOn.add(block)
  })
  return markdownWriter(runsOn).stringify({ type: 'root', children: blocks })
}

function markdownWriter(runsOn: ReadonlySet<Nodes>) {
  return unified()
    .use(remarkStringify, { bullet: '-', rule: '-', join: [(_, right) => (runsOn.has(right) ? 0 : undefined)] })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkFrontmatter, ['yaml'])
}

function yamlBlock(frontMatter: Readonly<Record<string, unknown>>): RootContent {
  return { type: 'yaml', value: stringify(frontMatter, { lineWidth: 0 }).trimEnd() }
}

function hasBreaks(block: RootContent): boolean {
  return block.type === 'heading' && block.children.some(child => child.type === 'break')
}

class Writer {
  readonly #clean: string
  /** Where the last block ended: spaces between two blocks of one line go with the second. */
  #end = 0

  constructor(clean: string) {
    this.#clean = clean
  }

  parts(parts: readonly (Part | Section | Block)[]): readonly Shown[] {
    return parts.flatMap(part => this.#part(part))
  }

  #part(part: Part): readonly Shown[] {
    switch (part.type) {
      case 'letterhead':
        return part.children.flatMap(line => (line.type === 'title' ? [this.#heading(1, line)] : this.#lines(line)))
      case 'preamble':
      case 'enclosure':
        return this.parts(part.children)
      case 'attachment':
        return this.#attachment(part)
      case 'section':
        return this.#section(part)
      case 'table':
        return [this.#table(part)]
      case 'paragraph':
      case 'attachmentNote':
      case 'closing':
        return this.#lines(part)
    }
  }

  /** 附件1 and the title below or beside it are one heading. */
  #attachment({ children }: Attachment): readonly Shown[] {
    const [label, head, ...rest] = children
    if (label?.type !== 'marker') return []
    if (head?.type !== 'letterhead') return [this.#heading(1, label), ...this.parts(partsOf(children.slice(1)))]
    const [title, ...lines] = head.children
    const below = lines.flatMap(line => this.#lines(line))
    return [this.#heading(1, label, title), ...below, ...this.parts(partsOf(rest))]
  }

  /** A section without words of its own in its heading (第一条, clauses) starts with a paragraph. */
  #section({ depth, children }: Section): readonly Shown[] {
    const [heading, ...below] = children
    const worded = heading.children.some(leaf => leaf.type === 'text')
    const { start, end } = heading.position
    if (worded && depth < DEEPEST) {
      // A number alone on its line heads, the words below it follow.
      const [marker, ...words] = this.#breaks(start.offset, end.offset) ? heading.children : [heading]
      return [
        this.#heading(depth + 1, marker as Heading),
        ...words.flatMap(leaf => this.#lines(leaf)),
        ...this.parts(below),
      ]
    }
    const [first, ...rest] = below
    const runsOn =
      first?.type === 'paragraph' && !this.#breaks(heading.position.end.offset, first.position.start.offset)
    if (!runsOn) return [...this.#lines(heading), ...this.parts(below)]
    return [...this.#stretch(start.offset, first.position.end.offset), ...this.parts(rest)]
  }

  #breaks(start: number, end: number): boolean {
    return /[\r\n]/.test(this.#clean.slice(start, end))
  }

  #heading(depth: number, first: PolicyNode, last: PolicyNode = first): Shown {
    const start = this.#from(first.position.start.offset)
    const end = last.position.end.offset
    const children: (MarkdownText | Break)[] = []
    for (const line of this.#clean.slice(start, end).split(/[\r\n]+/)) {
      const words = children.length === 0 ? line.replace(/\s+$/, '') : line.trim()
      if (words === '') continue
      if (children.length > 0) children.push({ type: 'break' })
      children.push({ type: 'text', value: words })
    }
    this.#end = end
    const block: MarkdownHeading = { type: 'heading', depth: depth as MarkdownHeading['depth'], children }
    return { block, start: first.position.start.offset, end }
  }

  #lines(node: PolicyNode): readonly Shown[] {
    return this.#stretch(node.position.start.offset, node.position.end.offset)
  }

  /** A stretch of the clean text, a paragraph for each line. */
  #stretch(start: number, end: number): readonly Shown[] {
    const shown: Shown[] = []
    const from = this.#from(start)
    for (const { 0: line, index } of this.#clean.slice(from, end).matchAll(/[^\r\n]+/g)) {
      if (line.trim() === '') continue
      const value = shown.length === 0 ? line.trimEnd() : line.trim()
      const block: MarkdownParagraph = { type: 'paragraph', children: [{ type: 'text', value }] }
      shown.push({ block, start: Math.max(start, from + index), end: from + index + line.length })
    }
    this.#end = end
    return shown
  }

  /** `start`, or the end of the block before it on the same line. */
  #from(start: number): number {
    return this.#end > 0 && this.#end < start && !this.#breaks(this.#end, start) ? this.#end : start
  }

  #table(table: Table): Shown {
    const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0)
    const rows: TableRow[] = table.children.map((row, index) => {
      const cells = row.children.map(cellOf)
      // The first row is as long as the longest, since readers drop cells beyond it.
      while (index === 0 && cells.length < columns) cells.push({ type: 'tableCell', children: [] })
      return { type: 'tableRow', children: cells }
    })
    this.#end = table.position.end.offset
    return { block: { type: 'table', children: rows }, start: table.position.start.offset, end: this.#end }
  }
}

const partsOf = (children: Attachment['children']) =>
  children.filter(child => child.type !== 'marker') as readonly Part[]

/** The words of a diagonal header stand as 指标/年份. */
function cellOf(cell: Cell): TableCell {
  const value = cell.children.map(text => text.value.trim()).join('/')
  const children: PhrasingContent[] = value === '' ? [] : [{ type: 'text', value }]
  return { type: 'tableCell', children }
}
