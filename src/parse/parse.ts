import type { Attachment, Closing, Enclosure, Marker, Part, Policy } from '../tree/nodes.ts'
import { attachmentTitle } from './attachment-title.ts'
import { attachmentLabel, attachmentNote, type Label, type NoteFound } from './attachments.ts'
import { type ClosingRange, closing, closingsOf, NOTES_ONLY } from './closing.ts'
import { tableOfContents } from './contents.ts'
import { issuedTitles, unglued } from './glue.ts'
import { letterhead } from './letterhead.ts'
import type { ParseMessage, Tell } from './message.ts'
import { outline, type Piece, paragraphOf } from './outline.ts'
import { around, type Place, placeIn } from './place.ts'
import { cutStrip, type Strip, stripsOf } from './strips.ts'
import { withTables } from './tables.ts'

/** A document's tree, and what was odd about it. */
export interface Parsed {
  readonly tree: Policy
  readonly messages: readonly ParseMessage[]
}

/**
 * Build the policy tree of a clean text (one paragraph a line, the cells of a table row separated by tabs). Pure; any text
 * gives a tree, whose leaves are slices of the text in its order; what lies between them is white space.
 */
export function parse(clean: string): Parsed {
  const messages: ParseMessage[] = []
  const place = placeIn(clean)
  const children = new DocumentParser(place, message => messages.push(message)).parts()
  const ordered = messages.toSorted((a, b) => a.clean.start - b.clean.start)
  return { tree: { type: 'policy', children, position: place.position(0, clean.length) }, messages: ordered }
}

class DocumentParser {
  readonly #place: Place
  readonly #tell: Tell
  readonly #strips: readonly Strip[]
  readonly #closings: readonly ClosingRange[]
  readonly #issued: ReadonlySet<string>
  /** Titles of the attachments that the text lists, by number. */
  readonly #listed = new Map<number, string>()
  #at = 0
  #closing = 0

  constructor(place: Place, tell: Tell) {
    const { clean } = place
    this.#place = place
    this.#tell = tell
    this.#issued = issuedTitles(clean)
    this.#strips = unglued(stripsOf(clean), this.#issued)
    this.#closings = closingsOf(this.#strips)
  }

  /** The document’s own parts, then what is enclosed and attached. */
  parts(): readonly Part[] {
    const parts: Part[] = [...this.#document()]
    while (this.#at < this.#strips.length) {
      const label = attachmentLabel((this.#strips[this.#at] as Strip).text)
      parts.push(label ? this.#attachment(label) : this.#enclosure())
    }
    return parts
  }

  #document(): readonly Part[] {
    const head = letterhead(this.#strips, this.#at, this.#place, this.#issued)
    if (head) this.#at = head.next
    return [...(head ? [head.node] : []), ...this.#body()]
  }

  /** What follows a signature: the document that it issues, or a line or two that belong to the signature. */
  #enclosure(): Enclosure | Closing {
    const start = this.#at
    const children = this.#document()
    const titled = children.some(
      part => part.type === 'letterhead' && part.children.some(line => line.type === 'title'),
    )
    if (titled || this.#at - start > 2 || children.some(part => part.type === 'section')) {
      return { type: 'enclosure', children, position: around(children) }
    }
    return closing(this.#strips, { start, end: this.#at, date: NOTES_ONLY }, this.#place)
  }

  #attachment(label: Label): Attachment {
    const strip = this.#strips[this.#at] as Strip
    const mark = strip.text.slice(0, label.length).trimEnd()
    const children: (Marker | Part)[] = [this.#place.marker(strip.start, strip.start + mark.length)]
    const rest = cutStrip(strip, [label.length]).filter(part => part.start >= strip.start + label.length)
    const lines = [...rest, ...this.#strips.slice(this.#at + 1, this.#at + 6)]
    const length = attachmentTitle(lines, this.#listed.get(label.num?.value ?? 1))
    this.#at += 1
    if (length > 0) {
      const texts = lines.slice(0, length).map(({ start, end }) => this.#place.text(start, end))
      const title = { type: 'title' as const, children: texts, position: around(texts) }
      children.push({ type: 'letterhead', children: [title], position: title.position })
      this.#at += length - rest.length
    }
    const all = [...children, ...this.#body(length > 0 ? [] : rest)]
    return { type: 'attachment', num: label.num, children: all, position: around(all) }
  }

  /** The blocks from here to the signature (with it), to an attachment, or to the title of what is issued. */
  #body(before: readonly Strip[] = []): readonly Part[] {
    const first = this.#at
    const pieces: Piece[] = []
    let prose: Strip[] = [...before]
    const flush = () => {
      for (const piece of this.#piecesOf(prose)) pieces.push(piece) // a page may have more lines than a call takes
      prose = []
    }
    const range = this.#closingFrom(first)
    while (this.#at < this.#strips.length && this.#at !== range?.start) {
      const strip = this.#strips[this.#at] as Strip
      const note = attachmentNote(this.#strips, this.#at, this.#place)
      if (note) {
        flush()
        this.#list(note, pieces)
      } else if (attachmentLabel(strip.text) || this.#issuedAt(this.#at, first)) {
        break
      } else {
        prose.push(strip)
        this.#at++
      }
    }
    flush()
    const parts: Part[] = [...outline(pieces, this.#place, this.#tell)]
    if (range && this.#at === range.start) {
      parts.push(closing(this.#strips, range, this.#place))
      this.#at = range.end
    }
    return parts
  }

  /** Prose and tables; a table of contents is no outline, its lines are paragraphs. */
  #piecesOf(strips: readonly Strip[]): readonly Piece[] {
    const contents = tableOfContents(strips)
    if (!contents) return withTables(strips, this.#place)
    const lines = strips.slice(contents.start, contents.end)
    return [
      ...withTables(strips.slice(0, contents.start), this.#place),
      ...lines.map(({ start, end }) => paragraphOf(this.#place, start, end)),
      ...withTables(strips.slice(contents.end), this.#place),
    ]
  }

  /** The first closing at or below a strip. Called with rising strips only. */
  #closingFrom(index: number): ClosingRange | undefined {
    while ((this.#closings[this.#closing]?.start ?? index) < index) this.#closing++
    return this.#closings[this.#closing]
  }

  #list(note: NoteFound, pieces: Piece[]): void {
    pieces.push(note.node)
    for (const [number, title] of note.titles) this.#listed.set(number, title)
    this.#at = note.next
  }

  /** Whether the name of what the notice issues starts here, alone on its line or lines. */
  #issuedAt(index: number, first: number): boolean {
    let joined = ''
    for (let length = 1; index > first && length <= 4; length++) {
      joined += this.#strips[index + length - 1]?.text ?? ''
      if (joined.length > 120) return false
      if (this.#issued.has(joined)) return true
    }
    return false
  }
}
