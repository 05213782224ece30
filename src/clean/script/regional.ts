import { REGIONAL_WORDS, type RegionalWord } from '../../lexicon/script/regional-words.ts'
import type { Edit } from '../../text/edit.ts'

/** So many different words that mainland text hardly uses show that a phrase table was run over a page. */
const ENOUGH_WORDS = 3

/** How far a row's context looks to either side of its word. */
const CONTEXT = 8

/** A regional word in a text with its mainland word, and the row that knows it. */
export interface RegionalFind {
  readonly edit: Edit
  readonly row: RegionalWord
}

const byWord = new Map<string, RegionalWord[]>()
for (const row of REGIONAL_WORDS) byWord.set(row.regional, [...(byWord.get(row.regional) ?? []), row])
const anyWord = new RegExp([...byWord.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** The regional words of a text in simplified characters, the longest at each place, with the mainland words for them. */
export function regionalWords(text: string): readonly RegionalFind[] {
  const found: RegionalFind[] = []
  for (const { index, 0: longest } of text.matchAll(anyWord)) {
    for (let length = longest.length; length > 0; length--) {
      const end = index + length
      const row = byWord.get(text.slice(index, end))?.find(candidate => holds(candidate, text, index, end))
      if (!row) continue
      found.push({ edit: { start: index, end, insert: row.mainland, reason: 'regional-word' }, row })
      break
    }
  }
  return found
}

/**
 * What the regional words of a page come to. A page that quotes 「so」 is a Taiwan or Hong Kong page, whose words are its own;
 * on another one those that the mainland has no use for came from a phrase table, and several of them show that all did.
 */
export function wordsToReplace(found: readonly RegionalFind[], quotesInCorners: boolean): ReadonlySet<RegionalFind> {
  if (quotesInCorners) return new Set()
  return new Set(showPhraseTable(found) ? found : found.filter(({ row }) => row.sure))
}

/** Whether the regional words of a page show that a phrase table was used on it: by several that mainland text lacks. */
function showPhraseTable(found: readonly RegionalFind[]): boolean {
  return new Set(found.filter(({ row }) => !row.weak).map(({ row }) => row.regional)).size >= ENOUGH_WORDS
}

function holds({ only, never }: RegionalWord, text: string, start: number, end: number): boolean {
  if (!only && !never) return true
  const around = `${text.slice(Math.max(0, start - CONTEXT), start)}_${text.slice(end, end + CONTEXT)}`
  return (only?.test(around) ?? true) && !(never?.test(around) ?? false)
}
