import { ConverterFactory } from 'opencc-js/core'
import TSCharacters from 'opencc-js/dict/TSCharacters'
import TSPhrases from 'opencc-js/dict/TSPhrases'
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev'
import TWVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases'
import { PROTECTED_WORDS } from '../../lexicon/script/protected.ts'
import type { Edit } from '../../text/edit.ts'

const CORNER_QUOTES: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/**
 * Every word and character that changes, from all dictionaries, longest match first. OpenCC chains its Taiwan table and
 * its simplification; here the chain is applied to the dictionary's entries once instead of to every text twice, so that
 * each match knows its place.
 */
interface Dictionary {
  readonly entries: ReadonlyMap<string, string>
  /** For the first unit of an entry, the lengths of the entries that start with it, longest first. */
  readonly lengths: readonly (readonly number[] | undefined)[]
}

let dictionary: Dictionary | undefined

function dictionaryOf(): Dictionary {
  if (dictionary) return dictionary
  const variants = ConverterFactory([TWVariantsRevPhrases, TWVariantsRev])
  const simplify = ConverterFactory([TSPhrases, TSCharacters])
  const entries = new Map<string, string>()
  for (const source of [TSCharacters, TWVariantsRev, TWVariantsRevPhrases, TSPhrases]) {
    for (const entry of source.split('|')) {
      const from = entry.slice(0, entry.indexOf(' '))
      entries.set(from, simplify(variants(from)))
    }
  }
  for (const { traditional, simplified } of PROTECTED_WORDS) entries.set(traditional, simplified)
  for (const [corner, quote] of Object.entries(CORNER_QUOTES)) entries.set(corner, quote)
  const lengths: (readonly number[] | undefined)[] = []
  for (const from of entries.keys()) {
    const known = lengths[from.charCodeAt(0)] ?? []
    if (!known.includes(from.length)) lengths[from.charCodeAt(0)] = [...known, from.length].sort((a, b) => b - a)
  }
  dictionary = { entries, lengths }
  return dictionary
}

/**
 * The edits that write a text in simplified characters, each as small as the comparison of its two sides allows.
 * @param keep characters that stay as they are where no word of the dictionary says otherwise
 */
export function simplifications(text: string, keep: ReadonlySet<string>): readonly Edit[] {
  const { entries, lengths } = dictionaryOf()
  const edits: Edit[] = []
  let at = 0
  while (at < text.length) {
    let step = 1
    for (const length of lengths[text.charCodeAt(at)] ?? []) {
      const from = text.slice(at, at + length)
      const to = entries.get(from)
      if (to === undefined) continue
      if (!keep.has(from)) enterDifference(from, to, at, edits)
      step = from.length
      break
    }
    at += step
  }
  return edits
}

/** Enter how `from`, which stands at `at`, and `to` differ: unit by unit where they are of one length and no unit is half a character. */
function enterDifference(from: string, to: string, at: number, edits: Edit[]): void {
  if (from === to) return
  if (from.length !== to.length || /[\ud800-\udfff]/.test(from + to)) {
    edits.push({ start: at, end: at + from.length, insert: to, reason: 'traditional-form' })
    return
  }
  const reason = from in CORNER_QUOTES ? 'corner-quote' : 'traditional-form'
  for (let index = 0; index < from.length; index++) {
    if (from[index] === to[index]) continue
    const last = edits.at(-1)
    const place = at + index
    const insert = to[index] as string
    if (last?.end === place && last.reason === reason) {
      edits[edits.length - 1] = { ...last, end: place + 1, insert: last.insert + insert }
    } else edits.push({ start: place, end: place + 1, insert, reason })
  }
}
