import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { commonest } from '../check/matters/nearest.ts'
import type { Peer } from '../check/peers.ts'
import { correctionsPath } from '../read/corrections.ts'
import { listInputs } from '../read/sources.ts'
import { editsPath, tellApart } from './documents.ts'
import type { Additions } from './witnesses.ts'

/** Below so many files an index saves nothing that anybody would notice. */
const WORTH = 30
/** How many files are read side by side. */
const AT_ONCE = 64

/** Peers as the index keeps them: their clauses without the words, which are slices of the clean text. */
interface Kept {
  readonly peers: readonly Peer[]
  readonly files: ReadonlyMap<string, string>
}

/**
 * The key of the index for what is named: a hash of the contents of all files behind it, so that an index is never older
 * than its peers. Null where an index is not worth it or cannot be, as with standard input.
 */
export async function indexKey(names: readonly string[], { packs, table }: Additions): Promise<string | null> {
  const { pages, documents } = await tellApart(names)
  const { inputs, errors } = await listInputs(pages)
  const files = [
    ...documents.flatMap(path => [path, editsPath(path)]),
    ...inputs.flatMap(({ file }) => [
      file,
      `${file.slice(0, file.length - extname(file).length)}.yaml`,
      correctionsPath(file),
    ]),
  ]
  if (errors.length > 0 || documents.length + inputs.length < WORTH || files.includes('-')) return null
  const hash = createHash('sha256').update(JSON.stringify([packs, table]))
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const some = files.slice(from, from + AT_ONCE)
    const contents = await Promise.all(some.map(file => readFile(file).catch(() => null)))
    contents.forEach((bytes, index) => {
      hash.update(`${some[index]}\n${bytes?.length ?? -1}\n`).update(bytes ?? '')
    })
  }
  return hash.digest('hex').slice(0, 32)
}

/** The peers that an index holds; undefined when there is none, or none that can be understood. */
export async function readIndex(cache: string, key: string): Promise<Kept | undefined> {
  try {
    const { peers, files }: Kept = deserialize(await readFile(indexPath(cache, key)))
    return {
      files,
      peers: peers.map(peer => ({
        ...peer,
        clauses: peer.clauses.map(clause => ({ ...clause, text: peer.clean.slice(clause.start, clause.end) })),
      })),
    }
  } catch {
    return undefined
  }
}

/** Keep peers for the next time. An index that cannot be written is a slow check, not an error. */
export async function writeIndex(cache: string, key: string, { peers, files }: Kept): Promise<void> {
  const kept: Kept = {
    files,
    peers: peers.map(({ id, document, clean, clauses }) => ({
      id,
      document,
      clean,
      clauses: clauses.map(clause => ({ ...clause, text: '' })),
      terms: commonest(clean),
    })),
  }
  const path = indexPath(cache, key)
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await rm(dirname(path), { recursive: true, force: true }) // one index: the last peers asked for
    await mkdir(dirname(path), { recursive: true })
    await writeFile(temporary, serialize(kept))
    await rename(temporary, path)
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

/** Where the index of peers lies when nothing is said: beside the first of them, as the cache of `build` does. */
export async function usualCache(names: readonly string[]): Promise<string> {
  const first = names[0] ?? '.'
  const found = await stat(first).catch(() => undefined)
  return join(found?.isDirectory() ? dirname(first.replace(/[\\/]+$/, '')) : dirname(first), '.duizhao-cache')
}

function indexPath(cache: string, key: string): string {
  return join(cache, 'peers', `${key}.bin`)
}
