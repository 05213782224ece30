import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { correctionsPath } from '../read/corrections.ts'
import { readPage } from '../read/read.ts'
import { ReadError } from '../read/read-error.ts'
import type { SpinPair } from '../record/corrections.ts'
import type { Message } from '../record/message.ts'
import { firstDifference } from '../report/difference.ts'
import { type CacheEntry, readEntry, writeEntry } from './cache.ts'
import {
  ENDINGS,
  type Ending,
  type Outputs,
  occupant,
  outputPath,
  type Replacement,
  readOutput,
  replaceTogether,
} from './outputs.ts'
import { type ModelChoice, modelOf } from './own-words.ts'
import { type PackChoice, packsHash, packsOf } from './packs.ts'
import { outputsOf, restorePage } from './render.ts'
import { type SiblingChoice, siblingsOf } from './siblings.ts'

/** One page to be made; plain data, since it may travel to a worker. */
export interface PageJob {
  readonly id: string
  /** Where the page is read. */
  readonly path: string
  /** The path relative to the corpus, with `/`: what the outputs name as their source. */
  readonly file: string
  /** The output folder. */
  readonly folder: string
  /** `check` compares and writes nothing. */
  readonly mode: 'write' | 'check'
  /** The packs that name indicators. */
  readonly packs: PackChoice
  /** A user's own spun words. */
  readonly spinTable: readonly SpinPair[]
  /** A user's own model of wording; null to do without. */
  readonly model: ModelChoice | null
  /** The cache folder; null to do without. */
  readonly cache: string | null
  /** The pages that bear witness to a spun one; null while they are not known: then a spun page is put off. */
  readonly siblings: SiblingChoice | null
}

/** An output that was written or, in a check, ought to be; with the first lines that differ, if it was there before. */
export interface Change {
  readonly ending: Ending
  readonly difference: readonly string[]
}

/** What became of a page; numbers and messages, never texts, so that ten thousand of them are small. */
export interface PageOutcome {
  readonly id: string
  /** Where the page was read, as messages name it. */
  readonly path: string
  /** The page gave nothing: what an earlier run made of it stays. */
  readonly failed: boolean
  /** Length of the clean text. */
  readonly characters: number
  /** A hash of the clean text; of no text where the page failed. */
  readonly cleanHash: string
  /** The page is spun, and is to be made again with its siblings: nothing was written. */
  readonly postponed: boolean
  /** Edits by pass, in the order of the passes. */
  readonly passes: readonly { readonly id: string; readonly edits: number }[]
  readonly messages: readonly Message[]
  readonly changes: readonly Change[]
}

/** Make the outputs of one page. Never rejects: whatever goes wrong is a message of the outcome. */
export async function runPageJob(job: PageJob): Promise<PageOutcome> {
  const { id, path } = job
  try {
    return { id, path, ...(await makePage(job)) }
  } catch (error) {
    return failedOutcome(job, asMessage(error, job))
  }
}

/** The outcome of a job that came to nothing. */
export function failedOutcome({ id, path }: PageJob, message: Message): PageOutcome {
  return { id, path, ...failedWith(message) }
}

type Result = Omit<PageOutcome, 'id' | 'path'>

