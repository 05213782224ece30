import { loadModel } from '../../language/load.ts'
import type { LanguageModel } from '../../language/model.ts'
import { WordList } from '../../language/words.ts'
import { OFFICIAL_WORDS } from '../../lexicon/official-words.ts'
import { Channel } from './channel.ts'
import { Matcher } from './matcher.ts'
import { newPair, type Pair, pairsOf, SPIN_LEXICON, type SpinLexicon } from './pair.ts'
import { rarityOf } from './usage.ts'

/** A lexicon made ready for search. */
export interface SpinIndex {
  /** The model of official text that everything is weighed by. */
  readonly model: LanguageModel
  /** Every place where a spun word may stand. */
  readonly spun: Matcher
  /** The same for those spun words only that are rare in official text or in the table of a known tool: the signs. */
  readonly signs: Matcher
  /** Every place where an official word stands that some tool replaces. */
  readonly official: Matcher
  /** All words known to the lexicon and those of official Chinese: what a page is divided into. */
  readonly words: WordList
  /** How likely rows are that no table has. */
  readonly channel: Channel
}

/** Prepare a lexicon; costs some tens of milliseconds for the shipped one. */
export function indexOf(lexicon: SpinLexicon, model: LanguageModel): SpinIndex {
  const pairs: readonly Pair[] = pairsOf(lexicon)
  const originals = new Set(pairs.filter(({ original }) => original.length > 1).map(({ original }) => original))
  return {
    model,
    spun: new Matcher(pairs),
    signs: new Matcher(
      pairs.filter(({ spun, tools }) => spun.length > 1 && (tools.length > 0 || rarityOf(spun, model) > 0)),
    ),
    official: new Matcher([...originals].map(word => newPair(word, word, 'synonym'))),
    words: new WordList([...OFFICIAL_WORDS, ...lexicon.words, ...originals, ...pairs.map(({ spun }) => spun)]),
    channel: new Channel(
      pairs,
      [...OFFICIAL_WORDS, ...originals].filter(word => word.length === 2),
    ),
  }
}

let shipped: SpinIndex | undefined

/** The shipped lexicon with the shipped model, prepared once per process. */
export function shippedIndex(): SpinIndex {
  shipped ??= indexOf(SPIN_LEXICON, loadModel())
  return shipped
}
