import type { Nodes, RootContent, Table } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

/** What a Markdown document of ours holds. */
export interface MarkdownDocument {
  /** The clean text, for `parse`. */
  readonly clean: string
  /** What the front matter says; null when there is none, or it is no YAML mapping. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Read a document that `toMarkdown` wrote. A block that follows another without a blank line runs on in the same line of
 * the clean text; a hard break in a heading is a line break. Never throws: any text is some Markdown.
 */
export function fromMarkdown(markdown: string): MarkdownDocument {
  const { children } = reader.parse(markdown)
  let clean = ''
  let frontMatter: MarkdownDocument['frontMatter'] = null
  let before: RootContent | null = null
  for (const block of children) {
    if (block.type === 'yaml') {
      frontMatter = mapping(block.value)
      continue
    }
    const runsOn = before !== null && lineOf(block, 'start') === lineOf(before, 'end') + 1
    clean += `${before === null || runsOn ? '' : '\n'}${blockText(block)}`
    before = block
  }
  return { clean: clean === '' ? '' : `${clean}\n`, frontMatter }
}

function lineOf(node: Nodes, edge: 'start' | 'end'): number {
  return node.position?.[edge].line ?? 0
}

function mapping(yaml: string): MarkdownDocument['frontMatter'] {
  try {
    const value: unknown = parseYaml(yaml)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null // front matter that is no YAML says nothing
  }
}

function blockText(block: RootContent): string {
  return block.type === 'table' ? rows(block) : words(block)
}

function rows({ children }: Table): string {
  return children.map(row => row.children.map(words).join('\t')).join('\n')
}

/** The words below a node. The line breaks of the Markdown source stand for nothing, those of a list or quote for lines. */
function words(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.type === 'text' ? node.value.replace(/\n/g, '') : node.value
  if (!('children' in node)) return ''
  const separator = node.type === 'list' || node.type === 'blockquote' || node.type === 'listItem' ? '\n' : ''
  return node.children.map(words).join(separator)
}
