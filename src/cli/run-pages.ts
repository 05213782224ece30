import type { PageJob, PageOutcome } from './page-job.ts'
import { chooseSiblings } from './siblings.ts'
import { runJobs } from './workers.ts'

/**
 * Make all pages of a run, the spun ones last: what the others say in the same passages bears witness to them. Yields
 * one outcome for each page, in the order of the jobs but for the spun pages, which come at the end in theirs.
 * @param workers with 1, no worker is started and the jobs run here
 * @param stopped asked before each job; once true, no further job is begun
 */
export async function* runPages(
  jobs: readonly PageJob[],
  workers: number,
  stopped: () => boolean,
): AsyncGenerator<PageOutcome> {
  const outcomes: PageOutcome[] = []
  for await (const outcome of runJobs(jobs, workers, stopped)) {
    outcomes.push({ ...outcome, messages: [], changes: [], passes: [] })
    if (!outcome.postponed) yield outcome
  }
  const spun = new Set(outcomes.filter(({ postponed }) => postponed).map(({ id }) => id))
  if (spun.size === 0 || stopped()) return
  const siblings = chooseSiblings(outcomes)
  const again = jobs.filter(({ id }) => spun.has(id)).map(job => ({ ...job, siblings }))
  yield* runJobs(again, Math.min(workers, again.length), stopped)
}
