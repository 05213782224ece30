import { stat } from 'node:fs/promises'
import { check as checkDraft } from '../check/check.ts'
import { type Peers, peersOf } from '../check/peers.ts'
import type { Preset } from '../check/settings.ts'
import { listInputs } from '../read/sources.ts'
import type { Severity } from '../record/message.ts'
import type { CheckedDraft } from '../report/findings/checked-draft.ts'
import { countFindings } from '../report/findings/summary.ts'
import type { CheckFormat } from './check-formats.ts'
import { outputRefusal, writeFindings } from './check-output.ts'
import { type RuleOptions, settingsOf } from './check-settings.ts'
import { draftOf } from './draft.ts'
import { EXIT } from './exit-status.ts'
import { readInput, tellError } from './inputs.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import type { Surroundings } from './program.ts'
import { type Speech, speech } from './speech.ts'
import { type SpinTableOption, spinTableOf } from './spin-table.ts'
import { type Additions, gatherWitnesses } from './witnesses.ts'

/** The options of `duizhao check`, as commander hands them over. */
export interface CheckCommandOptions extends PackOptions, SpinTableOption, RuleOptions {
  readonly against?: readonly string[]
  /** False after `--no-peers`. */
  readonly peers: boolean
  readonly format?: CheckFormat
  readonly out?: string
  readonly preset?: Preset
  readonly failOn: Severity
  readonly maxWarnings?: string
}

/** Where peers lie when nothing is said. */
const USUAL_PEERS = 'extracted'

/** `duizhao check`: what drafts lack beside their peers. Returns the exit status. */
export async function check(
  names: readonly string[],
  options: CheckCommandOptions,
  surroundings: Surroundings,
): Promise<number> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const table = await spinTableOf(options, say)
  const settings = settingsOf(options, say)
  const most = mostWarnings(options, say)
  if (!packs || !table || !settings || most === null) return EXIT.couldNot
  if (names.length === 0) {
    say.tell({ id: 'check-no-drafts', severity: 'error', values: {} })
    return EXIT.couldNot
  }
  const gathered = await peersNamed(options, { packs, table }, surroundings, say)
  if (!gathered) return EXIT.couldNot
  const { inputs, errors } = await listInputs(names)
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  const refusal = await outputRefusal(options, inputs.length)
  if (refusal) {
    say.tell({ ...refusal, severity: 'error' })
    return EXIT.couldNot
  }
  let failed = errors.length + gathered.failed
  const checked: CheckedDraft[] = []
  for (const input of inputs) {
    try {
      const page = await readInput(input, surroundings.io)
      const draft = draftOf(page, packs, table)
      const error = draft.messages.find(({ severity }) => severity === 'error')
      if (error) {
        say.tell(error, input.file)
        failed += 1
        continue
      }
      const { language } = surroundings
      const { findings, silenced } = checkDraft(draft, gathered.peers, { settings, language, packs })
      if (gathered.peers.length > 0 && findings.against.length === 0) {
        say.tell({ id: 'check-only-itself', severity: 'warn', values: { draft: input.file } })
      }
      checked.push({
        findings,
        silenced,
        known: 0,
        ledger: draft.ledger,
        tree: draft.tree,
        source: page.source,
        origins: page.origins ?? [],
      })
    } catch (error) {
      failed += 1
      tellError(error, input.file, say)
    }
  }
  try {
    const facts = { settings, peerFiles: gathered.files, baseline: false }
    for (const problem of await writeFindings(checked, options, facts, surroundings)) {
      failed += 1
      say.tell({ ...problem, severity: 'error' })
    }
  } catch (error) {
    failed += 1
    tellError(error, options.out ?? '-', say)
  }
  if (failed > 0) return EXIT.couldNot
  return fails(checked, options.failOn, most) ? EXIT.findings : EXIT.fine
}

/** The peers that the options name; undefined, with the reason told, when there are none and some are wanted. */
async function peersNamed(
  { against, peers }: CheckCommandOptions,
  additions: Additions,
  surroundings: Surroundings,
  say: Speech,
): Promise<
  { readonly peers: Peers; readonly files: ReadonlyMap<string, string>; readonly failed: number } | undefined
> {
  if (!peers) return { peers: [], files: new Map(), failed: 0 }
  const names = against ?? ((await stat(USUAL_PEERS).catch(() => undefined))?.isDirectory() ? [USUAL_PEERS] : [])
  if (names.length > 0) {
    const { witnesses, leftOut, files } = await gatherWitnesses(names, additions, surroundings, say)
    if (witnesses.length > 0) return { peers: peersOf(witnesses), files, failed: leftOut.length }
  }
  say.tell({ id: 'check-no-peers', severity: 'error', values: {} })
  return undefined
}

/** How many warnings are borne; undefined when nothing was said, null, with the reason told, when it is no number. */
function mostWarnings({ maxWarnings }: CheckCommandOptions, say: Speech): number | undefined | null {
  if (maxWarnings === undefined) return undefined
  if (/^\d{1,9}$/.test(maxWarnings)) return Number(maxWarnings)
  say.tell({ id: 'check-bad-number', severity: 'error', values: { value: maxWarnings } })
  return null
}

const GRAVER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warn: ['error', 'warn'],
  info: ['error', 'warn', 'info'],
}

function fails(checked: readonly CheckedDraft[], failOn: Severity, most: number | undefined): boolean {
  const counts = checked.map(countFindings)
  if (most === undefined) return counts.some(count => GRAVER[failOn].some(severity => count[severity] > 0))
  const warnings = counts.reduce((sum, { warn }) => sum + warn, 0)
  return warnings > most || counts.some(({ error }) => error > 0)
}
