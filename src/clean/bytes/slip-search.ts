import { FIRST_LEAD, gbkCode, gbkUnit, LAST_LEAD, unprintedTrails } from './gbk.ts'
import type { Judge } from './judge.ts'
import { isOrdinary } from './ordinary.ts'
import { isReadAs, readSyllable, SYLLABLE_CHARACTERS } from './readings.ts'
import { encode, type Injection } from './slip.ts'
import { wordCost } from './words.ts'

/** One way in which a stretch of a page can have come about. */
export interface Explanation {
  /** The text as it was before the injector saw it. */
  readonly original: string
  /** The same with those readings that the page shows intact behind their characters. */
  readonly restored: string
  readonly injections: readonly Injection[]
  /** Natural logarithm of how likely the original is, less what its damage costs. */
  readonly score: number
}

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
  /** How many pairs of bytes in a row may have gone unprinted; two take many times as long to search as one. */
  readonly mostUnprinted: number
}

/** A partial explanation: the original up to some place of the page. */
interface Path {
  readonly score: number
  readonly state: number
  /** The lead byte of a character whose trail byte comes next; 0 between characters. */
  readonly pending: number
  /** The last byte of the original so far, 0 for ASCII: an injected reading may have its key's second byte next. */
  readonly last: number
  readonly previous: Path | null
  readonly original: string
  readonly restored: string
  readonly injection: Injection | null
  /** Set where bytes are only supposed: what they make must be ordinary. */
  readonly isSupposed?: true
}

/** Costs in nats. A slip is rare; the model must say that the restored text is much likelier than the rubble. */
const SLIP_COST = 4
const UNLISTED_COST = 3
const DROP_COST = 1
/** How many pairs that print nothing one search tries; a bound for hopeless places. */
const MOST_TRIALS = 40_000
const SWALLOW_COST = 6
const STRAY_COST = 12
/** What the paths kept at one place may differ by, and how many they may be. */
const BEAM_DEPTH = 20
const BEAM_WIDTH = 96
/** So many paths that the model cannot tell apart from here on are kept all the same: it is not the last to judge. */
const MOST_RIVALS = 4
/** The search ends where this many characters after the last lost byte all paths are in step again. */
const LOOKAHEAD = 7
const LONGEST = 160
const CONTEXT = 5

const OPENING = 0x5b
const QUESTION = 0x3f
/** Stands in an original for an ASCII character that is lost. */
const SWALLOWED = 0x30

