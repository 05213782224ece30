import { SLIP_PHRASES } from '../../lexicon/slip-phrases.ts'
import { simplifiedUnit } from './simplified.ts'

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** In nats, for a word, and on top of it for one that is a single Han character. */
const WORD_COST = 1
const LONE_COST = 1.5
/** What a phrase that the slip is known to break is worth. */
const PHRASE_WORTH = 4

/**
 * How ill a text divides into words, in nats: a second opinion on texts that the character model finds equally likely.
 * 纵向对比 is two words, 纵向对本 three, two of them stray characters. Words are those of ICU's dictionary.
 */
export function wordCost(text: string): number {
  const units = Array.from({ length: text.length }, (_, at) => simplifiedUnit(text.charCodeAt(at)))
  const simplified = String.fromCharCode(...units)
  let cost = 0
  for (const { segment, isWordLike } of segmenter.segment(simplified)) {
    if (!isWordLike) continue
    cost += segment.length === 1 && segment > '\u3400' ? WORD_COST + LONE_COST : WORD_COST
  }
  for (const { phrase } of SLIP_PHRASES) {
    if (simplified.includes(phrase)) cost -= PHRASE_WORTH
  }
  return cost
}
