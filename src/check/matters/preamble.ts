import { purposeSentence } from '../../lexicon/drafting/purpose.ts'
import type { Clause } from '../../witness/clauses.ts'

/** Whether a clause is what stands before the first section. */
export function isPreamble({ section, prose }: Pick<Clause, 'section' | 'prose'>): boolean {
  return section.length === 0 && !prose
}

/** Whether a preamble ends when it has said why the document is made; some go on to its aims. */
export function framesOnly({ text }: Pick<Clause, 'text'>): boolean {
  return purposeSentence.test(text.slice(text.lastIndexOf('\n') + 1))
}
