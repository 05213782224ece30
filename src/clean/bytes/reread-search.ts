import type { Span } from '../../text/span.ts'
import { bytesOf } from './charset.ts'
import type { Judge } from './judge.ts'
import { DROPPED, firstByte, HIGH_BYTES, isLost, lostLeads, lostTrails, UNDEFINED } from './lost-bytes.ts'
import { isLoss, type Misreading, type Plan } from './misreading.ts'
import { type Read, readByte } from './reader.ts'
import { Doubt, type Guess, LINE_BREAK, LOOKAHEAD, NO_GUESS, type Path } from './reread-doubt.ts'

/** A stretch of a text that was misread, and what it was; a character that cannot be told is `LOST`. */
export interface Restored {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The same with the likeliest characters in the lost places, for damaging again. */
  readonly guess: string
}

export interface Reading {
  readonly stretches: readonly Restored[]
  /** Natural logarithm of how likely the whole text is, so read. */
  readonly score: number
}

/** Stands in a restored text for a character whose bytes are lost. */
export const LOST = '\ufffd'

/** Costs in nats. */
const SWITCH_COST = 6
const GUESS_COST = 2.5
const SUPPLY_COST = 4
const BEAM_WIDTH = 48
const BEAM_DEPTH = 15
const NO_BREAK_SPACE = 0xa0
/** Windows and browsers read a lone byte 80 as the euro sign, which GB 18030 has elsewhere. */
const EURO = 0x20ac
const BYTE_ORDER_MARK = 0xfeff
const CLAUSE_END = /[，。；：、！？,;:!?()（）]/

/**
 * The likeliest way to read `text[start, end)`, parts of which may have been misread, by a beam search: each character is
 * either itself, or the bytes that the wrong encoding has for it, read in the right one. A `?` may be bytes lost.
 */
export function rereadLikeliest(text: string, span: Span, plan: Plan, judge: Judge): Reading {
  return new Search(text, span, plan, judge).best()
}

class Search {
  readonly #text: string
  readonly #start: number
  readonly #end: number
  readonly #misreading: Misreading
  readonly #byPair: boolean
  readonly #judge: Judge
  /** Whether controls and soft hyphens were dropped from a text in which they would be letters. */
  readonly #isThinned: boolean
  readonly #endsLine: boolean
  readonly #doubt: Doubt
  #next = new Map<number, Path>()
  /** The best scores in `#next`, best first, as many as the beam is wide: what is below the last of them is not kept. */
  readonly #top = new Float64Array(BEAM_WIDTH)

  constructor(text: string, { start, end }: Span, { misreading, byPair }: Plan, judge: Judge) {
    this.#text = text
    this.#start = start
    this.#end = end
    this.#misreading = misreading
    this.#byPair = byPair
    this.#judge = judge
    this.#endsLine = /^[\r\n]?$/.test(text.charAt(end))
    this.#doubt = new Doubt(judge, misreading, this.#endsLine)
    this.#isThinned = misreading.read === 'latin' && !/[\u0080-\u009f\u00ad]/.test(text.slice(start, end))
  }

