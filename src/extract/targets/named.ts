import { indicatorMatcher } from '../../lexicon/packs/matcher.ts'
import type { Pack } from '../../lexicon/packs/pack.ts'
import type { Target } from '../../record/target.ts'

/** Targets with the ids of their indicators, where a pack knows the wording; ids that are there already stay. */
export function nameIndicators<T extends Pick<Target, 'indicator' | 'unit' | 'value'>>(
  targets: readonly T[],
  packs: readonly Pack[],
  title: string | null,
): readonly T[] {
  if (packs.length === 0) return targets
  const match = indicatorMatcher(packs)
  return targets.map(target => {
    const { indicator, unit, value } = target
    const id = indicator.id ?? match({ text: indicator.text, unit, value, title })
    return id === indicator.id ? target : { ...target, indicator: { ...indicator, id } }
  })
}
