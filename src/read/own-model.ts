import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { NgramModel } from '../language/model.ts'
import { ReadError } from './read-error.ts'

/** A user's model and the hash of its bytes. */
export interface OwnModel {
  readonly model: NgramModel
  /** SHA-256, hexadecimal. */
  readonly hash: string
}

/**
 * Read a user's own model of wording, as `duizhao train` writes it.
 * @throws ReadError when the file cannot be read or is no model
 */
export async function readOwnModel(file: string): Promise<OwnModel> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') throw new ReadError('file-missing', { file }, error)
    if (error.code === 'EISDIR') throw new ReadError('file-is-folder', { file }, error)
    throw new ReadError('file-unreadable', { file, reason: String(error.code) }, error)
  }
  return { model: modelIn(bytes, file), hash: createHash('sha256').update(bytes).digest('hex') }
}

function modelIn(bytes: Uint8Array, file: string): NgramModel {
  try {
    return new NgramModel(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ReadError('model-invalid', { file }, error)
  }
}
