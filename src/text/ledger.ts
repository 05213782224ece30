import { applyEdits, type Edit } from './edit.ts'
import { formatSpan, type Span } from './span.ts'

/** What one pass did to the text that the passes before it had left. */
export interface Step {
  readonly pass: string
  readonly edits: readonly Edit[]
}

/**
 * A page and everything that was done to it. Laws, each a property test:
 *
 *     replay(ledger.raw, ledger.steps) === ledger.clean
 *     toRaw of the place of a surviving character is that character's place in raw
 *     a.start <= b.start  =>  toRaw(a).start <= toRaw(b).start, and the same for the ends
 */
export interface Ledger {
  readonly raw: string
  readonly clean: string
  readonly steps: readonly Step[]
}

/** A ledger in which nothing has been done yet. */
export function openLedger(raw: string): Ledger {
  return { raw, clean: raw, steps: [] }
}

/**
 * The ledger with one more step, its edits counted in `ledger.clean`.
 * @throws RangeError when the edits are unsorted, overlapping or out of bounds.
 */
export function enterStep(ledger: Ledger, pass: string, edits: readonly Edit[]): Ledger {
  return { raw: ledger.raw, clean: applyEdits(ledger.clean, edits), steps: [...ledger.steps, { pass, edits }] }
}

/**
 * What the steps make of a text.
 * @throws RangeError when a step does not fit the text that the steps before it leave.
 */
export function replay(raw: string, steps: readonly Step[]): string {
  return steps.reduce((text, step) => applyEdits(text, step.edits), raw)
}

/** The texts between the steps: `texts[i]` is what step `i` was given, the last one is `clean`. */
export function stages(ledger: Ledger): readonly string[] {
  const texts = [ledger.raw]
  for (const step of ledger.steps) texts.push(applyEdits(texts[texts.length - 1] as string, step.edits))
  return texts
}

/**
 * Where the characters of a clean span come from. The result covers whole edits (a replaced word leads to all of the
 * word it replaced) and never the deletions beside the span. An empty span leads to the gap it stands in.
 * @throws RangeError when the span does not lie inside `ledger.clean`.
 */
export function toRaw(ledger: Ledger, span: Span<'clean'>): Span<'raw'> {
  return walkBack(ledger, ledger.steps.length, span)
}

/** The same for a span of the text that step `index` was given, as an edit's own offsets are. */
export function stepToRaw(ledger: Ledger, index: number, span: Span): Span<'raw'> {
  return walkBack(ledger, index, span)
}

/**
 * Where a span of the raw page went: the smallest clean span that holds all that came of it, empty when nothing did.
 * @throws RangeError when the span does not lie inside `ledger.raw`.
 */
export function toClean(ledger: Ledger, span: Span<'raw'>): Span<'clean'> {
  checkInside(span, ledger.raw.length)
  let { start, end } = span
  for (const map of mapsOf(ledger)) ({ start, end } = map.forward(start, end))
  return { start, end }
}

/**
 * Whether a pass put in any of the characters of a clean span.
 * @throws RangeError when the span does not lie inside `ledger.clean`.
 */
export function putIn(ledger: Ledger, pass: string, span: Span<'clean'>): boolean {
  checkInside(span, ledger.clean.length)
  const maps = mapsOf(ledger)
  let { start, end } = span
  if (start === end) return false
  for (let index = ledger.steps.length - 1; index >= 0; index--) {
    const map = maps[index] as StepMap
    if ((ledger.steps[index] as Step).pass === pass && map.puts(start, end)) return true
    ;({ start, end } = map.back(start, end))
    if (start >= end) return false
  }
  return false
}

function walkBack(ledger: Ledger, steps: number, span: Span): Span<'raw'> {
  const maps = mapsOf(ledger).slice(0, steps)
  checkInside(span, maps.at(-1)?.outLength ?? ledger.raw.length)
  if (span.start === span.end) return gapBack(maps, steps, span.start)
  return { start: unitBack(maps, steps, span.start).start, end: unitBack(maps, steps, span.end - 1).end }
}

/**
 * The raw range of one unit of the text after `steps` steps: its own place, all that the edit replaced which put it in, or,
 * where an edit put it into nothing, the gap it was put into. Ranges of neighbours never run backwards, which makes
 * `toRaw` monotone.
 */
function unitBack(maps: readonly StepMap[], steps: number, offset: number): Span<'raw'> {
  if (steps === 0) return { start: offset, end: offset + 1 }
  const { start, end } = (maps[steps - 1] as StepMap).unitBack(offset)
  if (start === end) return gapBack(maps, steps - 1, start)
  const first = unitBack(maps, steps - 1, start)
  return end === start + 1 ? first : { start: first.start, end: unitBack(maps, steps - 1, end - 1).end }
}

