import type { Witness } from '../../witness/witness.ts'

/** A stretch of a version that is aligned as a whole: a leaf clause, or what stands between two. */
export interface Unit {
  /** Half-open, in UTF-16 units of the clean text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly section: readonly string[]
  readonly heading: string | null
  /** The text as it is compared: without the ordinal before it and without blanks. */
  readonly words: string
  /** Length of the ordinal before it. */
  readonly ordinal: number
}

/** An ordinal before a heading: 一、, （二）, 3., 第四条. */
const ORDINAL =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十百\d]+[章节条][\s\u3000]*)/

/** A version as units in the order of the text: each character but blanks stands in exactly one. */
export function unitsOf({ clauses, clean }: Witness): readonly Unit[] {
  const units: Unit[] = []
  const add = (start: number, end: number, section: readonly string[], heading: string | null) => {
    const text = clean.slice(start, end)
    const from = start + text.length - text.trimStart().length
    const bare = text.trim()
    if (bare === '') return
    const ordinal = ORDINAL.exec(bare)?.[0].length ?? 0
    const words = bare.slice(ordinal).replace(/\s+/g, '') || bare
    units.push({ start: from, end: from + bare.length, text: bare, section, heading, words, ordinal })
  }
  let at = 0
  for (const { start, end, section, heading } of clauses) {
    addLines(clean, at, start, (from, to) => add(from, to, [], null))
    add(Math.max(at, start), end, section, heading)
    at = Math.max(at, end)
  }
  addLines(clean, at, clean.length, (from, to) => add(from, to, [], null))
  return units
}

/** What no clause holds, line by line: letterhead, headings of chapters, tables, closing. */
function addLines(clean: string, start: number, end: number, add: (start: number, end: number) => void): void {
  for (let from = start; from < end; ) {
    const mark = clean.indexOf('\n', from)
    const to = mark < 0 || mark >= end ? end : mark
    add(from, to)
    from = to + 1
  }
}
