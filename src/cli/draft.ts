import { directives, directivesIn } from '../check/directives.ts'
import type { Draft } from '../check/draft.ts'
import type { OwnWords } from '../clean/own-words.ts'
import type { Pack } from '../lexicon/packs/pack.ts'
import type { Page } from '../record/page.ts'
import { restorePage } from './render.ts'
import { restoredWitness } from './witnesses.ts'

/**
 * A page as a draft to check. Pure; never throws because of what the page holds.
 * @param packs name the indicators and topics of their fields; those that come with the package when not given
 * @param own a user's own spun words and model of wording
 */
export function draftOf(page: Page, packs?: readonly Pack[], own: OwnWords = {}): Draft {
  const result = restorePage(page, packs, own, [directives])
  return {
    ...restoredWitness(result),
    file: page.source.file,
    ledger: result.ledger,
    messages: result.messages,
    directives: directivesIn(page.text),
  }
}
