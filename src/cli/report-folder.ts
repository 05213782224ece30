import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isAlive, isMissing } from './outputs.ts'

/** The list of a report's files, in its folder: by it a later run tells its own files from others. */
const MANIFEST = 'duizhao-report.json'
/** Ends of the names of the folders in which a report is written, and to which the old one is moved. */
const STAGED = '.duizhao-tmp'
const OLD = `${STAGED}-old`
const LEFT = /-(\d+)\.duizhao-tmp(-old)?$/

/** A file of a report, its path relative to the report's folder with `/` between the parts. */
export interface ReportFile {
  readonly path: string
  readonly content: string
}

/** Why a report cannot be written to a folder. */
export interface FolderRefusal {
  readonly id: 'report-out-not-folder' | 'report-out-foreign' | 'report-out-in-the-way'
  readonly values: Readonly<Record<string, string>>
}

/**
 * Whether a folder can take a report: it is not there, is empty, or holds an earlier report. Undefined when it can.
 */
export async function refusalOfFolder(folder: string): Promise<FolderRefusal | undefined> {
  const found = await stat(folder).catch(() => undefined)
  if (found === undefined) return undefined
  if (!found.isDirectory()) return { id: 'report-out-not-folder', values: { out: folder } }
  const names = await readdir(folder)
  if (names.length === 0 || (await filesOfReport(folder)) !== undefined) return undefined
  return { id: 'report-out-foreign', values: { out: folder, file: names.sort()[0] as string } }
}

/**
 * Put a report in a folder's place in one step: its files are written to a new folder beside it, which takes the place of
 * the old one when all are there. Whatever ends the run before that leaves the old report whole. Files that are not of
 * the old report are taken over into the new one.
 * @returns how many files were written, or why a file of somebody else stands in the way
 */
export async function replaceReport(folder: string, files: AsyncIterable<ReportFile>): Promise<number | FolderRefusal> {
  const target = resolve(folder)
  await mkdir(dirname(target), { recursive: true })
  await clearUp(target)
  const staged = join(dirname(target), `.${basename(target)}-${process.pid}${STAGED}`)
  try {
    const written = await writeFiles(staged, files)
    const refusal = await takeOver(target, staged, written)
    if (refusal) return refusal
    await swap(staged, target)
    return written.size
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
}

/** Put in order what runs that were killed left: a report moved away and not yet replaced comes back, the rest goes. */
async function clearUp(target: string): Promise<void> {
  const folder = dirname(target)
  for (const name of await readdir(folder)) {
    const left = LEFT.exec(name)
    if (!left || name.slice(0, left.index) !== `.${basename(target)}`) continue
    const [, pid, old] = left
    if (Number(pid) !== process.pid && isAlive(Number(pid))) continue
    const isMissingNow = (await stat(target).catch(() => undefined)) === undefined
    if (old !== undefined && isMissingNow) await rename(join(folder, name), target)
    else await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function writeFiles(staged: string, files: AsyncIterable<ReportFile>): Promise<ReadonlySet<string>> {
  await mkdir(staged)
  const written = new Set<string>()
  for await (const { path, content } of files) {
    const file = join(staged, ...path.split('/'))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { flag: 'wx' })
    written.add(path)
  }
  await writeFile(join(staged, MANIFEST), manifestOf(written))
  return written
}

function manifestOf(paths: ReadonlySet<string>): string {
  return `${JSON.stringify({ report: 'duizhao', schemaVersion: 1, files: [...paths].sort() }, null, 2)}\n`
}

/** Copy what somebody else put into the old report. */
async function takeOver(
  target: string,
  staged: string,
  written: ReadonlySet<string>,
): Promise<FolderRefusal | undefined> {
  const old = await filesOfReport(target)
  if (old === undefined) return undefined
  for (const path of await pathsBelow(target)) {
    if (old.has(path) || path === MANIFEST) continue
    if (written.has(path)) return { id: 'report-out-in-the-way', values: { out: target, file: path } }
    const copy = join(staged, ...path.split('/'))
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(join(target, ...path.split('/')), copy)
  }
  return undefined
}

/** Exchange two folders; if the second step fails, the first is undone. */
async function swap(staged: string, target: string): Promise<void> {
  const old = staged.replace(/\.duizhao-tmp$/, OLD)
  await rm(old, { recursive: true, force: true })
  const existed = await rename(target, old).then(
    () => true,
    error => {
      if (isMissing(error)) return false
      throw error
    },
  )
  try {
    await rename(staged, target)
  } catch (error) {
    if (existed) await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

/** The files of the report in a folder; undefined when there is none. */
async function filesOfReport(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null || !('files' in manifest)) return undefined
    return Array.isArray(manifest.files) ? new Set(manifest.files.map(String)) : undefined
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
    )
    .sort()
}
