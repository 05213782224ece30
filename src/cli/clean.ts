import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Input, listInputs } from '../read/sources.ts'
import { EXIT } from './exit-status.ts'
import { namesFolder, readInput, tellError } from './inputs.ts'
import type { Io } from './io.ts'
import { replaceFile } from './outputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { type CleanFormat, EXTENSIONS, rendered, restorePage } from './render.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** The options of `duizhao clean`, as commander hands them over. */
export interface CleanOptions extends OwnWordsOptions {
  readonly format: CleanFormat
  readonly out?: string
  readonly explain?: boolean
}

/** `duizhao clean`: print the documents in pages. Returns the exit status. */
export async function clean(
  files: readonly string[],
  options: CleanOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io, language } = surroundings
  const say = speech(surroundings)
  const chosen = await chooseOwnWords(options, say)
  if (chosen === undefined) return EXIT.couldNot
  const { inputs, errors } = await listInputs(files)
  const target = await targetOf(options, inputs.length, io)
  if (target === undefined) {
    say.tell({ id: 'clean-html-needs-folder', severity: 'error', values: { pages: inputs.length } })
    return EXIT.couldNot
  }
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  let failed = errors.length
  for (const input of inputs) {
    if (io.stdout.closed) break
    try {
      const result = restorePage(await readInput(input, io), undefined, chosen.own)
      for (const message of result.messages) {
        if (message.severity !== 'info') say.tell(message, input.file)
      }
      if (result.messages.some(({ severity }) => severity === 'error')) {
        failed += 1
        continue
      }
      const form = { format: options.format, explain: options.explain === true, several: inputs.length > 1, language }
      const text = rendered(result, form)
      await target(input, text)
    } catch (error) {
      failed += 1
      tellError(error, input.id, say)
    }
  }
  return failed > 0 ? EXIT.couldNot : EXIT.fine
}

/** Takes the text made of each page. */
type Target = (input: Input, text: string) => Promise<void>

/** Where the results go; undefined when pages of HTML would run into one another. */
async function targetOf({ out, format }: CleanOptions, pages: number, io: Io): Promise<Target | undefined> {
  const folder = out !== undefined && (await namesFolder(out))
  if (out !== undefined && folder) {
    return async ({ id }, text) => {
      await mkdir(out, { recursive: true })
      await replaceFile(join(out, ...`${id}${EXTENSIONS[format]}`.split('/')), text)
    }
  }
  if (format === 'html' && pages > 1) return undefined
  // A blank line sets documents apart; lines of JSON need none.
  const apart = format === 'json' ? '' : '\n'
  if (out === undefined) {
    let first = true
    return async (_, text) => {
      io.stdout.write(first ? text : apart + text)
      first = false
    }
  }
  const texts: string[] = []
  return async (_, text) => {
    texts.push(text)
    await replaceFile(out, texts.join(apart))
  }
}
