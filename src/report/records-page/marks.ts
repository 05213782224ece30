import type { PolicyDocument } from '../../record/document.ts'
import { RECORD_KINDS, type RecordKind } from '../../record/kinds.ts'
import { escapeHtml, pageText } from '../side-by-side/escape.ts'
import { type Mark, Segmenter } from '../side-by-side/marks.ts'

/** A record as the page lists it: its number on the page, its kind, and where its words stand. */
export interface ListedRecord {
  readonly number: number
  readonly kind: RecordKind
  readonly record: PolicyDocument[RecordKind][number]
}

/** All records of a document, numbered in the order of the lists. */
export function listedRecords(document: PolicyDocument): readonly ListedRecord[] {
  return RECORD_KINDS.flatMap(kind => document[kind].map(record => ({ kind, record }))).map((row, number) => ({
    number,
    ...row,
  }))
}

/** The clean text as HTML, a paragraph a line, each piece of evidence a `<mark>` with the numbers of its records. */
export function textHtml(clean: string, records: readonly ListedRecord[]): string {
  const segmenter = new Segmenter(marksOf(records, clean.length))
  let html = ''
  let at = 0
  for (const line of clean.split('\n')) {
    const inner = segmenter
      .segments({ start: at, end: at + line.length })
      .map(({ start, end, edits }) => markHtml(clean.slice(start, end), edits, records))
    // A break between two lines may stand inside the words of a record too; it is not shown, but it is passed.
    html += `<p>${inner.join('')}</p>\n`
    at += line.length + 1
  }
  return html
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

function marksOf(records: readonly ListedRecord[], length: number): readonly Mark[] {
  return records
    .flatMap(({ number, record }) => record.evidence.map(({ clean: { start, end } }) => ({ start, end, edit: number })))
    .filter(({ start, end }) => start < end && end <= length)
    .sort(byStart)
}

function byStart(a: Mark, b: Mark): number {
  return a.start - b.start || a.edit - b.edit
}

function markHtml(text: string, numbers: readonly number[], records: readonly ListedRecord[]): string {
  const inner = pageText(text)
  const own = [...new Set(numbers)]
  if (own.length === 0 || inner === '') return inner
  const kinds = [...new Set(own.map(number => (records[number] as ListedRecord).kind))]
  return `<mark class="${kinds.map(kind => escapeHtml(kind)).join(' ')}" data-r="${own.join(' ')}" tabindex="-1">${inner}</mark>`
}
