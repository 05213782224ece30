import type { TargetCell, TargetRow } from '../../../record/comparison.ts'
import type { Line } from '../charts/levels.ts'
import type { Plan } from '../plan.ts'

/** The levels of an indicator that can be set against each other: of one year, for the same. */
export interface LevelRow {
  readonly year: number | null
  /** Null for the whole place. */
  readonly scope: string | null
  /** The cells of each document that has any. */
  readonly cells: ReadonlyMap<string, readonly TargetCell[]>
  readonly better: TargetRow['better']
  /** The documents whose level asks for most. */
  readonly best: ReadonlySet<string>
  readonly reference: { readonly document: string; readonly value: number } | null
  readonly distance: Readonly<Record<string, number>>
}

/** The rows of an indicator, by year and by what they hold for; those without a year last. */
export function levelRows({ cells, years, better }: TargetRow): readonly LevelRow[] {
  const rows = new Map<string, { year: number | null; scope: string | null; cells: Map<string, TargetCell[]> }>()
  for (const [document, list] of Object.entries(cells)) {
    for (const cell of list) {
      const scope = cell.holdsFor
      const key = JSON.stringify([cell.year, scope])
      const row = rows.get(key) ?? { year: cell.year, scope, cells: new Map<string, TargetCell[]>() }
      row.cells.set(document, [...(row.cells.get(document) ?? []), cell])
      rows.set(key, row)
    }
  }
  return [...rows.values()]
    .sort(
      (a, b) =>
        (a.year ?? Number.POSITIVE_INFINITY) - (b.year ?? Number.POSITIVE_INFINITY) ||
        Number(a.scope !== null) - Number(b.scope !== null) ||
        ((a.scope ?? '') < (b.scope ?? '') ? -1 : 1),
    )
    .map(row => {
      const said = years.find(({ year, scope }) => year === row.year && scope === row.scope)
      return {
        ...row,
        better,
        best: standsOut(said?.best ?? [], row.cells.size),
        reference: said?.reference ?? null,
        distance: said?.distance ?? {},
      }
    })
}

/** Where all that have a level have the same, none stands out. */
function standsOut(best: readonly string[], documents: number): ReadonlySet<string> {
  return new Set(best.length < documents ? best : [])
}

/** Indicators that several documents have, those of the most documents first. */
export function sharedRows({ site }: Plan): readonly TargetRow[] {
  return site.comparison.targets
    .filter(({ cells }) => Object.keys(cells).length > 1)
    .sort((a, b) => Object.keys(b.cells).length - Object.keys(a.cells).length)
}

/** Indicators that one document alone has. */
export function singleRows({ site }: Plan): readonly TargetRow[] {
  return site.comparison.targets.filter(({ cells }) => Object.keys(cells).length === 1)
}

/** What a chart shows of an indicator: a line for each document with a level of its whole place. */
export function linesOf(plan: Plan, row: TargetRow): readonly Line[] {
  const references = new Set(row.years.flatMap(({ reference }) => reference?.document ?? []))
  return plan.documents.flatMap(({ id, label }, tone) => {
    const most = row.better === 'lower' ? Math.min : Math.max
    const asked = new Map<number | null, number>()
    for (const { year, holdsFor, value } of row.cells[id] ?? []) {
      if (value === null || holdsFor !== null) continue
      asked.set(year, most(value, asked.get(year) ?? value))
    }
    const points = Array.from(asked, ([year, value]) => ({ year, value }))
    return points.length > 0 ? [{ label, points, tone, reference: references.has(id) }] : []
  })
}
