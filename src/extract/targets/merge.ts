import type { Found } from '../../record/evidence.ts'
import type { Target } from '../../record/target.ts'

/**
 * One record for each indicator, year and value, however often it is stated: the first statement gives the record, the
 * others its further evidence.
 */
export function mergeTargets(targets: readonly Found<Target>[]): readonly Found<Target>[] {
  const merged: Found<Target>[] = []
  // Only records of one key are compared word by word, so that a long document stays linear.
  const places = new Map<string, number[]>()
  for (const target of targets) {
    const key = JSON.stringify([target.year, target.value, target.unit, target.relativeTo, target.scope])
    const alike = places.get(key) ?? []
    const index = alike.find(at => sameIndicator((merged[at] as Found<Target>).indicator, target.indicator))
    const first = index === undefined ? undefined : merged[index]
    if (first && index !== undefined) merged[index] = { ...first, evidence: [...first.evidence, ...target.evidence] }
    else places.set(key, [...alike, merged.push(target) - 1])
  }
  return merged
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
