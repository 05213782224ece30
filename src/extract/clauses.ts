import type { Heading, Policy, PolicyNode, Section } from '../tree/nodes.ts'
import { headingText, sectionPath, walk } from '../tree/walk.ts'
import type { Clause } from './clause.ts'

/**
 * The running text of a document by outline entry, in order: the paragraphs that stand directly under each section (or in
 * the preamble, the closing, an attachment) are one clause. A section whose words are all in its heading is a clause of
 * its heading.
 */
export function clausesOf(tree: Policy, clean: string): readonly Clause[] {
  const clauses: Clause[] = []
  walk(tree, (node, ancestors) => {
    if (!('children' in node) || LEAVES.includes(node.type)) return 'skip'
    const path = sectionPath([...ancestors, node])
    const headings = headingsOf([...ancestors, node])
    const headed = node.type !== 'section' || headingText(node) !== ''
    for (const { start, end } of withSentence(node, runs(node), clean))
      clauses.push({
        text: clean.slice(start, end),
        start,
        section: path,
        heading: headings.at(-1) ?? null,
        headed,
        headings,
      })
    return undefined
  })
  return clauses.toSorted((a, b) => a.start - b.start)
}

/** Nodes whose words are not running text. */
const LEAVES: readonly PolicyNode['type'][] = [
  'letterhead',
  'table',
  'attachmentNote',
  'paragraph',
  'heading',
  'signature',
  'date',
  'note',
]

/** Ranges of neighbouring paragraphs below a node; of a section without any, its heading's words. */
function runs(node: Extract<PolicyNode, { children: unknown }>): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const child of node.children as readonly PolicyNode[]) {
    const { start, end } = child.position
    if (child.type !== 'paragraph') open = null
    else if (open) open.end = end.offset
    else {
      open = { start: start.offset, end: end.offset }
      found.push(open)
    }
  }
  return found.length === 0 && node.type === 'section' ? headingRun(node) : found
}

/** A heading with a full stop is no sentence below so many characters: （一）加强组织领导。 */
const SHORTEST_SENTENCE = 20

/** （三）符合条件的企业减按10%的税率征收。 with paragraphs below it: a heading that is a sentence is read with them. */
function withSentence(
  node: Extract<PolicyNode, { children: unknown }>,
  found: readonly { start: number; end: number }[],
  clean: string,
): readonly { start: number; end: number }[] {
  const [words] = node.type === 'section' ? headingRun(node) : []
  const [first, ...others] = found
  if (!words || !first || words.end > first.start) return found
  const heading = clean.slice(words.start, words.end)
  if (!/[。；]$/.test(heading) || !(heading.length >= SHORTEST_SENTENCE || /[，；：]/.test(heading))) return found
  const between = clean.slice(words.end, first.start)
  return between.trim() === '' ? [{ start: words.start, end: first.end }, ...others] : [words, ...found]
}

function headingRun(section: Section): readonly { start: number; end: number }[] {
  const words = (section.children[0] as Heading).children.filter(child => child.type === 'text')
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? [{ start: first.position.start.offset, end: last.position.end.offset }] : []
}

function headingsOf(path: readonly PolicyNode[]): readonly string[] {
  return path.flatMap(node => (node.type === 'section' && headingText(node)) || [])
}
