import type picocolors from 'picocolors'
import stringWidth from 'string-width'
import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import type { Comparison } from '../../record/comparison.ts'
import { visible } from '../visible.ts'
import { type Grid, type GridRow, gridsOf, reuseWords, type Statement } from './grid.ts'
import { type Documents, sourcesOf } from './sources.ts'
import { DONE_BY } from './words.ts'
import { cut, cutHalves, wrap } from './wrap.ts'

/** How a comparison is shown on a terminal. */
export interface TextForm {
  readonly language: Language
  /** Cells of the terminal. */
  readonly width: number
  /** All rows and whole statements; else what several documents share, shortened. */
  readonly all: boolean
  /** One part alone was asked for: more of it is shown. */
  readonly alone: boolean
  readonly colors: Pick<ReturnType<typeof picocolors.createColors>, 'bold' | 'dim' | 'cyan' | 'green'>
}

/** Narrower columns are not read with pleasure: then each document gets lines of its own. */
const LEAST_COLUMN = 14
const HEAD_COLUMN = 24
const GAP = 2
/** Without `all`: rows of a table, documents of a row, statements of a cell, cells of a statement, cells of a note. */
const SHORT = { rows: 6, documents: 8, statements: 2, width: 60, note: 160 } as const
/** A statement of so many characters takes a line or two. */
const BRIEF = 24
/** Rows of a table where one part alone was asked for. */
const ROWS_OF_ONE_PART = 40

/** A comparison as lines for a terminal, aligned by the cells that Chinese characters take. */
export function comparisonLines(comparison: Comparison, documents: Documents, form: TextForm): readonly string[] {
  const say = (id: string, values = {}) => wording({ id, values }, form.language)
  const { bold } = form.colors
  const grids = gridsOf(comparison, sourcesOf(documents), form.language)
  return [
    bold(say('diff-title', { documents: comparison.documents.length })),
    ...comparison.about.map((about, index) => `  ${index + 1}  ${documentLine(about, form)}`),
    ...(grids.length === 0 && comparison.reuse.length === 0 ? ['', say('diff-none')] : []),
    ...grids.flatMap(grid => ['', bold(grid.title), ...gridLines(grid, comparison.documents, form)]),
    ...reuseLines(comparison, form),
  ]
}

/** Who took over from whom, and the longest passages. */
function reuseLines({ reuse }: Comparison, form: TextForm): readonly string[] {
  const { all, alone, language, colors, width } = form
  const say = (id: string, values = {}) => wording({ id, values }, language)
  if (reuse.length === 0) return []
  const pairs = [...reuse].sort((a, b) => b.share - a.share)
  const shown = all ? pairs : pairs.slice(0, alone ? ROWS_OF_ONE_PART : SHORT.rows)
  return [
    '',
    colors.bold(say('diff-reuse')),
    ...shown.flatMap(pair => {
      const longest = [...pair.passages].sort((a, b) => b.quote.length - a.quote.length)
      const quotes = (all ? pair.passages : longest.slice(0, 1)).map(({ quote }) => visible(quote.replace(/\s+/g, ' ')))
      return [
        ...wrap(visible(reuseWords(pair, language)), width),
        ...quotes.flatMap(quote =>
          wrap(all ? quote : cut(quote, width - 4), width - 4).map(line => colors.dim(`    ${line}`)),
        ),
      ]
    }),
    ...(pairs.length > shown.length ? [colors.dim(say('diff-more', { rows: pairs.length - shown.length }))] : []),
  ]
}

function documentLine(
  { id, title, jurisdiction, issuedDate, status }: Comparison['about'][number],
  { language, width, colors }: TextForm,
): string {
  const say = (name: string) => wording({ id: name, values: {} }, language)
  const date = status === 'draft' ? say('diff-draft') : (issuedDate ?? say('diff-no-date'))
  const facts = [jurisdiction, date].filter(fact => fact !== null).join(' ')
  // The number of the document takes up to three cells, the gaps eight.
  const room = width - stringWidth(id) - stringWidth(facts) - 11
  const rest = `${visible(facts)}${title === null || room < 10 ? '' : `  ${cut(visible(title), room)}`}`
  return `${colors.cyan(visible(id))}  ${colors.dim(rest)}`
}

function gridLines(grid: Grid, documents: readonly string[], form: TextForm): readonly string[] {
  const { all, language, colors } = form
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const shared = all ? grid.rows : grid.rows.filter(row => row.shared > 1)
  const shown = all ? shared : shared.slice(0, form.alone ? ROWS_OF_ONE_PART : SHORT.rows)
  const column = Math.floor((form.width - HEAD_COLUMN) / Math.max(1, documents.length)) - GAP
  const lines =
    shown.length > 0 && column >= LEAST_COLUMN
      ? tableOf(grid, shown, documents, column, form)
      : shown.flatMap(row => blockOf(grid, row, documents, form))
  const more = shared.length - shown.length
  const single = grid.rows.length - shared.length
  return [
    ...lines,
    ...(more > 0 ? [colors.dim(say('diff-more', { rows: more }))] : []),
    ...(single > 0 ? [colors.dim(say('diff-only-one', { rows: single }))] : []),
    ...(grid.leftOut === null ? [] : wrap(grid.leftOut, form.width).map(line => colors.dim(line))),
  ]
}

