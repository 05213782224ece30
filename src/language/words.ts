import { OFFICIAL_WORDS } from '../lexicon/official-words.ts'
import { RARER_WORDS } from '../lexicon/rarer-words.ts'

/** What the Han characters of a text divide into: words, and single characters that are in no word. */
export interface Division {
  readonly words: number
  readonly strays: number
}

const HAN_FROM = 0x3400
const HAN_TO = 0x9fff
/** In a division, two words are better than a word and a stray character. */
const STRAY = 2.5
const WORD = 1

/**
 * A list of words with the best division of a text into them. It takes the place of the platform's segmenter, whose
 * dictionary differs from one version to the next: the same text must be read alike everywhere.
 */
export class WordList {
  readonly #words: ReadonlySet<string>
  readonly #longest: number

  constructor(words: Iterable<string>) {
    this.#words = new Set(words)
    this.#longest = Math.max(1, ...[...this.#words].map(word => word.length))
  }

  has(text: string): boolean {
    return this.#words.has(text)
  }

  /** How a text divides with the fewest stray characters, and then the fewest words. */
  divide(text: string): Division {
    let words = 0
    let strays = 0
    let start = 0
    for (const end of this.ends(text)) {
      if (end - start > 1) words += 1
      else if (isHan(text.charCodeAt(start))) strays += 1
      start = end
    }
    return { words, strays }
  }

  /** Where the parts of that division end: words, and single units of any kind. */
  ends(text: string): readonly number[] {
    const costs = new Float64Array(text.length + 1)
    const starts = new Int32Array(text.length + 1)
    for (let end = 1; end <= text.length; end++) {
      const han = isHan(text.charCodeAt(end - 1))
      let cost = (costs[end - 1] as number) + (han ? STRAY : 0)
      let start = end - 1
      for (let length = 2; han && length <= Math.min(this.#longest, end); length++) {
        const longer = (costs[end - length] as number) + WORD
        if (longer >= cost || !this.#words.has(text.slice(end - length, end))) continue
        cost = longer
        start = end - length
      }
      costs[end] = cost
      starts[end] = start
    }
    const ends: number[] = []
    for (let end = text.length; end > 0; end = starts[end] as number) ends.push(end)
    return ends.reverse()
  }
}

function isHan(unit: number): boolean {
  return unit >= HAN_FROM && unit <= HAN_TO
}

/** The words of official Chinese. */
export const officialWords = new WordList([...OFFICIAL_WORDS, ...RARER_WORDS])
