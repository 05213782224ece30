import { escapeHtml } from '../side-by-side/escape.ts'
import { type Mark, Segmenter } from '../side-by-side/marks.ts'
import { byStart, type Marked, markHtml } from './marks.ts'

/** A place in the clean text that addresses lead to. */
export interface Anchor {
  readonly offset: number
  readonly id: string
}

/** The cells of a table in the clean text, row by row; the first `headerRows` rows are headers. */
export interface TextTable {
  readonly start: number
  readonly end: number
  readonly headerRows: number
  readonly rows: readonly (readonly { readonly start: number; readonly end: number }[])[]
}

/** How a text is set: what its lines are, by the offset where they start, its tables, and the places to lead to. */
export interface Layout {
  readonly lines: ReadonlyMap<number, string>
  /** Sorted by start, none inside another. */
  readonly tables: readonly TextTable[]
  readonly anchors: readonly Anchor[]
  /** HTML to put below lines, or below the table that holds them, by the offset where the lines start. */
  readonly below?: ReadonlyMap<number, string>
}

const PLAIN: Layout = { lines: new Map(), tables: [], anchors: [] }

/**
 * The clean text as HTML, a paragraph a line, each piece of evidence a `<mark>` with the numbers of its records. With a
 * layout, lines have the class of what they are, tables are tables, and each anchor is an empty element in its place.
 */
export function textHtml(clean: string, records: readonly Marked[], layout: Layout = PLAIN): string {
  const segmenter = new Segmenter(marksOf(records, layout.anchors, clean.length))
  const placed = new Set<number>()
  const anchorsHtml = (numbers: readonly number[]) => {
    for (const number of numbers) placed.add(number)
    return numbers.map(number => anchorHtml(layout.anchors[number] as Anchor)).join('')
  }
  const inner = (start: number, end: number) =>
    segmenter
      .segments({ start, end })
      .map(segment =>
        segment.start === segment.end
          ? anchorsHtml(segment.edits.map(edit => -edit - 1))
          : markHtml(clean.slice(segment.start, segment.end), segment.edits, records),
      )
      .join('')
  let html = ''
  let at = 0
  let tables = layout.tables
  for (const line of clean.split('\n')) {
    const end = at + line.length
    const [table] = tables
    if (table && at >= table.start) {
      html += tableHtml(table, inner)
      tables = tables.slice(1)
    }
    const inTable = layout.tables.some(one => at >= one.start && at < one.end)
    // A break between two lines may stand inside the words of a record too; it is not shown, but it is passed.
    if (!inTable) html += lineHtml(at, layout, inner(at, end))
    html += layout.below?.get(at) ?? ''
    at = end + 1
  }
  // Those of a place that no line or cell holds: whatever leads to them shall arrive.
  return html + anchorsHtml(Array.from(layout.anchors.keys()).filter(number => !placed.has(number)))
}

function lineHtml(start: number, layout: Layout, inner: string): string {
  if (layout === PLAIN) return `<p>${inner}</p>\n`
  const kind = layout.lines.get(start)
  return `<p data-at="${start}"${kind === undefined ? '' : ` class="${escapeHtml(kind)}"`}>${inner}</p>\n`
}

function tableHtml(table: TextTable, inner: (start: number, end: number) => string): string {
  const rows = table.rows.map((cells, index) => {
    const name = index < table.headerRows ? 'th' : 'td'
    const html = cells.map(({ start, end }) => `<${name}>${inner(start, end)}</${name}>`)
    return `<tr data-at="${cells[0]?.start ?? table.start}">${html.join('')}</tr>\n`
  })
  return `<div class="scroll" tabindex="0"><table>\n${rows.join('')}</table></div>\n`
}

function anchorHtml({ id }: Anchor): string {
  return `<span class="a" id="${escapeHtml(id)}"></span>`
}

/** The marks of the records, and the anchors as empty marks with numbers below zero. */
function marksOf(records: readonly Marked[], anchors: readonly Anchor[], length: number): readonly Mark[] {
  const places = anchors.map(({ offset }, index) => ({ start: offset, end: offset, edit: -index - 1 }))
  return records
    .flatMap(({ number, record }) => record.evidence.map(({ clean: { start, end } }) => ({ start, end, edit: number })))
    .filter(({ start, end }) => start < end && end <= length)
    .concat(places)
    .sort(byStart)
}
