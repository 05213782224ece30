import { join } from 'node:path'
import picocolors from 'picocolors'
import { diff as compare } from '../diff/diff.ts'
import type { Comparison, ComparisonPart } from '../record/comparison.ts'
import { comparisonHtml } from '../report/comparison/html.ts'
import { comparisonMarkdown } from '../report/comparison/markdown.ts'
import type { Documents } from '../report/comparison/sources.ts'
import { comparisonTables, type PartTable } from '../report/comparison/tables.ts'
import { comparisonLines, type TextForm } from '../report/comparison/text.ts'
import { csv } from '../report/tables/csv.ts'
import { xlsx } from '../report/tables/xlsx.ts'
import { wantsColor } from './color.ts'
import { type DiffFormat, diffFormatOf } from './diff-formats.ts'
import { EXIT } from './exit-status.ts'
import { namesFolder, tellError } from './inputs.ts'
import { replaceFile } from './outputs.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import type { Surroundings } from './program.ts'
import { type Speech, speech } from './speech.ts'
import { type SpinTableOption, spinTableOf } from './spin-table.ts'
import { gatherWitnesses } from './witnesses.ts'

/** The options of `duizhao diff`, as commander hands them over. */
export interface DiffCommandOptions extends PackOptions, SpinTableOption {
  readonly format?: DiffFormat
  readonly out?: string
  readonly only?: ComparisonPart
  readonly baseline?: string
  readonly all?: boolean
  readonly bom?: boolean
}

/** Cells that lines take where no terminal says how wide it is. */
const WIDTH = 100

/** `duizhao diff`: documents side by side. Returns the exit status. */
export async function diff(
  names: readonly string[],
  options: DiffCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const table = await spinTableOf(options, say)
  if (!packs || !table) return EXIT.couldNot
  const format = options.format ?? diffFormatOf(options.out)
  const refusal = await refusalOf(options, format)
  if (refusal !== undefined) {
    say.tell({ id: refusal, severity: 'error', values: {} })
    return EXIT.couldNot
  }
  const { witnesses, leftOut } = await gatherWitnesses(names, { packs, table }, surroundings, say)
  if (witnesses.length < 2) {
    say.tell({ id: 'diff-needs-two', severity: 'error', values: { documents: witnesses.length } })
    return EXIT.couldNot
  }
  const { baseline, only } = options
  const ids = witnesses.map(({ id }) => id)
  if (baseline !== undefined && !ids.includes(baseline)) {
    say.tell({ id: 'diff-unknown-baseline', severity: 'error', values: { baseline, documents: ids.join(', ') } })
    return EXIT.couldNot
  }
  const comparison = compare(witnesses, { packs, baseline, only: only === undefined ? undefined : [only] })
  const documents = new Map(witnesses.map(({ id, document }) => [id, document]))
  try {
    if (format === 'csv' || format === 'xlsx')
      await writeTables(format, comparison, documents, options, surroundings, say)
    else {
      const text = rendered(format, comparison, documents, options, surroundings)
      if (options.out === undefined) surroundings.io.stdout.write(text)
      else await replaceFile(options.out, text)
    }
  } catch (error) {
    tellError(error, options.out ?? '-', say)
    return EXIT.couldNot
  }
  return leftOut.length > 0 ? EXIT.couldNot : EXIT.fine
}

/** Why a format cannot be written where it was asked for: the id of a message. */
async function refusalOf({ out, only }: DiffCommandOptions, format: DiffFormat): Promise<string | undefined> {
  if (format === 'xlsx' && (out === undefined || (await namesFolder(out)))) return 'diff-xlsx-needs-file'
  if (format === 'csv' && only === undefined && (out === undefined || /\.csv$/i.test(out)))
    return 'diff-csv-needs-folder'
  return undefined
}

function rendered(
  format: Exclude<DiffFormat, 'csv' | 'xlsx'>,
  comparison: Comparison,
  documents: Documents,
  { out, all = false }: DiffCommandOptions,
  { io, language, color }: Surroundings,
): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
  if (format === 'md') return comparisonMarkdown(comparison, documents, language)
  if (format === 'html') return comparisonHtml(comparison, documents, language)
  const shown = out === undefined
  const form: TextForm = {
    language,
    width: Math.max(40, (shown ? io.stdout.columns : undefined) ?? WIDTH),
    all,
    colors: picocolors.createColors(shown && wantsColor(color, io.env, io.stdout)),
  }
  return `${comparisonLines(comparison, documents, form).join('\n')}\n`
}

async function writeTables(
  format: 'csv' | 'xlsx',
  comparison: Comparison,
  documents: Documents,
  { out, only, bom }: DiffCommandOptions,
  { io }: Surroundings,
  say: Speech,
): Promise<void> {
  const all = comparisonTables(comparison, documents)
  // A part that was asked for has its table, if only its head; else tables without rows are left out.
  const tables = all.filter(({ part, rows }) => part === null || (only === undefined ? rows.length > 0 : part === only))
  const text = (table: PartTable) => `${bom ? '\ufeff' : ''}${csv(table)}`
  const [main] = tables as [PartTable]
  if (out === undefined) {
    io.stdout.write(text(main))
    return
  }
  const one = format === 'csv' && only !== undefined && !(await namesFolder(out))
  if (format === 'xlsx') await replaceFile(out, xlsx(tables))
  else if (one) await replaceFile(out, text(main))
  else for (const table of tables) await replaceFile(join(out, `${table.name}.csv`), text(table))
  const rows = (one ? [main] : tables).reduce((sum, table) => sum + table.rows.length, 0)
  say.note(say.words('diff-done', { out, documents: comparison.documents.length, rows }))
}
