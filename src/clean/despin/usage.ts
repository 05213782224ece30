import type { LanguageModel } from '../../language/model.ts'
import { fitOf } from './fit.ts'

/** What is remembered of each model; models are few and live long. */
const remembered = new WeakMap<LanguageModel, Map<string, number>>()

/** ln P of a word in official text where nothing is known of the words before it. Asked of the model once per word. */
export function usageOf(word: string, model: LanguageModel): number {
  let words = remembered.get(model)
  if (!words) {
    words = new Map()
    remembered.set(model, words)
  }
  const known = words.get(word)
  if (known !== undefined) return known
  const usage = fitOf(model, model.anywhere, word)
  words.set(word, usage)
  return usage
}

/** ln P of a word, with nothing known before it, from which on official text is not expected to use it. */
const ORDINARY = -12
/** A word that is so much rarer counts as one whole sign. */
const TELLING = 3

/** How little official text uses a word: 0 for an ordinary one, 1 for one that hardly occurs, more for rarer ones. */
export function rarityOf(word: string, model: LanguageModel): number {
  return Math.max(0, (ORDINARY - usageOf(word, model)) / TELLING)
}
