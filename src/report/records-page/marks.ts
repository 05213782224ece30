import type { PolicyDocument } from '../../record/document.ts'
import { RECORD_KINDS, type RecordKind } from '../../record/kinds.ts'
import type { Span } from '../../text/span.ts'
import { escapeHtml, pageText } from '../side-by-side/escape.ts'
import { type Mark, Segmenter } from '../side-by-side/marks.ts'

/** A record as the page lists it: its number on the page, its kind, and where its words stand. */
export interface ListedRecord {
  readonly number: number
  readonly kind: RecordKind
  readonly record: PolicyDocument[RecordKind][number]
}

/** What is marked in a text: its number on the page, the class of its marks, and where its words stand. */
export interface Marked {
  readonly number: number
  readonly kind: string
  readonly record: { readonly evidence: readonly { readonly clean: Span<'clean'> }[] }
}

/** All records of a document, numbered in the order of the lists. */
export function listedRecords(document: PolicyDocument): readonly ListedRecord[] {
  return RECORD_KINDS.flatMap(kind => document[kind].map(record => ({ kind, record }))).map((row, number) => ({
    number,
    ...row,
  }))
}

/** The raw page as HTML, its lines numbered, the places of the records marked in the same way. */
export function rawHtml(raw: string, records: readonly ListedRecord[]): string {
  const marks = records
    .flatMap(({ number, record }) => record.evidence.map(({ raw: { start, end } }) => ({ start, end, edit: number })))
    .filter(({ start, end }) => start < end && end <= raw.length)
    .sort(byStart)
  const segmenter = new Segmenter(marks)
  let html = ''
  let at = 0
  for (const [index, line] of raw.split(/(?<=\r\n|\r(?!\n)|\n)/).entries()) {
    const inner = segmenter
      .segments({ start: at, end: at + line.length })
      .map(({ start, end, edits }) => markHtml(raw.slice(start, end), edits, records))
    html += `<div id="L${index + 1}" data-line="${index + 1}">${inner.join('')}</div>\n`
    at += line.length
  }
  return html
}

/** Marks in the order in which a {@link Segmenter} takes them. */
export function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || a.edit - b.edit
}

/** A piece of text as HTML, a `<mark>` where records stand in it. */
export function markHtml(text: string, numbers: readonly number[], records: readonly Pick<Marked, 'kind'>[]): string {
  const inner = pageText(text)
  const own = [...new Set(numbers)]
  if (own.length === 0 || inner === '') return inner
  const kinds = [...new Set(own.map(number => (records[number] as Marked).kind))]
  return `<mark class="${kinds.map(kind => escapeHtml(kind)).join(' ')}" data-r="${own.join(' ')}" tabindex="-1">${inner}</mark>`
}
