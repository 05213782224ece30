import type { Judge } from './judge.ts'
import { DROPPED, HIGH_BYTES, isLost, UNDEFINED } from './lost-bytes.ts'
import type { Misreading } from './misreading.ts'
import { readByte } from './reader.ts'

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

/** By how much a guessed character must beat every other that its bytes allow, in nats. */
const LEAST_LEAD = 2.5
/** How many characters behind a guess, and before a stretch, bear on it. */
export const LOOKAHEAD = 4
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
   * Whether a character that bytes are missing of is much likelier than all others with the bytes that are there. Where its
   * neighbour is guessed too, each may have been taken for the other's sake: then it must beat the others beside any.
   */
  isTold(links: readonly Path[], index: number): boolean {
    const link = links[index] as Path
    const [guess, other] = link.guesses
    if (link.unit === 0 || !guess) return true
    if (other) return false
    const choices = this.#choices(links[index], true)
    const before = this.#choices(links[index - 1], false)
    const after = this.#choices(links[index + 1], false)
    const first = before ? index - 1 : index
    const tail = this.#tail(links, after ? index + 2 : index + 1)
    const { state } = (links[first] as Path).previous as Path
    const slots = [before, choices, after].filter(units => units !== null)
    const written = links.slice(first, first + slots.length).map(({ unit }) => unit)
    const least = this.#judge.weigh(String.fromCharCode(...written, ...tail), state) - LEAST_LEAD
    return !this.#reaches(slots, tail, state, 0, least)
  }

  /** The characters that may stand in a guessed place: all, or all but the one that was taken; null where none is guessed. */
  #choices(link: Path | undefined, isElse: boolean): readonly number[] | null {
    const [guess, other] = link?.guesses ?? NO_GUESS
    if (!link || link.unit === 0 || !guess || other) return null
    const others = this.#others(link, guess).filter(unit => unit !== link.unit)
    return isElse ? others : [link.unit, ...others]
  }

  /** The characters from a place on by which a choice before it is judged. */
  #tail(links: readonly Path[], from: number): readonly number[] {
    const units = links.slice(from).flatMap(({ unit }) => (unit > 0 ? unit : []))
    const tail = units.slice(0, LOOKAHEAD)
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

  /** The characters that differ from one only in its guessed byte. */
  #others(link: Path, guess: Guess): readonly number[] {
    const { read, written } = this.#misreading
    const shift = guess.fromLast * 8
    const length = link.bytes > 0xffff ? 3 : link.bytes > 0xff ? 2 : 1
    const candidates =
      read === 'latin' && guess.trail === -1 && UNDEFINED.includes(((link.bytes >> shift) & 0xff) as 0x81)
        ? UNDEFINED
        : read === 'latin'
          ? DROPPED
          : HIGH_BYTES
    const units: number[] = []
    for (const byte of candidates) {
      if (read !== 'latin' && guess.lead >= 0 && !isLost(read, guess.lead, byte)) continue
      if (read !== 'latin' && guess.lead < 0 && guess.trail >= 0 && !isLost(read, byte, guess.trail)) continue
      const bytes = (link.bytes & ~(0xff << shift)) | (byte << shift)
      let pending = 0
      let unit = 0
      for (let place = length - 1; place >= 0; place--) {
        const next = readByte(written, pending, (bytes >> (place * 8)) & 0xff)
        if (!next) break
        ;({ pending, unit } = next)
      }
      if (unit > 0 && pending === 0) units.push(unit)
    }
    return units
  }
}
