import { type Ledger, toClean } from '../../text/ledger.ts'
import type { Span } from '../../text/span.ts'
import type { Explanation } from '../explain.ts'

/** A piece of text and the explanations (by their index) of what was done to it; none where it was left alone. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly edits: readonly number[]
}

/** Where an edit shows in a text; empty for a place where something was put in. */
export interface Mark extends Span {
  readonly edit: number
}

/** Where the edits show in the raw page, sorted by start. */
export function rawMarks(explanations: readonly Explanation[]): readonly Mark[] {
  return explanations.map(({ raw }, edit) => ({ start: raw.start, end: raw.end, edit })).sort(byStart)
}

/** Where what the edits put in shows in the clean text, sorted by start; edits that only took away show nowhere. */
export function cleanMarks(ledger: Ledger, explanations: readonly Explanation[]): readonly Mark[] {
  return explanations
    .flatMap(({ raw, after }, edit) => {
      if (after === '') return []
      const { start, end } = toClean(ledger, raw)
      return end > start ? [{ start, end, edit }] : []
    })
    .sort(byStart)
}

function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || a.edit - b.edit
}

/** Cuts texts into segments at the borders of marks, asked for span after span in rising order. */
export class Segmenter {
  readonly #marks: readonly Mark[]
  #next = 0
  #open: Mark[] = []

  /** @param marks sorted by start */
  constructor(marks: readonly Mark[]) {
    this.#marks = marks
  }

  /** The segments of a span, which must not start before an earlier one ended. An empty mark gives an empty segment. */
  segments({ start, end }: Span): readonly Segment[] {
    const segments: Segment[] = []
    let at = start
    while (at < end) {
      this.#open = this.#open.filter(mark => mark.end > at)
      const empty = this.#enter(at)
      if (empty.length > 0) segments.push({ start: at, end: at, edits: empty })
      const borders = this.#open.map(mark => mark.end)
      const following = this.#marks[this.#next]
      if (following) borders.push(following.start)
      const stop = Math.min(end, ...borders)
      segments.push({ start: at, end: stop, edits: this.#open.map(mark => mark.edit).sort((a, b) => a - b) })
      at = stop
    }
    return segments
  }

  /** Open the marks that start at or before an offset; returns those that are empty. */
  #enter(offset: number): number[] {
    const empty: number[] = []
    for (let mark = this.#marks[this.#next]; mark && mark.start <= offset; mark = this.#marks[this.#next]) {
      if (mark.end > offset) this.#open.push(mark)
      else if (mark.end === mark.start) empty.push(mark.edit)
      this.#next += 1
    }
    return empty
  }
}
