import type { Place } from '../record/finding.ts'
import { type Ledger, toClean, toRaw } from '../text/ledger.ts'
import { pointer } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import type { Policy, PolicyNode } from '../tree/nodes.ts'
import { sectionPath, walk } from '../tree/walk.ts'
import type { Raised } from './rule.ts'

/** Where a clean offset lies in the draft as read: behind the character in front of it. */
export function behind(ledger: Ledger, offset: number): number {
  return offset === 0 ? 0 : toRaw(ledger, { start: offset - 1, end: offset }).end
}

/** The place of a finding in the draft as read. */
export function rawSpan(ledger: Ledger, at: Raised['at']): Span<'raw'> {
  if ('raw' in at) return at.raw
  const { start, end } = at.clean
  if (start < end) return toRaw(ledger, at.clean)
  const point = behind(ledger, start)
  return { start: point, end: point }
}

/** A function from a place to the line and column where it begins. */
export function placer(raw: string): (span: Span) => Place {
  const point = pointer(raw)
  return ({ start, end }) => ({ ...point(start), offset: start, end })
}

/** A function from a place to the ordinals of the sections that it stands in. */
export function sectionFinder(tree: Policy, ledger: Ledger): (at: Raised['at']) => readonly string[] {
  const sections: { readonly start: number; readonly end: number; readonly path: readonly string[] }[] = []
  walk(tree, (node: PolicyNode, ancestors) => {
    if (node.type !== 'section') return undefined
    const { start, end } = node.position
    sections.push({ start: start.offset, end: end.offset, path: sectionPath([...ancestors, node]) })
    return undefined
  })
  return at => {
    const { start, end } = 'clean' in at ? at.clean : toClean(ledger, at.raw)
    // A point stands behind the section that it is to follow.
    const offset = start === end && start > 0 ? start - 1 : start
    return sections.findLast(section => section.start <= offset && offset < section.end)?.path ?? []
  }
}
