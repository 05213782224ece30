import { officialWords } from '../../language/words.ts'
import { SLIP_PHRASES } from '../../lexicon/slip-phrases.ts'
import { simplifiedUnit } from './simplified.ts'

/** In nats, for a word, and on top of it for one that is a single Han character. */
const WORD_COST = 1
const LONE_COST = 1.5
/** What a phrase that the slip is known to break is worth. */
const PHRASE_WORTH = 4

/**
 * How ill a text divides into words, in nats: a second opinion on texts that the character model finds equally likely.
 * 纵向对比 is two words, 纵向对本 three, two of them stray characters. Words are those of official Chinese.
 */
export function wordCost(text: string): number {
  const units = Array.from({ length: text.length }, (_, at) => simplifiedUnit(text.charCodeAt(at)))
  const simplified = String.fromCharCode(...units)
  const { words, strays } = officialWords.divide(simplified)
  let cost = WORD_COST * words + (WORD_COST + LONE_COST) * strays
  for (const { phrase } of SLIP_PHRASES) {
    if (simplified.includes(phrase)) cost -= PHRASE_WORTH
  }
  return cost
}
