import type { Correction } from '../record/corrections.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { type Decision, type Decisions, decisionsIn } from './decisions.ts'
import type { Pass, Report } from './pass.ts'

type Heard = Parameters<Report>[0]

/** What the pass says about single words; where a person decided, there is nothing left to say. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(['spun-word-doubtful', 'spun-word-left'])

/**
 * A restoring pass made with a person's corrections: what was rejected is taken out of its edits, what was accepted is put
 * in, on a page that the pass itself leaves alone as well. Idempotent like the pass, unless the corrections form a chain in
 * one context (登记 for 备案, 备案 for 立案): a tool's replacements are undone all at once, and once only.
 * @param corrections those that match nothing in the text are reported
 */
export function withCorrections(pass: Pass, corrections: readonly Correction[]): Pass {
  if (corrections.length === 0) return pass
  return {
    ...pass,
    edits(text, report) {
      const heard: Heard[] = []
      const found = pass.edits(text, message => heard.push(message))
      const decisions = decisionsIn(text, corrections)
      const edits = merged(found, decisions)
      for (const message of heard) {
        if (message.id === 'page-spun') report({ ...message, values: { ...message.values, words: edits.length } })
        else if (!ABOUT_WORDS.has(message.id) || verdictAt(decisions, message.place, reading(message)) === null) {
          report(message)
        }
      }
      for (const { spun, official = '', context = spun } of decisions.unmatched) {
        const place = { start: 0, end: text.length }
        report({ id: 'correction-unmatched', severity: 'warn', values: { spun, official, context }, place })
      }
      return edits
    },
  }
}

/** What a person decided about reading a place as an official word; null where nobody did. */
export function verdictAt({ accepted, rejected, longest }: Decisions, place: Span, official: string) {
  if (firstOverlapping(accepted, longest, place, () => true)) return 'accepted'
  const refusal = firstOverlapping(rejected, longest, place, decision => refuses(decision, place, official))
  return refusal ? 'rejected' : null
}

function merged(found: readonly Edit[], decisions: Decisions): readonly Edit[] {
  const kept = found.filter(edit => verdictAt(decisions, edit, edit.insert) === null)
  const added = decisions.accepted.map(({ start, end, correction: { official = '' } }) => {
    return { start, end, insert: official, reason: 'restored-by-person', confidence: 1 }
  })
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

/** What a message says that the word was, or would have been, taken for. */
function reading({ values }: Heard): string {
  return String(values['reading'] ?? '')
}

function refuses({ start, end, correction: { official } }: Decision, place: Span, restored: string): boolean {
  return start === place.start && end === place.end && (official === undefined || official === restored)
}

/**
 * The first decision that shares a unit with a place and is as asked for.
 * @param decisions sorted by their starts
 * @param longest no decision is about more units: one that starts further before a place does not reach it
 */
function firstOverlapping(
  decisions: readonly Decision[],
  longest: number,
  place: Span,
  asked: (decision: Decision) => boolean,
): Decision | undefined {
  let low = 0
  let high = decisions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((decisions[middle] as Decision).start < place.start - longest) low = middle + 1
    else high = middle
  }
  for (let at = low; at < decisions.length; at++) {
    const decision = decisions[at] as Decision
    if (decision.start >= place.end) return undefined
    if (decision.end > place.start && asked(decision)) return decision
  }
  return undefined
}
