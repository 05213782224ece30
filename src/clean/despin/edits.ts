import type { Edit } from '../../text/edit.ts'
import type { Report } from '../pass.ts'
import type { SpinIndex } from './index-of-words.ts'
import { restore, type Taken } from './restore.ts'
import { suspicion } from './suspicion.ts'
import { isSuspect } from './verdict.ts'

/** A reading at least this sure is made without a word, one at least that sure is made and listed for review. */
const SURE = 0.9
const LIKELY = 0.7
/**
 * Where the word is not the author's but several official words may have stood there, the best is made all the same,
 * from this on: what stands there is wrong for sure.
 */
const LEAST = 0.4
/** A guess from the context alone must be likelier than that to be made. */
const LIKELY_GUESS = 0.85
/** A reading this unlikely is not worth naming. */
const NAMED = 0.05

/**
 * The edits that restore a spun page; none where the page is not spun. What was restored without being sure, and what
 * was seen and left, is reported at its place.
 */
export function despinEdits(text: string, index: SpinIndex, report: Report): readonly Edit[] {
  if (!isSuspect(suspicion(text, index), text.length)) return []
  const { spun, taken } = restore(text, index)
  if (!spun) return []
  const edits = taken.flatMap(one => editOf(one, text, report))
  if (edits.length === 0) return []
  const values = { words: edits.length }
  report({ id: 'page-spun', severity: 'warn', values, place: { start: 0, end: text.length } })
  return edits
}

/** The edit that takes an arc, where the arc is likely enough; what is not sure is reported. */
function editOf({ arc, choice }: Taken, text: string, report: Report): readonly Edit[] {
  const { start, end, pair } = arc
  const { options } = choice
  const word = text.slice(start, end)
  const posterior = options.find(option => option.pair === pair)?.posterior ?? 0
  const own = options.find(option => option.pair === null)?.posterior ?? 0
  const alternatives = [...new Set(options.filter(({ posterior }) => posterior >= NAMED).map(option => option.text))]
  const others = alternatives.filter(other => other !== pair.original)
  const confidence = Math.round(posterior * 1000) / 1000
  const values = { word, reading: pair.original, others: others.join('、'), confidence }
  if (1 - own < (pair.source === 'guess' ? LIKELY_GUESS : LIKELY) || posterior < LEAST) {
    report({ id: 'spun-word-left', severity: 'info', values, place: { start, end } })
    return []
  }
  if (posterior < SURE) report({ id: 'spun-word-doubtful', severity: 'info', values, place: { start, end } })
  const reason = pair.original === '' ? 'stuffed-keyword' : 'spun-word'
  return [{ start, end, insert: pair.original, reason, confidence, ...(others.length > 0 && { alternatives: others }) }]
}
