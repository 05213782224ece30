import { EVERY_WORDS, PER_WORDS } from '../../lexicon/grants.ts'
import type { SubsidyCell } from '../../record/comparison.ts'
import type { Subsidy } from '../../record/subsidy.ts'

/**
 * The amount of a grant on a basis that other grants can share: for what it is counted, and by the year where it is paid
 * again and again. A monthly amount is multiplied by twelve. Null where no sum is fixed, or where the words do not say for
 * what the sum is: 给予10万元补助 may be for an institution or for a project.
 */
export function comparableAmount({ amount, max, basis }: Subsidy): SubsidyCell['comparable'] {
  const sum = amount ?? max
  if (sum === null || basis === null) return null
  const per = PER_WORDS.find(({ words }) => words.test(basis))?.per
  if (per === undefined) return null
  const often = EVERY_WORDS.find(({ words }) => words.test(basis))
  return {
    amount: sum * (often?.perYear ?? 1),
    per,
    every: often ? 'year' : null,
    most: amount === null,
  }
}

/** Whether the sums of a row can be set against each other. */
export function noteOf(
  cells: Readonly<Record<string, readonly SubsidyCell[]>>,
): 'comparable' | 'different-bases' | 'no-amounts' | null {
  const lists = Object.values(cells)
  if (lists.length < 2) return null
  const summed = lists
    .map(list => list.filter(({ amount, max }) => amount !== null || max !== null))
    .filter(list => list.length > 0)
  if (summed.length < 2) return 'no-amounts'
  const bases = summed.flat().map(({ comparable }) => (comparable ? `${comparable.per} ${comparable.every}` : null))
  return bases[0] !== null && bases.every(basis => basis === bases[0]) ? 'comparable' : 'different-bases'
}
