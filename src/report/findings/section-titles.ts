import type { Policy, PolicyNode } from '../../tree/nodes.ts'
import { headingText, sectionPath, walk } from '../../tree/walk.ts'

/** What the sections of a draft are called, by their path: `三/（二）` and the words of the heading. */
export function sectionTitles(tree: Policy): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  walk(tree, (node: PolicyNode, ancestors) => {
    if (node.type !== 'section') return undefined
    const path = sectionPath([...ancestors, node]).join('/')
    if (!titles.has(path)) titles.set(path, `${path} ${headingText(node)}`.trimEnd())
    return undefined
  })
  return titles
}
