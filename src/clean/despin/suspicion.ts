import type { LanguageModel } from '../../language/model.ts'
import type { SpinIndex } from './index-of-words.ts'
import type { Pair } from './pair.ts'

/** ln P of a word, with nothing known before it, from which on official text is not expected to use it. */
const ORDINARY = -12
/** A word that is so much rarer still counts as one whole sign. */
const TELLING = 3
/** A word is at most so many signs, however often it stands there and however rare it is. */
const MOST_PER_WORD = 3

/** How rare the words of a matcher's nodes are in official text; models are few and live long. */
const caches = new WeakMap<LanguageModel, Map<readonly Pair[], number>>()

/**
 * How many words of a text are words that spinning tools write and official text does not, each counted by its rarity.
 * One walk over the text; the model is asked once per word and process.
 */
export function suspicion(text: string, index: SpinIndex, model: LanguageModel): number {
  let rarities = caches.get(model)
  if (!rarities) {
    rarities = new Map()
    caches.set(model, rarities)
  }
  const known = rarities
  const signs = new Map<readonly Pair[], number>()
  index.spun.scan(text, 0, text.length, (start, end, pairs) => {
    if (end - start < 2) return
    let rarity = known.get(pairs)
    if (rarity === undefined) {
      rarity = rarityOf(text.slice(start, end), model)
      known.set(pairs, rarity)
    }
    if (rarity > 0) signs.set(pairs, Math.min(MOST_PER_WORD, (signs.get(pairs) ?? 0) + rarity))
  })
  let sum = 0
  for (const sign of signs.values()) sum += sign
  return sum
}

function rarityOf(word: string, model: LanguageModel): number {
  let state = model.anywhere
  let sum = 0
  for (let at = 0; at < word.length; at++) {
    state = model.next(state, word.charCodeAt(at))
    sum += model.lastLogProb
  }
  return Math.max(0, Math.min(2, (ORDINARY - sum) / TELLING))
}
