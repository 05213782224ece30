import { PHRASE_JOINT, SPAM_TRADES, type SpamTrade } from '../../lexicon/spam/vocabulary.ts'

const everyWord = new RegExp(SPAM_TRADES.flatMap(trade => trade.words).join('|'))
const trades = SPAM_TRADES.map(trade => ({
  trade,
  words: new RegExp(trade.words.join('|'), 'g'),
  hints: new RegExp(trade.hints.join('|'), 'g'),
}))

/** How much of a text is the vocabulary of spam. */
export interface SpamReading {
  readonly words: number
  /** The share of the characters, from 0 to 1, that words and hints cover. */
  readonly density: number
  readonly reason: SpamTrade['reason']
}

/** Whether any word of the trades occurs; the cheap question before the others. */
export function hasSpamWord(text: string): boolean {
  return everyWord.test(text)
}

/** Read a line or a part of one by the trade that fits it best; null when no word of any trade occurs. */
export function readSpam(text: string): SpamReading | null {
  if (!hasSpamWord(text)) return null
  let best: SpamReading | null = null
  let covered = 0
  for (const { trade, words, hints } of trades) {
    const found = text.match(words)
    if (!found) continue
    const rest = text.replace(words, ' ')
    const length = (marks: readonly string[] | null) => (marks ?? []).reduce((sum, mark) => sum + mark.length, 0)
    covered += length(found) + length(rest.match(hints))
    if (!best || found.length > best.words) best = { words: found.length, density: 0, reason: trade.reason }
  }
  return best && { ...best, density: Math.min(1, covered / text.replace(/[\s-]/g, '').length) }
}

/** One phrase of a line that joints cut into phrases; offsets count in the line. */
export interface Phrase {
  readonly start: number
  readonly end: number
  readonly spam: 'word' | 'hint' | 'none'
}

/** A phrase of which the trades cover less is a text with a word of theirs in it. */
const LEAST_SHARE = 0.3
const anyHint = new RegExp([...new Set(SPAM_TRADES.flatMap(trade => trade.hints))].join('|'))

/** The phrases of a line. */
export function phrasesOf(line: string): readonly Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  const take = (end: number) => {
    if (end > at) phrases.push({ start: at, end, spam: judge(line.slice(at, end)) })
  }
  for (const joint of line.matchAll(new RegExp(PHRASE_JOINT, 'g'))) {
    take(joint.index)
    at = joint.index + joint[0].length
  }
  take(line.length)
  return phrases
}

function judge(phrase: string): Phrase['spam'] {
  if ((readSpam(phrase)?.density ?? 0) >= LEAST_SHARE) return 'word'
  return anyHint.test(phrase) ? 'hint' : 'none'
}
