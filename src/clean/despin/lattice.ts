import type { LanguageModel } from '../../language/model.ts'
import type { Arc } from './matcher.ts'

interface Trace {
  readonly arc: Arc
  readonly before: Trace | null
}

interface Hypothesis {
  readonly state: number
  readonly score: number
  readonly trace: Trace | null
}

/** Hypotheses kept at each place: between two replaced words all of them agree again after a few characters. */
const WIDTH = 4
const LINE_END = 0x0a

/**
 * The likeliest official text behind a line, as the arcs to take: Viterbi search over the lattice in which every
 * character stays or an arc replaces the characters it covers, with the `WIDTH` best hypotheses at each place.
 * @param arcs sorted by start
 */
export function decode(
  model: LanguageModel,
  text: string,
  start: number,
  end: number,
  arcs: readonly Arc[],
): readonly Arc[] {
  if (arcs.length === 0) return []
  const places: (Hypothesis[] | undefined)[] = new Array(end - start + 1)
  places[0] = [{ state: model.start, score: 0, trace: null }]
  let nextArc = 0
  for (let at = start; at < end; at++) {
    const here = places[at - start]
    const firstArc = nextArc
    while (nextArc < arcs.length && (arcs[nextArc] as Arc).start === at) nextArc++
    if (!here) continue
    places[at - start] = undefined
    if (here.length > WIDTH) here.sort((a, b) => b.score - a.score).length = WIDTH
    const unit = text.charCodeAt(at)
    for (const hypothesis of here) {
      const state = model.next(hypothesis.state, unit)
      reach(places, at + 1 - start, state, hypothesis.score + model.lastLogProb, hypothesis.trace)
      for (let index = firstArc; index < nextArc; index++) {
        const arc = arcs[index] as Arc
        const { original } = arc.pair
        let after = hypothesis.state
        let score = hypothesis.score + arc.cost
        for (let i = 0; i < original.length; i++) {
          after = model.next(after, original.charCodeAt(i))
          score += model.lastLogProb
        }
        reach(places, arc.end - start, after, score, { arc, before: hypothesis.trace })
      }
    }
  }
  return path(best(model, places[end - start] ?? []))
}

/** Of two hypotheses with one future, the better. */
function reach(
  places: (Hypothesis[] | undefined)[],
  place: number,
  state: number,
  score: number,
  trace: Trace | null,
): void {
  const there = places[place]
  if (!there) {
    places[place] = [{ state, score, trace }]
    return
  }
  for (let index = 0; index < there.length; index++) {
    const other = there[index] as Hypothesis
    if (other.state !== state) continue
    if (other.score < score) there[index] = { state, score, trace }
    return
  }
  there.push({ state, score, trace })
}

function best(model: LanguageModel, ends: readonly Hypothesis[]): Trace | null {
  let winner: Trace | null = null
  let most = -Infinity
  for (const { state, score, trace } of ends) {
    model.next(state, LINE_END)
    const total = score + model.lastLogProb
    if (total > most) {
      most = total
      winner = trace
    }
  }
  return winner
}

function path(trace: Trace | null): readonly Arc[] {
  const arcs: Arc[] = []
  for (let step = trace; step; step = step.before) arcs.push(step.arc)
  return arcs.reverse()
}
