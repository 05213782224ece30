import { indicatorMatcher } from '../../lexicon/packs/matcher.ts'
import type { Pack, PackIndicator } from '../../lexicon/packs/pack.ts'
import type { Target } from '../../record/target.ts'
import type { Witness } from '../../witness/witness.ts'
import { ALIKE, likeness, type Measure, measureOf } from './measure.ts'
import { type UnitPlace, unitPlace } from './units.ts'

/** A target of a document, with what it measures made comparable. */
export interface Fact {
  readonly document: string
  readonly target: Target
  /** Of the indicator in a domain pack; null where no pack knows it. */
  readonly id: string | null
  readonly measure: Measure
  /** Null where the level is only relative: such a target goes with any unit. */
  readonly unit: UnitPlace | null
}

/** An indicator of a pack under its full id. */
export interface Named {
  readonly id: string
  readonly pack: Pack
  readonly indicator: PackIndicator
}

/** The indicators of packs in their order, by full id. */
export function namedIndicators(packs: readonly Pack[]): ReadonlyMap<string, Named> {
  return new Map(
    packs.flatMap(pack =>
      pack.indicators.map(indicator => {
        const id = `${pack.id}/${indicator.id}`
        return [id, { id, pack, indicator }] as const
      }),
    ),
  )
}

/** The targets of a document; whatever no pack names is named by the nearest wording that a pack of the field has. */
export function factsOf(witness: Witness, packs: readonly Pack[]): readonly Fact[] {
  const { metadata, targets } = witness.document
  const nearest = nearestIndicator(packs, metadata.title)
  const exact = indicatorMatcher(packs)
  return targets.map(target => {
    const { indicator, scope, unit, value } = target
    const measure = measureOf(indicator.text, scope, metadata.jurisdiction)
    // Packs name indicators and not scopes: 每百户…面积 is one in 新建居住区 and in 已建成居住区.
    const bare = measureOf(indicator.text, null, metadata.jurisdiction)
    const id = indicator.id ?? exact({ ...indicator, unit, value, title: metadata.title }) ?? nearest(target, bare)
    return { document: witness.id, target, id, measure, unit: value === null ? null : unitPlace(unit) }
  })
}

/** A function that gives the indicator of a pack whose wordings a wording comes nearest to; null when none is near. */
function nearestIndicator(packs: readonly Pack[], title: string | null) {
  const known = packs
    .filter(({ titles }) => title !== null && titles.some(word => title.includes(word)))
    .flatMap(pack =>
      pack.indicators.flatMap(indicator =>
        [indicator.name.zh, ...indicator.aliases].map(alias => ({
          id: `${pack.id}/${indicator.id}`,
          families: [indicator.unit, ...(indicator.otherUnits ?? [])].map(unit => unitPlace(unit).family),
          measure: measureOf(alias, null, null),
        })),
      ),
    )
  return ({ value, unit }: Target, measure: Measure): string | null => {
    const { family } = unitPlace(unit)
    let best: { readonly id: string; readonly score: number } | null = null
    for (const { id, families, measure: alias } of known) {
      if (value !== null && !families.includes(family)) continue
      const score = likeness(measure, alias)
      if (score >= ALIKE && score > (best?.score ?? 0)) best = { id, score }
    }
    return best?.id ?? null
  }
}
