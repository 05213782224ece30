import type { Pack } from '../../lexicon/packs/pack.ts'
import type { TargetCell, TargetRow } from '../../record/comparison.ts'
import type { Witness } from '../../witness/witness.ts'
import { cellsOf, missingOf } from '../cells.ts'
import { type Superiors, superiorsOf } from '../superiors.ts'
import { usualWording } from '../usual-wording.ts'
import { betterOf } from './better.ts'
import { type Fact, factsOf, type Named, namedIndicators } from './facts.ts'
import { type FactGroup, groupFacts } from './groups.ts'
import { tidy, unitPlace } from './units.ts'
import { comparableScope, yearsOf } from './years.ts'

/**
 * The indicators of documents, a row each: matched by the pack that names them, else by their wording; values in one unit.
 * Rows that more documents share come first, then those that packs name in the order of the packs, then by wording.
 * @param baseline the document that distances are counted from; the national or provincial one of the set when null
 */
export function targetRows(
  witnesses: readonly Witness[],
  packs: readonly Pack[],
  baseline: string | null,
): readonly TargetRow[] {
  const names = namedIndicators(packs)
  const superiors = superiorsOf(witnesses, baseline)
  const places = new Map([...names.keys()].map((id, index) => [id, index]))
  return groupFacts(witnesses.flatMap(witness => factsOf(witness, packs)))
    .flatMap(group => rowsOf(group, names, witnesses, superiors))
    .sort(
      (a, b) =>
        a.missing.length - b.missing.length ||
        (places.get(a.indicator.id ?? '') ?? Infinity) - (places.get(b.indicator.id ?? '') ?? Infinity) ||
        compareText(a.indicator.text, b.indicator.text) ||
        compareText(a.unit, b.unit) ||
        compareText(JSON.stringify(a.cells), JSON.stringify(b.cells)),
    )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** One row for each family of units that an indicator is stated in; levels without a unit go with the largest. */
function rowsOf(
  { id, facts }: FactGroup,
  names: ReadonlyMap<string, Named>,
  witnesses: readonly Witness[],
  superiors: Superiors,
): readonly TargetRow[] {
  const named = id === null ? undefined : names.get(id)
  const units = named ? [named.indicator.unit, ...(named.indicator.otherUnits ?? [])] : []
  const byFamily = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.unit === null) continue
    const family = units.includes(fact.target.unit) ? 'pack' : fact.unit.family
    byFamily.set(family, [...(byFamily.get(family) ?? []), fact])
  }
  const unstated = facts.filter(({ unit }) => unit === null)
  const families = [...byFamily].sort(([a, left], [b, right]) => right.length - left.length || compareText(a, b))
  if (families.length === 0) families.push(['', []])
  return families.map(([, stated], index) => {
    const all = index === 0 ? [...stated, ...unstated] : stated
    const unit = stated.length === 0 ? (named?.indicator.unit ?? '') : rowUnit(stated, named)
    const per = usualWording(stated.map(fact => String(fact.measure.per)).filter(size => size !== '1')) ?? '1'
    const { zh, en } = named?.indicator.name ?? { zh: undefined, en: null }
    const text = zh ?? (usualWording(all.map(({ target }) => target.indicator.text)) as string)
    const better = betterOf(
      named?.indicator,
      all.map(({ target }) => target),
    )
    const cells = cellsOf(
      all,
      ({ document }) => document,
      fact => cellOf(fact, unit, Number(per)),
      (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity),
    )
    return {
      indicator: { id, text, en },
      unit,
      better,
      cells,
      missing: missingOf(witnesses, cells),
      years: yearsOf(cells, better, superiors),
    }
  })
}

/** The unit of the pack where anybody uses it, else the one that most use. */
function rowUnit(facts: readonly Fact[], named: Named | undefined): string {
  const units = facts.map(({ target }) => target.unit)
  return named && units.includes(named.indicator.unit) ? named.indicator.unit : (usualWording(units) as string)
}

function cellOf({ target, measure }: Fact, unit: string, per: number): TargetCell {
  const { year, comparator, value, upTo, kind, scope, relativeTo, indicator, id } = target
  const own = unitPlace(target.unit).size / unitPlace(unit).size
  const factor = own * (measure.per > 1 && per > 1 ? per / measure.per : 1)
  const converted = value !== null && (factor !== 1 || target.unit !== unit)
  return {
    year,
    comparator,
    value: value === null ? null : tidy(value * factor),
    upTo: upTo === null ? null : tidy(upTo * factor),
    kind,
    scope,
    holdsFor: comparableScope(scope),
    relativeTo,
    indicator: indicator.text,
    ...(converted && { stated: { value, unit: target.unit } }),
    record: id,
  }
}
