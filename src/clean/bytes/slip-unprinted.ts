import { FIRST_LEAD, gbkCode, gbkUnit, LAST_LEAD, unprintedTrails } from './gbk.ts'
import type { Judge } from './judge.ts'
import { isOrdinary } from './ordinary.ts'
import { unprintedCompletions } from './pairs.ts'
import type { Path } from './slip-beam.ts'

/** In nats, for each pair that is supposed to have printed nothing. */
const DROP_COST = 1
/** How many pairs that print nothing one search tries; a bound for hopeless places. */
const MOST_TRIALS = 40_000
const OPENING = 0x5b
const QUESTION = 0x3f

/** How paths go on by what the page prints. */
export interface Continuation {
  /** By the character at a place as it is printed. */
  takeCharacter(path: Path, at: number): void
  /** By a lead byte lost at a `?`, behind bytes that are supposed. */
  takeSupposedLoss(path: Path, at: number): void
}

type Supposed = Omit<Path, 'pending' | 'last' | 'isSupposed'>

/** Written out, since a spread is several times as slow and this is done some ten thousand times for a place. */
function withPending({ score, state, previous, original, restored, injection }: Supposed, pending: number): Path {
  return { score, state, pending, last: pending, previous, original, restored, injection, isSupposed: true }
}

/** Supposes pairs of bytes that print nothing between two characters of the page. */
export class Unprinted {
  readonly #page: string
  readonly #judge: Judge
  readonly #continuation: Continuation
  #trials = 0
  #viable = { at: -1, leads: new Uint8Array(0) }

  constructor(page: string, judge: Judge, continuation: Continuation) {
    this.#page = page
    this.#judge = judge
    this.#continuation = continuation
  }

  /**
   * Go on by two bytes that print nothing before the character at a place: the first ends the pending character, the
   * second begins another. Only ordinary characters are tried.
   * @param least no path that scores less is worth going on with
   * @param most how many such pairs in a row
   */
  take(path: Path, at: number, least: number, most: number): void {
    this.#from(path, path.pending, at, least, most)
  }

  /** @param pending the byte that is left over, whatever the path says of its own */
  #from(path: Path, pending: number, at: number, least: number, most: number): void {
    const judge = this.#judge
    const viable = this.#viableLeads(at)
    for (const { trail: lead, unit } of unprintedCompletions(pending)) {
      if (this.#trials > MOST_TRIALS) return
      const state = judge.next(path.state, unit)
      const score = path.score + judge.lastLogProb - DROP_COST
      if (score < least) continue
      const original = String.fromCharCode(unit)
      const previous = path.pending === pending ? path : { ...path, pending, last: pending }
      const supposed = { previous, original, restored: original, injection: null, score, state }
      const goesOn = most > 1 && score - DROP_COST >= least
      for (const trail of unprintedTrails(lead)) {
        if (viable[trail] === 1) this.#takeSupposed(withPending(supposed, trail), at)
        if (goesOn && trail >= FIRST_LEAD) this.#from(withPending(supposed, 0), trail, at, least, most - 1)
        if (trail === OPENING && this.#closesLater(at))
          this.#continuation.takeCharacter(this.#withOpening(supposed), at)
      }
    }
  }

  #takeSupposed(path: Path, at: number): void {
    if (this.#trials++ > MOST_TRIALS) return
    this.#continuation.takeCharacter(path, at)
    if (this.#page.charCodeAt(at) === QUESTION) this.#continuation.takeSupposedLoss(path, at)
  }

  /** By byte: 1 for those that make an ordinary character with what is printed at a place. */
  #viableLeads(at: number): Uint8Array {
    if (this.#viable.at === at) return this.#viable.leads
    const leads = new Uint8Array(0x100)
    const unit = this.#page.charCodeAt(at)
    const trail = gbkCode(unit) >> 8 || (unit >= 0x40 ? unit : 0xa3)
    const isLoss = unit === QUESTION
    for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      if (isLoss || isOrdinary(gbkUnit(lead, trail)) || (unit < 0x80 && isOrdinary(gbkUnit(lead, 0xa3))))
        leads[lead] = 1
    }
    this.#viable = { at, leads }
    return leads
  }

  /** The path with the `[` that was not printed, between characters again. */
  #withOpening(path: Supposed): Path {
    const state = this.#judge.next(path.state, OPENING)
    const text = `${path.original}[`
    const score = path.score + this.#judge.lastLogProb
    return { ...path, original: text, restored: text, state, score, pending: 0, last: 0 }
  }

  /** Whether a `]` follows that nothing opens: the `[` of a note's number was not printed. */
  #closesLater(at: number): boolean {
    return /^[0-9]{1,3}\]/.test(this.#page.slice(at, at + 4))
  }
}