/** The raw range between two units: what was deleted there. Inside what one edit put in: all that it replaced. */
function gapBack(maps: readonly StepMap[], steps: number, offset: number): Span<'raw'> {
  if (steps === 0) return { start: offset, end: offset }
  const map = maps[steps - 1] as StepMap
  const before = offset === 0 ? { start: 0, end: 0 } : unitBack(maps, steps, offset - 1)
  if (offset === map.outLength) return { start: before.end, end: (maps[0] as StepMap).inLength }
  const after = unitBack(maps, steps, offset)
  return { start: Math.min(before.end, after.start), end: Math.max(before.end, after.start) }
}

function checkInside(span: Span, length: number): void {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= length)) {
    throw new RangeError(`Invalid span ${formatSpan(span)}, expected 0 <= start <= end <= ${length}`)
  }
}

/** The offset map of one step, both ways, by binary search over its edits. */
class StepMap {
  readonly outLength: number
  readonly inLength: number
  readonly #edits: readonly Edit[]
  /** Where each edit's insert starts in the output. */
  readonly #outStarts: Int32Array

  constructor(edits: readonly Edit[], inLength: number) {
    this.#edits = edits
    this.inLength = inLength
    this.#outStarts = new Int32Array(edits.length)
    let shift = 0
    edits.forEach((edit, index) => {
      this.#outStarts[index] = edit.start + shift
      shift += edit.insert.length - (edit.end - edit.start)
    })
    this.outLength = inLength + shift
  }

  /** The input behind a run of output units, which is not empty. */
  back(start: number, end: number): { start: number; end: number } {
    return { start: this.unitBack(start).start, end: this.unitBack(end - 1).end }
  }

  /** Whether the output from `start` to `end` holds a unit that an edit inserted. */
  puts(start: number, end: number): boolean {
    for (let index = lastAtOrBefore(this.#outStarts, end - 1); index >= 0; index--) {
      const insertEnd = (this.#outStarts[index] as number) + (this.#edits[index] as Edit).insert.length
      if (insertEnd > start) return insertEnd > (this.#outStarts[index] as number)
      if ((this.#outStarts[index] as number) < start) return false
    }
    return false
  }

  /** The input range behind the output unit at `offset`: one unit, or the whole of the edit that put it there. */
  unitBack(offset: number): { start: number; end: number } {
    const index = lastAtOrBefore(this.#outStarts, offset)
    if (index < 0) return { start: offset, end: offset + 1 }
    const edit = this.#edits[index] as Edit
    const outEnd = (this.#outStarts[index] as number) + edit.insert.length
    if (offset < outEnd) return { start: edit.start, end: edit.end }
    const kept = edit.end + (offset - outEnd)
    return { start: kept, end: kept + 1 }
  }

  /** Insertions beside a span stay outside it, those in the gap of an empty span come inside. */
  forward(start: number, end: number): { start: number; end: number } {
    if (start < end) return { start: this.#startForward(start), end: this.#endForward(end) }
    return { start: this.#endForward(start), end: this.#startForward(end) }
  }

  /** Where the output of the input from `offset` on starts; all of an edit's insert when it falls inside the edit. */
  #startForward(offset: number): number {
    const index = this.#lastEdit(edit => edit.start < offset || edit.end <= offset)
    if (index < 0) return offset
    const edit = this.#edits[index] as Edit
    const outStart = this.#outStarts[index] as number
    return offset < edit.end ? outStart : outStart + edit.insert.length + (offset - edit.end)
  }

  /** Where the output of the input before `offset` ends. */
  #endForward(offset: number): number {
    const index = this.#lastEdit(edit => edit.start < offset)
    if (index < 0) return offset
    const edit = this.#edits[index] as Edit
    return (this.#outStarts[index] as number) + edit.insert.length + Math.max(0, offset - edit.end)
  }

  /** The last edit with a property that holds for a first part of the edits only; -1 when for none. */
  #lastEdit(holds: (edit: Edit) => boolean): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(this.#edits[middle] as Edit)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const mapCache = new WeakMap<readonly Step[], readonly StepMap[]>()

function mapsOf(ledger: Ledger): readonly StepMap[] {
  let maps = mapCache.get(ledger.steps)
  if (!maps) {
    let length = ledger.raw.length
    maps = ledger.steps.map(step => {
      const map = new StepMap(step.edits, length)
      length = map.outLength
      return map
    })
    mapCache.set(ledger.steps, maps)
  }
  return maps
}
