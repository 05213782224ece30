/** A word that a forward run of a tool replaced. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly original: string
}

/** A text after a tool has gone over it. */
export interface SpunText {
  readonly text: string
  readonly replacements: readonly Replacement[]
}

/** What a tool does: all words of its table in one pass, the longest first, blind to the borders of words. */
export function spin(text: string, table: ReadonlyMap<string, string>): SpunText {
  if (table.size === 0) return { text, replacements: [] }
  const words = [...table.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const replacements: Replacement[] = []
  let spun = ''
  let at = 0
  for (const { index, 0: original } of text.matchAll(new RegExp(words.join('|'), 'g'))) {
    spun += text.slice(at, index)
    const start = spun.length
    spun += table.get(original)
    replacements.push({ start, end: spun.length, original })
    at = index + original.length
  }
  return { text: spun + text.slice(at), replacements }
}

/** What the author wrote in `[start, end)` of a spun text; undefined when the range cuts through a replaced word. */
export function authorText({ text, replacements }: SpunText, start: number, end: number): string | undefined {
  let written = ''
  let at = start
  for (const one of replacements) {
    if (one.end <= start || one.start >= end) continue
    if (one.start < start || one.end > end) return undefined
    written += text.slice(at, one.start) + one.original
    at = one.end
  }
  return written + text.slice(at, end)
}

/** The table of rows `spun=original`; the first row of an original holds. */
export function tableOf(rows: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const row of rows) {
    const [spun = '', original = ''] = row.split('=')
    if (!table.has(original)) table.set(original, spun)
  }
  return table
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