  best(): Reading {
    const state = this.#judge.after(this.#text.slice(Math.max(0, this.#start - LOOKAHEAD), this.#start))
    const blank = { previous: null, isMisread: false, unit: 0, pending: 0, bytes: 0, guesses: NO_GUESS, score: 0 }
    let paths: readonly Path[] = [{ ...blank, at: this.#start, state }]
    for (let at = this.#start; at < this.#end; at++) {
      this.#next = new Map()
      this.#top.fill(Number.NEGATIVE_INFINITY)
      for (const path of paths) this.#advance(path, at)
      paths = survivors(this.#next)
    }
    const [best] = this.#endsLine ? paths.toSorted((a, b) => this.#closing(b) - this.#closing(a)) : paths
    if (!best) return { stretches: [], score: Number.NEGATIVE_INFINITY }
    return { stretches: this.#stretches(finishedLinksOf(best)), score: best.score }
  }

  /** The score of a path that ends a line. */
  #closing({ state, score }: Path): number {
    this.#judge.next(state, LINE_BREAK)
    return score + this.#judge.lastLogProb
  }

  #advance(path: Path, at: number): void {
    const unit = this.#text.charCodeAt(at)
    if (path.pending === 0) this.#takeItself(path, at, unit)
    const { read, written } = this.#misreading
    const code = bytesOf(read, unit)
    const entered = path.isMisread ? path : { ...path, score: path.score - SWITCH_COST }
    if (code > 0xff) this.#feed(entered, at, [code >> 8, code & 0xff])
    if (unit === EURO && read === 'gbk') this.#feed(entered, at, [0x80])
    if (code <= 0xff && (code >= 0x80 || (code >= 0 && path.isMisread))) this.#feed(entered, at, [code])
    if (isLoss(unit)) this.#guess(entered, at)
    if (this.#isThinned && written === 'utf-8' && path.pending > 0) this.#supply(path, at, unit, code)
  }

  /** The character was not misread. */
  #takeItself(path: Path, at: number, unit: number): void {
    const cost = path.isMisread ? SWITCH_COST : 0
    const link = this.#link(path, at + 1, { unit, pending: 0 }, 0, NO_GUESS)
    this.#enter({ ...link, isMisread: false, score: link.score - cost })
  }

  #feed(path: Path, at: number, bytes: readonly number[]): void {
    let link: Path | null = path
    for (const byte of bytes) link = link && this.#readOn(link, at + 1, byte)
    if (link) this.#enter(link)
  }

  /** One byte more, or null where it cannot stand there. */
  #readOn(path: Path, at: number, byte: number, guess?: Omit<Guess, 'fromLast'>): Path | null {
    const read = readByte(this.#misreading.written, path.pending, byte)
    if (!read) return null
    const isCarried = path.pending > 0 && path.guesses.length > 0
    const earlier = isCarried ? path.guesses.map(old => ({ ...old, fromLast: old.fromLast + 1 })) : NO_GUESS
    const guesses = guess ? [...earlier, { ...guess, fromLast: 0 }] : earlier
    return this.#link(path, at, read, (path.pending << 8) | byte, guesses)
  }

  #link(path: Path, at: number, read: Read, bytes: number, guesses: readonly Guess[]): Path {
    let { state, score } = path
    if (read.unit > 0 && read.unit !== BYTE_ORDER_MARK) {
      state = this.#judge.next(state, read.unit)
      score += this.#judge.lastLogProb
    }
    return { previous: path, at, isMisread: true, ...read, bytes, guesses, state, score }
  }

  /** Whether a path of this score, or one that comes of it, is not kept: nothing gets likelier by another character. */
  #isHopeless(score: number): boolean {
    return score < (this.#top[BEAM_WIDTH - 1] as number) || score <= (this.#top[0] as number) - BEAM_DEPTH
  }

  #enter(path: Path): void {
    if (this.#isHopeless(path.score)) return
    const guessed = path.pending > 0 ? path.guesses.reduce((bits, { fromLast }) => bits | (1 << fromLast), 0) : 0
    const key = ((path.state * 0x10000 + path.pending) * 2 + Number(path.isMisread)) * 8 + guessed
    const rival = this.#next.get(key)
    if (rival && rival.score >= path.score) return
    this.#next.set(key, path)
    // A path that got better counts as what it was: a place too low at most.
    if (!rival) this.#rank(path.score)
  }

