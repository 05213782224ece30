import type { ClauseProfile } from '../../witness/profile.ts'
import { cosinesWith } from './vectors.ts'

/** What comparing looks at of a clause, each with how much it counts. */
export type Weighting = Readonly<Record<(typeof FAMILIES)[number], number>>
const FAMILIES = ['terms', 'heading', 'matters'] as const

/**
 * A function that adds up, for a clause and each of some others, by their place, what they have in common: the cosines of
 * terms, of headings and of matters, as weighted.
 */
export function productsWith(
  others: readonly ClauseProfile[],
): (profile: ClauseProfile, weighting: Weighting) => Float64Array {
  const families = FAMILIES.map(family => ({ family, cosines: cosinesWith(others.map(other => other[family])) }))
  return (profile, weighting) => {
    const sums = new Float64Array(others.length)
    for (const { family, cosines } of families) {
      const found = cosines(profile[family])
      for (let at = 0; at < sums.length; at++) {
        sums[at] = (sums[at] as number) + weighting[family] * (found[at] as number)
      }
    }
    return sums
  }
}
