import type { Found } from '../../record/evidence.ts'
import type { Target } from '../../record/target.ts'

/**
 * One record for each indicator, year and value, however often it is stated: the first statement gives the record, the
 * others its further evidence.
 */
export function mergeTargets(targets: readonly Found<Target>[]): readonly Found<Target>[] {
  const merged: Found<Target>[] = []
  for (const target of targets) {
    const index = merged.findIndex(other => sameTarget(other, target))
    const first = merged[index]
    if (first) merged[index] = { ...first, evidence: [...first.evidence, ...target.evidence] }
    else merged.push(target)
  }
  return merged
}

function sameTarget(a: Found<Target>, b: Found<Target>): boolean {
  return (
    a.year === b.year &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.relativeTo === b.relativeTo &&
    a.scope === b.scope &&
    sameIndicator(a.indicator, b.indicator)
  )
}

/** The same by the pack that names both, else by their words. */
function sameIndicator(a: Target['indicator'], b: Target['indicator']): boolean {
  return a.id !== null && b.id !== null ? a.id === b.id : sameWords(a.text, b.text)
}

/** The same words, or all but two of their character pairs. */
function sameWords(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 3) return false
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2))
  const [left, right] = [new Set(pairs(a)), new Set(pairs(b))]
  const shared = [...left].filter(pair => right.has(pair)).length
  return (2 * shared) / (left.size + right.size) >= 0.85
}
