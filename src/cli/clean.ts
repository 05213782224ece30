import { pageFromBytes, readPage } from '../read/read.ts'
import { ReadError } from '../read/read-error.ts'
import { listInputs } from '../read/sources.ts'
import type { Page } from '../record/page.ts'
import { EXIT } from './exit-status.ts'
import type { Io } from './io.ts'
import type { Surroundings } from './program.ts'
import { cleaned, outputsOf } from './render.ts'
import { speech } from './speech.ts'

/** The options of `duizhao clean`, as commander hands them over. */
export interface CleanOptions {
  readonly format: 'md' | 'text' | 'json' | 'html'
  readonly out?: string
  readonly explain?: boolean
}

/** `duizhao clean`: print the documents in pages. Returns the exit status. */
export async function clean(
  files: readonly string[],
  _options: CleanOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io } = surroundings
  const say = speech(surroundings)
  const { inputs, errors } = await listInputs(files)
  let failed = errors.length
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  for (const input of inputs) {
    try {
      const page = await readInput(input, io)
      const result = cleaned(page)
      io.stdout.write(outputsOf(result)['.md'])
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      failed += 1
      say.tell({ id: error.id, severity: 'error', values: error.values })
    }
  }
  return failed > 0 ? EXIT.couldNot : EXIT.fine
}

async function readInput(input: { id: string; file: string }, io: Io): Promise<Page> {
  if (input.file !== '-') return await readPage(input)
  const chunks: Uint8Array[] = []
  for await (const chunk of io.stdin) chunks.push(chunk)
  return await pageFromBytes(Buffer.concat(chunks), input)
}
