import { FIRST_LEAD, gbkCode, gbkUnit, LAST_LEAD } from './gbk.ts'
import { ordinaryCompletions } from './pairs.ts'
import { isReadAs, readSyllable, SYLLABLE_CHARACTERS } from './readings.ts'
import { encode } from './slip.ts'
import type { Beam, Path } from './slip-beam.ts'

/** Costs in nats. A slip is rare; the model must say that the restored text is much likelier than the rubble. */
export const SLIP_COST = 4
const UNLISTED_COST = 3
const SWALLOW_COST = 6

/** Stands in an original for an ASCII character that is lost. */
const SWALLOWED = 0x30

const READING = new RegExp(`([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'y')

/** The codes of the marks that the text is cut before, by their half-width or only form. */
const MARK_CODES: ReadonlyMap<string, number> = new Map([
  [',', 0xa3ac],
  ['!', 0xa3a1],
  ['?', 0xa3bf],
  [';', 0xa3bb],
  ['，', 0xa3ac],
  ['！', 0xa3a1],
  ['？', 0xa3bf],
  ['；', 0xa3bb],
  ['、', 0xa1a2],
  ['。', 0xa1a3],
])

/** A reading behind a `?`, whose bracket was swallowed. */
interface BareReading {
  /** As the page prints it, with the closing bracket. */
  readonly tail: string
  readonly reading: string
  readonly plain: string
}

/** What a `?` of the page may stand for: a lead byte that was cut off, or that swallowed what followed. */
export class Losses {
  readonly #page: string
  readonly #beam: Beam
  readonly #isAnnotated: (character: string, reading: string) => boolean
  #bareReading: { readonly at: number; readonly found: BareReading | null } = { at: -1, found: null }

  constructor(page: string, beam: Beam, isAnnotated: (character: string, reading: string) => boolean) {
    this.#page = page
    this.#beam = beam
    this.#isAnnotated = isAnnotated
  }

  /** Go on by every way in which the `?` at a place can have come about. */
  take(path: Path, at: number): void {
    this.takeSupposed(path, at)
    if (path.pending === 0) return
    const unit = gbkUnit(path.pending, 0x80)
    if (unit > 0) this.#beam.step(path, at + 1, [unit], 0, 0x80, { cost: SLIP_COST })
    this.#withNext(path, at)
  }

  /** The same where the bytes before are only supposed: then the place must show what cut the lead byte off. */
  takeSupposed(path: Path, at: number): void {
    this.#beforeMark(path, at)
    const reading = this.#readingAt(at)
    if (reading) this.#toReading(path, at, reading)
  }

  #readingAt(at: number): BareReading | null {
    if (this.#bareReading.at !== at) this.#bareReading = { at, found: readBareReading(this.#page, at + 1) }
    return this.#bareReading.found
  }

  /** The lost byte swallowed an ASCII character that cannot be told: its `?` stays where it is. */
  #withNext(path: Path, at: number): void {
    for (const { unit } of ordinaryCompletions(path.pending)) {
      const restored = `${String.fromCharCode(unit)}?`
      this.#beam.step(path, at + 1, [unit, SWALLOWED], 0, 0, { cost: SLIP_COST + SWALLOW_COST, restored })
    }
  }

  /** The lost byte stood before a cut: it ended a character, or it and the mark's first byte are one. */
  #beforeMark(path: Path, at: number): void {
    const printed = this.#page[at + 1] ?? ''
    if (path.pending === 0 && printed === '?') this.#bothBytes(path, at)
    const mark = MARK_CODES.get(printed)
    if (!mark) return
    if (path.pending > 0) this.#endOfCharacter(path, at, mark, printed)
    else {
      for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
        const unit = gbkUnit(byte, mark >> 8)
        if (unit > 0) this.#beam.step(path, at + 2, [unit], mark & 0xff, mark & 0xff, { cost: SLIP_COST })
      }
    }
  }

  #endOfCharacter(path: Path, at: number, mark: number, printed: string): void {
    const wide = gbkUnit(mark >> 8, mark & 0xff)
    const take = (unit: number) => {
      const restored = String.fromCharCode(unit) + printed
      this.#beam.step(path, at + 2, [unit, wide], 0, mark & 0xff, { cost: SLIP_COST, restored })
    }
    if (path.isSupposed) for (const { unit } of ordinaryCompletions(path.pending)) take(unit)
    else {
      for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
        const unit = gbkUnit(path.pending, byte)
        if (unit > 0) take(unit)
      }
    }
  }

  /**
   * A character that ends in A3 before 、 or 。 was cut twice, since A3 and the mark's A1 are ！: 校、 is `D0 A3 A1 A2`, cut
   * before `A3 A1` and then before `A1 A2`. Both of its bytes stand alone.
   */
  #bothBytes(path: Path, at: number): void {
    const printed = this.#page[at + 2] ?? ''
    const mark = MARK_CODES.get(printed) ?? 0
    if (mark >> 8 !== 0xa1) return
    const wide = gbkUnit(mark >> 8, mark & 0xff)
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      const unit = gbkUnit(byte, 0xa3)
      if (unit === 0) continue
      const restored = String.fromCharCode(unit) + printed
      this.#beam.step(path, at + 3, [unit, wide], 0, mark & 0xff, { cost: 2 * SLIP_COST, restored })
    }
  }

  /** The lost byte swallowed the bracket of a reading: it and the byte before it are the code of what is so read. */
  #toReading(path: Path, at: number, { tail, reading, plain }: BareReading): void {
    if (path.last === 0) return
    const next = at + 1 + tail.length
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      const unit = gbkUnit(path.last, byte)
      const character = String.fromCharCode(unit)
      if (unit === 0 || !isReadAs(character, plain)) continue
      const cost = SLIP_COST + (this.#isAnnotated(character, reading) ? 0 : UNLISTED_COST)
      const injection = { code: gbkCode(unit), bytes: encode(`(${tail}`) }
      if (path.pending > 0) this.#beam.step(path, next, [unit], 0, byte, { cost, injection })
      else this.#beam.step(path, next, [], byte, byte, { cost, injection })
    }
  }
}

function readBareReading(page: string, at: number): BareReading | null {
  READING.lastIndex = at
  const match = READING.exec(page)
  const reading = match?.[1] ?? ''
  const syllable = match && readSyllable(reading)
  return match && syllable ? { tail: match[0], reading, plain: syllable.plain } : null
}
