import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { keepTermIndex, termIndexOf } from '../check/matters/nearest.ts'
import type { TermIndex } from '../check/matters/term-index.ts'
import type { Peer, Peers } from '../check/peers.ts'
import { correctionsPath } from '../read/corrections.ts'
import { listInputs } from '../read/sources.ts'
import type { PolicyDocument } from '../record/document.ts'
import { editsPath, tellApart } from './documents.ts'
import type { Additions } from './witnesses.ts'

/** Below so many files an index saves nothing that anybody would notice. */
const WORTH = 30
/** How many files are read side by side. */
const AT_ONCE = 64

/** Peers and the files behind them, as they are gathered. */
interface Gathered {
  readonly peers: Peers
  readonly files: ReadonlyMap<string, string>
}

/** What the index holds: what rules ask of all peers at hand, what they ask of a few packed up. */
interface Kept {
  readonly peers: readonly KeptPeer[]
  readonly files: ReadonlyMap<string, string>
  readonly terms: TermIndex
}

interface KeptPeer {
  readonly id: string
  readonly clean: string
  readonly metadata: PolicyDocument['metadata']
  readonly targets: PolicyDocument['targets']
  /** {@link Packed}, serialised. */
  readonly packed: Uint8Array
}

interface Packed {
  readonly document: Omit<PolicyDocument, 'metadata' | 'targets'>
  /** Without their words, which are slices of the clean text. */
  readonly clauses: Peer['clauses']
}

/**
 * The key of the index for what is named: a hash of the contents of all files behind it, so that an index is never older
 * than its peers. Null where an index is not worth it or cannot be, as with standard input.
 */
export async function indexKey(names: readonly string[], { packs, words }: Additions): Promise<string | null> {
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
  const hash = createHash('sha256').update(JSON.stringify([packs, words.own.table, words.model?.hash ?? null]))
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
export async function readIndex(cache: string, key: string): Promise<Gathered | undefined> {
  try {
    const kept: Kept = deserialize(await readFile(indexPath(cache, key)))
    const peers = kept.peers.map(unpacked)
    keepTermIndex(peers, kept.terms)
    return { peers, files: kept.files }
  } catch {
    return undefined
  }
}

/** Keep peers for the next time. An index that cannot be written is a slow check, not an error. */
export async function writeIndex(cache: string, key: string, { peers, files }: Gathered): Promise<void> {
  const kept: Kept = { files, peers: peers.map(packed), terms: termIndexOf(peers) }
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

function packed({ id, clean, document: { metadata, targets, ...document }, clauses }: Peer): KeptPeer {
  const rest: Packed = { document, clauses: clauses.map(clause => ({ ...clause, text: '' })) }
  return { id, clean, metadata, targets, packed: serialize(rest) }
}

/** A peer whose records and clauses are read when they are first asked for: of a thousand peers, rules ask for few. */
function unpacked({ id, clean, metadata, targets, packed: bytes }: KeptPeer): Peer {
  let rest: Packed | undefined
  const open = () => {
    rest ??= deserialize(bytes) as Packed
    return rest
  }
  let clauses: Peer['clauses'] | undefined
  return {
    id,
    clean,
    document: withLater({ metadata, targets }, LATER, () => open().document),
    get clauses() {
      clauses ??= open().clauses.map(clause => ({ ...clause, text: clean.slice(clause.start, clause.end) }))
      return clauses
    },
  }
}

const LATER = ['schemaVersion', 'id', 'source', 'condition', 'responsibilities', 'subsidies'] as const

/** An object that has some of its properties, and gets others from where they are when it is asked for one. */
function withLater<Now extends object, Later extends object>(
  now: Now,
  names: readonly (keyof Later)[],
  later: () => Later,
): Now & Later {
  const getters = names.map(name => [name, { enumerable: true, get: () => later()[name] }] as const)
  return Object.defineProperties({ ...now }, Object.fromEntries(getters)) as Now & Later
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
