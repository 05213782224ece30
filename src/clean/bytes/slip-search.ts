import { gbkCode, gbkUnit } from './gbk.ts'
import type { Judge } from './judge.ts'
import { isOrdinary } from './ordinary.ts'
import { isReadAs, readSyllable, SYLLABLE_CHARACTERS, type Syllable } from './readings.ts'
import { encode } from './slip.ts'
import { BEAM_DEPTH, Beam, type Explanation, type Path } from './slip-beam.ts'
import { Losses } from './slip-losses.ts'
import { type Continuation, Unprinted } from './slip-unprinted.ts'
import { wordCost } from './words.ts'

/** Where the search stopped, and what it found, likeliest first; the first may be the page's own text. */
export interface Findings {
  readonly end: number
  readonly explanations: readonly Explanation[]
  /** The score of taking the page at its word. */
  readonly literal: number
}

/** What the search knows of the page. */
export interface SlipContext {
  readonly judge: Judge
  /** Whether the page annotates the character with this reading elsewhere. */
  readonly isAnnotated: (character: string, reading: string) => boolean
  /** How many pairs of bytes in a row may have gone unprinted; two take longer to search than one. */
  readonly mostUnprinted: number
}

/** In nats: a reading behind anything but its character. */
const STRAY_COST = 12
/** How many of the best paths at a place may have pairs in front of them that print nothing, and several in a row. */
const MOST_SUPPOSED = 16
const MOST_SUPPOSED_AT_LOSS = 4
const MOST_SUPPOSED_TWICE = 3
/** The search ends where this many characters after the last lost byte all paths are in step again. */
const LOOKAHEAD = 7
const LONGEST = 160
const CONTEXT = 5

const ANNOTATION = new RegExp(`\\(([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'y')
const ANNOTATIONS = new RegExp(`\\(([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'g')

/**
 * Look for texts that the byte slip can have turned into `page[start, …)`, by a beam search over the original's bytes:
 * every printed character is two bytes of it, every `?` may be a lost lead byte. Paths are weighed by the language
 * model. The slip may begin anywhere after `start`.
 */
export function explainSlip(page: string, start: number, firstLoss: number, context: SlipContext): Findings {
  const lineEnd = endOfLine(page, firstLoss)
  const limit = Math.min(lineEnd, firstLoss + LONGEST)
  const state = context.judge.after(textBefore(page, start))
  const beam = new Beam(context.judge, start, originAt(page, start, state))
  const search = new Search(page, context, beam)
  let lastLoss = firstLoss
  let at = start
  for (; at < limit; at++) {
    if (page[at] === '?') lastLoss = at
    if (at > lastLoss + LOOKAHEAD && page[at] !== '(' && beam.isInStep(at)) break
    search.advance(at)
  }
  const literal = weighLiterally(page.slice(start, at), context.judge, state)
  return { end: at, explanations: beam.explanations(at), literal }
}

/** The page's own text, without the readings that fit; one behind anything but its character is a sign of damage. */
function weighLiterally(text: string, judge: Judge, state: number): number {
  let cost = 0
  const bare = text.replace(ANNOTATIONS, (whole, reading: string, at: number) => {
    const syllable = readSyllable(reading)
    if (!syllable) return whole
    if (!isReadAs(text[at - 1] ?? '', syllable.plain)) cost += STRAY_COST
    return ''
  })
  return judge.weigh(bare, state) - wordCost(bare) - cost
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from, from + LONGEST).search(/[\r\n]/)
  return end < 0 ? Math.min(text.length, from + LONGEST) : from + end
}

function textBefore(page: string, start: number): string {
  return page
    .slice(Math.max(0, start - 40), start)
    .replace(ANNOTATIONS, '')
    .slice(-CONTEXT)
}

function originAt(page: string, start: number, state: number): Path {
  const last = gbkCode(page.charCodeAt(start - 1)) & 0xff
  return { score: 0, state, pending: 0, last, previous: null, original: '', restored: '', injection: null }
}

/** Leads all paths from one place of the page on to the next. */
class Search implements Continuation {
  readonly #page: string
  readonly #beam: Beam
  readonly #losses: Losses
  readonly #unprinted: Unprinted
  readonly #mostUnprinted: number

  constructor(page: string, { judge, isAnnotated, mostUnprinted }: SlipContext, beam: Beam) {
    this.#page = page
    this.#beam = beam
    this.#losses = new Losses(page, beam, isAnnotated)
    this.#unprinted = new Unprinted(page, judge, this)
    this.#mostUnprinted = mostUnprinted
  }

  advance(at: number): void {
    const paths = this.#beam.leave(at)
    const isLoss = this.#page[at] === '?'
    const annotation = readAnnotation(this.#page, at)
    for (const path of paths) {
      if (annotation) this.#takeAnnotation(path, at, annotation)
      this.takeCharacter(path, at)
      if (isLoss) this.#losses.take(path, at)
    }
    const least = (paths[0]?.score ?? 0) - BEAM_DEPTH
    const shifted = paths.filter(path => path.pending > 0)
    for (const [rank, path] of shifted.slice(0, isLoss ? MOST_SUPPOSED_AT_LOSS : MOST_SUPPOSED).entries()) {
      this.#unprinted.take(path, at, least, rank < MOST_SUPPOSED_TWICE ? this.#mostUnprinted : 1)
    }
  }

  /** A printed character is its own bytes; those of half-width ASCII may have been full-width. */
  takeCharacter(path: Path, at: number): void {
    const unit = this.#page.charCodeAt(at)
    const { pending } = path
    const code = gbkCode(unit)
    if (pending === 0) this.#beam.step(path, at + 1, [unit], 0, code & 0xff)
    else if (code > 0) this.#pair(path, at + 1, code >> 8, code & 0xff)
    else if (unit > 0x20 && unit < 0x7f) {
      if (unit >= 0x40) this.#pair(path, at + 1, unit, 0)
      this.#pair(path, at + 1, 0xa3, unit + 0x80)
    }
  }

  takeSupposedLoss(path: Path, at: number): void {
    this.#losses.takeSupposed(path, at)
  }

  /** `(qū)` whole on the page: its key is the character before it, as printed, or the one just made up of bytes. */
  #takeAnnotation(path: Path, at: number, { whole, syllable }: WholeReading): void {
    const key = path.pending === 0 ? lastUnit(path) : this.#page.charCodeAt(at - 1)
    if (key === 0 || !isReadAs(String.fromCharCode(key), syllable.plain)) return
    const restored = path.pending === 0 ? whole : ''
    const injection = { code: gbkCode(key), bytes: encode(whole) }
    this.#beam.step(path, at + whole.length, [], path.pending, path.last, { restored, injection })
  }

  /** Complete the pending character with one byte and leave another pending. */
  #pair(path: Path, at: number, trail: number, pending: number): void {
    const unit = gbkUnit(path.pending, trail)
    if (unit === 0 || (path.isSupposed && !isOrdinary(unit))) return
    this.#beam.step(path, at, [unit], pending, pending || trail)
  }
}

interface WholeReading {
  /** With both brackets, as the page prints it. */
  readonly whole: string
  readonly syllable: Syllable
}

function readAnnotation(page: string, at: number): WholeReading | null {
  if (page[at] !== '(') return null
  ANNOTATION.lastIndex = at
  const match = ANNOTATION.exec(page)
  const syllable = match && readSyllable(match[1] as string)
  return match && syllable ? { whole: match[0], syllable } : null
}

function lastUnit(path: Path): number {
  for (let link: Path | null = path; link; link = link.previous) {
    if (link.original !== '') return link.original.charCodeAt(link.original.length - 1)
  }
  return 0
}
