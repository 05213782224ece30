import { OFFICIAL_WORDS } from '../lexicon/official-words.ts'

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
    const steps: Step[] = [{ cost: 0, words: 0, strays: 0 }]
    for (let end = 1; end <= text.length; end++) steps.push(this.#best(steps, text, end))
    const { words, strays } = steps.at(-1) as Step
    return { words, strays }
  }

  #best(steps: readonly Step[], text: string, end: number): Step {
    const before = steps[end - 1] as Step
    if (!isHan(text.charCodeAt(end - 1))) return before
    let best: Step = { cost: before.cost + STRAY, words: before.words, strays: before.strays + 1 }
    for (let length = 2; length <= Math.min(this.#longest, end); length++) {
      const from = steps[end - length] as Step
      if (from.cost + WORD >= best.cost || !this.#words.has(text.slice(end - length, end))) continue
      best = { cost: from.cost + WORD, words: from.words + 1, strays: from.strays }
    }
    return best
  }
}

interface Step extends Division {
  readonly cost: number
}

function isHan(unit: number): boolean {
  return unit >= HAN_FROM && unit <= HAN_TO
}

/** The words of official Chinese. */
export const officialWords = new WordList(OFFICIAL_WORDS.trim().split(/\s+/))
