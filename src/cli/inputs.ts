import { stat } from 'node:fs/promises'
import { pageFromBytes, readPage } from '../read/read.ts'
import { ReadError } from '../read/read-error.ts'
import type { Input } from '../read/sources.ts'
import type { Message } from '../record/message.ts'
import type { Page } from '../record/page.ts'
import type { Io } from './io.ts'
import type { Speech } from './speech.ts'

/**
 * Read a page from its file or from standard input.
 * @throws ReadError when there is no page in it
 */
export async function readInput(input: Input, io: Io): Promise<Page> {
  if (input.file !== '-') return await readPage(input)
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  return await pageFromBytes(Buffer.concat(chunks), input)
}

/** Whether `-o` names a folder: one that is there, or a name with a slash at its end. */
export async function namesFolder(out: string): Promise<boolean> {
  return /[\\/]$/.test(out) || (await stat(out).catch(() => undefined))?.isDirectory() === true
}

/** Say why a file could not be read or its result not be written; any other error is thrown again. */
export function tellError(error: unknown, path: string, say: Speech): void {
  say.tell({ ...errorMessage(error, path), severity: 'error' })
}

/** Why a file could not be read or its result not be written, as a message; any other error is thrown again. */
export function errorMessage(error: unknown, path: string): Pick<Message, 'id' | 'values'> {
  if (error instanceof ReadError) return { id: error.id, values: error.values }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return { id: 'build-write-failed', values: { path, reason: String(error.code) } }
  }
  throw error
}
