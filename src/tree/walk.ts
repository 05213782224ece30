import type { Heading, Leaf, Num, PolicyNode, Section } from './nodes.ts'

/** What a visitor may answer: `skip` leaves the node's children out, `stop` ends the walk. */
export type Visit = 'skip' | 'stop' | undefined

/** The children of a node, none for a leaf. */
export function childrenOf(node: PolicyNode): readonly PolicyNode[] {
  return 'children' in node ? node.children : []
}

/**
 * Visit a node and what is below it in the order of the text. `ancestors` runs from the root to the node's parent; it
 * changes as the walk goes on: copy it to keep it.
 */
export function walk(
  root: PolicyNode,
  visit: (node: PolicyNode, ancestors: readonly PolicyNode[]) => Visit | undefined,
): void {
  const ancestors: PolicyNode[] = []
  const enter = (node: PolicyNode): boolean => {
    const answer = visit(node, ancestors)
    if (answer === 'stop') return false
    if (answer === 'skip') return true
    ancestors.push(node)
    const goOn = childrenOf(node).every(enter)
    ancestors.pop()
    return goOn
  }
  enter(root)
}

/** The leaves below a node, in the order of the text. */
export function leavesOf(root: PolicyNode): readonly Leaf[] {
  const leaves: Leaf[] = []
  walk(root, node => {
    if (node.type === 'text' || node.type === 'marker') leaves.push(node)
    return undefined
  })
  return leaves
}

/** The words of a node, markers left out; the lines of a title are joined without a space. */
export function textOf(node: PolicyNode): string {
  return leavesOf(node)
    .filter(leaf => leaf.type === 'text')
    .map(leaf => leaf.value)
    .join('')
}

/** The words of a section's heading without the mark that ends them: `政策引导，普惠优先`. Empty when it has none. */
export function headingText(section: Section): string {
  return textOf(section.children[0] as Heading).replace(/[。：:.．；;\s]+$/, '')
}

/** A number as paths show it, parentheses at full width: `（三）`, `1`, `第三条`. */
export function numLabel(num: Num): string {
  return num.text.replace(/\(/g, '（').replace(/\)/g, '）')
}

/** The numbers of the sections among `ancestors`, outermost first: `['三', '（一）', '1']`. */
export function sectionPath(ancestors: readonly PolicyNode[]): readonly string[] {
  return ancestors.flatMap(node => (node.type === 'section' && node.num ? [numLabel(node.num)] : []))
}

/** The paths of all sections of a tree, the numbers of each joined by `/`: `三/（一）/1`. */
export function sectionPaths(root: PolicyNode): ReadonlySet<string> {
  const paths = new Set<string>()
  walk(root, (node, ancestors) => {
    if (node.type === 'section') paths.add(sectionPath([...ancestors, node]).join('/'))
    return undefined
  })
  return paths
}
