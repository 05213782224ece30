import { CENSORED_WORDS } from '../../lexicon/censored-words.ts'
import type { Edit } from '../../text/edit.ts'
import type { Pass, Report } from '../pass.ts'

/** Asterisks beside at least one Chinese character, and not those of a name or number masked on purpose. */
const STARS = /(?<=[\u4e00-\u9fff（“《，。；、])[*＊]{1,4}(?=[\u4e00-\u9fff，。；、）”》])/g
/** Names and numbers that a page masks for the person’s sake: 张**, 尾号***. */
const PRIVATE = /[*＊]{2,}|[\d][*＊]|[*＊]\d/
const SURE = 0.95

/** One asterisk, and the words that fit where it stands. */
interface Gap {
  readonly start: number
  readonly end: number
  readonly fits: readonly string[]
}

/**
 * Puts back the character behind an asterisk when the words that filters mask leave one choice: *策, 人民*府. Where
 * several characters would do, the one that the page’s other asterisks stand for decides; else the place is reported.
 */
export const stars: Pass = {
  id: 'stars',
  about: 'Restores characters that a filter masked by an asterisk, where one word alone fits.',
  examples: [
    { before: '各级人民*府要落实*策，加强行*执法。', after: '各级人民政府要落实政策，加强行政执法。' },
    { before: '联系人：张**，证号3301**********1234。', after: '联系人：张**，证号3301**********1234。' },
    { before: '长*宽*高不超过3*5米。', after: '长*宽*高不超过3*5米。' },
  ],
  edits(text, report) {
    if (!/[*＊]/.test(text)) return []
    const gaps = gapsOf(text)
    const settled = commonest(gaps.filter(({ fits }) => fits.length === 1).map(({ fits }) => fits[0] as string))
    return gaps.flatMap(({ start, end, fits }): Edit[] => {
      const insert = fits.length === 1 ? fits[0] : settled !== undefined && fits.includes(settled) ? settled : undefined
      if (insert === undefined) {
        if (fits.length > 0) tell(report, text, start, end, fits)
        return []
      }
      return [{ start, end, insert, reason: 'censored-word', confidence: SURE }]
    })
  },
}

function tell(report: Report, text: string, start: number, end: number, fits: readonly string[]): void {
  const place = { start, end }
  const values = { found: text.slice(start - 2, end + 2), choices: fits.join('、') }
  report({ id: 'censored-word-unsure', severity: 'warn', values, place })
}

function gapsOf(text: string): readonly Gap[] {
  return Array.from(text.matchAll(STARS)).flatMap(({ 0: mark, index }): Gap[] => {
    if (PRIVATE.test(text.slice(index - 1, index + mark.length + 1))) return []
    return [{ start: index, end: index + mark.length, fits: fitting(text, index) }]
  })
}

/** The characters that make a word of the table with what stands around; those of the longest words only. */
function fitting(text: string, star: number): readonly string[] {
  let longest = 0
  let fits = new Set<string>()
  for (const word of CENSORED_WORDS) {
    for (let at = 0; at < word.length; at++) {
      const start = star - at
      const before = text.slice(Math.max(0, start), star)
      const after = text.slice(star + 1, star + word.length - at)
      if (start < 0 || before !== word.slice(0, at) || after !== word.slice(at + 1)) continue
      if (word.length < longest) continue
      if (word.length > longest) [longest, fits] = [word.length, new Set()]
      fits.add(word[at] as string)
    }
  }
  return [...fits]
}

function commonest(characters: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
