import stringWidth from 'string-width'
import type { Language } from '../lexicon/messages/language.ts'
import { passName, wording } from '../lexicon/messages/wording.ts'
import { type Column, tableLines } from './table.ts'

/** What a summary tells of one page. */
export interface PageRow {
  readonly id: string
  readonly failed: boolean
  readonly characters: number
  readonly passes: readonly { readonly id: string; readonly edits: number }[]
  readonly warnings: number
}

/** Sums over pages; keeps numbers only, so it may be fed any number of them. */
export interface Totals {
  readonly pages: number
  readonly failed: number
  readonly characters: number
  readonly warnings: number
  /** Edits by pass, in the order in which passes were first seen. */
  readonly passes: ReadonlyMap<string, number>
}

export const NO_TOTALS: Totals = { pages: 0, failed: 0, characters: 0, warnings: 0, passes: new Map() }

/** The totals with one more page. */
export function addPage(totals: Totals, row: PageRow): Totals {
  const passes = new Map(totals.passes)
  for (const { id, edits } of row.passes) passes.set(id, (passes.get(id) ?? 0) + edits)
  return {
    pages: totals.pages + 1,
    failed: totals.failed + (row.failed ? 1 : 0),
    characters: totals.characters + row.characters,
    warnings: totals.warnings + row.warnings,
    passes,
  }
}

/**
 * The summary of a run as lines: a row for each page and one for their sum; a column for each pass that changed
 * something where they fit in `width` cells, else one for all of them and a line for each pass below.
 * @param rows the pages to list, of all those in `totals`
 */
export function summaryLines(
  rows: readonly PageRow[],
  totals: Totals,
  width: number,
  language: Language,
): readonly string[] {
  const wide = pageTable(rows, totals, busyPasses(totals), language)
  if (wide.every(line => stringWidth(line) <= width)) return wide
  return [...pageTable(rows, totals, [], language), '', ...passTable(totals, language)]
}

function busyPasses(totals: Totals): readonly string[] {
  return [...totals.passes].filter(([, edits]) => edits > 0).map(([id]) => id)
}

function pageTable(
  rows: readonly PageRow[],
  totals: Totals,
  passes: readonly string[],
  language: Language,
): readonly string[] {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const right = (title: string): Column => ({ title, align: 'right' })
  const columns: readonly Column[] = [
    { title: say('summary-page'), align: 'left' },
    right(say('summary-characters')),
    ...passes.map(pass => right(passName(pass, language))),
    right(say('summary-changes')),
    right(say('summary-warnings')),
  ]
  const line = (name: string, characters: string, edits: ReadonlyMap<string, number>, warnings: number) => [
    name,
    characters,
    ...passes.map(pass => count(edits.get(pass) ?? 0)),
    count([...edits.values()].reduce((sum, more) => sum + more, 0)),
    count(warnings),
  ]
  const listed = rows.map(row => {
    const edits = new Map(row.passes.map(pass => [pass.id, pass.edits]))
    return line(row.id, row.failed ? say('summary-failed') : count(row.characters), edits, row.warnings)
  })
  const name = say('summary-total', { pages: totals.pages })
  return tableLines(columns, [...listed, line(name, count(totals.characters), totals.passes, totals.warnings)])
}

function passTable(totals: Totals, language: Language): readonly string[] {
  const columns: readonly Column[] = [
    { title: wording({ id: 'summary-pass', values: {} }, language), align: 'left' },
    { title: wording({ id: 'summary-changes', values: {} }, language), align: 'right' },
  ]
  return tableLines(
    columns,
    busyPasses(totals).map(pass => [passName(pass, language), count(totals.passes.get(pass) ?? 0)]),
  )
}

/** A number with commas; nothing is a dot, so that what did happen stands out. */
function count(value: number): string {
  return value === 0 ? '·' : String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
