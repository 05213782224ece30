import { SPUN_CHARACTERS } from '../../lexicon/spin/characters.ts'
import { KNOWN_TOOLS } from '../../lexicon/spin/known-tools.ts'
import { ORDINARY_WORDS } from '../../lexicon/spin/ordinary-words.ts'
import { SYNONYMS } from '../../lexicon/spin/synonyms.ts'

/** Where the belief comes from that a tool may write `spun` for `original`. */
export type PairSource = 'table' | 'synonym' | 'character' | 'guess' | 'sibling' | 'keyword'

/** One row that a tool's table may hold. */
export interface Pair {
  readonly spun: string
  /** What stood there; empty for a keyword that was stuffed in. */
  readonly original: string
  readonly source: PairSource
  /** The known tools that have it. */
  readonly tools: readonly string[]
  /** ln P(the tool writes `spun` | the author wrote `original`) before anything is known of the page. */
  readonly cost: number
}

/** The rows to choose from, as the lexicon has them: for trying the method without some of them. */
export interface SpinLexicon {
  readonly tools: Readonly<Record<string, readonly string[]>>
  readonly synonyms: readonly string[]
  readonly characters: readonly string[]
  /** Words that a tool may write, whatever for. */
  readonly words: readonly string[]
}

export const SPIN_LEXICON: SpinLexicon = {
  tools: KNOWN_TOOLS,
  synonyms: SYNONYMS,
  characters: SPUN_CHARACTERS,
  words: ORDINARY_WORDS.trim().split(/\s+/),
}

/**
 * What a replacement costs before anything is known of the page. A tool's table holds perhaps every third official word
 * and one of some five synonyms for it; a character is replaced inside words by few tools.
 */
export const COST: Readonly<Record<PairSource, number>> = {
  table: -2.2,
  synonym: -3,
  character: -6.5,
  guess: -7,
  sibling: -1,
  keyword: -4,
}

/** A row nobody has listed: one that the context suggested, or a keyword. */
export function newPair(spun: string, original: string, source: PairSource, cost = COST[source]): Pair {
  return { spun, original, source, tools: [], cost }
}

/** All rows of a lexicon, each pair once, with the tools that have it. */
export function pairsOf({ tools, synonyms, characters }: Omit<SpinLexicon, 'words'>): readonly Pair[] {
  const pairs = new Map<string, Pair>()
  const put = (spun: string, original: string, source: PairSource, tool?: string) => {
    if (spun === original) return
    const key = `${spun}=${original}`
    const known = pairs.get(key)
    if (!known) pairs.set(key, { ...newPair(spun, original, source), tools: tool === undefined ? [] : [tool] })
    else if (tool !== undefined) pairs.set(key, { ...known, tools: [...known.tools, tool] })
  }
  for (const [tool, rows] of Object.entries(tools)) {
    for (const row of rows) {
      const [spun = '', original = ''] = row.split('=')
      put(spun, original, spun.length === 1 ? 'character' : 'table', tool)
    }
  }
  for (const [rows, source] of [
    [synonyms, 'synonym'],
    [characters, 'character'],
  ] as const) {
    for (const row of rows) {
      const [original = '', replacements = ''] = row.split(': ')
      for (const spun of replacements.split(' ')) put(spun, original, source)
    }
  }
  return [...pairs.values()]
}
