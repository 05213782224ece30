import type { TargetCell, TargetRow } from '../../record/comparison.ts'
import type { Superiors } from '../superiors.ts'
import { tidy } from './units.ts'

interface YearLevels {
  readonly year: number | null
  readonly scope: string | null
  /** The levels of each document. */
  readonly levels: Map<string, number[]>
}

/**
 * The levels of a row set against each other: those of one year that hold for the same. Where a document states several,
 * the one that asks for most counts.
 */
export function yearsOf(
  cells: TargetRow['cells'],
  better: TargetRow['better'],
  superiors: Superiors,
): TargetRow['years'] {
  const groups = new Map<string, YearLevels>()
  for (const [document, list] of Object.entries(cells)) {
    for (const { year, holdsFor: scope, value } of list) {
      if (value === null) continue
      const key = JSON.stringify([year, scope])
      const group = groups.get(key) ?? { year, scope, levels: new Map<string, number[]>() }
      group.levels.set(document, [...(group.levels.get(document) ?? []), value])
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || ((a.scope ?? '') < (b.scope ?? '') ? -1 : 1))
    .map(({ year, scope, levels }) => {
      const most = (pick: (...values: number[]) => number) =>
        new Map(Array.from(levels, ([document, values]) => [document, pick(...values)]))
      const highest = documentsWith(most(Math.max), Math.max)
      const asked = most(better === 'lower' ? Math.min : Math.max)
      const best = better === 'lower' ? documentsWith(asked, Math.min) : highest
      return { year, scope, highest, best, ...distances(asked, superiors) }
    })
}

/** A scope as it is compared: 全市 and nothing are the same, 每个街道 and 各街道 are. */
export function comparableScope(scope: TargetCell['scope']): string | null {
  if (scope === null || /^全[市省区县国州域镇乡]$/.test(scope)) return null
  return scope.replace(/^(?:全[市省区县])?(?:每一?个?|各个?)/, '每') || null
}

/** The documents whose value is the one picked of all, where at least two have one. */
function documentsWith(values: ReadonlyMap<string, number>, pick: (...values: number[]) => number): string[] {
  if (values.size < 2) return []
  const most = pick(...values.values())
  return [...values].flatMap(([document, value]) => (value === most ? [document] : [])).sort()
}

/** The document above most of the others, its value, and how far from it each document below it is. */
function distances(
  values: ReadonlyMap<string, number>,
  superiors: Superiors,
): Pick<TargetRow['years'][number], 'reference' | 'distance'> {
  const below = new Map<string, string[]>()
  for (const document of values.keys()) {
    const above = superiors(document).find(id => values.has(id))
    if (above !== undefined) below.set(above, [...(below.get(above) ?? []), document])
  }
  const [first] = [...below].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
  if (!first) return { reference: null, distance: {} }
  const [document, measured] = first
  const value = values.get(document) as number
  const distance = measured.sort().map(id => [id, tidy((values.get(id) as number) - value)] as const)
  return { reference: { document, value }, distance: Object.fromEntries(distance) }
}
