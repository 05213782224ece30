import type { Correction, Verdict } from '../record/corrections.ts'
import type { Doubt } from '../record/doubt.ts'
import type { Message } from '../record/message.ts'

/** What the user decided on the command line. */
export interface DecisionOptions {
  /** `1,3-5`, `2=责任`, `all`. */
  readonly accept?: string
  readonly reject?: string
  /** The decision holds for the word wherever it stands on the page. */
  readonly everywhere?: boolean
}

/** Decisions that make no sense for the page: a number that it has not, two answers to one question. */
export class DecisionError extends Error {
  readonly id: string
  readonly values: Message['values']

  constructor(id: string, values: Message['values']) {
    super(`Unexpected decisions (${id}): ${Object.values(values).join(', ')}`)
    this.name = 'DecisionError'
    this.id = id
    this.values = values
  }
}

/** A number, a range, or a number with the user's own word; words are as long as a correction's may be. */
const PART = /^(\d+)(?:-(\d+)|=(.{0,32}))?$/

/**
 * The corrections that the options come to. `all` means those that nobody decided about yet and that are not named
 * otherwise.
 * @throws DecisionError when a number is none of a doubt, or there are two answers for one
 */
export function decisionsOf(doubts: readonly Doubt[], options: DecisionOptions): readonly Correction[] {
  const { everywhere = false } = options
  const answers = [...partsOf('accepted', options.accept), ...partsOf('rejected', options.reject)]
  const chosen = new Map<Doubt, Correction>()
  for (const { verdict, part } of answers.filter(answer => answer.part !== 'all')) {
    for (const { doubt, official } of named(part, doubts)) {
      if (chosen.has(doubt)) throw new DecisionError('review-bad-number', { part })
      chosen.set(doubt, correctionOf(doubt, official, verdict, everywhere))
    }
  }
  const rest = answers.filter(({ part }) => part === 'all')
  if (rest.length > 1) throw new DecisionError('review-bad-number', { part: 'all' })
  for (const { verdict } of rest) {
    for (const doubt of doubts) {
      if (doubt.verdict !== null || chosen.has(doubt)) continue
      chosen.set(doubt, correctionOf(doubt, doubt.official, verdict, everywhere))
    }
  }
  const corrections = [...chosen].sort(([a], [b]) => a.number - b.number).map(([, correction]) => correction)
  if (everywhere) checkOneEach(corrections)
  return corrections
}

function partsOf(verdict: Verdict, list: string | undefined): readonly { verdict: Verdict; part: string }[] {
  return list?.split(/[,，]/).map(part => ({ verdict, part: part.trim() })) ?? []
}

function named(part: string, doubts: readonly Doubt[]): readonly { doubt: Doubt; official: string }[] {
  const [, first = '', last = first, own] = PART.exec(part) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === '' || from < 1 || to < from || to > doubts.length)
    throw new DecisionError('review-bad-number', { part })
  return doubts.slice(from - 1, to).map(doubt => ({ doubt, official: own ?? doubt.official }))
}

function correctionOf({ spun, context }: Doubt, official: string, verdict: Verdict, everywhere: boolean): Correction {
  const where = everywhere ? {} : { context }
  // Who takes the word for itself wants no restoration of it at all.
  if (official === spun) return { spun, verdict: 'rejected', ...where }
  return { spun, official, verdict, ...where }
}

/** On a whole page there is one decision for a word. */
function checkOneEach(corrections: readonly Correction[]): void {
  const decided = new Map<string, string>()
  for (const { spun, official = spun, verdict } of corrections) {
    const answer = `${verdict} ${official}`
    if ((decided.get(spun) ?? answer) !== answer) throw new DecisionError('review-two-answers', { spun })
    decided.set(spun, answer)
  }
}
