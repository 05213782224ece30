import { type Correction, markedContext } from '../record/corrections.ts'

/** A place of a text that a person decided about. */
export interface Decision {
  readonly start: number
  readonly end: number
  readonly correction: Correction
}

/** What a person's corrections come to in a text. */
export interface Decisions {
  /** Where an official word is to be put in; sorted and disjoint. */
  readonly accepted: readonly Decision[]
  /** Where a restoration is not to be made; sorted. */
  readonly rejected: readonly Decision[]
  /** Corrections whose word does not stand anywhere in their context. */
  readonly unmatched: readonly Correction[]
  /** Units of the longest word decided about. */
  readonly longest: number
}

/**
 * Find the places that corrections are about. Of several for one word the one with the longest context decides; where
 * words overlap, the same rule, then the longer word.
 */
export function decisionsIn(text: string, corrections: readonly Correction[]): Decisions {
  const decided = new Map<string, Decision>()
  const unmatched: Correction[] = []
  for (const correction of [...corrections].sort(bySpecificity)) {
    const places = placesOf(text, correction)
    if (places.length === 0) unmatched.push(correction)
    for (const start of places) {
      const end = start + correction.spun.length
      const key = `${start}-${end}`
      if (!decided.has(key)) decided.set(key, { start, end, correction })
    }
  }
  const taken = new Set<number>()
  const accepted: Decision[] = []
  const rejected: Decision[] = []
  for (const decision of decided.values()) {
    if (decision.correction.verdict === 'rejected') {
      rejected.push(decision)
      continue
    }
    const units = Array.from({ length: decision.end - decision.start }, (_, at) => decision.start + at)
    if (isRestored(text, decision) || units.some(unit => taken.has(unit))) continue
    for (const unit of units) taken.add(unit)
    accepted.push(decision)
  }
  const longest = corrections.reduce((most, { spun }) => Math.max(most, spun.length), 0)
  return { accepted: accepted.sort(byStart), rejected: rejected.sort(byStart), unmatched, longest }
}

function bySpecificity(a: Correction, b: Correction): number {
  return (b.context?.length ?? 0) - (a.context?.length ?? 0) || b.spun.length - a.spun.length
}

function byStart(a: Decision, b: Decision): number {
  return a.start - b.start
}

/** Where the word of a correction stands in its context. */
function placesOf(text: string, { spun, context = spun }: Correction): readonly number[] {
  const mark = markedContext('', spun, '')
  const marked = context.indexOf(mark)
  const words = marked < 0 ? context : context.slice(0, marked) + spun + context.slice(marked + mark.length)
  const offsets = marked < 0 ? occurrences(words, spun) : [marked]
  const places = occurrences(text, words).flatMap(at => offsets.map(offset => at + offset))
  return [...new Set(places)]
}

function occurrences(text: string, words: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Whether the official word, where it contains the spun one (局 → 管理局), stands there already. */
function isRestored(text: string, { start, correction: { spun, official = '' } }: Decision): boolean {
  for (let at = official.indexOf(spun); at >= 0; at = official.indexOf(spun, at + 1)) {
    if (text.startsWith(official, start - at)) return true
  }
  return false
}
