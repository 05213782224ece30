import type { LanguageModel } from '../../language/model.ts'
import { fitOf, REACH, stateBefore } from './fit.ts'
import type { Arc } from './matcher.ts'
import type { Pair } from './pair.ts'
import { readWith } from './reading.ts'
import { TRUST } from './run.ts'

/** One reading of a place: what the author may have written there. */
export interface Option {
  readonly text: string
  /** The row by which the tool made the page's word of it; null where the word is the author's own. */
  readonly pair: Pair | null
  /** Logarithm of the likelihood of the words around with this reading. */
  readonly fit: number
  /** Its share of the probability of all readings of the place. */
  readonly posterior: number
}

/** A place where a spun word may stand, with its readings, likeliest first. */
export interface Choice {
  readonly start: number
  readonly end: number
  readonly options: readonly Option[]
}

/**
 * The readings of every place of a line that an arc covers, weighed against one another with the rest of the line as
 * `taken` reads it.
 * @param arcs all arcs of the line, sorted by start
 * @param taken the arcs that make up the line's best reading, sorted
 */
export function weigh(
  model: LanguageModel,
  text: string,
  start: number,
  end: number,
  arcs: readonly Arc[],
  taken: readonly Arc[],
): readonly Choice[] {
  const reading = readWith(text, start, end, taken)
  const choices: Choice[] = []
  for (const group of bySpan(arcs)) {
    const [first] = group as [Arc]
    const from = reading.places[first.start - start] as number
    const to = reading.places[first.end - start] as number
    if (from < 0 || to < 0) continue
    const original = text.slice(first.start, first.end)
    const inPlace = reading.text.slice(from, to)
    const known = inPlace === original || group.some(arc => arc.pair.original === inPlace)
    if (!known) continue // shorter arcs inside it are weighed on their own
    const before = stateBefore(model, reading.text, from)
    const after = reading.text.slice(to, to + REACH)
    const scored: Scored[] = [{ text: original, arc: null, fit: fitOf(model, before, original + after), cost: 0 }]
    for (const arc of group) {
      const fit = fitOf(model, before, arc.pair.original + after)
      scored.push({ text: arc.pair.original, arc, fit, cost: arc.cost })
    }
    choices.push({ start: first.start, end: first.end, options: share(scored) })
  }
  return choices
}

function bySpan(arcs: readonly Arc[]): readonly (readonly Arc[])[] {
  const groups: Arc[][] = []
  const open = new Map<number, Arc[]>()
  let start = -1
  for (const arc of arcs) {
    if (arc.start !== start) open.clear()
    start = arc.start
    const group = open.get(arc.end)
    if (group) group.push(arc)
    else {
      const fresh = [arc]
      open.set(arc.end, fresh)
      groups.push(fresh)
    }
  }
  return groups
}

interface Scored {
  readonly text: string
  readonly arc: Arc | null
  readonly fit: number
  readonly cost: number
}

/** Share out the probability of a place among its readings, and tell the arcs. */
function share(scored: readonly Scored[]): readonly Option[] {
  const total = scored.map(({ fit, cost }) => TRUST * (fit + cost))
  const most = Math.max(...total)
  const weights = total.map(score => Math.exp(score - most))
  const sum = weights.reduce((a, b) => a + b, 0)
  return scored
    .map(({ text, arc, fit }, index) => {
      const posterior = (weights[index] as number) / sum
      if (arc) arc.posterior = posterior
      return { text, pair: arc?.pair ?? null, fit, posterior }
    })
    .sort((a, b) => b.posterior - a.posterior)
}
