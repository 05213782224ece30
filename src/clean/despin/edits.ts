import type { Edit } from '../../text/edit.ts'
import type { Report } from '../pass.ts'
import type { SpinIndex } from './index-of-words.ts'
import { restore, type Taken } from './restore.ts'
import type { Siblings } from './siblings.ts'
import { suspicion } from './suspicion.ts'
import { isSuspect } from './verdict.ts'

/** A restoration at least this sure is made without a word; one that is likelier right than wrong is made and listed. */
const SURE = 0.9
const LIKELY = 0.5
/** A reading this unlikely is not worth naming. */
const NAMED = 0.05

/**
 * The edits that restore a spun page; none where the page is not spun. What was restored without being sure, and what
 * was seen and left, is reported at its place.
 */
export function despinEdits(text: string, index: SpinIndex, report: Report, siblings?: Siblings): readonly Edit[] {
  if (!isSuspect(suspicion(text, index), text.length)) return []
  const { spun, taken, confidence } = restore(text, index, siblings)
  if (!spun) return []
  const edits = taken.flatMap(one => editOf(one, confidence.of(one), text, report))
  if (edits.length === 0) return []
  const values = { words: edits.length }
  report({ id: 'page-spun', severity: 'warn', values, place: { start: 0, end: text.length } })
  return edits
}

/** The edit that takes an arc, where the arc is likely enough; what is not sure is reported. */
function editOf({ arc, choice }: Taken, probability: number, text: string, report: Report): readonly Edit[] {
  const { start, end, pair } = arc
  const { options } = choice
  const word = text.slice(start, end)
  const alternatives = [...new Set(options.filter(({ posterior }) => posterior >= NAMED).map(option => option.text))]
  const others = alternatives.filter(other => other !== pair.original)
  const confidence = Math.round(probability * 1000) / 1000
  const values = { word, reading: pair.original, others: others.join('、'), confidence }
  if (probability < LIKELY) {
    report({ id: 'spun-word-left', severity: 'info', values, place: { start, end } })
    return []
  }
  if (probability < SURE) report({ id: 'spun-word-doubtful', severity: 'info', values, place: { start, end } })
  const reason = pair.original === '' ? 'stuffed-keyword' : 'spun-word'
  return [{ start, end, insert: pair.original, reason, confidence, ...(others.length > 0 && { alternatives: others }) }]
}
