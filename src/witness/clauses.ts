import type { Policy, PolicyNode } from '../tree/nodes.ts'
import { headingText, sectionPath, walk } from '../tree/walk.ts'

/** A leaf of the outline: what a comparison aligns and what a peer can lack. */
export interface Clause {
  /** Half-open, in UTF-16 units of the clean text: heading and body. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** The ordinals from the outermost section down to the clause's own: 三, （一）, 1. */
  readonly section: readonly string[]
  /** The words of its own heading; null where it has none. */
  readonly heading: string | null
  /** The headings above it, outermost first, its own not among them. */
  readonly above: readonly string[]
  /** It is a paragraph of a text without an outline, which stands in no section. */
  readonly prose?: true
}

/**
 * The leaf clauses of a document in the order of the text: every section without sections in it, and what a section says
 * before its first subsection; of a text without an outline, every paragraph. Letterhead, closing and tables are none; the
 * preamble is one.
 */
export function leafClauses(tree: Policy, clean: string): readonly Clause[] {
  const clauses: Clause[] = []
  const isProse = !hasOutline(tree)
  walk(tree, (node, ancestors) => {
    if (node.type === 'preamble') {
      clauses.push(clause(node.position.start.offset, node.position.end.offset, node, ancestors, clean))
      return 'skip'
    }
    if (node.type === 'paragraph' && isProse) {
      const { start, end } = node.position
      clauses.push({ ...clause(start.offset, end.offset, node, ancestors, clean), prose: true })
      return 'skip'
    }
    if (node.type !== 'section') return SKIPPED.includes(node.type) ? 'skip' : undefined
    const first = node.children.find(child => child.type === 'section')
    const { start } = node.position
    if (!first) clauses.push(clause(start.offset, node.position.end.offset, node, ancestors, clean))
    else if (node.children[1]?.type !== 'section') {
      clauses.push(clause(start.offset, first.position.start.offset, node, ancestors, clean))
    }
    return undefined
  })
  return clauses
}

/** Whether any section stands in a document; then a paragraph in none is a note to its outline, an annex or a list. */
function hasOutline(tree: Policy): boolean {
  let found = false
  walk(tree, ({ type }) => {
    found ||= type === 'section'
    return found ? 'stop' : undefined
  })
  return found
}

const SKIPPED: readonly PolicyNode['type'][] = ['letterhead', 'closing', 'table', 'attachmentNote', 'paragraph']

function clause(start: number, end: number, node: PolicyNode, ancestors: readonly PolicyNode[], clean: string): Clause {
  const text = clean.slice(start, end).trimEnd()
  return {
    start,
    end: start + text.length,
    text,
    section: sectionPath([...ancestors, node]),
    heading: (node.type === 'section' && headingText(node)) || null,
    above: ancestors.flatMap(above => (above.type === 'section' && headingText(above)) || []),
  }
}
