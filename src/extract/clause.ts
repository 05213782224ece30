/** A stretch of running text under one entry of the outline: what the extractors of responsibilities and subsidies read. */
export interface Clause {
  readonly text: string
  /** Where `text` starts in the clean text, in UTF-16 units. */
  readonly start: number
  /** The ordinals above it, outermost first: 三, （一）, 1. */
  readonly section: readonly string[]
  /** The words of the heading that it stands under, without ordinal; null where there is none. */
  readonly heading: string | null
  /** All headings above it, outermost first. */
  readonly headings: readonly string[]
}

/** One sentence of a clause, with offsets in the clause's text. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** No sentence is longer: what has no marks for so long is cut, which keeps every pattern that reads one linear. */
const LONGEST_SENTENCE = 1500

/** The sentences of a clause; 。！？； and line breaks end one, outside brackets. */
export function sentencesOf(text: string, ends = '。！？；;\n'): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let depth = 0
  const close = (end: number) => {
    const piece = text.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim() !== '') sentences.push({ text: piece.trim(), start: start + lead })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if ('（(〔[［【'.includes(mark)) depth++
    else if ('）)〕]］】'.includes(mark)) depth = Math.max(0, depth - 1)
    const tooLong = at - start >= LONGEST_SENTENCE
    if (mark === '\n' || tooLong || (depth === 0 && ends.includes(mark))) {
      if (mark === '\n' || tooLong) depth = 0
      close(at + 1)
    }
  }
  close(text.length)
  return sentences
}

const COMMAS = '，；。,;'

/** Where the part between commas begins that holds the character at `at`. */
export function partStart(sentence: string, at: number): number {
  for (let start = at; start > 0; start--) if (COMMAS.includes(sentence[start - 1] as string)) return start
  return 0
}

/** Where the part between commas ends that holds the character at `at`. */
export function partEnd(sentence: string, at: number): number {
  for (let end = at; end < sentence.length; end++) if (COMMAS.includes(sentence[end] as string)) return end
  return sentence.length
}

/** The part between commas from the one that holds `start` to the one that holds `end`. */
export function partOf(sentence: string, start: number, end = start): string {
  return sentence.slice(partStart(sentence, start), partEnd(sentence, end))
}
