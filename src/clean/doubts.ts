import { markedContext } from '../record/corrections.ts'
import type { Doubt } from '../record/doubt.ts'
import type { Page } from '../record/page.ts'
import { stepToRaw } from '../text/ledger.ts'
import type { Span } from '../text/span.ts'
import { cleanPage } from './clean.ts'
import { verdictAt } from './corrections.ts'
import { decisionsIn } from './decisions.ts'
import { despinWith, type OwnWords } from './own-words.ts'
import { despin } from './passes/despin.ts'
import { passesFor } from './passes.ts'

/** Units of the line on either side of a word by which a person, and later runs, know its place again. */
const CONTEXT = 10

/** A word that the pass is not sure of, in the text that it was given. */
interface Found extends Span {
  readonly official: string
  readonly applied: boolean
  readonly confidence: number
  readonly alternatives: readonly string[]
}

/**
 * The restorations of a page that are not certain, made or left, as the pass alone sees them, with what the page's
 * corrections say to each.
 * @param own a user's own spun words and wording
 */
export function doubtsOf(
  page: Pick<Page, 'text' | 'syntax'> & Partial<Pick<Page, 'corrections'>>,
  own: OwnWords = {},
): readonly Doubt[] {
  const passes = passesFor(page.syntax)
  const { ledger } = cleanPage(
    page,
    passes.slice(
      0,
      passes.findIndex(({ id }) => id === despin.id),
    ),
  )
  const text = ledger.clean
  const decisions = decisionsIn(text, page.corrections ?? [])
  const groups = new Map<string, Found[]>()
  for (const found of doubtful(text, own)) {
    const key = JSON.stringify([found.official, found.applied, contextOf(text, found)])
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return [...groups.values()].map((group, index) => {
    const [first] = group as [Found, ...Found[]]
    const { start, end, official, applied, confidence, alternatives } = first
    const verdicts = new Set(group.map(found => verdictAt(decisions, found, official)))
    const [verdict = null] = verdicts
    return {
      number: index + 1,
      spun: text.slice(start, end),
      official,
      applied,
      confidence,
      alternatives,
      context: contextOf(text, first),
      raw: group.map(found => stepToRaw(ledger, ledger.steps.length, found)),
      verdict: verdicts.size === 1 ? verdict : null,
    }
  })
}

/** What the pass reports as doubtful or left, in the order of the text. */
function doubtful(text: string, own: OwnWords): readonly Found[] {
  const found: Found[] = []
  despinWith(own).edits(text, ({ id, values, place }) => {
    if (id !== 'spun-word-doubtful' && id !== 'spun-word-left') return
    const { reading = '', others = '', confidence = 0 } = values
    found.push({
      ...place,
      official: String(reading),
      applied: id === 'spun-word-doubtful',
      confidence: Number(confidence),
      alternatives: String(others)
        .split('、')
        .filter(other => other !== ''),
    })
  })
  return found.sort((a, b) => a.start - b.start)
}

/** The word between 【】 with what stands on either side of it in its line or cell; no character is cut in half. */
function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  const [head = ''] = /[^\n\r\t]*$/.exec(before) ?? []
  const [tail = ''] = /^[^\n\r\t]*/.exec(after) ?? []
  return markedContext(
    head.replace(/^[\udc00-\udfff]/, ''),
    text.slice(start, end),
    tail.replace(/[\ud800-\udbff]$/, ''),
  )
}
