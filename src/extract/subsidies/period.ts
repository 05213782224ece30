import { LASTING_FOR } from '../../lexicon/subsidy-parts.ts'
import type { Subsidy } from '../../record/subsidy.ts'
import { findTimes } from '../times.ts'

/** 2020－2022年, 从2020年起, 连续三年: the time for which a sentence, or the one behind it, grants. */
export function periodIn(sentence: string): Subsidy['period'] {
  const lasting = LASTING_FOR.exec(sentence)?.[0]
  const years = Array.from((lasting ?? '').matchAll(/(?:19|20)[0-9]{2}(?=年)/g), ([year]) => Number(year))
  if (lasting && years.length > 1) return { text: lasting, from: years[0] as number, to: years.at(-1) as number }
  const time = findTimes(sentence).find(({ kind }) => kind === 'span' || kind === 'since')
  if (time)
    return { text: sentence.slice(time.start, time.end), from: time.from, to: time.kind === 'span' ? time.year : null }
  if (!lasting) return null
  // One day to another of the same year, or until one day.
  return {
    text: lasting,
    from: /日起?(?:至|到|—|-|－)/.test(lasting) ? (years[0] ?? null) : null,
    to: years[0] ?? null,
  }
}
