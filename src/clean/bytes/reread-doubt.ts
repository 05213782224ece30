import type { Judge } from './judge.ts'
import { DROPPED, HIGH_BYTES, isLost, UNDEFINED } from './lost-bytes.ts'
import type { Misreading } from './misreading.ts'
import { readByte } from './reader.ts'
import { simplifiedUnit } from './simplified.ts'

/** A byte that is guessed, with what stood beside it when the decoder gave it up; -1 for nothing that matters. */
export interface Guess {
  /** How many bytes of its character come after it. */
  readonly fromLast: number
  readonly lead: number
  readonly trail: number
}

/** The text up to some place, read in one way. */
export interface Path {
  readonly previous: Path | null
  /** Where in the observed text this step ends. */
  readonly at: number
  readonly isMisread: boolean
  /** The character that this step finished, 0 for none. */
  readonly unit: number
  readonly pending: number
  /** The bytes of the character under way or just finished, packed, and the guesses among them. */
  readonly bytes: number
  readonly guesses: readonly Guess[]
  readonly state: number
  readonly score: number
}

/**
 * By how much a guessed character must beat every other that its bytes allow, in nats; one of ：；，, and a character that
 * begins a line, by more: what stands before hardly tells ： from ；, and nothing tells 门：from 问：.
 */
const LEAST_LEAD = 3
const LEAST_CLEAR_LEAD = 6
/** So many guessed characters on either side of one are weighed with it. */
const MOST_NEIGHBOURS = 2
/** How many characters behind a guess, and before a stretch, bear on it. */
export const LOOKAHEAD = 4
const OPENING_BRACKET = 0xff08
const CLOSING_BRACKET = 0xff09
export const LINE_BREAK = 0x0a
export const NO_GUESS: readonly Guess[] = []

/** Doubts the characters of a reading that bytes were guessed for. */
export class Doubt {
  readonly #judge: Judge
  readonly #misreading: Misreading
  readonly #endsLine: boolean

  /** @param endsLine whether the reading goes to the end of its line */
  constructor(judge: Judge, misreading: Misreading, endsLine: boolean) {
    this.#judge = judge
    this.#misreading = misreading
    this.#endsLine = endsLine
  }

  /**
   * Whether a character that bytes are missing of is much likelier than all others with the bytes that are there. Where
   * its neighbours are guessed too, each may have been taken for another's sake: then it must beat the others beside any.
   * @param written the steps that finished a character, in order
   * @param index the one that is doubted
   */
  isTold(written: readonly Path[], index: number): boolean {
    const link = written[index] as Path
    if (link.guesses.length === 0) return true
    let first = index
    while (first > 0 && index - first < MOST_NEIGHBOURS && isGuessed(written[first - 1])) first--
    let last = index
    while (last - index < MOST_NEIGHBOURS && isGuessed(written[last + 1])) last++
    const run = written.slice(first, last + 1)
    const slots = run.map((one, at) => this.#choices(one, first + at === index, isOpen(written, first + at)))
    const tail = this.#tail(written, last + 1)
    const { state } = (run[0] as Path).previous as Path
    const units = run.map(({ unit }) => unit)
    const least =
      this.#judge.weigh(String.fromCharCode(...units, ...tail), state) - this.#leastLead(link, isOpen(written, index))
    return !this.#reaches(slots, tail, state, 0, least)
  }

  #leastLead({ unit, previous }: Path, isOpen: boolean): number {
    const beginsLine = previous?.state === this.#judge.start
    const closes = unit === CLOSING_BRACKET && isOpen
    return beginsLine || (isWideMark(unit) && !closes) ? LEAST_CLEAR_LEAD : LEAST_LEAD
  }

  /** The characters that may stand in a guessed place: all, or all but the one that was taken. */
  #choices(link: Path, isElse: boolean, isOpen: boolean): readonly number[] {
    const others = this.#others(link).filter(unit => isOpen || unit !== CLOSING_BRACKET)
    return isElse ? others : [link.unit, ...others]
  }

  /** The characters from a place on by which a choice before it is judged. */
  #tail(written: readonly Path[], from: number): readonly number[] {
    const tail = written.slice(from, from + LOOKAHEAD).map(({ unit }) => unit)
    return this.#endsLine && tail.length < LOOKAHEAD ? [...tail, LINE_BREAK] : tail
  }

  /** Whether some choice in every slot, with what follows, is at least so likely. */
  #reaches(
    [choices, ...slots]: readonly (readonly number[])[],
    tail: readonly number[],
    state: number,
    score: number,
    least: number,
  ): boolean {
    const judge = this.#judge
    if (!choices) return score + judge.weigh(String.fromCharCode(...tail), state) >= least
    return choices.some(unit => {
      const next = judge.next(state, unit)
      const sum = score + judge.lastLogProb
      return sum >= least && this.#reaches(slots, tail, next, sum, least)
    })
  }

  /** The characters that differ from one only in its guessed bytes; its own traditional forms say the same. */
  #others(link: Path): readonly number[] {
    const length = link.bytes > 0xffff ? 3 : link.bytes > 0xff ? 2 : 1
    let codes: readonly number[] = [link.bytes]
    for (const [index, guess] of link.guesses.entries()) {
      const shift = guess.fromLast * 8
      const followsGuess = link.guesses[index - 1]?.fromLast === guess.fromLast + 1
      codes = codes.flatMap(code => {
        const before = followsGuess ? (code >> (shift + 8)) & 0xff : guess.lead
        const bytes = this.#bytesFor({ ...guess, lead: before }, (link.bytes >> shift) & 0xff)
        return bytes.map(byte => (code & ~(0xff << shift)) | (byte << shift))
      })
    }
    return codes
      .map(code => this.#unitOf(code, length))
      .filter(unit => unit > 0 && unit !== link.unit && simplifiedUnit(unit) !== link.unit)
  }

  /** The bytes that may have been lost where one was guessed. */
  #bytesFor({ lead, trail }: Guess, taken: number): readonly number[] {
    const { read } = this.#misreading
    if (read === 'latin') return trail === -1 && UNDEFINED.includes(taken as 0x81) ? UNDEFINED : DROPPED
    return HIGH_BYTES.filter(byte => {
      if (lead >= 0) return isLost(read, lead, byte)
      return trail < 0 || isLost(read, byte, trail)
    })
  }

  /** The character of some bytes; 0 where they are none. */
  #unitOf(bytes: number, length: number): number {
    let pending = 0
    let unit = 0
    for (let place = length - 1; place >= 0; place--) {
      const next = readByte(this.#misreading.written, pending, (bytes >> (place * 8)) & 0xff)
      if (!next) return 0
      ;({ pending, unit } = next)
    }
    return pending === 0 ? unit : 0
  }
}

/** Whether a bracket is open before a character. */
function isOpen(written: readonly Path[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const unit = written[at]?.unit
    if (unit === OPENING_BRACKET || unit === CLOSING_BRACKET) return unit === OPENING_BRACKET
  }
  return false
}

/** ： ； ， and their like, which differ in one byte. */
function isWideMark(unit: number): boolean {
  return unit >= 0xff00
}

function isGuessed(link: Path | undefined): boolean {
  return link !== undefined && link.guesses.length > 0
}
