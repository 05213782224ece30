import { LESS_IS_BETTER } from '../../lexicon/directions.ts'
import { MEASURE_ENDS } from '../../lexicon/measures.ts'
import type { PackIndicator } from '../../lexicon/packs/pack.ts'
import type { TargetRow } from '../../record/comparison.ts'
import type { Target } from '../../record/target.ts'

const DECLINE = MEASURE_ENDS.find(({ id }) => id === 'decline')?.words as RegExp

/**
 * Which levels of an indicator ask for more. A pack says so; else the levels themselves do, where all that are bounds are
 * upper ones (不超过20人) or all are lower ones; else its wording (死亡率); else more is better. Of what falls, more is better:
 * 能耗下降5%.
 */
export function betterOf(named: PackIndicator | undefined, targets: readonly Target[]): TargetRow['better'] {
  if (named?.better !== undefined) return named.better
  const bounds = new Set(targets.flatMap(({ comparator }) => BOUNDS[comparator] ?? []))
  const [bound] = bounds
  if (bound !== undefined && bounds.size === 1) return bound
  const less = targets.filter(
    ({ indicator: { text } }) => LESS_IS_BETTER.some(({ words }) => words.test(text)) && !DECLINE.test(text),
  )
  return 2 * less.length > targets.length ? 'lower' : 'higher'
}

const BOUNDS: Readonly<Partial<Record<Target['comparator'], TargetRow['better']>>> = {
  gte: 'higher',
  gt: 'higher',
  lte: 'lower',
  lt: 'lower',
}
