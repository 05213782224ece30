import { type Ledger, toClean } from '../text/ledger.ts'
import type { Span } from '../text/span.ts'
import type { Policy } from '../tree/nodes.ts'
import { walk } from '../tree/walk.ts'
import type { Directive } from './directives.ts'
import { behind } from './places.ts'

/** A stretch of the draft as read in which some rules are asked to be silent. */
interface Silence extends Span {
  readonly directive: number
  readonly rules: Directive['rules']
}

/** What a finding is, as far as silence goes. */
export interface Heard {
  readonly ruleId: string
  readonly topic: { readonly id: string | null; readonly text: string } | null
  readonly offset: number
}

/**
 * A function that says which directive (by index) silences a finding; -1 when none does.
 *
 * `here` reaches over its own line, or, alone on its line, over what begins below: a paragraph, or a whole section where
 * that is a heading. `start` reaches to the matching `end`, else to the end of the draft.
 */
export function silencer(directives: readonly Directive[], ledger: Ledger, tree: Policy): (heard: Heard) => number {
  const silences = directives.flatMap((directive, index) => {
    const span = reach(directive, index, directives, ledger, tree)
    return span ? [{ ...span, directive: index, rules: directive.rules }] : []
  })
  return ({ ruleId, topic, offset }) =>
    silences.find(silence => covers(silence, offset) && speaksOf(silence.rules, ruleId, topic))?.directive ?? -1
}

function covers({ start, end }: Silence, offset: number): boolean {
  return start <= offset && offset <= end
}

function speaksOf(rules: Directive['rules'], ruleId: string, topic: Heard['topic']): boolean {
  return (
    rules.length === 0 ||
    rules.some(
      rule => rule.id === ruleId && (rule.topic === null || rule.topic === topic?.id || rule.topic === topic?.text),
    )
  )
}

function reach(
  { scope, alone, raw, rules }: Directive,
  index: number,
  all: readonly Directive[],
  ledger: Ledger,
  tree: Policy,
): Span | null {
  const text = ledger.raw
  if (scope === 'document') return { start: 0, end: text.length }
  if (scope === 'end') return null
  if (scope === 'start') {
    const end = all.slice(index + 1).find(other => other.scope === 'end' && endsFor(other.rules, rules))
    return { start: raw.start, end: end?.raw.start ?? text.length }
  }
  if (scope === 'here' && !alone) return lineAround(text, raw.start)
  const below = /^[^\r\n]*(?:\s*(?:\r\n?|\n))?\s*/.exec(text.slice(raw.end))?.[0].length ?? 0
  const line = lineAround(text, Math.min(text.length, raw.end + below))
  const section = sectionStartingIn(tree, toClean(ledger, line))
  if (!section) return { start: raw.start, end: line.end }
  return { start: raw.start, end: Math.max(line.end, behind(ledger, section.end)) }
}

function endsFor(ended: Directive['rules'], begun: Directive['rules']): boolean {
  return ended.length === 0 || begun.every(({ id }) => ended.some(other => other.id === id))
}

function lineAround(text: string, offset: number): Span<'raw'> {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const length = text.slice(offset).search(/[\r\n]/)
  return { start, end: length < 0 ? text.length : offset + length }
}

function sectionStartingIn(tree: Policy, { start, end }: Span): Span | null {
  let found: Span | null = null
  walk(tree, node => {
    if (found || node.position.start.offset >= end) return 'stop'
    if (node.type !== 'section' || node.position.start.offset < start) return undefined
    found = { start: node.position.start.offset, end: node.position.end.offset }
    return 'stop'
  })
  return found
}
