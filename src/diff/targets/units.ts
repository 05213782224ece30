import { CLASSIFIERS_APART, CONVERSIONS } from '../../lexicon/quantities/conversions.ts'

/** Units that can be turned into each other have one family. */
export interface UnitPlace {
  readonly family: string
  /** How many of the family's smallest unit one of it is. */
  readonly size: number
}

/**
 * The family of a unit and its size in it. What is counted is told by the indicator, so 家, 个 and 所 are one family, but
 * 户 and 次 are not in it.
 */
export function unitPlace(unit: string): UnitPlace {
  const bare = unit.replace(/^other:/, '')
  const convertible = CONVERSIONS.findIndex(family => bare in family)
  const size = CONVERSIONS[convertible]?.[bare]
  if (size !== undefined) return { family: `measure ${convertible}`, size }
  if (unit === 'places-per-1000' || unit === 'person-times') return { family: 'count', size: 1 }
  const classifier = /^count:(.*)$/.exec(unit)?.[1]
  if (classifier === undefined) return { family: unit, size: 1 }
  return { family: CLASSIFIERS_APART.includes(classifier) ? `count ${classifier}` : 'count', size: 1 }
}

/** A value without the tails that binary fractions leave: 0.1 and not 0.09999999999999999. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
