import { CONCEDES, CONCESSIONS, MAX, NO_CONCESSION, TELLS_OF } from '../../lexicon/subsidies.ts'
import type { Found } from '../../record/evidence.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { type Clause, partOf, partStart, type Sentence } from '../clause.ts'
import { conceded } from './basis.ts'
import { kindOf } from './kind.ts'
import { partsOf } from './parts.ts'
import { passage } from './passage.ts'
import { periodIn } from './period.ts'

/** Concessions without a sum, where no record of the sentence covers their words. */
export function concessions(
  clause: Clause,
  sentence: Sentence,
  taken: readonly Found<Subsidy>[],
): readonly Found<Subsidy>[] {
  if (!CONCEDES.test(sentence.text)) return []
  const found: Found<Subsidy>[] = []
  for (const { words, unlessSummed } of CONCESSIONS) {
    if (unlessSummed && taken.some(({ amount, max }) => (amount ?? max) !== null)) continue
    for (const match of sentence.text.matchAll(words)) {
      const start = clause.start + sentence.start + match.index
      const covered = [...taken, ...found].some(({ evidence }) =>
        evidence.some(({ clean }) => start < clean.end && start + match[0].length > clean.start),
      )
      if (
        covered ||
        capped(sentence.text, match.index + match[0].length, taken, clause, sentence) ||
        NO_CONCESSION.test(partOf(sentence.text, match.index)) ||
        TELLS_OF.test(sentence.text.slice(match.index + match[0].length)) ||
        isCited(sentence.text, match.index)
      )
        continue
      const { basis, ...parts } = partsOf(sentence.text, verbIn(match))
      const from = partStart(sentence.text, match.index)
      found.push({
        kind: kindOf(match[0], sentence.text, clause.heading),
        amount: null,
        max: null,
        percent: null,
        multiple: null,
        currency: null,
        basis: basis ?? conceded(sentence.text, match[0], match.index),
        cap: null,
        ...parts,
        period: periodIn(sentence.text),
        evidence: [passage(clause, sentence, from, match.index + match[0].length)],
      })
    }
  }
  return found
}

/** 印发《关于减免投标保证金的通知》: the words of a title. */
function isCited(text: string, at: number): boolean {
  return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
}

/** Where the verb of granting stands in the words of a concession: who gets it may stand before it in them. */
function verbIn({ index, 0: words }: RegExpMatchArray & { index: number }): number {
  const verb = words.search(/给予|予以|落实|享受|免|减|缓|执行|按|参照|在|用[水电气热暖]|水电气/)
  return index + Math.max(0, verb)
}

/** 给予配套奖励，最高100万元: the sum behind the words is the record of them. */
function capped(
  text: string,
  end: number,
  taken: readonly Found<Subsidy>[],
  clause: Clause,
  { start }: Sentence,
): boolean {
  const next = clause.start + start + end + 1
  return (
    /[，,]/.test(text[end] ?? '') &&
    taken.some(({ amount, max, percent, evidence }) => {
      const words = evidence[0]
      return amount === null && percent === null && max !== null && words?.clean.start === next && MAX.test(words.quote)
    })
  )
}
