import type { PolicyDocument } from '../record/document.ts'
import type { Clause } from './clauses.ts'

/**
 * The text of a clause without the brackets that name who is responsible: they say who does it, not what it is about.
 * Which they are, the records know.
 */
export function textWithoutBrackets({ text, start, end }: Clause, { responsibilities }: PolicyDocument): string {
  let kept = ''
  let from = start
  for (const { form, evidence } of responsibilities) {
    if (form !== 'bracket') continue
    for (const { clean } of evidence) {
      if (clean.start < from || clean.end > end) continue
      kept += text.slice(from - start, clean.start - start)
      from = clean.end
    }
  }
  return kept + text.slice(from - start)
}
