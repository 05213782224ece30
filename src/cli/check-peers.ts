import { stat } from 'node:fs/promises'
import { type Peers, peersOf } from '../check/peers.ts'
import type { Speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import { type Additions, gatherWitnesses } from './witnesses.ts'

/** Where peers lie when nothing is said. */
const USUAL_PEERS = 'extracted'

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
  additions: Additions,
  surroundings: Surroundings,
  say: Speech,
): Promise<GatheredPeers | undefined> {
  if (!wanted) return { peers: [], files: new Map(), failed: 0 }
  const names = named ?? ((await stat(USUAL_PEERS).catch(() => undefined))?.isDirectory() ? [USUAL_PEERS] : [])
  if (names.length > 0) {
    const { witnesses, leftOut, files } = await gatherWitnesses(names, additions, surroundings, say)
    if (witnesses.length > 0) return { peers: peersOf(witnesses), files, failed: leftOut.length }
  }
  say.tell({ id: 'check-no-peers', severity: 'error', values: {} })
  return undefined
}
