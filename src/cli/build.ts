import { addPage, NO_TOTALS, type PageRow, summaryLines, type Totals } from '../report/summary.ts'
import type { BuildOptions } from './build-options.ts'
import { type BuildPlan, planBuild } from './build-plan.ts'
import { EXIT } from './exit-status.ts'
import { keepHeapSmall } from './heap.ts'
import { ENDINGS, idsIn, occupant, removeOutputs, removeStaleTemporaries } from './outputs.ts'
import type { PageOutcome } from './page-job.ts'
import { startProgress } from './progress.ts'
import { runPages } from './run-pages.ts'
import { type Speech, speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import { visible } from './visible.ts'

/** How many pages, or outputs that are out of date, are listed when not all are asked for. */
const LISTED = 30

/** What a build has come to so far. */
interface Tally {
  readonly rows: Map<string, PageRow>
  totals: Totals
  /** Outputs written or, in a check, out of date. */
  changed: number
}

/** `duizhao build`: make the outputs of every page in a folder. Returns the exit status. */
export async function build(corpus: string, options: BuildOptions, surroundings: Surroundings): Promise<number> {
  const { io } = surroundings
  const say = speech(surroundings)
  const plan = await planBuild(corpus, options, say)
  if (plan === undefined) return EXIT.couldNot
  if (plan.mode === 'write') await removeStaleTemporaries(plan.folder)

  keepHeapSmall()
  let interrupted = false
  const undo = io.onInterrupt(() => {
    interrupted = true
  })
  const listed = options.verbose ? Number.POSITIVE_INFINITY : LISTED
  const tally: Tally = { rows: new Map(), totals: NO_TOTALS, changed: 0 }
  const progress = startProgress(io.stderr, plan.jobs.length)
  try {
    for (const { id, values } of plan.errors) say.tell({ id, severity: 'error', values })
    for await (const outcome of runPages(plan.jobs, plan.workers, () => interrupted)) {
      progress.clear()
      tellOutcome(outcome, plan, options.verbose === true, tally.changed < listed, say)
      progress.step(visible(outcome.id))
      count(tally, outcome)
    }
    progress.clear()
    if (interrupted) {
      say.tell({
        id: 'build-interrupted',
        severity: 'error',
        values: { done: tally.totals.pages, pages: plan.jobs.length },
      })
      return EXIT.interrupted
    }
    const orphans = await settleOrphans(plan, say)
    const rows = plan.jobs.flatMap(({ id }) => tally.rows.get(id) ?? []).slice(0, listed)
    return conclude(plan, { ...tally, rows }, orphans, options, surroundings, say)
  } finally {
    undo()
  }
}

function count(tally: Tally, outcome: PageOutcome): void {
  const warnings = outcome.messages.filter(({ severity }) => severity === 'warn').length
  const { id, failed, characters, passes } = outcome
  const row = { id: visible(id), failed, characters, passes, warnings }
  tally.totals = addPage(tally.totals, row)
  tally.changed += outcome.changes.length
  tally.rows.set(id, row)
}

/** Say at once what a page failed of, what a check found and, when asked, what else there is to know. */
function tellOutcome(
  outcome: PageOutcome,
  plan: BuildPlan,
  verbose: boolean,
  withDifferences: boolean,
  say: Speech,
): void {
  for (const message of outcome.messages) {
    if (verbose || message.severity === 'error') say.tell(message, outcome.path)
  }
  if (plan.mode !== 'check' || !withDifferences) return
  for (const { ending, difference } of outcome.changes) {
    const path = `${outcome.id}${ending}`
    say.print(say.words(difference.length === 0 ? 'check-missing' : 'check-differs', { path }))
    for (const line of difference) say.print(`  ${visible(line)}`)
  }
}

/** Remove, or in a check only name, what was made from pages that are no longer there. Returns their ids. */
async function settleOrphans({ folder, jobs, mode, errors }: BuildPlan, say: Speech): Promise<readonly string[]> {
  // A page that could not even be begun is still there; which outputs are its own cannot be told.
  if (errors.length > 0) return []
  const wanted = new Set(jobs.map(({ id }) => id))
  const orphans = (await idsIn(folder)).filter(id => !wanted.has(id))
  for (const id of orphans) {
    if (mode === 'check') say.print(say.words('check-orphan', { path: await ownFiles(folder, id) }))
    else await removeOutputs(folder, id)
  }
  return orphans
}

async function ownFiles(folder: string, id: string): Promise<string> {
  const own: string[] = []
  for (const ending of ENDINGS) if ((await occupant(folder, id, ending)) === 'ours') own.push(`${id}${ending}`)
  return own.join(', ')
}

function conclude(
  plan: BuildPlan,
  { rows, totals, changed }: Omit<Tally, 'rows'> & { readonly rows: readonly PageRow[] },
  orphans: readonly string[],
  options: BuildOptions,
  { io, language }: Surroundings,
  say: Speech,
): number {
  for (const line of summaryLines(rows, totals, io.stdout.columns ?? 120, language)) say.print(line)
  if (rows.length < totals.pages) say.print(say.words('summary-more-pages', { pages: totals.pages - rows.length }))
  say.print('')
  const failed = totals.failed + plan.errors.length
  const { out } = options
  if (plan.mode === 'check') {
    const stale = changed + orphans.length > 0
    say.print(say.words(stale ? 'check-stale' : 'check-fresh', { out, outputs: changed, orphans: orphans.length }))
    if (failed > 0) say.print(say.words('build-failed-pages', { failed }))
    return failed > 0 ? EXIT.couldNot : stale ? EXIT.findings : EXIT.fine
  }
  say.print(
    say.words('build-done', { out, written: changed, kept: (totals.pages - totals.failed) * ENDINGS.length - changed }),
  )
  if (orphans.length > 0) say.print(say.words('build-removed', { ids: orphans.join(', ') }))
  if (failed > 0) say.print(say.words('build-failed-pages', { failed }))
  return failed > 0 ? EXIT.couldNot : EXIT.fine
}
