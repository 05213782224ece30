import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Message } from '../record/message.ts'
import { ENDINGS, type Ending, replaceFile } from './outputs.ts'

/**
 * What an earlier run made of the same bytes: not the outputs, which lie in the output folder, but their hashes, so that
 * a page whose outputs are still what they should be need not be read again.
 */
export interface CacheEntry {
  readonly hashes: Readonly<Record<Ending, string>>
  readonly outcome: {
    readonly characters: number
    readonly cleanHash: string
    readonly passes: readonly { readonly id: string; readonly edits: number }[]
    readonly messages: readonly Message[]
  }
}

/**
 * The folder below `root` for what this very code makes; those of other versions are removed.
 * @returns its path, or null when `root` cannot be written to: then there is no cache
 */
export async function openCache(root: string): Promise<string | null> {
  try {
    const version = await codeHash()
    await replaceFile(join(root, '.gitignore'), '*\n')
    for (const name of await readdir(root)) {
      if (/^[0-9a-f]{16}$/.test(name) && name !== version) await rm(join(root, name), { recursive: true, force: true })
    }
    return join(root, version)
  } catch {
    return null
  }
}

/** The entry of a key; undefined when there is none, or none that can be understood. */
export async function readEntry(cache: string, key: string): Promise<CacheEntry | undefined> {
  try {
    const entry: unknown = JSON.parse(await readFile(entryPath(cache, key), 'utf8'))
    return isEntry(entry) ? entry : undefined
  } catch {
    return undefined
  }
}

/** Keep an entry. A cache that cannot be written is a slow cache, not an error. */
export async function writeEntry(cache: string, key: string, entry: CacheEntry): Promise<void> {
  try {
    await replaceFile(entryPath(cache, key), JSON.stringify(entry), { durable: false })
  } catch {
    return
  }
}

function entryPath(cache: string, key: string): string {
  return join(cache, key.slice(0, 2), `${key.slice(2)}.json`)
}

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== 'object' || value === null || !('hashes' in value) || !('outcome' in value)) return false
  const { hashes, outcome } = value
  if (typeof hashes !== 'object' || hashes === null || typeof outcome !== 'object' || outcome === null) return false
  return (
    ENDINGS.every(ending => typeof (hashes as Record<string, unknown>)[ending] === 'string') &&
    'characters' in outcome &&
    typeof outcome.characters === 'number' &&
    'cleanHash' in outcome &&
    typeof outcome.cleanHash === 'string' &&
    'passes' in outcome &&
    Array.isArray(outcome.passes) &&
    'messages' in outcome &&
    Array.isArray(outcome.messages)
  )
}

/** A hash of all code and data of the tool and of the versions it depends on: what the outputs depend on but the page. */
async function codeHash(): Promise<string> {
  const hash = createHash('sha256')
  const code = dirname(import.meta.dirname)
  for (const root of [code, join(code, '../src/language')]) {
    const names = await readdir(root, { recursive: true }).catch(() => [])
    for (const name of names.filter(file => /\.(?:js|ts|ngram)$/.test(file) && !file.endsWith('.d.ts')).sort()) {
      hash.update(`${name}\n`).update(await readFile(join(root, name)))
    }
  }
  const manifest = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')
  hash.update(manifest)
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(manifest)
  for (const name of Object.keys(dependencies)) hash.update(`${name}@${await installedVersion(name)}\n`)
  return hash.digest('hex').slice(0, 16)
}

async function installedVersion(name: string): Promise<string> {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    try {
      return JSON.parse(await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version
    } catch {
      if (folder === dirname(folder)) return 'unknown'
    }
  }
}
