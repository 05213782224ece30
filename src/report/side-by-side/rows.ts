import { type Ledger, toRaw } from '../../text/ledger.ts'
import { linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'

/** A stretch of the raw page beside what became of it. */
export interface Row {
  readonly raw: Span<'raw'>
  /** Null where nothing is left. */
  readonly clean: Span<'clean'> | null
}

/** Raw text without a line break longer than this that nothing is left of stands in a row of its own. */
const LONG_GAP = 200
/** Units of removed text in one row, so that a browser can skip the rows it does not show. */
const ROW_UNITS = 4000

/**
 * Cut a page into rows: one for each line of the clean text with the raw text it came from, and between them rows of what
 * was removed. Lines that come from one stretch of raw text share a row. Together the rows cover the whole raw page, in
 * order, and every clean line.
 */
export function rowsOf(ledger: Ledger): readonly Row[] {
  const { raw } = ledger
  const rows: Row[] = []
  let covered = 0
  for (const { raw: kept, clean } of keptRows(ledger)) {
    const { own, removed, next } = splitGap(raw, { start: covered, end: Math.max(covered, kept.start) })
    const last = rows.at(-1)
    if (last) rows[rows.length - 1] = { ...last, raw: { start: last.raw.start, end: own.end } }
    rows.push(...removedRows(raw, last ? removed : { start: covered, end: removed.end }))
    covered = Math.max(kept.end, next.start)
    rows.push({ raw: { start: next.start, end: covered }, clean })
  }
  const last = rows.at(-1)
  const { own, removed } = splitGap(raw, { start: covered, end: raw.length })
  if (!last) return removedRows(raw, { start: 0, end: raw.length })
  rows[rows.length - 1] = { ...last, raw: { start: last.raw.start, end: own.end } }
  rows.push(...removedRows(raw, { start: removed.start, end: raw.length }))
  return rows
}

/** The clean lines that hold something, with their raw text; those whose raw text overlaps are taken together. */
function keptRows(ledger: Ledger): readonly { raw: Span<'raw'>; clean: Span<'clean'> }[] {
  const kept: { raw: Span<'raw'>; clean: Span<'clean'> }[] = []
  for (const { start, end, text } of linesOf(ledger.clean)) {
    if (text.trim() === '') continue
    const raw = toRaw(ledger, { start, end })
    const last = kept.at(-1)
    if (last && raw.start < last.raw.end) {
      kept[kept.length - 1] = {
        raw: { start: last.raw.start, end: Math.max(last.raw.end, raw.end) },
        clean: { start: last.clean.start, end },
      }
    } else kept.push({ raw, clean: { start, end } })
  }
  return kept
}

/**
 * Share out the raw text between two kept lines: what stands on the line before goes to it, what stands on the line
 * after goes to that, the lines between are removed ones.
 */
function splitGap(raw: string, gap: Span<'raw'>): { own: Span<'raw'>; removed: Span<'raw'>; next: Span<'raw'> } {
  const text = raw.slice(gap.start, gap.end)
  const first = text.indexOf('\n')
  if (first < 0) {
    const at = text.length <= LONG_GAP ? gap.start : gap.end
    return {
      own: { start: gap.start, end: gap.start },
      removed: { start: gap.start, end: at },
      next: { start: at, end: gap.end },
    }
  }
  const ownEnd = gap.start + (first + 1 <= LONG_GAP ? first + 1 : 0)
  const tail = gap.start + text.lastIndexOf('\n') + 1
  const nextStart = gap.end - tail <= LONG_GAP ? tail : gap.end
  return {
    own: { start: gap.start, end: ownEnd },
    removed: { start: ownEnd, end: nextStart },
    next: { start: nextStart, end: gap.end },
  }
}

/** Rows of removed text, cut at line breaks; nothing but white space makes a row too, since it is part of the page. */
function removedRows(raw: string, { start, end }: Span<'raw'>): readonly Row[] {
  const rows: Row[] = []
  let at = start
  while (at < end) {
    const line = raw.indexOf('\n', at)
    const stop = Math.min(end, line < 0 ? end : line + 1, at + ROW_UNITS)
    const whole = isLowSurrogate(raw, stop) && stop < end ? stop + 1 : stop
    rows.push({ raw: { start: at, end: whole }, clean: null })
    at = whole
  }
  return rows
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff
}
