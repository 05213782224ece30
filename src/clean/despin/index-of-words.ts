import { loadModel } from '../../language/load.ts'
import type { LanguageModel } from '../../language/model.ts'
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
  /** All words known to the lexicon: only where one stands the context is asked what it stands for. */
  readonly words: ReadonlySet<string>
  /** Official words of two characters: what a guess may restore. */
  readonly guesses: readonly string[]
  /** The same by each of their characters. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>
}

/** Prepare a lexicon; costs some tens of milliseconds for the shipped one. */
export function indexOf(lexicon: SpinLexicon, model: LanguageModel): SpinIndex {
  const pairs: readonly Pair[] = pairsOf(lexicon)
  const originals = new Set(pairs.filter(({ original }) => original.length > 1).map(({ original }) => original))
  const guesses = [...originals].filter(word => word.length === 2)
  const byCharacter = new Map<string, string[]>()
  for (const word of guesses) {
    for (const character of new Set(word)) {
      const others = byCharacter.get(character)
      if (others) others.push(word)
      else byCharacter.set(character, [word])
    }
  }
  return {
    model,
    spun: new Matcher(pairs),
    signs: new Matcher(
      pairs.filter(({ spun, tools }) => spun.length > 1 && (tools.length > 0 || rarityOf(spun, model) > 0)),
    ),
    official: new Matcher([...originals].map(word => newPair(word, word, 'synonym'))),
    words: new Set([...lexicon.words, ...originals, ...pairs.map(({ spun }) => spun)]),
    guesses,
    byCharacter,
  }
}

let shipped: SpinIndex | undefined

/** The shipped lexicon with the shipped model, prepared once per process. */
export function shippedIndex(): SpinIndex {
  shipped ??= indexOf(SPIN_LEXICON, loadModel())
  return shipped
}