async function makePage(job: PageJob): Promise<Result> {
  const key = job.cache === null ? undefined : await inputKey(job)
  if (job.cache !== null && key !== undefined) {
    const known = await readEntry(job.cache, key)
    if (known && isPostponed(job, known.outcome.messages)) {
      return { ...known.outcome, failed: false, postponed: true, changes: [] }
    }
    if (known && (await isOnDisk(job, known))) return { ...known.outcome, failed: false, postponed: false, changes: [] }
  }

  const page = await readPage({ id: job.id, file: job.path })
  const named = { ...page, source: { ...page.source, file: job.file } }
  const own = {
    table: job.spinTable,
    model: await modelOf(job.model),
    siblings: job.siblings === null ? undefined : await siblingsOf(job.siblings, job),
  }
  const result = restorePage(named, packsOf(job.packs), own)
  if (result.messages.some(({ severity }) => severity === 'error')) return failedWith(...result.messages)
  for (const ending of ENDINGS) {
    if ((await occupant(job.folder, job.id, ending)) !== 'foreign') continue
    return failedWith({ id: 'build-foreign-file', severity: 'error', values: { path: `${job.id}${ending}` } })
  }

  const outputs = outputsOf(result)
  const postponed = isPostponed(job, result.messages)
  const changes = postponed ? [] : await settle(job, outputs)
  const outcome = {
    cleanHash: sha256(result.ledger.clean),
    characters: result.ledger.clean.length,
    passes: result.ledger.steps.map(({ pass, edits }) => ({ id: pass, edits: edits.length })),
    messages: result.messages,
  }
  if (job.cache !== null && key !== undefined && job.mode === 'write') {
    await writeEntry(job.cache, key, { outcome, hashes: hashesOf(outputs) })
  }
  return { ...outcome, failed: false, postponed, changes }
}

/** Whether a page is one of those that are made with their siblings, which are not known yet. */
function isPostponed({ siblings }: PageJob, messages: readonly Message[]): boolean {
  return siblings === null && messages.some(({ id }) => id === 'page-spun')
}

/** Write the outputs that are not on disk as they should be or, in a check, say which. */
async function settle({ folder, id, mode }: PageJob, outputs: Outputs): Promise<readonly Change[]> {
  const changes: Change[] = []
  const files: Replacement[] = []
  for (const ending of ENDINGS) {
    const before = await readOutput(folder, id, ending)
    const content = outputs[ending]
    if (before === content) continue
    files.push({ path: outputPath(folder, id, ending), content, before })
    changes.push({
      ending,
      difference: mode === 'check' && before !== undefined ? firstDifference(before, content) : [],
    })
  }
  if (mode === 'write') await replaceTogether(files)
  return changes
}

/** Files beyond this size are not worth hashing to find out that they can be skipped. */
const MAX_HASHED_BYTES = 64 * 2 ** 20

/** A hash of all that the outputs depend on but the code; undefined when the page cannot be read. */
async function inputKey({ id, path, file, packs, spinTable, model, siblings }: PageJob): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > MAX_HASHED_BYTES) return undefined
    const note = await readFile(`${path.slice(0, path.length - extname(path).length)}.yaml`, 'latin1').catch(() => null)
    const corrections = await readFile(correctionsPath(path), 'latin1').catch(() => null)
    const knowledge = [packsHash(packs), spinTable, model?.hash ?? null, siblings?.hash ?? null]
    const hash = createHash('sha256').update(JSON.stringify([id, file, ...knowledge, note, corrections]))
    return hash.update(await readFile(path)).digest('hex')
  } catch {
    return undefined
  }
}

async function isOnDisk({ folder, id }: PageJob, entry: CacheEntry): Promise<boolean> {
  for (const ending of ENDINGS) {
    const text = await readOutput(folder, id, ending)
    if (text === undefined || sha256(text) !== entry.hashes[ending]) return false
  }
  return true
}

function hashesOf(outputs: Outputs): CacheEntry['hashes'] {
  return {
    '.md': sha256(outputs['.md']),
    '.edits.json': sha256(outputs['.edits.json']),
    '.json': sha256(outputs['.json']),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function failedWith(...messages: readonly Message[]): Result {
  return { failed: true, characters: 0, cleanHash: '', postponed: false, passes: [], messages, changes: [] }
}

function asMessage(error: unknown, { id }: PageJob): Message {
  if (error instanceof ReadError) return { id: error.id, severity: 'error', values: error.values }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return { id: 'build-write-failed', severity: 'error', values: { path: id, reason: String(error.code) } }
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { id: 'cli-defect', severity: 'error', values: { detail } }
}
