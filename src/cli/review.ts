import { readFile, stat } from 'node:fs/promises'
import { doubtsOf } from '../clean/doubts.ts'
import type { OwnWords } from '../clean/own-words.ts'
import { correctionsPath, readCorrections } from '../read/corrections.ts'
import { type Input, type Listing, listInputs } from '../read/sources.ts'
import { parseSpinTable } from '../read/spin-table.ts'
import type { Correction } from '../record/corrections.ts'
import type { Page } from '../record/page.ts'
import { updatedCorrections } from '../report/corrections-file.ts'
import { type Review, reviewJson, reviewLines, undecided } from '../report/review.ts'
import { extendedTable } from '../report/spin-table.ts'
import { DecisionError, type DecisionOptions, decisionsOf } from './decisions.ts'
import { EXIT } from './exit-status.ts'
import { readInput, tellError } from './inputs.ts'
import type { Io } from './io.ts'
import { replaceFile } from './outputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { type Speech, speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'

/** The options of `duizhao review`, as commander hands them over. */
export interface ReviewOptions extends DecisionOptions, OwnWordsOptions {
  readonly format: 'text' | 'json'
  readonly all?: boolean
  /** Where a page is sought that is named by its id. */
  readonly corpus: string
  readonly exportPairs?: string
}

/** Faults of a corrections file that make it unsafe to write to. */
const UNWRITABLE = ['corrections-invalid', 'corrections-not-list', 'corrections-unreadable']

/**
 * `duizhao review`: list the restorations that a person should decide about, and keep what was decided. Returns the exit
 * status: 1 as long as some are undecided.
 */
export async function review(names: readonly string[], options: ReviewOptions, surroundings: Surroundings) {
  const { io, language } = surroundings
  const say = speech(surroundings)
  const chosen = await chooseOwnWords(options, say)
  if (chosen === undefined) return EXIT.couldNot
  const { inputs, errors } = await pagesNamed(names, options.corpus)
  for (const { id, values } of errors) say.tell({ id, severity: 'error', values })
  if (inputs.length > 1 && !sameForAll(options)) {
    say.tell({ id: 'review-one-page', severity: 'error', values: { pages: inputs.length } })
    return EXIT.couldNot
  }
  let failed = errors.length
  let open = 0
  const accepted: Correction[] = []
  for (const input of inputs) {
    const result = await reviewPage(input, options, chosen.own, io, say)
    if (result === undefined) {
      failed += 1
      continue
    }
    open += undecided(result.review)
    accepted.push(...result.corrections.filter(({ verdict }) => verdict === 'accepted'))
    if (options.format === 'json') {
      io.stdout.write(`${JSON.stringify(reviewJson(result.review), null, inputs.length > 1 ? 0 : 2)}\n`)
    } else for (const line of reviewLines(result.review, options.all === true, language)) say.print(line)
  }
  if (options.exportPairs !== undefined && !(await exportPairs(options.exportPairs, accepted, say))) failed += 1
  return failed > 0 ? EXIT.couldNot : open > 0 ? EXIT.findings : EXIT.fine
}

/** Pages by file, folder or glob; a name that is none of these is the id of a page of the corpus. */
async function pagesNamed(names: readonly string[], corpus: string): Promise<Listing> {
  const files: string[] = []
  let known: Listing | undefined
  for (const name of names) {
    const found = await stat(name).catch(() => undefined)
    if (found === undefined) known ??= await listInputs([corpus])
    const page = found === undefined ? known?.inputs.find(({ id }) => id === name) : undefined
    files.push(page?.file ?? name)
  }
  return await listInputs(files)
}

/** Whether the options can be meant for several pages: numbers are those of one page. */
function sameForAll({ accept = 'all', reject = 'all' }: DecisionOptions): boolean {
  return accept === 'all' && reject === 'all'
}

interface Reviewed {
  readonly review: Review
  /** All that stands in the page's corrections file now. */
  readonly corrections: readonly Correction[]
}

/** Review one page and keep what was decided; undefined, with the reason told, when that cannot be done. */
async function reviewPage(
  input: Input,
  options: ReviewOptions,
  own: OwnWords,
  io: Io,
  say: Speech,
): Promise<Reviewed | undefined> {
  const { file, id } = input
  try {
    const page = await readInput(input, io)
    for (const message of page.messages) if (message.severity !== 'info') say.tell(message, file)
    const path = correctionsPath(file)
    const show = (corrections: Page['corrections']): Review => {
      return { id, file, text: page.text, corrections: path, doubts: doubtsOf({ ...page, corrections }, own) }
    }
    const before = show(page.corrections)
    const decisions = decisionsOf(before.doubts, options)
    if (decisions.length === 0) return { review: before, corrections: page.corrections }
    if (file === '-') {
      say.tell({ id: 'review-no-file', severity: 'error', values: {} })
      return undefined
    }
    if (page.messages.some(message => UNWRITABLE.includes(message.id))) {
      say.tell({ id: 'review-file-broken', severity: 'error', values: { path } })
      return undefined
    }
    await replaceFile(path, updatedCorrections(await textOf(path), decisions, say.words('review-file-head')))
    say.tell({ id: 'review-written', severity: 'info', values: { path, decisions: decisions.length } })
    const { corrections } = await readCorrections(file)
    return { review: show(corrections), corrections }
  } catch (error) {
    tellFailure(error, file, say)
    return undefined
  }
}

async function exportPairs(path: string, accepted: readonly Correction[], say: Speech): Promise<boolean> {
  try {
    const text = await textOf(path)
    const known = parseSpinTable(text, path)
    const pairs = accepted.map(({ spun, official = '' }) => ({ spun, official }))
    const after = extendedTable(text, known, pairs)
    if (after !== text) await replaceFile(path, after)
    const added = parseSpinTable(after, path).length - known.length
    say.tell({ id: 'review-exported', severity: 'info', values: { path, pairs: added } })
    return true
  } catch (error) {
    tellError(error, path, say)
    return false
  }
}

/** The text of a file; empty where there is none. */
async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

function tellFailure(error: unknown, path: string, say: Speech): void {
  if (error instanceof DecisionError) say.tell({ id: error.id, severity: 'error', values: error.values })
  else tellError(error, path, say)
}
