import type { Clause, Sentence } from '../clause.ts'

/** The words of a sentence from one offset to another, as evidence; offsets count in the sentence. */
export function passage(clause: Clause, sentence: Sentence, start: number, end: number) {
  const quote = sentence.text.slice(start, end).replace(/[。；;，,]$/, '')
  const from = clause.start + sentence.start + start
  return { quote, section: [...clause.section], clean: { start: from, end: from + quote.length } }
}