const READING = new RegExp(`([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'y')
const ANNOTATION = new RegExp(`\\(([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'y')
const ANNOTATIONS = new RegExp(`\\(([${SYLLABLE_CHARACTERS}]{1,8}) ?\\)`, 'g')

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

/**
 * Look for texts that the byte slip can have turned into `page[start, …)`, by a beam search over the original's bytes:
 * every printed character is two bytes of it, every `?` may be a lost lead byte. Paths are weighed by the language
 * model. The slip may begin anywhere after `start`.
 */
export function explainSlip(page: string, start: number, firstLoss: number, context: SlipContext): Findings {
  const lineEnd = endOfLine(page, firstLoss)
  const limit = Math.min(lineEnd, firstLoss + LONGEST)
  const search = new Search(page, start, context)
  let lastLoss = firstLoss
  let at = start
  for (; at < limit; at++) {
    if (page[at] === '?') lastLoss = at
    if (at > lastLoss + LOOKAHEAD && page[at] !== '(' && search.isInStep(at)) break
    search.advance(at)
  }
  const literal = weighLiterally(page.slice(start, at), context.judge, search.startState)
  return { end: at, explanations: search.explanations(at), literal }
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

/** The beam: for every place of the page the best paths that lead there. */
class Search {
  readonly startState: number
  readonly #page: string
  readonly #context: SlipContext
  readonly #beams = new Map<number, Map<number, readonly Path[]>>()
  readonly #best = new Map<number, number>()
  #trials = 0
  #viable = { at: -1, leads: new Uint8Array(0) }

  constructor(page: string, start: number, context: SlipContext) {
    this.#page = page
    this.#context = context
    const before = page
      .slice(Math.max(0, start - 40), start)
      .replace(ANNOTATIONS, '')
      .slice(-CONTEXT)
    const state = context.judge.after(before)
    this.startState = state
    const last = gbkCode(page.charCodeAt(start - 1)) & 0xff
    const origin = {
      score: 0,
      state,
      pending: 0,
      last,
      previous: null,
      original: '',
      restored: '',
      injection: null,
      lead: Number.POSITIVE_INFINITY,
    }
    this.#beams.set(start, new Map([[0, [origin]]]))
  }

  /** Whether every path has come to this place, and stands between two characters. */
  isInStep(at: number): boolean {
    return this.#beams.size === 1 && this.#survivors(at).every(path => path.pending === 0)
  }

  /** Continue all paths at one place of the page by the character there. */
  advance(at: number): void {
    const paths = this.#survivors(at)
    this.#beams.delete(at)
    for (const path of paths) {
      this.#takeAnnotation(path, at)
      this.#takePrinted(path, at)
    }
    const least = (paths[0]?.score ?? 0) - BEAM_DEPTH
    const shifted = paths.filter(path => path.pending > 0)
    const tried = shifted.slice(0, this.#page.charCodeAt(at) === QUESTION ? 4 : 16)
    const { mostUnprinted } = this.#context
    for (const [rank, path] of tried.entries()) this.#takeUnprinted(path, at, least, rank < 3 ? mostUnprinted : 1)
  }

  explanations(at: number): readonly Explanation[] {
    return this.#survivors(at)
      .filter(path => path.pending === 0)
      .map(path => {
        const links: Path[] = []
        for (let link: Path | null = path; link; link = link.previous) links.push(link)
        links.reverse()
        return {
          original: links.map(link => link.original).join(''),
          restored: links.map(link => link.restored).join(''),
          injections: links.flatMap(link => link.injection ?? []),
          score: path.score,
        }
      })
  }

  #survivors(at: number): readonly Path[] {
    const paths = [...(this.#beams.get(at)?.values() ?? [])].flat().sort((a, b) => b.score - a.score)
    const best = paths[0]?.score ?? 0
    return paths.slice(0, BEAM_WIDTH).filter(path => path.score > best - BEAM_DEPTH)
  }

  /** A path one step on: `units` join the original, `pending` is left over. */
  #step(
    path: Path,
    at: number,
    units: readonly number[],
    pending: number,
    last: number,
    more: Partial<Path> = {},
  ): void {
    const { judge } = this.#context
    let { state, score } = path
    const best = this.#best.get(at) ?? Number.NEGATIVE_INFINITY
    score += more.score ?? 0
    for (const unit of units) {
      state = judge.next(state, unit)
      score += judge.lastLogProb
      if (score < best - BEAM_DEPTH) return
    }
    if (score > best) this.#best.set(at, score)
    const key = (state * 0x100 + pending) * 0x100 + last
    const beam = this.#beams.get(at) ?? new Map<number, readonly Path[]>()
    this.#beams.set(at, beam)
    const rivals = beam.get(key) ?? []
    const original = String.fromCharCode(...units)
    const ahead = rivals.findIndex(rival => rival.score < score)
    const place = ahead < 0 ? rivals.length : ahead
    if (place === MOST_RIVALS) return
    const found: Path = {
      previous: path,
      original,
      restored: more.restored ?? original,
      injection: more.injection ?? null,
      score,
      state,
      pending,
      last,
    }
    beam.set(key, rivals.toSpliced(place, 0, found).slice(0, MOST_RIVALS))
  }

  /** `(qū)` whole on the page: its key is the character before it, as printed, or the one just made up of bytes. */
  #takeAnnotation(path: Path, at: number): void {
    ANNOTATION.lastIndex = at
    const match = ANNOTATION.exec(this.#page)
    const syllable = match && readSyllable(match[1] as string)
    if (!match || !syllable) return
    const next = at + match[0].length
    if (path.pending === 0) {
      const key = lastUnit(path)
      if (key === 0 || !isReadAs(String.fromCharCode(key), syllable.plain)) return
      const injection = { code: gbkCode(key), bytes: encode(match[0]) }
      this.#step(path, next, [], 0, path.last, { restored: match[0], injection })
    } else {
      const key = this.#page.charCodeAt(at - 1)
      if (!isReadAs(String.fromCharCode(key), syllable.plain)) return
      const injection = { code: gbkCode(key), bytes: encode(match[0]) }
      this.#step(path, next, [], path.pending, path.last, { restored: '', injection })
    }
  }

  #takePrinted(path: Path, at: number): void {
    this.#takeCharacter(path, at)
    if (this.#page[at] === '?') this.#takeLoss(path, at)
  }

  /**
   * Two bytes that print nothing stand before the character here: the first ends the pending character, the second
   * begins another. Only ordinary characters are tried.
   */
  #takeUnprinted(path: Path, at: number, least: number, most: number): void {
    const { judge } = this.#context
    const viable = this.#viableLeads(at)
    for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      if (this.#trials > MOST_TRIALS) return
      const trails = unprintedTrails(lead)
      const unit = trails.length > 0 ? gbkUnit(path.pending, lead) : 0
      if (unit === 0 || !isOrdinary(unit)) continue
      const state = judge.next(path.state, unit)
      const score = path.score + judge.lastLogProb - DROP_COST
      if (score < least) continue
      const original = String.fromCharCode(unit)
      const step = { previous: path, original, restored: original, injection: null, score, state }
      for (const trail of trails) {
        const supposed: Path = { ...step, pending: trail, last: trail, isSupposed: true }
        if (viable[trail]) this.#takeSupposed(supposed, at)
        if (trail >= FIRST_LEAD && most > 1) this.#takeUnprinted(supposed, at, least, most - 1)
        if (trail === OPENING && this.#closesLater(at)) this.#takeCharacter(this.#withOpening(step), at)
      }
    }
  }

  /** By byte: 1 for those that make an ordinary character with what is printed here. */
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

  #takeSupposed(path: Path, at: number): void {
    if (this.#trials++ > MOST_TRIALS) return
    this.#takeCharacter(path, at)
    if (this.#page.charCodeAt(at) !== QUESTION) return
    this.#loseBeforeMark(path, at)
    this.#loseBeforeReading(path, at)
  }

  /** The path with the `[` that was not printed, between characters again. */
  #withOpening(path: Omit<Path, 'pending' | 'last'>): Path {
    const { judge } = this.#context
    const state = judge.next(path.state, OPENING)
    const text = `${path.original}[`
    return {
      ...path,
      original: text,
      restored: text,
      state,
      score: path.score + judge.lastLogProb,
      pending: 0,
      last: 0,
    }
  }

  /** Whether a `]` follows that nothing opens: the `[` of a note's number was not printed. */
  #closesLater(at: number): boolean {
    return /^[0-9]{1,3}\]/.test(this.#page.slice(at, at + 4))
  }

  /** A printed character is its own bytes; those of half-width ASCII may have been full-width. */
  #takeCharacter(path: Path, at: number): void {
    const unit = this.#page.charCodeAt(at)
    const { pending } = path
    const code = gbkCode(unit)
    if (pending === 0) this.#step(path, at + 1, [unit], 0, code & 0xff)
    else if (code > 0) this.#pair(path, at + 1, code >> 8, code & 0xff)
    else if (unit > 0x20 && unit < 0x7f) {
      if (unit >= 0x40) this.#pair(path, at + 1, unit, 0)
      this.#pair(path, at + 1, 0xa3, unit + 0x80)
    }
  }

  /** Complete the pending character with one byte and leave another pending. */
  #pair(path: Path, at: number, trail: number, pending: number, cost = 0): void {
    const unit = gbkUnit(path.pending, trail)
    if (unit === 0 || (path.isSupposed && !isOrdinary(unit))) return
    this.#step(path, at, [unit], pending, pending || trail, { score: -cost })
  }

  #takeLoss(path: Path, at: number): void {
    this.#loseBeforeMark(path, at)
    this.#loseBeforeReading(path, at)
    if (path.pending === 0) return
    this.#pair(path, at + 1, 0x80, 0, SLIP_COST)
    this.#loseWithNext(path, at)
  }

  #loseBeforeReading(path: Path, at: number): void {
    READING.lastIndex = at + 1
    const match = READING.exec(this.#page)
    const syllable = match && readSyllable(match[1] as string)
    if (match && syllable) this.#loseToReading(path, at, match[0], match[1] as string, syllable.plain)
  }

  /** The lost byte swallowed an ASCII character that cannot be told: its `?` stays where it is. */
  #loseWithNext(path: Path, at: number): void {
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      const unit = gbkUnit(path.pending, byte)
      if (unit === 0 || !isOrdinary(unit)) continue
      const restored = `${String.fromCharCode(unit)}?`
      this.#step(path, at + 1, [unit, SWALLOWED], 0, 0, { score: -SLIP_COST - SWALLOW_COST, restored })
    }
  }

  /** The lost byte stood before a cut: it ended a character, or it and the mark's first byte are one. */
  #loseBeforeMark(path: Path, at: number): void {
    if (path.pending === 0 && this.#page[at + 1] === '?') this.#loseBothBytes(path, at)
    const mark = MARK_CODES.get(this.#page[at + 1] ?? '')
    if (!mark) return
    const wide = gbkUnit(mark >> 8, mark & 0xff)
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      if (path.pending > 0) {
        const unit = gbkUnit(path.pending, byte)
        if (unit === 0 || (path.isSupposed && !isOrdinary(unit))) continue
        const restored = String.fromCharCode(unit) + this.#page[at + 1]
        this.#step(path, at + 2, [unit, wide], 0, mark & 0xff, { score: -SLIP_COST, restored })
      } else {
        const unit = gbkUnit(byte, mark >> 8)
        if (unit > 0) this.#step(path, at + 2, [unit], mark & 0xff, mark & 0xff, { score: -SLIP_COST })
      }
    }
  }

  /**
   * A character that ends in A3 before 、 or 。 was cut twice, since A3 and the mark's A1 are ！: 校、 is `D0 A3 A1 A2`, cut
   * before `A3 A1` and then before `A1 A2`. Both of its bytes stand alone.
   */
  #loseBothBytes(path: Path, at: number): void {
    const printed = this.#page[at + 2] ?? ''
    const mark = MARK_CODES.get(printed) ?? 0
    if (mark >> 8 !== 0xa1) return
    const wide = gbkUnit(mark >> 8, mark & 0xff)
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      const unit = gbkUnit(byte, 0xa3)
      if (unit === 0) continue
      const restored = String.fromCharCode(unit) + printed
      this.#step(path, at + 3, [unit, wide], 0, mark & 0xff, { score: -2 * SLIP_COST, restored })
    }
  }

  /** The lost byte swallowed the bracket of a reading: it and the byte before it are the code of what is so read. */
  #loseToReading(path: Path, at: number, tail: string, reading: string, plain: string): void {
    if (path.last === 0) return
    const next = at + 1 + tail.length
    for (let byte = FIRST_LEAD; byte <= LAST_LEAD; byte++) {
      const unit = gbkUnit(path.last, byte)
      const character = String.fromCharCode(unit)
      if (unit === 0 || !isReadAs(character, plain)) continue
      const cost = SLIP_COST + (this.#context.isAnnotated(character, reading) ? 0 : UNLISTED_COST)
      const injection = { code: gbkCode(unit), bytes: encode(`(${tail}`) }
      if (path.pending > 0) this.#step(path, next, [unit], 0, byte, { score: -cost, injection })
      else this.#step(path, next, [], byte, byte, { score: -cost, injection })
    }
  }
}

function lastUnit(path: Path): number {
  for (let link: Path | null = path; link; link = link.previous) {
    if (link.original !== '') return link.original.charCodeAt(link.original.length - 1)
  }
  return 0
}
