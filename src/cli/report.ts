import { join } from 'node:path'
import { diff } from '../diff/diff.ts'
import { siteFiles } from '../report/site/pages.ts'
import type { Site } from '../report/site/site.ts'
import type { Ledger } from '../text/ledger.ts'
import { EXIT } from './exit-status.ts'
import { tellError } from './inputs.ts'
import { chooseOwnWords, type OwnWordsOptions } from './own-words.ts'
import { choosePacks, type PackOptions, packChoice } from './packs.ts'
import { refusalOfFolder, replaceReport } from './report-folder.ts'
import { speech } from './speech.ts'
import type { Surroundings } from './surroundings.ts'
import { gatherWitnesses } from './witnesses.ts'

/** The options of `duizhao report`, as commander hands them over. */
export interface ReportOptions extends PackOptions, OwnWordsOptions {
  readonly out: string
  readonly baseline?: string
  readonly title?: string
}

/** `duizhao report`: documents that `build` made as a site to be read in a browser. Returns the exit status. */
export async function report(
  names: readonly string[],
  options: ReportOptions,
  surroundings: Surroundings,
): Promise<number> {
  const say = speech(surroundings)
  const packs = choosePacks(packChoice(options), say)
  const words = await chooseOwnWords(options, say)
  if (!packs || !words) return EXIT.couldNot
  const { out, baseline = null, title = null } = options
  const unwritable = await refusalOfFolder(out)
  if (unwritable) return refuse(unwritable)
  const { witnesses, leftOut, ledgers } = await gatherWitnesses(names, { packs, words }, surroundings, say)
  if (witnesses.length === 0) {
    if (leftOut.length > 0) return EXIT.couldNot
    return refuse({ id: 'report-no-documents', values: { folder: names.join(' ') } })
  }
  if (baseline !== null && !ledgers.has(baseline)) {
    const known = [...ledgers.keys()].join(' ')
    return refuse({ id: 'report-unknown-baseline', values: { baseline, known } })
  }
  try {
    const comparison = diff(witnesses, { packs, baseline: baseline ?? undefined })
    const ledgerOf: Site['ledgerOf'] = async id => await (ledgers.get(id) as () => Promise<Ledger>)()
    const { language } = surroundings
    const site: Site = { comparison, witnesses, ledgerOf, leftOut, title, language }
    const pages = await replaceReport(out, siteFiles(site))
    if (typeof pages !== 'number') return refuse(pages)
    say.note(say.words('report-done', { documents: witnesses.length, pages, file: join(out, 'index.html') }))
  } catch (error) {
    tellError(error, out, say)
    return EXIT.couldNot
  }
  return leftOut.length > 0 ? EXIT.couldNot : EXIT.fine

  function refuse(message: { readonly id: string; readonly values: Readonly<Record<string, string>> }): number {
    say.tell({ ...message, severity: 'error' })
    return EXIT.couldNot
  }
}