  #rank(score: number): void {
    let place = BEAM_WIDTH
    while (place > 0 && (this.#top[place - 1] as number) < score) place--
    if (place === BEAM_WIDTH) return
    this.#top.copyWithin(place + 1, place)
    this.#top[place] = score
  }

  /** A `?` for one byte that the decoder could not read, or for two. */
  #guess(path: Path, at: number): void {
    const { read, written } = this.#misreading
    if (read === 'latin') this.#guessByte(path, at, UNDEFINED, -1)
    else {
      const trail = firstByte(read, this.#text.charCodeAt(at + 1))
      if (!this.#byPair || trail < 0x40) this.#guessByte(path, at, lostLeads(read, trail), trail)
      if (this.#byPair && written === 'utf-8') this.#guessPair(path, at, read)
    }
  }

  /** A guessed byte must not begin a character that Chinese text hardly holds: UTF-8 begins Han and marks with E2–E9, EF. */
  #canBegin({ pending }: Path, byte: number): boolean {
    if (pending > 0 || this.#misreading.written !== 'utf-8') return true
    return (byte >= 0xe2 && byte <= 0xe9) || byte === 0xef
  }

  #guessByte(path: Path, at: number, bytes: readonly number[], trail: number): void {
    if (this.#isHopeless(path.score - GUESS_COST)) return
    const { read } = this.#misreading
    const before = read === 'latin' ? -1 : guessedLast(path)
    for (const byte of bytes) {
      if (!this.#canBegin(path, byte)) continue
      if (read !== 'latin' && before >= 0 && !isLost(read, before, byte)) continue
      const link = this.#readOn(path, at + 1, byte, { lead: -1, trail })
      if (link) this.#enter({ ...link, score: link.score - GUESS_COST })
    }
  }

  #guessPair(path: Path, at: number, read: 'gbk' | 'big5'): void {
    const cost = 2 * GUESS_COST
    if (this.#isHopeless(path.score - cost)) return
    for (const lead of HIGH_BYTES) {
      const trails = lostTrails(read, lead)
      const first = trails.length > 0 ? this.#readOn(path, at, lead, { lead: -1, trail: -1 }) : null
      if (!first || this.#isHopeless(first.score - cost)) continue
      for (const byte of trails) {
        if (!this.#canBegin(first, byte)) continue
        const link = this.#readOn(first, at + 1, byte, { lead, trail: -1 })
        if (link) this.#enter({ ...link, score: link.score - cost })
      }
    }
  }

  /** A byte whose character left no trace, or became a blank. */
  #supply(path: Path, at: number, unit: number, code: number): void {
    if (unit === 0x20) this.#feed({ ...path, score: path.score - GUESS_COST }, at, [NO_BREAK_SPACE])
    if (code < 0x80) return
    for (const byte of DROPPED) {
      const link = this.#readOn(path, at, byte, { lead: -1, trail: -1 })
      if (link) this.#feed({ ...link, score: link.score - SUPPLY_COST }, at, [code])
    }
  }

  #stretches(links: readonly Path[]): readonly Restored[] {
    const stretches: Restored[] = []
    const written = links.filter(({ unit }) => unit > 0)
    let writtenBefore = 0
    links.forEach((link, index) => {
      if (!link.isMisread) {
        if (link.unit > 0) writtenBefore++
        return
      }
      const before = stretches.at(-1)
      const start = link.previous?.at ?? link.at
      const isSame =
        before !== undefined && (before.end === link.at || (before.end === start && !isClauseEnd(links[index - 1])))
      const opened = isSame ? before : { start, end: start, text: '', guess: '' }
      const hasUnit = link.unit > 0 && link.unit !== BYTE_ORDER_MARK
      const character = hasUnit ? String.fromCharCode(link.unit) : ''
      const isTold = link.unit === 0 || this.#doubt.isTold(written, writtenBefore)
      const text = opened.text + (isTold || !hasUnit ? character : LOST)
      const grown = {
        start: opened.start,
        end: link.at,
        text,
        guess: opened.guess + String.fromCharCode(...(link.unit > 0 ? [link.unit] : [])),
      }
      if (link.unit > 0) writtenBefore++
      if (isSame) stretches[stretches.length - 1] = grown
      else stretches.push(grown)
    })
    return stretches
  }
}

/** The byte that was guessed right before; -1 where the last one was not. */
function guessedLast({ guesses, bytes }: Path): number {
  return guesses.at(-1)?.fromLast === 0 ? bytes & 0xff : -1
}

function survivors(paths: ReadonlyMap<number, Path>): readonly Path[] {
  const sorted = [...paths.values()].sort((a, b) => b.score - a.score)
  const best = sorted[0]?.score ?? 0
  return sorted.slice(0, BEAM_WIDTH).filter(path => path.score > best - BEAM_DEPTH)
}

/** Whether a step ends a clause between two characters: what was misread up to there does not bear on what follows. */
function isClauseEnd(path: Path | undefined): boolean {
  return path !== undefined && path.pending === 0 && CLAUSE_END.test(String.fromCharCode(path.unit))
}

/** The steps to a path, without those of a character that the text breaks off in. */
function finishedLinksOf(path: Path): readonly Path[] {
  const links: Path[] = []
  for (let link: Path | null = path; link?.previous; link = link.previous) {
    if (links.length > 0 || link.pending === 0) links.push(link)
  }
  return links.reverse()
}
