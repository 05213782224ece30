import type { Language } from '../lexicon/messages/language.ts'
import { wording } from '../lexicon/messages/wording.ts'
import type { Doubt } from '../record/doubt.ts'
import { pointer } from '../text/lines.ts'
import { visible } from './visible.ts'

/** The doubtful restorations of a page, as `review` tells of them. */
export interface Review {
  readonly id: string
  /** The page as the user named it. */
  readonly file: string
  /** The raw page, which the places count in. */
  readonly text: string
  /** The file that decisions are kept in. */
  readonly corrections: string
  readonly doubts: readonly Doubt[]
}

/** How many restorations of a page nobody has decided about. */
export function undecided({ doubts }: Review): number {
  return doubts.filter(({ verdict }) => verdict === null).length
}

/**
 * The doubts as lines for a terminal: number, place, context, what the word was taken for, how sure that is.
 * @param all those that are decided as well
 */
export function reviewLines(review: Review, all: boolean, language: Language): readonly string[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const { file, doubts, text } = review
  const open = undecided(review)
  if (doubts.length === 0) return [say('review-none', { file })]
  const listed = doubts.filter(({ verdict }) => all || verdict === null)
  const pointOf = pointer(text)
  const width = String(doubts.length).length
  const show = (word: string) => (word === '' ? say('explain-nothing') : visible(word))
  const lines = listed.flatMap(doubt => {
    const { number, spun, official, applied, confidence, alternatives, context, raw, verdict } = doubt
    const { line, column } = pointOf(raw[0]?.start ?? 0)
    const more = raw.length > 1 ? say('review-more-places', { places: raw.length }) : ''
    const state = say(verdict === null ? (applied ? 'review-applied' : 'review-left') : `review-${verdict}`)
    const facts = [
      say('explain-confidence', { percent: Math.round(confidence * 100) }),
      ...(alternatives.length > 0
        ? [say('explain-alternatives', { alternatives: alternatives.map(show).join(' | ') })]
        : []),
    ]
    const indent = ' '.repeat(width + 2)
    return [
      `${String(number).padStart(width)}  ${line}:${column}${more}  ${visible(context)}`,
      `${indent}${show(spun)} → ${show(official)}  ${state} [${facts.join('; ')}]`,
    ]
  })
  return [say('review-heading', { file, doubts: doubts.length, open }), ...lines]
}

/** The same for programs, with the line and column of each place. */
export function reviewJson(review: Review) {
  const { id, file, corrections, doubts, text } = review
  const pointOf = pointer(text)
  return {
    id,
    file,
    corrections,
    undecided: undecided(review),
    doubts: doubts.map(({ raw, ...doubt }) => ({
      ...doubt,
      places: raw.map(({ start, end }) => ({ ...pointOf(start), raw: { start, end } })),
    })),
  }
}
