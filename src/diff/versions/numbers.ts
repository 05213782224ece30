import type { Evidence } from '../../record/evidence.ts'
import type { ChangedNumber, VersionPart } from '../../record/versions.ts'
import type { Witness } from '../../witness/witness.ts'
import { numbersIn } from './inside.ts'
import type { Unit } from './units.ts'

/** A version with those of its units that are compared. */
export interface Side {
  readonly witness: Witness
  /** In the order in which their texts were joined, each with a line break behind it but the last. */
  readonly units: readonly Unit[]
}

/**
 * The numbers that changed inside aligned clauses: where words were replaced by others, the first number of these by the
 * first of those that is counted in the same (4.5个 is not replaced by 90%), and so on. Ordinals of the clauses themselves do
 * not count.
 */
export function changedNumbers(parts: readonly VersionPart[], old: Side, now: Side): readonly ChangedNumber[] {
  const changed: ChangedNumber[] = []
  let [left, right] = [0, 0]
  parts.forEach((part, index) => {
    const next = parts[index + 1]
    if (part.op === 'deleted' && next?.op === 'inserted') {
      const from = numbersIn(part.text).map(({ text, at }) => ({ text, place: placeOf(old, left + at) }))
      const to = numbersIn(next.text).map(({ text, at }) => ({ text, place: placeOf(now, right + at) }))
      let used = 0
      for (const number of from) {
        const at = to.findIndex((other, index) => index >= used && countedIn(other.text) === countedIn(number.text))
        const other = to[at]
        if (!other) continue
        used = at + 1
        if (number.text === other.text || !number.place || !other.place) continue
        changed.push(changeOf(number.text, number.place, other.text, other.place, old, now))
      }
    }
    if (part.op !== 'inserted') left += part.text.length
    if (part.op !== 'deleted') right += part.text.length
  })
  return changed
}

/** What a number is counted in, its own figures and the sizes 万 and 亿 left out; dates are of one kind. */
function countedIn(number: string): string {
  return /^(?:19|20)\d{2}年/.test(number) ? 'date' : number.replace(/[0-9.,一二两三四五六七八九十百千万亿零〇]/g, '')
}

/** A place in a version: the unit, and the offset in the clean text. */
interface Place {
  readonly unit: Unit
  readonly offset: number
}

/** Where an offset of the joined texts is; null inside an ordinal. */
function placeOf({ units }: Side, offset: number): Place | null {
  let start = 0
  for (const unit of units) {
    const at = offset - start
    if (at < unit.text.length) return at < unit.ordinal ? null : { unit, offset: unit.start + at }
    start += unit.text.length + 1
  }
  return null
}

function changeOf(from: string, left: Place, to: string, right: Place, old: Side, now: Side): ChangedNumber {
  const [before, after] = [recordAt(old.witness, left.offset, from), recordAt(now.witness, right.offset, to)]
  const oldSpan = { start: left.offset, end: left.offset + from.length }
  const newSpan = { start: right.offset, end: right.offset + to.length }
  return {
    from,
    to,
    about: after?.about ?? before?.about ?? wordsAround(now.witness.clean, right, to),
    oldRecord: before?.id ?? null,
    newRecord: after?.id ?? null,
    oldSection: [...left.unit.section],
    newSection: [...right.unit.section],
    oldSpan,
    newSpan,
  }
}

/** A record with the numbers that it holds, as far as a version may have changed them. */
interface Held {
  readonly id: string
  /** What the number is the value of; null where its sentence says it best. */
  readonly about: string | null
  readonly numbers: readonly (number | null)[]
  readonly evidence: readonly Evidence[]
}

/** The record that a number at a place belongs to: its words are there, and it holds the number. */
function recordAt({ document }: Witness, offset: number, number: string): Held | undefined {
  const value = sizeOf(number)
  const held: readonly Held[] = [
    ...document.targets.map(({ id, indicator, value: level, year, fromYear, evidence }) => ({
      id,
      about: indicator.text,
      numbers: [level, year, fromYear],
      evidence,
    })),
    ...document.subsidies.map(({ id, amount, max, percent, multiple, evidence }) => ({
      id,
      about: null,
      numbers: [amount, max, percent, multiple],
      evidence,
    })),
  ]
  return held.find(
    ({ numbers, evidence }) =>
      numbers.includes(value) && evidence.some(({ clean }) => clean.start <= offset && offset < clean.end),
  )
}

function sizeOf(number: string): number {
  const digits = Number.parseFloat(number.replaceAll(',', ''))
  const size = (number.includes('亿') ? 1e8 : 1) * (number.includes('万') ? 1e4 : 1)
  return Number((digits * size).toPrecision(12))
}

/** Of the words around a number, at least and at most so many. */
const AROUND = { least: 6, most: 24 } as const
const GAP = '…'

/**
 * What a number stands in: its part of the sentence with a gap in its place (每张给予…的建设补贴), the number itself left out;
 * with the next part where that says little (到…，新增托位). The gap at the end is left out too.
 */
function wordsAround(clean: string, { unit, offset }: Place, number: string): string {
  const before = clean.slice(unit.start + unit.ordinal, offset)
  const after = clean.slice(offset + number.length, unit.end)
  const head = (/[^，。；：！？\n]*$/.exec(before)?.[0] ?? '').trimStart()
  const parts = after.match(/^[^，。；：！？\n]*|[，：][^，。；：！？\n]+/gu) ?? []
  let words = `${head}${GAP}`
  for (const part of parts) {
    if (words.length > AROUND.least && part !== parts[0]) break
    words += part
  }
  if (words.length > AROUND.most) {
    const from = Math.max(0, Math.min(head.length - AROUND.most / 2, words.length - AROUND.most))
    words = words.slice(from, from + AROUND.most)
  }
  return words.replace(/…$/, '').trim()
}
