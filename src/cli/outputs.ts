import type { Dirent } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { stringify } from 'yaml'

/** The endings of the three files made from a page. `.edits.json` stands before `.json`, which it ends with too. */
export const ENDINGS = ['.md', '.edits.json', '.json'] as const
export type Ending = (typeof ENDINGS)[number]
/** The text of each of a page's files. */
export type Outputs = Readonly<Record<Ending, string>>

/** Enough of a file to tell who made it. */
const HEAD_BYTES = 4096

/** Where an output of the page `id` (which may hold `/`) lies in the output folder. */
export function outputPath(folder: string, id: string, ending: Ending): string {
  return join(folder, ...`${id}${ending}`.split('/'))
}

/** What lies in the place of an output: nothing, a file this tool made for this page, or somebody else's. */
export async function occupant(folder: string, id: string, ending: Ending): Promise<'none' | 'ours' | 'foreign'> {
  const head = await readHead(outputPath(folder, id, ending))
  if (head === undefined) return 'none'
  return head === '' || isOurs(head, id, ending) ? 'ours' : 'foreign'
}

function isOurs(head: string, id: string, ending: Ending): boolean {
  if (ending === '.md') return head.startsWith(`---\n${stringify({ id }, { lineWidth: 0 })}source: `)
  const rest = /^\{\n {2}"schemaVersion": \d+,\n {2}"id": /.exec(head)?.[0]
  return rest !== undefined && head.startsWith(`${JSON.stringify(id)},\n`, rest.length)
}

async function readHead(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** The text of an output as it lies on disk; undefined when there is none. */
export async function readOutput(folder: string, id: string, ending: Ending): Promise<string | undefined> {
  try {
    return await readFile(outputPath(folder, id, ending), 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

let temporaries = 0

/**
 * Put a text or bytes in a file's place in one step: whoever reads meanwhile, and whatever kills the process, the file is the old
 * one or the new one, whole.
 * @param durable wait until the disk has it, so that a power cut changes nothing of this; not needed for what can be lost
 */
export async function replaceFile(path: string, content: string | Uint8Array, { durable = true } = {}): Promise<void> {
  const temporary = await stage(path, content, durable)
  try {
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Write what is to take a file's place beside it; returns where. */
async function stage(path: string, content: string | Uint8Array, durable: boolean): Promise<string> {
  await mkdir(dirname(path), { recursive: true })
  temporaries += 1
  const temporary = join(dirname(path), `.${process.pid}-${threadId}-${temporaries}.duizhao-tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(content)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    return temporary
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** A file to be put in place, and what lies there now: undefined where nothing does. */
export interface Replacement {
  readonly path: string
  readonly content: string
  readonly before: string | undefined
}

/**
 * Put several files in place that belong together. Each is written beside its place before the first takes it, so that a
 * full disk leaves all of them as they were; when one cannot take its place, those that did give it back.
 */
export async function replaceTogether(files: readonly Replacement[]): Promise<void> {
  const staged: { readonly file: Replacement; readonly temporary: string }[] = []
  const placed: Replacement[] = []
  try {
    for (const file of files) staged.push({ file, temporary: await stage(file.path, file.content, true) })
    for (const { file, temporary } of staged) {
      await rename(temporary, file.path)
      placed.push(file)
    }
  } catch (error) {
    for (const { temporary } of staged.slice(placed.length)) await rm(temporary, { force: true })
    for (const { path, before } of placed) {
      if (before === undefined) await rm(path, { force: true })
      else await replaceFile(path, before)
    }
    throw error
  }
}

const TEMPORARY = /^\.(\d+)-\d+-\d+\.duizhao-tmp$/

/** Remove what runs that were killed left behind in an output folder. Those of living processes stay. */
export async function removeStaleTemporaries(folder: string): Promise<void> {
  for (const name of await filesUnder(folder)) {
    const pid = TEMPORARY.exec(basename(name))?.[1]
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      await rm(join(folder, name), { force: true })
    }
  }
}

/** The ids in an output folder of which at least one file was made by this tool, sorted. */
export async function idsIn(folder: string): Promise<readonly string[]> {
  const ids = new Set<string>()
  for (const name of await filesUnder(folder)) {
    const ending = ENDINGS.find(end => name.endsWith(end))
    if (ending === undefined) continue
    const id = name.slice(0, -ending.length)
    if (!ids.has(id) && (await occupant(folder, id, ending)) === 'ours') ids.add(id)
  }
  return [...ids].sort()
}

/** Remove the files that this tool made for a page. */
export async function removeOutputs(folder: string, id: string): Promise<void> {
  for (const ending of ENDINGS) {
    if ((await occupant(folder, id, ending)) === 'ours') await rm(outputPath(folder, id, ending), { force: true })
  }
}

/** Paths below a folder with `/` between the parts; hidden folders and installed packages are not ours to look into. */
async function filesUnder(folder: string, prefix = ''): Promise<readonly string[]> {
  const names: string[] = []
  for (const entry of await entriesOf(folder)) {
    if (entry.isFile()) names.push(`${prefix}${entry.name}`)
    else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      names.push(...(await filesUnder(join(folder, entry.name), `${prefix}${entry.name}/`)))
    }
  }
  return names
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Whether a file or folder is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** Whether a process lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
