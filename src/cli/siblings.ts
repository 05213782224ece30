import { createHash } from 'node:crypto'
import { cleanPage } from '../clean/clean.ts'
import { MOST_UNITS, Siblings } from '../clean/despin/siblings.ts'
import { passesFor } from '../clean/passes.ts'
import { readPage } from '../read/read.ts'
import { modelOf } from './own-words.ts'
import type { PageJob, PageOutcome } from './page-job.ts'

/** The pages of a run that bear witness to its spun ones; plain data, since it may travel to a worker. */
export interface SiblingChoice {
  readonly pages: readonly Pick<PageJob, 'id' | 'path'>[]
  /** Of their clean texts, whatever their order. */
  readonly hash: string
}

/** Those pages that were cleaned and found not to be spun, the first ones first, as many as can be held. */
export function chooseSiblings(outcomes: readonly PageOutcome[]): SiblingChoice {
  const pages: SiblingChoice['pages'][number][] = []
  const hashes: string[] = []
  let units = 0
  for (const { id, path, failed, postponed, characters, cleanHash } of outcomes) {
    if (failed || postponed || units + characters >= MOST_UNITS) continue
    units += characters + 1
    pages.push({ id, path })
    hashes.push(cleanHash)
  }
  return { pages, hash: createHash('sha256').update(hashes.sort().join()).digest('hex') }
}

/** The siblings that this process has read last, by their hash: all spun pages of a run have the same. */
let held: { readonly hash: string; readonly siblings: Siblings } | undefined

/**
 * The siblings of a choice, read and cleaned once per process.
 * @param job the user's own words, by which the pages are cleaned as they were before
 */
export async function siblingsOf({ pages, hash }: SiblingChoice, job: PageJob): Promise<Siblings> {
  if (held?.hash === hash) return held.siblings
  const own = { table: job.spinTable, model: await modelOf(job.model) }
  const texts: string[] = []
  for (const { id, path } of pages) {
    const page = await readPage({ id, file: path })
    const passes = passesFor(page.syntax, { ...own, corrections: page.corrections })
    texts.push(cleanPage(page, passes).ledger.clean)
  }
  held = { hash, siblings: new Siblings(texts) }
  return held.siblings
}
