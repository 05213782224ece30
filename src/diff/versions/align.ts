import { type Pairs, pairsOf, sharedPairs } from './similarity.ts'
import type { Unit } from './units.ts'

/** Units of the old version and what became of them: indexes, each side in the order of the text. */
export interface Aligned {
  readonly old: readonly number[]
  readonly new: readonly number[]
  readonly moved: boolean
}

/** From here on two units are one, rewritten. */
const REWRITTEN = 0.5
/** A unit at another place must be this alike: chance meetings are more likely there. */
const MOVED = 0.6
/** So much of a unit must stand in another that it was split from or merged into. */
const CONTAINED = 0.7
/** So much of it must not be spoken for by the other parts, which may begin or end with the same words. */
const ROOM = 0.5
/** Units shorter than this are in many others by chance. */
const LEAST = 6

/**
 * Align the units of two versions of one text. Literal likeness and order decide, not the matter: first the heaviest
 * sequence of pairs that keeps the order (dynamic programming over Dice coefficients of pairs of characters), then, among
 * what is left, pairs at other places, then units that stand in a unit which has a partner already.
 */
export function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly Aligned[] {
  const [old, now] = [before.map(({ words }) => pairsOf(words)), after.map(({ words }) => pairsOf(words))]
  const likeness = matrixOf(before, after, old, now)
  const groups: { old: number[]; new: number[]; moved: boolean }[] = inOrder(likeness, old.length, now.length).map(
    ([a, b]) => ({ old: [a], new: [b], moved: false }),
  )
  const free = {
    old: rest(
      old.length,
      groups.flatMap(group => group.old),
    ),
    new: rest(
      now.length,
      groups.flatMap(group => group.new),
    ),
  }
  const elsewhere = [...free.old]
    .flatMap(a => [...free.new].map(b => ({ a, b, weight: likeness(a, b) })))
    .filter(({ weight }) => weight >= MOVED)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  for (const { a, b } of elsewhere) {
    if (!free.old.has(a) || !free.new.has(b)) continue
    free.old.delete(a)
    free.new.delete(b)
    groups.push({ old: [a], new: [b], moved: true })
  }
  for (const b of [...free.new]) {
    const a = container(now[b] as Pairs, old)
    if (a === null || (after[b] as Unit).words.length < LEAST) continue
    const group = groups.find(({ old: from }) => from.includes(a))
    if (
      group &&
      !leavesRoom(
        old[a] as Pairs,
        group.new.map(index => now[index] as Pairs),
        now[b] as Pairs,
      )
    )
      continue
    free.new.delete(b)
    free.old.delete(a)
    if (group) group.new.push(b)
    else groups.push({ old: [a], new: [b], moved: false })
  }
  for (const a of [...free.old]) {
    const b = container(old[a] as Pairs, now)
    if (b === null || (before[a] as Unit).words.length < LEAST) continue
    const group = groups.find(({ new: to }) => to.includes(b))
    if (
      group &&
      !leavesRoom(
        now[b] as Pairs,
        group.old.map(index => old[index] as Pairs),
        old[a] as Pairs,
      )
    )
      continue
    free.old.delete(a)
    free.new.delete(b)
    if (group) group.old.push(a)
    else groups.push({ old: [a], new: [b], moved: false })
  }
  return [
    ...groups.map(group => ({ ...group, old: sorted(group.old), new: sorted(group.new) })),
    ...[...free.old].map(a => ({ old: [a], new: [], moved: false })),
    ...[...free.new].map(b => ({ old: [], new: [b], moved: false })),
  ]
}

type Likeness = (a: number, b: number) => number

/** Dice coefficients, counted once; 1 for the same words. */
function matrixOf(
  before: readonly Unit[],
  after: readonly Unit[],
  old: readonly Pairs[],
  now: readonly Pairs[],
): Likeness {
  const known = old.map((left, a) =>
    Float64Array.from(now, (right, b) => {
      if (before[a]?.words === after[b]?.words) return 1
      // No closer than the shorter allows: most pairs need no look.
      if ((2 * Math.min(left.size, right.size)) / (left.size + right.size) < REWRITTEN) return 0
      return (2 * sharedPairs(left, right)) / (left.size + right.size + 1e-9)
    }),
  )
  return (a, b) => known[a]?.[b] ?? 0
}

/** The heaviest sequence of pairs in the order of both; of equal ones the one with the earlier pairs. */
function inOrder(likeness: Likeness, rows: number, columns: number): readonly (readonly [number, number])[] {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const at = (a: number, b: number) => best[a]?.[b] ?? 0
  for (let a = rows - 1; a >= 0; a--) {
    for (let b = columns - 1; b >= 0; b--) {
      const weight = likeness(a, b)
      const paired = weight >= REWRITTEN ? weight * weight + at(a + 1, b + 1) : 0
      ;(best[a] as Float64Array)[b] = Math.max(paired, at(a + 1, b), at(a, b + 1))
    }
  }
  const sequence: (readonly [number, number])[] = []
  for (let a = 0, b = 0; a < rows && b < columns; ) {
    const weight = likeness(a, b)
    if (weight >= REWRITTEN && at(a, b) === weight * weight + at(a + 1, b + 1)) {
      sequence.push([a, b])
      a++
      b++
    } else if (at(a, b) === at(a + 1, b)) a++
    else b++
  }
  return sequence
}

function rest(size: number, used: readonly number[]): Set<number> {
  const taken = new Set(used)
  return new Set(Array.from({ length: size }, (_, index) => index).filter(index => !taken.has(index)))
}

/** The unit of the other version that holds most of a unit, if it holds enough of it. */
function container(unit: Pairs, others: readonly Pairs[]): number | null {
  const shares = others.map(other => sharedPairs(unit, other) / unit.size)
  const most = Math.max(0, ...shares)
  return most >= CONTAINED ? shares.indexOf(most) : null
}

/** Whether a unit has words for one more part than the parts it has already: what was split is not also kept whole. */
function leavesRoom(whole: Pairs, parts: readonly Pairs[], part: Pairs): boolean {
  const counts = new Map(whole.counts)
  for (const one of parts) {
    for (const [pair, count] of one.counts) counts.set(pair, Math.max(0, (counts.get(pair) ?? 0) - count))
  }
  return sharedPairs({ counts, size: whole.size }, part) / part.size >= ROOM
}

function sorted(indexes: readonly number[]): readonly number[] {
  return [...indexes].sort((a, b) => a - b)
}
