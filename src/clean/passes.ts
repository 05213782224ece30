import type { Correction } from '../record/corrections.ts'
import type { Syntax } from '../record/page.ts'
import { withCorrections } from './corrections.ts'
import { despinWith, type OwnWords } from './own-words.ts'
import type { Pass } from './pass.ts'
import { byteSlip } from './passes/byte-slip.ts'
import { chrome, chromeInContent } from './passes/chrome.ts'
import { duplicates } from './passes/duplicates.ts'
import { invisible } from './passes/invisible.ts'
import { keywords } from './passes/keywords.ts'
import { lostBlank } from './passes/lost-blank.ts'
import { markdown } from './passes/markdown.ts'
import { markup } from './passes/markup.ts'
import { mojibake } from './passes/mojibake.ts'
import { pinyin } from './passes/pinyin.ts'
import { punctuation } from './passes/punctuation.ts'
import { rejoin } from './passes/rejoin.ts'
import { script } from './passes/script.ts'
import { shreds } from './passes/shreds.ts'
import { spam } from './passes/spam.ts'
import { stars } from './passes/stars.ts'

/** What people know of the spun words of a page beyond what comes with the package. */
export interface SpinKnowledge extends OwnWords {
  readonly corrections?: readonly Correction[] | undefined
}

/**
 * The passes in the order in which they run: the reverse of the order in which the damage was done. Mojibake comes
 * before the invisible characters, since controls and soft hyphens are bytes of it. Slipped bytes are repaired while the
 * injected readings are still there to steer by, readings go before the script is converted, lines are judged
 * once they are readable, and punctuation comes last.
 */
export function passesFor(syntax: Syntax, { corrections = [], ...own }: SpinKnowledge = {}): readonly Pass[] {
  const everywhere = [
    mojibake,
    invisible,
    byteSlip,
    pinyin,
    lostBlank,
    script,
    spam,
    syntax === 'html' ? chromeInContent : chrome,
    keywords,
    shreds,
    stars,
    duplicates,
    rejoin,
    withCorrections(despinWith(own), corrections),
    punctuation,
  ]
  if (syntax === 'html') return [markup, ...everywhere]
  return syntax === 'markdown' ? [markdown, ...everywhere] : everywhere
}
