import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** What a run of the command line left: its exit status and what it wrote. */
export interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** What a test may set of the world around the command line. */
export interface World {
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly isTTY?: boolean
  readonly columns?: number
  /** Given the means to interrupt the run. */
  readonly onReady?: (interrupt: () => void) => void
}

/** Run the command line inside this process. */
export async function run(args: readonly string[], world: World = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written) => ({
    write(text: string) {
      written[name] += text
    },
    isTTY: world.isTTY ?? false,
    columns: world.columns,
    closed: false,
  })
  const status = await main(args, {
    stdin: (async function* () {
      yield Buffer.from(world.stdin ?? '')
    })(),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    env: world.env ?? {},
    onInterrupt(stop) {
      world.onReady?.(stop)
      return () => {}
    },
  })
  return { status, ...written }
}

/** A new folder with the given files, removed after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** Every file below a folder with its text, hidden ones too. */
export async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Record<string, string> = {}
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8')
  }
  return files
}
