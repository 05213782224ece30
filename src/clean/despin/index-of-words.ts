import { Matcher } from './matcher.ts'
import { newPair, type Pair, pairsOf, SPIN_LEXICON, type SpinLexicon } from './pair.ts'

/** A lexicon made ready for search. */
export interface SpinIndex {
  /** Every place where a spun word may stand. */
  readonly spun: Matcher
  /** Every place where an official word stands that some tool replaces. */
  readonly official: Matcher
  /** Official words by each of their characters: what a guess may restore. */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>
}

/** Prepare a lexicon; costs some tens of milliseconds for the shipped one. */
export function indexOf(lexicon: SpinLexicon): SpinIndex {
  const pairs: readonly Pair[] = pairsOf(lexicon)
  const originals = new Set(pairs.filter(({ original }) => original.length > 1).map(({ original }) => original))
  const byCharacter = new Map<string, string[]>()
  for (const word of originals) {
    if (word.length > 2) continue
    for (const character of new Set(word)) {
      const words = byCharacter.get(character)
      if (words) words.push(word)
      else byCharacter.set(character, [word])
    }
  }
  return {
    spun: new Matcher(pairs),
    official: new Matcher([...originals].map(word => newPair(word, word, 'synonym'))),
    byCharacter,
  }
}

let shipped: SpinIndex | undefined

/** The shipped lexicon, prepared once per process. */
export function shippedIndex(): SpinIndex {
  shipped ??= indexOf(SPIN_LEXICON)
  return shipped
}
