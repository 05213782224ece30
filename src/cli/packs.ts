import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { loadPack, shippedPacks } from '../lexicon/packs/load.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import { PackError } from '../lexicon/packs/pack-error.ts'
import type { Speech } from './speech.ts'

/** The options that choose packs, as commander hands them over. */
export interface PackOptions {
  /** Folders named by `--pack`, in order. */
  readonly pack?: readonly string[]
  /** False after `--no-packs`. */
  readonly packs?: boolean
}

/** Which packs to use; plain data, since it may travel to a worker. */
export interface PackChoice {
  /** Absolute paths. They come before the packs of the package, so that a user's own decides. */
  readonly folders: readonly string[]
  /** Those that come with the package too. */
  readonly shipped: boolean
}

/** The choice that options make. */
export function packChoice({ pack = [], packs = true }: PackOptions): PackChoice {
  return { folders: pack.map(folder => resolve(folder)), shipped: packs }
}

const chosen = new Map<string, readonly Pack[]>()

/**
 * The packs of a choice, loaded once per process.
 * @throws PackError when a folder is no pack
 */
export function packsOf({ folders, shipped }: PackChoice): readonly Pack[] {
  const key = JSON.stringify([folders, shipped])
  let packs = chosen.get(key)
  if (!packs) {
    packs = [...folders.map(loadPack), ...(shipped ? shippedPacks() : [])]
    chosen.set(key, packs)
  }
  return packs
}

/** {@link packsOf}; undefined, with the reason told, when a folder is no pack. */
export function choosePacks(choice: PackChoice, say: Speech): readonly Pack[] | undefined {
  try {
    return packsOf(choice)
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return undefined
  }
}

/** A hash of what the packs of a choice hold. */
export function packsHash(choice: PackChoice): string {
  return createHash('sha256')
    .update(JSON.stringify(packsOf(choice)))
    .digest('hex')
}
