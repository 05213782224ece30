import { loadModel } from '../../language/load.ts'
import { BRAND_TAILS, SITE_TAILS } from '../../lexicon/spam/brands.ts'
import type { Span } from '../../text/span.ts'

/** A name before the tail has so many characters. */
const LEAST_NAME = 2
const LONGEST_NAME = 8
/** Characters of the sentence that are weighed before and behind a brand. */
const BEFORE = 8
const BEHIND = 4
/**
 * What a character of a name that nobody foresees costs, in nats: the name ends where leaving a character to the sentence
 * costs less.
 */
const UNFORESEEN = 8
/**
 * How much less likely a sentence is with the brand than without it, in nats, and how unlikely a character of its name. Of
 * 260 sites and apps named in 23 million characters of official text none comes near both; of brands put at random places
 * four in five do.
 */
const LEAST_STRANGE = 3
const LEAST_UNKNOWN = 5
const NAME = /[\u3400-\u9fffA-Za-z0-9]/
const tails = new RegExp([...BRAND_TAILS, ...SITE_TAILS].join('|'), 'g')

/**
 * Brands that stand in the text once: an unknown name with a tail such as APP or 官网 in a sentence that closes up without
 * it. How long the name is, is weighed too: 服[星河体育APP]务. Sorted spans.
 */
export function loneBrands(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { index, 0: tail } of text.matchAll(tails)) {
    const end = index + tail.length
    const start = nameStart(text, index, end)
    if (start !== undefined && isForeign(text, start, index, end)) found.push({ start, end })
  }
  return found
}

function nameStart(text: string, tail: number, end: number): number | undefined {
  const model = loadModel()
  const behind = text.slice(end, end + BEHIND)
  const from = Math.max(0, tail - LONGEST_NAME - BEFORE)
  let best: number | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  for (let length = 1; length <= LONGEST_NAME && NAME.test(text[tail - length] ?? ''); length++) {
    if (length < LEAST_NAME) continue
    const sentence = closed(text.slice(from, tail - length)) + behind
    const score = model.logProb(sentence) - UNFORESEEN * length
    if (score > bestScore) [best, bestScore] = [tail - length, score]
  }
  return best
}

function isForeign(text: string, start: number, tail: number, end: number): boolean {
  const model = loadModel()
  const before = closed(text.slice(Math.max(0, start - BEFORE), start))
  const behind = text.slice(end, end + BEHIND)
  const brand = text.slice(start, end)
  const name = text.slice(start, tail)
  const belonging = model.logProb(before + brand + behind) - model.logProb(before + behind) - model.logProb(brand)
  return belonging < -LEAST_STRANGE && model.logProb(name) < -LEAST_UNKNOWN * name.length
}

/** Without the blanks at its end: an indent, or what sets a brand off. */
function closed(before: string): string {
  return before.replace(/[^\S\n]+$/, '')
}
