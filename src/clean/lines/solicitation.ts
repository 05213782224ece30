import { loadModel } from '../../language/load.ts'
import { CUE, PIECES, type PieceKind, WARNING_WORDS } from '../../lexicon/spam/solicitations.ts'
import { SPAM_TRADES } from '../../lexicon/spam/vocabulary.ts'
import type { Span } from '../../text/span.ts'
import { fold } from './folded.ts'

/** Pieces at most so far apart, in folded characters, belong to one solicitation; farther apart when only cries part them. */
const NEAR = 8
const APART = 30
/** How far around a solicitation a word of those who warn of it is looked for, inside its line. */
const WARNED = 40
/** Official text is likelier than this, in nats a character; what sellers say beside their offers is not. */
const OFFICIAL = -4.6
/** A neighbouring clause that is no more than a cry is not longer. */
const LONGEST_CRY = 20
/** What is left of a clause and says nothing alone. */
const SCRAP = 2
const BREAK = /[\n\r\t]/
const CLAUSE_MARK = /[，,。．；;！!？?、：:~|｜·（）()【】《》\n\r\t]/
/** What a cry before, and one behind, does not reach over. */
const STOP = /[。！!？?；;（）()【】《》\n\r\t]/
const END = /[。；;（）()【】《》\n\r\t]/
const CORE: ReadonlySet<PieceKind> = new Set(['contact', 'channel', 'trade'])

/** Each row of the table is a group of its own. */
const anyPiece = new RegExp(PIECES.map(({ kind, words }) => `(${wordsOf(kind, words).join('|')})`).join('|'), 'g')
const warning = new RegExp(WARNING_WORDS.join('|'))

/** The trades of spam titles are trades here too. */
function wordsOf(kind: PieceKind, words: readonly string[]): readonly string[] {
  if (kind !== 'trade') return words
  const sellers = SPAM_TRADES.filter(({ id }) => id === 'gambling' || id === 'adult').flatMap(trade => trade.words)
  return [...words, ...sellers.map(word => word.toLowerCase())]
}

interface Found extends Span {
  readonly kind: PieceKind
  readonly text: string
}

/**
 * Where a text solicits: a contact with a trade beside it (加微信… 领取彩金), or a trade cried out by several pieces. Found in
 * folded text, so that traditional, full-width and spaced spellings are read; the spans count in the text itself, sorted
 * and disjoint, and hold neither the marks nor the sentences on either side.
 */
export function solicitations(text: string): readonly Span[] {
  const folded = fold(text)
  const spans: Span[] = []
  for (const chain of chainsOf(cuedPieces(folded.text), folded.text)) {
    if (!solicits(chain) || isWarnedOf(folded.text, chain)) continue
    const { start, end } = widened(folded.text, trimmed(folded.text, chain))
    const last = spans.at(-1)
    if (last && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else spans.push({ start, end })
  }
  return spans.map(({ start, end }) => ({
    start: folded.places[start] as number,
    end: (folded.places[end - 1] as number) + unitsAt(text, folded.places[end - 1] as number),
  }))
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}

/** The pieces in the lines that have a cue. */
function cuedPieces(folded: string): readonly Found[] {
  const pieces: Found[] = []
  let read = 0
  for (const { index } of folded.matchAll(CUE)) {
    if (index < read) continue
    const start = folded.lastIndexOf('\n', index) + 1
    const end = folded.indexOf('\n', index)
    read = end < 0 ? folded.length : end
    pieces.push(...piecesOf(folded.slice(start, read), start))
  }
  return pieces
}

function piecesOf(line: string, at: number): readonly Found[] {
  return Array.from(line.matchAll(anyPiece), match => {
    const row = match.findIndex((group, index) => index > 0 && group !== undefined) - 1
    const kind = PIECES[row]?.kind as PieceKind
    return { start: at + match.index, end: at + match.index + match[0].length, text: match[0], kind }
  })
}

function chainsOf(pieces: readonly Found[], folded: string): readonly (readonly Found[])[] {
  const chains: Found[][] = []
  for (const piece of pieces) {
    const last = chains.at(-1)?.at(-1)
    if (last && isNear(folded.slice(last.end, piece.start))) chains.at(-1)?.push(piece)
    else chains.push([piece])
  }
  return chains
}

function isNear(gap: string): boolean {
  return !BREAK.test(gap) && (gap.length <= NEAR || (gap.length <= APART && !readsOfficial(gap)))
}

function solicits(chain: readonly Found[]): boolean {
  const count = (...kinds: PieceKind[]) =>
    new Set(chain.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text)).size
  const trades = count('trade')
  if (count('contact', 'channel') > 0) return trades > 0 || (count('contact') > 0 && count('offer') > 1)
  return trades > 1 || (trades > 0 && count('offer') > 1)
}

