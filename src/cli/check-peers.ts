import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Peers, peersOf } from '../check/peers.ts'
import { openCache } from './cache.ts'
import { indexKey, readIndex, usualCache, writeIndex } from './peer-index.ts'
import type { Speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import { type Additions, gatherWitnesses } from './witnesses.ts'

/** Where peers lie when nothing is said. */
const USUAL_PEERS = 'extracted'

/** The option of commands that keep an index of peers: a folder; `false` after `--no-cache`. */
export interface CacheOption {
  readonly cache?: string | boolean
}

/** The documents to hold drafts against. */
export interface GatheredPeers {
  readonly peers: Peers
  /** Their files, by their ids. */
  readonly files: ReadonlyMap<string, string>
  /** How many could not be taken in; it was told. */
  readonly failed: number
}

/**
 * The peers in the files that are named, else in `extracted/`; undefined, with the reason told, when there are none.
 * @param wanted false: none are, and none is an answer
 */
export async function gatherPeers(
  named: readonly string[] | undefined,
  wanted: boolean,
  cache: CacheOption,
  additions: Additions,
  surroundings: Surroundings,
  say: Speech,
): Promise<GatheredPeers | undefined> {
  if (!wanted) return { peers: [], files: new Map(), failed: 0 }
  const names = named ?? ((await stat(USUAL_PEERS).catch(() => undefined))?.isDirectory() ? [USUAL_PEERS] : [])
  if (names.length > 0) {
    const gathered = await indexed(names, cache, additions, surroundings, say)
    if (gathered.peers.length > 0) return gathered
  }
  say.tell({ id: 'check-no-peers', severity: 'error', values: {} })
  return undefined
}

/** The peers from their index, where there is one; else from their files, with an index for the next time. */
async function indexed(
  names: readonly string[],
  { cache }: CacheOption,
  additions: Additions,
  surroundings: Surroundings,
  say: Speech,
): Promise<GatheredPeers> {
  const key = cache === false ? null : await indexKey(names, additions)
  const folder =
    key === null ? null : await openCache(resolve(typeof cache === 'string' ? cache : await usualCache(names)))
  const kept = folder !== null && key !== null ? await readIndex(folder, key) : undefined
  if (kept) return { ...kept, failed: 0 }
  const { witnesses, leftOut, files } = await gatherWitnesses(names, additions, surroundings, say)
  const peers = peersOf(witnesses)
  if (folder !== null && key !== null && leftOut.length === 0) await writeIndex(folder, key, { peers, files })
  return { peers, files, failed: leftOut.length }
}
