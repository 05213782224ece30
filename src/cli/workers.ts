import { failedOutcome, type PageJob, type PageOutcome, runPageJob } from './page-job.ts'

/** How many jobs wait for each worker: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4

/**
 * Run jobs and yield their outcomes in the order of the jobs, whatever the number of workers.
 * @param workers with 1, no worker is started and the jobs run here
 * @param stopped asked before each job; once true, no further job is begun
 */
export async function* runJobs(
  jobs: readonly PageJob[],
  workers: number,
  stopped: () => boolean,
): AsyncGenerator<PageOutcome> {
  if (workers > 1) return yield* runInWorkers(jobs, workers, stopped)
  for (const job of jobs) {
    if (stopped()) return
    yield await runPageJob(job)
  }
}

async function* runInWorkers(
  jobs: readonly PageJob[],
  workers: number,
  stopped: () => boolean,
): AsyncGenerator<PageOutcome> {
  const { default: Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./page-job.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
  })
  const run = async (job: PageJob): Promise<PageOutcome> => {
    try {
      return await pool.run(job, { name: runPageJob.name })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const message = { id: 'build-worker-died', severity: 'error', values: { reason } } as const
      return failedOutcome(job, message)
    }
  }
  try {
    const begun: Promise<PageOutcome>[] = []
    let next = 0
    while (begun.length > 0 || (next < jobs.length && !stopped())) {
      while (begun.length < workers * AHEAD && next < jobs.length && !stopped()) {
        begun.push(run(jobs[next] as PageJob))
        next += 1
      }
      const outcome = await begun.shift()
      if (outcome) yield outcome
    }
  } finally {
    await pool.destroy()
  }
}