function isWarnedOf(folded: string, chain: readonly Found[]): boolean {
  const [from, to] = [chain[0]?.start as number, chain.at(-1)?.end as number]
  const before = folded
    .slice(Math.max(0, from - WARNED), from)
    .split(BREAK)
    .at(-1) as string
  const after = folded.slice(to, to + WARNED).split(BREAK)[0] as string
  return warning.test(`${before}${folded.slice(from, to)}${after}`)
}

/** A call or an offer at an end counts only in the clause of a contact or a trade: 企业注册，加微信… */
function trimmed(folded: string, chain: readonly Found[]): Span {
  const core = chain.filter(({ kind }) => CORE.has(kind))
  let start = core[0]?.start as number
  let end = core.at(-1)?.end as number
  for (const piece of [...chain].reverse()) {
    if (piece.end <= start && belongs(folded, piece, piece.end, start)) start = piece.start
  }
  for (const piece of chain) if (piece.start >= end && belongs(folded, piece, end, piece.start)) end = piece.end
  return { start, end }
}

function belongs(folded: string, piece: Found, gapStart: number, gapEnd: number): boolean {
  if (!CLAUSE_MARK.test(folded.slice(gapStart, gapEnd))) return true
  const { start, end } = clauseAround(folded, piece.start, piece.end)
  return !readsOfficial(folded.slice(start, end))
}

function clauseAround(folded: string, from: number, to: number): Span {
  let start = from
  while (start > 0 && !CLAUSE_MARK.test(folded[start - 1] as string)) start--
  let end = to
  while (end < folded.length && !CLAUSE_MARK.test(folded[end] as string)) end++
  return { start, end }
}

/** With the scraps of its clauses and the cries beside them. */
function widened(folded: string, span: Span): Span {
  const clause = clauseAround(folded, span.start, span.end)
  const opensAfter = span.end < clause.end && /[（(《]/.test(folded[clause.end] ?? '') // 各县（区）
  const closesBefore = clause.start < span.start && /[）)》]/.test(folded[clause.start - 1] ?? '')
  let start = closesBefore || isRest(folded, clause.start, span.start) ? span.start : clause.start
  let end = opensAfter || isRest(folded, span.end, clause.end) ? span.end : clause.end
  while (start === clause.start || start < span.start) {
    const before = start - 1
    if (before < 1 || STOP.test(folded[before] as string)) break
    const cry = clauseAround(folded, before, before)
    if (!isCry(folded, cry.start, before)) break
    start = cry.start
  }
  while (end >= clause.end) {
    const after = end + 1
    if (after >= folded.length || END.test(folded[end] as string)) break
    const cry = clauseAround(folded, after, after)
    if (!isCry(folded, after, cry.end)) break
    end = cry.end
  }
  return { start, end }
}

/** Whether a text is likelier in official documents than what sellers say beside their offers. */
export function readsOfficial(text: string): boolean {
  return loadModel().logProb(text) / text.length > OFFICIAL
}

function isRest(folded: string, start: number, end: number): boolean {
  return end - start > SCRAP && readsOfficial(folded.slice(start, end))
}

function isCry(folded: string, start: number, end: number): boolean {
  return end > start && end - start <= LONGEST_CRY && !readsOfficial(folded.slice(start, end))
}
