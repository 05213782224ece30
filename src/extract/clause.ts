/** A stretch of running text under one entry of the outline: what the extractors of responsibilities and subsidies read. */
export interface Clause {
  readonly text: string
  /** Where `text` starts in the clean text, in UTF-16 units. */
  readonly start: number
  /** The ordinals above it, outermost first: 三, （一）, 1. */
  readonly section: readonly string[]
  /** The words of the heading that it stands under, without ordinal; null where there is none. */
  readonly heading: string | null
  /** Whether that heading is its own, not that of the section around its own. */
  readonly headed?: boolean
  /** All headings above it, outermost first. */
  readonly headings: readonly string[]
}

/** One sentence of a clause, with offsets in the clause's text. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

const OPENING_MARKS = '（(〔[［【'
const CLOSING_MARKS = '）)〕]］】'
const MARKS = /[（(〔[［【）)〕\]］】。！？；;\n]/g
/** No sentence is longer: what has no marks for so long is cut, which keeps every pattern that reads one linear. */
const LONGEST_SENTENCE = 800

/** The sentences of a clause; 。！？； and line breaks end one, outside brackets. */
export function sentencesOf(text: string, ends = '。！？；;\n'): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let depth = 0
  const close = (end: number) => {
    for (; start < end; start = Math.min(end, start + LONGEST_SENTENCE)) {
      const piece = text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
      const words = piece.trim()
      if (words !== '') sentences.push({ text: words, start: start + piece.length - piece.trimStart().length })
    }
  }
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index - start >= LONGEST_SENTENCE) depth = 0
    if (OPENING_MARKS.includes(mark)) depth++
    else if (CLOSING_MARKS.includes(mark)) depth = Math.max(0, depth - 1)
    else if (mark === '\n' || (depth === 0 && ends.includes(mark))) {
      if (mark === '\n') depth = 0
      close(index + 1)
    }
  }
  close(text.length)
  return sentences
}

const COMMAS = '，；。,;'
/** A part that goes on for longer is cut: what stands so far off says nothing of a number. */
const LONGEST_PART = 200

/** Where the part between commas begins that holds the character at `at`; commas of an aside in brackets end none. */
export function partStart(sentence: string, at: number): number {
  const least = Math.max(0, at - LONGEST_PART)
  let depth = 0
  for (let start = at; start > least; start--) {
    const mark = sentence[start - 1] as string
    if (CLOSING_MARKS.includes(mark)) depth++
    else if (OPENING_MARKS.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && COMMAS.includes(mark)) return start
  }
  return least
}

/** Where the part between commas ends that holds the character at `at`; commas of an aside in brackets end none. */
export function partEnd(sentence: string, at: number): number {
  const most = Math.min(sentence.length, at + LONGEST_PART)
  let depth = 0
  for (let end = at; end < most; end++) {
    const mark = sentence[end] as string
    if (OPENING_MARKS.includes(mark)) depth++
    else if (CLOSING_MARKS.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && COMMAS.includes(mark)) return end
  }
  return most
}

/** The part between commas from the one that holds `start` to the one that holds `end`. */
export function partOf(sentence: string, start: number, end = start): string {
  return sentence.slice(partStart(sentence, start), partEnd(sentence, end))
}
