import type { Edit } from '../../text/edit.ts'
import { characterReference } from '../../text/html/references.ts'
import type { Line, Piece } from './flow.ts'

/** White space that HTML collapses; the class must not hold the spaces that Chinese text is set with. */
const SPECIAL = /[\t\n\f\r &<\0\u00a0\u2000-\u200b\u3000\ufeff]/g
const COLLAPSIBLE = /[\t\n\f\r ]/
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u

/** A stretch of source and what becomes of it. */
interface Atom {
  readonly start: number
  readonly end: number
  /** The text in its place. */
  readonly text: string
  readonly kind: 'text' | 'space' | 'entity'
}

/**
 * The edits that leave of the source the lines that are kept: one line each, table cells parted by tabs, white space
 * collapsed as CSS does (a line break between two Chinese characters goes), entities replaced by their characters.
 */
export function markupEdits(source: string, pieces: readonly Piece[]): Edit[] {
  const writer = new EditWriter(source)
  for (const piece of pieces) {
    if (piece.line?.kept) writer.keep(piece, piece.line)
    else writer.drop(piece.start, piece.end, piece.line ? piece.line.reason : piece.reason)
  }
  return writer.finish()
}

class EditWriter {
  readonly #source: string
  readonly #edits: Edit[] = []
  /** Up to here the source has been dealt with. */
  #done = 0
  /** What was taken out since then, in order; all other source between is markup. */
  #dropped: { start: number; end: number; reason: string }[] = []
  #line: Line | null = null
  #column = 0
  #cellHasText = false
  /** White space that counts only if text of the same line follows. */
  #pending: Atom[] = []
  #parted = false
  #lastChar = ''

  constructor(source: string) {
    this.#source = source
  }

