import { resolve } from 'node:path'
import type { OwnWords } from '../clean/own-words.ts'
import { readOwnModel } from '../read/own-model.ts'
import { ReadError } from '../read/read-error.ts'
import type { Speech } from './speech.ts'
import { type SpinTableOption, spinTableOf } from './spin-table.ts'

/** The options of commands that take a user's own words and wording. */
export interface OwnWordsOptions extends SpinTableOption {
  readonly model?: string
}

/** Which model to use; plain data, since it may travel to a worker. */
export interface ModelChoice {
  /** An absolute path. */
  readonly file: string
  /** What its bytes must hash to: pages of one run are weighed by one model. */
  readonly hash: string
}

/** What the user named, and what it holds. */
export interface ChosenWords {
  readonly own: OwnWords & { readonly table: NonNullable<OwnWords['table']> }
  /** Null where no model was named. */
  readonly model: ModelChoice | null
}

/** The models that this process has read, by the hash of their bytes. */
const held = new Map<string, OwnWords['model']>()

/** The user's own words and wording; undefined, with the reason told, when they cannot be read. */
export async function chooseOwnWords(options: OwnWordsOptions, say: Speech): Promise<ChosenWords | undefined> {
  const table = await spinTableOf(options, say)
  if (table === undefined) return undefined
  if (options.model === undefined) return { own: { table }, model: null }
  try {
    const { model, hash } = await readOwnModel(options.model)
    held.set(hash, model)
    return { own: { table, model }, model: { file: resolve(options.model), hash } }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    say.tell({ id: error.id, severity: 'error', values: error.values })
    return undefined
  }
}

/**
 * The model of a choice, read once per process.
 * @throws ReadError when its file is no longer what it was when it was chosen
 */
export async function modelOf(choice: ModelChoice | null): Promise<OwnWords['model']> {
  if (choice === null) return undefined
  if (held.has(choice.hash)) return held.get(choice.hash)
  const { model, hash } = await readOwnModel(choice.file)
  if (hash !== choice.hash) throw new ReadError('model-changed', { file: choice.file })
  held.set(hash, model)
  return model
}
