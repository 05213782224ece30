/**
 * Units that can be turned into each other: by family, how many of the family's smallest one of each is. A day is 24 hours
 * and a year 12 months, but months are not turned into days.
 */
export const CONVERSIONS: readonly Readonly<Record<string, number>>[] = [
  { minute: 1, hour: 60, day: 1440, week: 10_080 },
  { month: 1, year: 12 },
  { sqm: 3, mu: 2000, hectare: 30_000, sqkm: 3_000_000 },
  { jin: 1, kilogram: 2, tonne: 2000 },
  { metre: 1, kilometre: 1000 },
]

/**
 * Classifiers of events and of households; what all others count is told by the indicator, not by them. People and
 * person-times are counted together: how many were trained is stated in either, and cells keep the unit as stated.
 */
export const CLASSIFIERS_APART: readonly string[] = [
  '户',
  '次',
  '户次',
  '场次',
  '车次',
  '班次',
  '件次',
  '家次',
  '场',
  '期',
]
