import stringWidth from 'string-width'
import type { Language } from '../lexicon/messages/language.ts'
import { passName, reasonWording, wording } from '../lexicon/messages/wording.ts'
import { applyEdits } from '../text/edit.ts'
import { type Ledger, stepToRaw } from '../text/ledger.ts'
import { pointer } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { shortened } from './visible.ts'

/** One edit, told from the page's side. */
export interface Explanation {
  readonly pass: string
  /** As a key of the lexicon; `reasonWording` has the words. */
  readonly reason: string
  /** The place in the raw page, and its line and column there (from 1, columns in UTF-16 units). */
  readonly raw: Span<'raw'>
  readonly line: number
  readonly column: number
  /** What the pass found, as the passes before it had left it. */
  readonly before: string
  readonly after: string
  readonly confidence?: number
  readonly alternatives?: readonly string[]
}

/** Every edit of a ledger, in the order of its places in the raw page; edits of one place in the order of the passes. */
export function explain(ledger: Ledger): readonly Explanation[] {
  const pointOf = pointer(ledger.raw)
  const explanations: Explanation[] = []
  let text = ledger.raw
  for (const [index, { pass, edits }] of ledger.steps.entries()) {
    for (const edit of edits) {
      const raw = stepToRaw(ledger, index, edit)
      explanations.push({
        pass,
        reason: edit.reason,
        raw: { start: raw.start, end: raw.end },
        ...pointOf(raw.start),
        before: text.slice(edit.start, edit.end),
        after: edit.insert,
        ...(edit.confidence !== undefined && { confidence: edit.confidence }),
        ...(edit.alternatives !== undefined && { alternatives: edit.alternatives }),
      })
    }
    text = applyEdits(text, edits)
  }
  return explanations.sort((a, b) => a.raw.start - b.raw.start)
}

/**
 * Explanations without those of edits in a stretch that a later pass took away: how a line of spam was made readable
 * before it went is no change of the document.
 * @param explanations of {@link explain}
 * @param passes the ids of the passes, in the order in which they ran
 */
export function lastingExplanations(
  explanations: readonly Explanation[],
  passes: readonly string[],
): readonly Explanation[] {
  const turn = new Map(passes.map((pass, index) => [pass, index]))
  const turnOf = ({ pass }: Explanation) => turn.get(pass) ?? 0
  const overtaken = new Set<Explanation>()
  let open: readonly Explanation[] = []
  for (const one of explanations.toSorted((a, b) => a.raw.start - b.raw.start || b.raw.end - a.raw.end)) {
    open = open.filter(removal => removal.raw.end > one.raw.start)
    if (open.some(removal => removal.raw.end >= one.raw.end && turnOf(removal) > turnOf(one))) overtaken.add(one)
    if (one.after === '' && one.raw.end > one.raw.start) open = [...open, one]
  }
  return explanations.filter(one => !overtaken.has(one))
}

/** Units of a text before and after an edit that a line shows. */
const SHOWN = 48

/** The explanations as lines for a terminal: place, pass, before → after, reason, and how sure the pass was. */
export function explanationLines(explanations: readonly Explanation[], language: Language): readonly string[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  if (explanations.length === 0) return [say('explain-none')]
  const show = (text: string) =>
    text === '' ? say('explain-nothing') : `“${shortened(text, SHOWN, say('explain-length', { units: text.length }))}”`
  const heads = explanations.map(({ line, column, pass }) => [`${line}:${column}`, passName(pass, language)] as const)
  const placeWidth = Math.max(...new Set(heads.map(([place]) => place.length)))
  const passWidth = Math.max(...new Set(heads.map(([, pass]) => stringWidth(pass))))
  const lines = explanations.map(({ before, after, reason, confidence, alternatives }, index) => {
    const [place, pass] = heads[index] as readonly [string, string]
    const doubts = [
      ...(confidence === undefined ? [] : [say('explain-confidence', { percent: Math.round(confidence * 100) })]),
      ...(alternatives?.length ? [say('explain-alternatives', { alternatives: alternatives.join(' | ') })] : []),
    ]
    const doubt = doubts.length > 0 ? ` [${doubts.join('; ')}]` : ''
    const name = pass + ' '.repeat(passWidth - stringWidth(pass))
    return `${place.padStart(placeWidth)}  ${name}  ${show(before)} → ${show(after)}  ${reasonWording(reason, language)}${doubt}`
  })
  return [...lines, say('explain-count', { edits: explanations.length })]
}
