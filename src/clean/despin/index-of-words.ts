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

/**
 * Prepare a lexicon. Each part is made when it is first asked for: the signs of a page that is not spun are all that is
 * ever needed for it, and the shipped lexicon has tens of thousands of rows.
 */
export function indexOf(lexicon: SpinLexicon, model: LanguageModel): SpinIndex {
  const pairs = once((): readonly Pair[] => pairsOf(lexicon))
  const originals = once(
    () =>
      new Set(
        pairs()
          .filter(({ original }) => original.length > 1)
          .map(({ original }) => original),
      ),
  )
  const isSign = ({ spun, tools }: Pair) => spun.length > 1 && (tools.length > 0 || rarityOf(spun, model) > 0)
  const spun = once(() => new Matcher(pairs()))
  const signs = once(() => new Matcher(pairs().filter(isSign)))
  const official = once(() => new Matcher([...originals()].map(word => newPair(word, word, 'synonym'))))
  const words = once(
    () => new WordList([...OFFICIAL_WORDS, ...lexicon.words, ...originals(), ...pairs().map(({ spun }) => spun)]),
  )
  const channel = once(
    () =>
      new Channel(
        pairs(),
        [...OFFICIAL_WORDS, ...originals()].filter(word => word.length === 2),
      ),
  )
  return {
    model,
    get spun() {
      return spun()
    },
    get signs() {
      return signs()
    },
    get official() {
      return official()
    },
    get words() {
      return words()
    },
    get channel() {
      return channel()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

let shipped: SpinIndex | undefined

/** The shipped lexicon with the shipped model, prepared once per process. */
export function shippedIndex(): SpinIndex {
  shipped ??= indexOf(SPIN_LEXICON, loadModel())
  return shipped
}
