import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** Milliseconds of processor time that this process has used, whoever else keeps the machine busy. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Milliseconds that each of some pieces of work takes: in turn, so that a machine that slows down slows all of them, the
 * median of `rounds` after half as many that are not counted, in which V8 compiles what is used often.
 * @param clock {@link processorTime} for work that this process does itself; the time of day for what others do for it
 */
export async function inTurn(
  work: Readonly<Record<string, () => unknown>>,
  rounds = 5,
  clock: () => number = () => performance.now(),
): Promise<Readonly<Record<string, number>>> {
  const times = new Map(Object.keys(work).map(name => [name, [] as number[]]))
  for (let round = -Math.ceil(rounds / 2); round < rounds; round++) {
    for (const [name, run] of Object.entries(work)) {
      const start = clock()
      await run()
      const time = clock() - start
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  return Object.fromEntries(Array.from(times, ([name, all]) => [name, median(all)]))
}

/** What a finished process used. */
export interface Usage {
  readonly status: number | null
  readonly milliseconds: number
  /** Seconds of processor time, its own and the system's for it. */
  readonly processor: number
  /** Peak resident memory in megabytes. */
  readonly peak: number
}

/** Run `node` with arguments to its end and say what it used; its output is thrown away. */
export function runNode(args: readonly string[]): Usage {
  const report = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())))`
  const start = performance.now()
  const { status, output } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(`import{createRequire}from'node:module';const require=createRequire('${import.meta.url}');${report}`)}`,
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' },
  )
  const { maxRSS = Number.NaN, userCPUTime = Number.NaN, systemCPUTime = Number.NaN } = JSON.parse(output[3] || '{}')
  return {
    status,
    milliseconds: performance.now() - start,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  }
}
