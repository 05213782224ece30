import { EVERY_WORDS, PER_WORDS } from '../../lexicon/grants.ts'
import type { SubsidyCell, SubsidyRow } from '../../record/comparison.ts'
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

/** Whether the sums of a row can be set against each other: all on one basis, some of two documents or more, or none. */
export function noteOf(cells: Readonly<Record<string, readonly SubsidyCell[]>>): SubsidyRow['note'] {
  const lists = Object.values(cells)
  if (lists.length < 2) return null
  const bases = lists
    .map(list => list.filter(({ amount, max }) => amount !== null || max !== null).map(basisOf))
    .filter(list => list.length > 0)
  if (bases.length < 2) return 'no-amounts'
  const [first] = bases.flat()
  if (first !== null && bases.flat().every(basis => basis === first)) return 'comparable'
  const shared = bases.flat().some(basis => basis !== null && bases.filter(list => list.includes(basis)).length > 1)
  return shared ? 'partly-comparable' : 'different-bases'
}

function basisOf({ comparable }: SubsidyCell): string | null {
  return comparable && `${comparable.per} ${comparable.every}`
}
