import { mkdir, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { ReadError } from '../read/read-error.ts'
import { listInputs } from '../read/sources.ts'
import type { BuildOptions } from './build-options.ts'
import { openCache } from './cache.ts'
import { chooseOwnWords } from './own-words.ts'
import { choosePacks, packChoice } from './packs.ts'
import type { PageJob } from './page-job.ts'
import type { Speech } from './speech.ts'

/** What a build is going to do. */
export interface BuildPlan {
  readonly folder: string
  readonly mode: PageJob['mode']
  readonly jobs: readonly PageJob[]
  readonly workers: number
  /** Pages that cannot even be begun: two with one name, a name that leads out of the folder. */
  readonly errors: readonly ReadError[]
}

/** Below this many bytes the pages are done sooner than workers are started. */
const WORTH_WORKERS = 4 * 2 ** 20

/** Work out what to build. Undefined, with the reason told, when nothing can be. */
export async function planBuild(corpus: string, options: BuildOptions, say: Speech): Promise<BuildPlan | undefined> {
  const refuse = (id: string, values = {}) => {
    say.tell({ id, severity: 'error', values })
    return undefined
  }
  const asked = options.jobs === undefined ? undefined : Number(options.jobs)
  if (asked !== undefined && !(Number.isInteger(asked) && asked >= 1)) {
    return refuse('build-bad-jobs', { value: options.jobs ?? '' })
  }

  const found = await stat(corpus).catch(() => undefined)
  if (found === undefined) return refuse('build-corpus-missing', { corpus })
  if (!found.isDirectory()) return refuse('build-corpus-not-folder', { corpus })
  const folder = resolve(options.out)
  if (isInside(folder, resolve(corpus))) return refuse('build-out-in-corpus', { out: options.out, corpus })

  const packs = packChoice(options)
  if (!choosePacks(packs, say)) return undefined
  const chosen = await chooseOwnWords(options, say)
  if (chosen === undefined) return undefined
  const { inputs, errors } = await listInputs([corpus])
  if (inputs.length === 0) {
    for (const { id, values } of errors) refuse(id, values)
    return undefined
  }
  const mode = options.check ? 'check' : 'write'
  if (mode === 'write') {
    try {
      await mkdir(folder, { recursive: true })
    } catch (error) {
      return refuse('build-out-unwritable', { out: options.out, reason: codeOf(error) })
    }
  }

  const cacheRoot = typeof options.cache === 'string' ? options.cache : join(dirname(folder), '.duizhao-cache')
  const cache = options.cache === false || mode === 'check' ? null : await openCache(resolve(cacheRoot))
  const jobs = inputs.map(({ id, file }) => ({
    id,
    path: file,
    file: relative(corpus, file).split(sep).join('/'),
    folder,
    mode,
    packs,
    spinTable: chosen.own.table,
    model: chosen.model,
    cache,
    siblings: null,
  })) satisfies PageJob[]
  return { folder, mode, jobs, errors, workers: Math.min(jobs.length, asked ?? (await sensibleWorkers(jobs))) }
}

/** As many workers as cores, unless there is little to do. */
async function sensibleWorkers(jobs: readonly PageJob[]): Promise<number> {
  let bytes = 0
  for (const { path } of jobs) {
    bytes += (await stat(path).catch(() => undefined))?.size ?? 0
    if (bytes >= WORTH_WORKERS) return availableParallelism()
  }
  return 1
}

/** Whether a path is a folder or lies below it. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!isAbsolute(way) && way.split(sep)[0] !== '..')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