  drop(start: number, end: number, reason: string): void {
    if (start < this.#done) return
    const last = this.#dropped.at(-1)
    if (last && last.reason === reason) last.end = Math.max(last.end, end)
    else this.#dropped.push({ start: last ? Math.max(start, last.end) : start, end, reason })
  }

  keep(piece: Piece, line: Line): void {
    if (piece.parted) this.#parted = true
    for (const atom of atomsOf(this.#source, piece)) {
      if (isBreak(atom, piece)) {
        if (this.#line === line) this.#line = null
        this.#pending = []
      } else if (atom.kind === 'space' || BLANK.test(atom.text)) this.#pending.push(atom)
      else this.#write(atom, piece, line)
    }
  }

  finish(): Edit[] {
    this.#gap(this.#source.length, this.#trailingTabs())
    return this.#edits
  }

  #write(atom: Atom, piece: Piece, line: Line): void {
    let before = ''
    if (line !== this.#line) {
      before = this.#line || this.#lastChar ? `${this.#trailingTabs()}\n` : ''
      before += startsNumbered(line.text) ? '' : line.marker
      before += '\t'.repeat(piece.column)
      this.#pending = []
    } else if (piece.column !== this.#column) {
      before = '\t'.repeat(Math.max(1, piece.column - this.#column))
      this.#pending = []
    } else if (this.#parted && this.#cellHasText) {
      before = ' '
      this.#pending = []
    }
    this.#parted = false
    this.#line = line
    this.#column = piece.column
    this.#cellHasText = true
    for (const blank of this.#pending) this.#writeBlank(blank, atom, piece.preformatted)
    this.#pending = []
    this.#emit(atom, before)
  }

  #trailingTabs(): string {
    const width = this.#line?.width ?? 0
    return '\t'.repeat(Math.max(0, width - 1 - this.#column))
  }

  #writeBlank(blank: Atom, next: Atom, preformatted: boolean): void {
    if (blank.kind !== 'space' || preformatted) this.#emit(blank, '')
    else if (!/[\n\r]/.test(blank.text) || !WIDE.test(this.#lastChar) || !WIDE.test(next.text.slice(0, 2))) {
      if (!BLANK.test(this.#lastChar)) this.#emit({ ...blank, text: ' ' }, '')
    }
  }

  /**
   * Put an atom out: as it is, or by an edit; with what must stand before it. A `<` is kept apart from what would make
   * a tag of it, so that the text is never taken for markup again.
   */
  #emit(atom: Atom, separator: string): void {
    if (atom.start < this.#done) return
    const before = separator === '' && this.#lastChar === '<' && /^[a-zA-Z/!?]/.test(atom.text) ? ' ' : separator
    const same = this.#source.slice(atom.start, atom.end) === atom.text
    if (same || atom.start > this.#done) {
      this.#gap(atom.start, before)
      if (!same) this.#edits.push({ start: atom.start, end: atom.end, insert: atom.text, reason: reasonOf(atom) })
    } else {
      this.#edits.push({ start: atom.start, end: atom.end, insert: before + atom.text, reason: reasonOf(atom) })
    }
    this.#done = atom.end
    this.#lastChar = atom.text.slice(-1)
  }

  /** Take out the source from where it has been dealt with up to `to`, putting `insert` there. */
  #gap(to: number, insert: string): void {
    const from = this.#done
    let at = from
    let text = insert
    const push = (end: number, reason: string) => {
      if (end <= at) return
      this.#edits.push({ start: at, end, insert: text, reason })
      text = ''
      at = end
    }
    if (this.#source.slice(from, to) !== insert) {
      for (const { start, end, reason } of this.#dropped) {
        if (start >= to) break
        push(Math.min(start, to), 'markup')
        push(Math.min(end, to), reason)
      }
      push(to, 'markup')
      if (text) this.#edits.push({ start: to, end: to, insert: text, reason: 'markup' })
    }
    this.#dropped = []
    this.#done = to
  }
}

const BLANK = /^[\s\u200b\ufeff]+$/

function reasonOf(atom: Atom): string {
  return atom.kind === 'space' ? 'white-space' : 'entity'
}

/** A line break that counts because the text is preformatted. */
function isBreak(atom: Atom, piece: Piece): boolean {
  return piece.preformatted && atom.kind === 'space' && /[\n\r]/.test(atom.text) && piece.line?.width === 0
}

/** Whether a list item's text already starts with a number of its own, which the list's would double. */
function startsNumbered(text: string): boolean {
  return /^(?:[（(]?[一二三四五六七八九十百\d]+[）)、.．]|第[一二三四五六七八九十百\d]+[条章节款项]|[①-⑳])/.test(text)
}

/** Cut a piece into text, white space and entities, each with its place in the source. */
function* atomsOf(source: string, { start, end, preformatted }: Piece): Generator<Atom> {
  const raw = source.slice(start, end)
  let at = 0
  SPECIAL.lastIndex = 0
  for (let match = SPECIAL.exec(raw); match; match = SPECIAL.exec(raw)) {
    const { index } = match
    if (index > at) yield { start: start + at, end: start + index, text: raw.slice(at, index), kind: 'text' }
    at = index + 1
    const char = match[0]
    if (char === '&') {
      const reference = characterReference(raw, index)
      if (reference) at = index + reference.length
      yield {
        start: start + index,
        end: start + at,
        text: reference ? reference.text : '&',
        kind: reference ? 'entity' : 'text',
      }
    } else if (COLLAPSIBLE.test(char)) {
      while (at < raw.length && COLLAPSIBLE.test(raw[at] as string) && !(preformatted && isLineBreak(raw[index]))) at++
      yield { start: start + index, end: start + at, text: raw.slice(index, at), kind: 'space' }
    } else if (char !== '\0') yield { start: start + index, end: start + at, text: char, kind: 'text' }
    SPECIAL.lastIndex = at
  }
  if (at < raw.length) yield { start: start + at, end, text: raw.slice(at), kind: 'text' }
}

function isLineBreak(char: string | undefined): boolean {
  return char === '\n' || char === '\r'
}
