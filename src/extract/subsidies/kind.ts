import { KIND_WORDS } from '../../lexicon/subsidy-kinds.ts'
import type { SubsidyKind } from '../../record/subsidy.ts'

/**
 * The kind of a grant: by the words of its part, then by the parts before it from the nearest on, then by the heading, then by
 * what stands behind it.
 */
export function kindOf(part: string, sentence: string, heading: string | null): SubsidyKind {
  const ruling = KIND_WORDS.find(({ words, anywhere }) => anywhere && words.test(`${part}${sentence}${heading ?? ''}`))
  if (ruling && !/奖励|税/.test(part)) return ruling.kind
  const at = Math.max(sentence.indexOf(part), 0)
  const before = sentence
    .slice(0, at)
    .split(/[，；,;]/)
    .reverse()
  const behind = sentence.slice(at)
  for (const text of [part, ...before, heading ?? '', behind]) {
    const row = KIND_WORDS.find(
      ({ words, anywhere, seldom }) => !anywhere && !(seldom && text === heading) && words.test(text),
    )
    if (row) return row.kind
  }
  return 'other'
}
