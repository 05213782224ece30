import type { Language } from '../../lexicon/messages/language.ts'
import { wording } from '../../lexicon/messages/wording.ts'
import {
  type ChangedNumber,
  CLAUSE_CHANGES,
  type ClausePair,
  type VersionClause,
  type Versions,
} from '../../record/versions.ts'
import { sectionWords } from '../comparison/sources.ts'
import { shortened } from '../visible.ts'

/** What became of clauses: `修改`, `移动并修改`, `拆分`. */
export function changeWords({ change, moved }: ClausePair, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  if (!moved) return say(`versions-${change}`)
  return change === 'same' ? say('versions-moved') : say('versions-moved-and', { change: say(`versions-${change}`) })
}

/** Units of what stands for a heading. */
const FIRST_WORDS = 24

/** Where clauses stand: `三/（二） 加强监管`. */
export function placeWords(clauses: readonly VersionClause[], language: Language): string {
  return clauses
    .map(({ section, heading, quote }) => {
      const path = sectionWords(section)
      // What stands outside the outline is known by its first words.
      const name = heading ?? (path === '' ? shortened(quote.split('\n')[0] as string, FIRST_WORDS, '…') : '')
      return [path, name].filter(word => word !== '').join(' ')
    })
    .join(wording({ id: 'versions-and', values: {} }, language))
}

/** A number that changed: `持证率：85% → 90%`; without words where it stands alone. */
export function numberWords({ about, from, to }: Pick<ChangedNumber, 'about' | 'from' | 'to'>, language: Language) {
  return about === '' ? `${from} → ${to}` : wording({ id: 'versions-number', values: { about, from, to } }, language)
}

/** How many clauses were changed how, on one line. */
export function countWords({ clauses, numbers }: Versions, language: Language): string {
  const say = (id: string, values = {}) => wording({ id, values }, language)
  const counts = CLAUSE_CHANGES.map(change => [change, clauses.filter(pair => pair.change === change).length] as const)
  const moved = clauses.filter(pair => pair.moved).length
  const count = (name: string, of: number) => say('versions-count', { name: say(`versions-${name}`), count: of })
  return [
    ...counts.flatMap(([change, of]) => (of > 0 ? [count(change, of)] : [])),
    ...(moved > 0 ? [count('moved', moved)] : []),
    count('numbers', numbers.length),
  ].join(say('versions-between'))
}

/** Whether something about clauses is worth showing: all but those that are as they were. */
export function isChanged({ change, moved }: ClausePair): boolean {
  return change !== 'same' || moved
}
