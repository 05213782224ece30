import type { ClauseChange, ClausePair, VersionClause, Versions } from '../../record/versions.ts'
import type { Witness } from '../../witness/witness.ts'
import { aboutOf } from '../about.ts'
import { type Aligned, alignUnits } from './align.ts'
import { insideParts } from './inside.ts'
import { changedNumbers } from './numbers.ts'
import { pairsOf, sharedPairs } from './similarity.ts'
import { type Unit, unitsOf } from './units.ts'

/**
 * Set two versions of one policy side by side (新旧对照): which clauses are the same, changed, moved, split, merged, added
 * and deleted, what changed inside them, and which numbers. Pure.
 */
export function compareVersions(old: Witness, now: Witness): Versions {
  const [before, after] = [unitsOf(old), unitsOf(now)]
  const groups = placed(alignUnits(before, after))
  const found = groups.map(group => {
    const from = group.old.map(index => before[index] as Unit)
    const to = group.new.map(index => after[index] as Unit)
    const [left, right] = [textOf(from), textOf(to)]
    const parts = insideParts(left, right)
    const numbers = changedNumbers(parts, { witness: old, units: from }, { witness: now, units: to })
    const pair: ClausePair = {
      change: changeOf(group, from, to),
      moved: group.moved,
      old: from.map(clauseOf),
      new: to.map(clauseOf),
      similarity: likeness(left, right),
      parts: [...parts],
    }
    return { pair, numbers }
  })
  return {
    schemaVersion: 1,
    old: aboutOf(old),
    new: aboutOf(now),
    clauses: found.map(({ pair }) => pair),
    numbers: found.flatMap(({ numbers }) => numbers),
  }
}

/** The groups in the order of the new version; what was deleted follows what stood before it in the old one. */
function placed(groups: readonly Aligned[]): readonly Aligned[] {
  const kept = groups.filter(group => group.new.length > 0).sort((a, b) => (a.new[0] as number) - (b.new[0] as number))
  const out = [...kept]
  const deleted = groups
    .filter(group => group.new.length === 0)
    .sort((a, b) => (a.old[0] as number) - (b.old[0] as number))
  for (const group of deleted) {
    const [at] = group.old as [number]
    const holds = (one: Aligned, index: number) => one.old.includes(index)
    let before = -1
    for (let index = at - 1; index >= 0 && before < 0; index--) before = out.findIndex(one => holds(one, index))
    out.splice(before + 1, 0, group)
  }
  return out
}

function changeOf({ old, new: now }: Aligned, from: readonly Unit[], to: readonly Unit[]): ClauseChange {
  if (old.length === 0) return 'added'
  if (now.length === 0) return 'deleted'
  if (now.length > 1) return 'split'
  if (old.length > 1) return 'merged'
  return from[0]?.words === to[0]?.words ? 'same' : 'changed'
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('\n')
}

function likeness(left: string, right: string): number {
  if (left === right) return 1
  if (left === '' || right === '') return 0
  const [a, b] = [pairsOf(left), pairsOf(right)]
  return Math.round((2000 * sharedPairs(a, b)) / (a.size + b.size)) / 1000
}

function clauseOf({ start, end, text, section, heading }: Unit): VersionClause {
  return { section: [...section], heading, quote: text, clean: { start, end } }
}
