import { directives, directivesIn } from '../check/directives.ts'
import type { Draft } from '../check/draft.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import type { SpinPair } from '../record/corrections.ts'
import type { Page } from '../record/page.ts'
import { restorePage } from './render.ts'
import { restoredWitness } from './witnesses.ts'

/**
 * A page as a draft to check. Pure; never throws because of what the page holds.
 * @param packs name the indicators and topics of their fields; those that come with the package when not given
 * @param table a user's own spun words
 */
export function draftOf(page: Page, packs?: readonly Pack[], table?: readonly SpinPair[]): Draft {
  const result = restorePage(page, packs, { table }, [directives])
  return {
    ...restoredWitness(result),
    file: page.source.file,
    ledger: result.ledger,
    messages: result.messages,
    directives: directivesIn(page.text),
  }
}
