import { join } from 'node:path'
import picocolors from 'picocolors'
import { diff as compare } from '../diff/diff.ts'
import { compareVersions } from '../diff/versions/versions.ts'
import type { Comparison } from '../record/comparison.ts'
import type { ComparisonPart } from '../record/comparison-parts.ts'
import { leftOutWords } from '../report/comparison/grid.ts'
import { comparisonHtml } from '../report/comparison/html.ts'
import { comparisonMarkdown } from '../report/comparison/markdown.ts'
import type { Documents } from '../report/comparison/sources.ts'
import { comparisonTables, type PartTable } from '../report/comparison/tables.ts'
import { comparisonLines } from '../report/comparison/text.ts'
import { csv } from '../report/tables/csv.ts'
import { xlsx } from '../report/tables/xlsx.ts'
import type { Witness } from '../witness/witness.ts'
import { wantsColor } from './color.ts'
import { type DiffFormat, diffFormatOf } from './diff-formats.ts'
import { EXIT } from './exit-status.ts'
import { namesFolder, tellError } from './inputs.ts'
import { replaceFile } from './outputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import { type Speech, speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import { terminalWidth } from './terminal-width.ts'
import { renderedVersions, type VersionsChoice, versionPair } from './versions.ts'
import { gatherWitnesses } from './witnesses.ts'

/** The options of `duizhao diff`, as commander hands them over. */
export interface DiffCommandOptions extends PackOptions, OwnWordsOptions, VersionsChoice {
  readonly format?: DiffFormat
  readonly out?: string
  readonly only?: ComparisonPart
  readonly all?: boolean
  readonly bom?: boolean
}

/** `duizhao diff`: documents side by side, or two versions of one policy. Returns the exit status. */
export async function diff(
  names: readonly string[],
  options: DiffCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const words = await chooseOwnWords(options, say)
  if (!packs || !words) return EXIT.couldNot
  const format = options.format ?? diffFormatOf(options.out)
  const refuse = (id: string, values = {}) => {
    say.tell({ id, severity: 'error', values })
    return EXIT.couldNot
  }
  const unfit = await unfitFormat(options, format)
  if (unfit !== undefined) return refuse(unfit, { format })
  const { witnesses, leftOut } = await gatherWitnesses(names, { packs, words }, surroundings, say)
  const documents = witnesses.length
  // Where a name led nowhere that was told already, and is why there are too few.
  if (documents < 2) return leftOut.length > 0 ? EXIT.couldNot : refuse('diff-needs-two', { documents })
  if (options.versions && documents > 2) return refuse('versions-needs-two', { documents })
  const { baseline, out } = options
  const ids = witnesses.map(({ id }) => id)
  if (baseline !== undefined && !ids.includes(baseline)) {
    return refuse('diff-unknown-baseline', { baseline, documents: ids.join(', ') })
  }
  try {
    if (format === 'csv' || format === 'xlsx') {
      await writeTables(format, compared(witnesses, packs, options), byId(witnesses), options, surroundings, say)
    } else {
      const pair = versionPair(witnesses, names.length > 1, options, format)
      let text: string
      if (pair && format !== 'json') text = renderedVersions(pair, format, options, surroundings)
      else {
        const comparison = compared(witnesses, packs, options)
        const told = pair ? { ...comparison, versions: compareVersions(...pair) } : comparison
        text = rendered(format, told, byId(witnesses), options, surroundings)
      }
      if (out === undefined) surroundings.io.stdout.write(text)
      else {
        await replaceFile(out, text)
        say.note(say.words('diff-written', { out, documents }))
      }
    }
  } catch (error) {
    tellError(error, out ?? '-', say)
    return EXIT.couldNot
  }
  return leftOut.length > 0 ? EXIT.couldNot : EXIT.fine
}

/** Why a format cannot be written where it was asked for: the id of a message. */
async function unfitFormat(
  { out, only, versions }: DiffCommandOptions,
  format: DiffFormat,
): Promise<string | undefined> {
  if (versions && (format === 'csv' || format === 'xlsx')) return 'versions-not-tables'
  if (format === 'xlsx' && (out === undefined || (await namesFolder(out)))) return 'diff-xlsx-needs-file'
  if (format === 'csv' && only === undefined && (out === undefined || /\.csv$/i.test(out)))
    return 'diff-csv-needs-folder'
  return undefined
}

function compared(
  witnesses: readonly Witness[],
  packs: Parameters<typeof compare>[1]['packs'],
  { baseline, only }: DiffCommandOptions,
): Comparison {
  return compare(witnesses, { packs, baseline, only: only === undefined ? undefined : [only] })
}

function byId(witnesses: readonly Witness[]): Documents {
  return new Map(witnesses.map(({ id, document }) => [id, document]))
}

function rendered(
  format: Exclude<DiffFormat, 'csv' | 'xlsx'>,
  comparison: Comparison,
  documents: Documents,
  { out, only, all = false }: DiffCommandOptions,
  { io, language, color }: Surroundings,
): string {
  if (format === 'json') return `${JSON.stringify(comparison, null, 2)}\n`
  if (format === 'md') return comparisonMarkdown(comparison, documents, language)
  if (format === 'html') return comparisonHtml(comparison, documents, language)
  const colors = picocolors.createColors(out === undefined && wantsColor(color, io.env, io.stdout))
  const form = { language, width: terminalWidth(io, out), all, alone: only !== undefined, colors }
  return `${comparisonLines(comparison, documents, form).join('\n')}\n`
}

async function writeTables(
  format: 'csv' | 'xlsx',
  comparison: Comparison,
  documents: Documents,
  { out, only, bom }: DiffCommandOptions,
  { io, language }: Surroundings,
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
  const leftOut = leftOutWords(comparison, language)
  if (leftOut !== null) say.note(leftOut)
}