function tableOf(
  grid: Grid,
  rows: readonly GridRow[],
  documents: readonly string[],
  column: number,
  form: TextForm,
): readonly string[] {
  const { cyan, dim } = form.colors
  const widths = [HEAD_COLUMN, ...documents.map(() => column)]
  const line = (cells: readonly string[]) =>
    cells
      .map((text, index) => text + ' '.repeat(Math.max(0, (widths[index] as number) - stringWidth(text))))
      .join(' '.repeat(GAP))
      .trimEnd()
  const head = [grid.head, ...documents.map(id => cut(visible(id), column))]
  return [
    line(head.map((text, index) => (index === 0 ? dim(text) : cyan(text)))),
    ...rows.flatMap(row => {
      const columns = [
        wrap(visible(row.head), HEAD_COLUMN),
        ...row.cells.map((_, index) => linesOf(row, index, column, form)),
      ]
      const height = Math.max(...columns.map(({ length }) => length))
      return [
        ...Array.from({ length: height }, (_, index) => line(columns.map(lines => lines[index] ?? ''))),
        ...row.notes.flatMap(note => wrap(visible(note), form.width - 4).map(text => dim(`    ${text}`))),
      ]
    }),
  ]
}

function linesOf(row: GridRow, index: number, width: number, form: TextForm): readonly string[] {
  const brief = row.brief?.[index]
  return brief && !form.all ? wrap(brief, width) : cellLines(row.cells[index] ?? [], width, form)
}

function cellLines(cell: readonly Statement[], width: number, form: TextForm): readonly string[] {
  const { all, language, colors } = form
  if (cell.length === 0) return [colors.dim('·')]
  // Levels of an indicator are short enough to be shown all.
  const brief = cell.every(({ text }) => text.length <= BRIEF)
  const shown = all || brief ? cell : cell.slice(0, SHORT.statements)
  const rest = cell.length - shown.length
  return [
    ...shown.flatMap(({ text, strong }) => {
      const whole = visible(text)
      const lines = wrap(all ? whole : cutHalves(whole, DONE_BY, SHORT.width), width)
      return strong ? lines.map(part => colors.green(part)) : lines
    }),
    ...(rest > 0 ? [colors.dim(wording({ id: 'diff-times', values: { count: `+${rest}` } }, language))] : []),
  ]
}

/** A row where the columns would be too narrow: a line or more for each document. */
function blockOf(grid: Grid, row: GridRow, documents: readonly string[], form: TextForm): readonly string[] {
  const { cyan, dim } = form.colors
  const name = Math.min(20, Math.max(...documents.map(id => stringWidth(id))))
  const room = form.width - name - 4
  const having = documents.flatMap((id, index) =>
    row.cells[index]?.length === 0 && !form.all ? [] : [{ id: visible(id), index }],
  )
  const shown = form.all ? having : having.slice(0, SHORT.documents)
  const rest = having.length - shown.length
  const more = rest > 0 ? [wording({ id: 'diff-more-documents', values: { documents: rest } }, form.language)] : []
  const notes = [...more, ...absent(row, documents, form), ...row.notes].map(visible)
  return [
    ...wrap(visible(row.head), form.width),
    ...shown.flatMap(({ id, index }) => {
      const lead = cut(id, name)
      const gap = ' '.repeat(name - stringWidth(lead))
      const cell = row.cells[index] ?? []
      const lines = grid.id === 'targets' ? levelLines(cell, room, form) : linesOf(row, index, room, form)
      return lines.map((text, at) => `  ${at === 0 ? `${cyan(lead)}${gap}` : ' '.repeat(name)}  ${text}`)
    }),
    ...notes.flatMap(note =>
      wrap(form.all ? note : cut(note, SHORT.note), form.width - 4).map(text => dim(`    ${text}`)),
    ),
  ]
}

/** The documents without a word on the matter, where they have no line of their own. */
function absent({ cells }: GridRow, documents: readonly string[], { all, language }: TextForm): readonly string[] {
  const without = documents.filter((_, index) => cells[index]?.length === 0)
  if (all || without.length === 0) return []
  return [wording({ id: 'diff-absent', values: { documents: without.join(', ') } }, language)]
}

/** Levels are short: as many on a line as fit. */
function levelLines(cell: readonly Statement[], width: number, { colors }: TextForm): readonly string[] {
  if (cell.length === 0) return [colors.dim('·')]
  const lines: string[] = []
  let taken = width
  for (const { text, strong } of cell) {
    const shown = visible(text)
    const size = stringWidth(shown)
    const painted = strong ? colors.green(shown) : shown
    if (taken + size + 3 > width) lines.push(painted)
    else lines[lines.length - 1] += `   ${painted}`
    taken = taken + size + 3 > width ? size : taken + size + 3
  }
  return lines
}
