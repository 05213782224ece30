import picocolors from 'picocolors'
import { diff as compare } from '../diff/diff.ts'
import type { Comparison, ComparisonPart } from '../record/comparison.ts'
import { comparisonLines } from '../report/comparison/text.ts'
import { wantsColor } from './color.ts'
import { type DiffFormat, diffFormatOf } from './diff-formats.ts'
import { EXIT } from './exit-status.ts'
import { tellError } from './inputs.ts'
import { replaceFile } from './outputs.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import type { Surroundings } from './program.ts'
import { speech } from './speech.ts'
import { type SpinTableOption, spinTableOf } from './spin-table.ts'
import { type Gathered, gatherWitnesses } from './witnesses.ts'

/** The options of `duizhao diff`, as commander hands them over. */
export interface DiffCommandOptions extends PackOptions, SpinTableOption {
  readonly format?: DiffFormat
  readonly out?: string
  readonly only?: ComparisonPart
  readonly baseline?: string
  readonly all?: boolean
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
  const gathered = await gatherWitnesses(names, { packs, table }, surroundings, say)
  const { witnesses, leftOut } = gathered
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
  try {
    await write(comparison, gathered, options, surroundings)
  } catch (error) {
    tellError(error, options.out ?? '-', say)
    return EXIT.couldNot
  }
  return leftOut.length > 0 ? EXIT.couldNot : EXIT.fine
}

async function write(
  comparison: Comparison,
  _gathered: Gathered,
  { format, out, all = false }: DiffCommandOptions,
  { io, language, color }: Surroundings,
): Promise<void> {
  const chosen = format ?? diffFormatOf(out)
  const toTerminal = out === undefined
  const text =
    chosen === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : `${comparisonLines(comparison, {
          language,
          width: (toTerminal ? io.stdout.columns : undefined) ?? WIDTH,
          all,
          colors: picocolors.createColors(toTerminal && wantsColor(color, io.env, io.stdout)),
        }).join('\n')}\n`
  if (out === undefined) io.stdout.write(text)
  else await replaceFile(out, text)
}
