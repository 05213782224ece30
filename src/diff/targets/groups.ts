import { cliqueCover, type Edge } from '../cover.ts'
import type { Fact } from './facts.ts'
import { ALIKE, likeness, type Measure, tells } from './measure.ts'

/** Targets of one indicator. */
export interface FactGroup {
  /** Of the indicator in a pack; null where wordings were matched. */
  readonly id: string | null
  readonly facts: readonly Fact[]
}

/**
 * Put targets of the same indicator together: those with one id and those whose wordings are alike. Two targets share a
 * group exactly when the two of them match, whatever other documents hold.
 */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  const named = new Map<string, Fact[]>()
  const unnamed: Fact[] = []
  for (const fact of facts) {
    if (fact.id === null) unnamed.push(fact)
    else named.set(fact.id, [...(named.get(fact.id) ?? []), fact])
  }
  return [...Array.from(named, ([id, group]) => ({ id, facts: group })), ...groupByWording(unnamed)]
}

/** A wording, and the targets that have it. */
interface Node {
  readonly key: string
  readonly measure: Measure
  readonly facts: Fact[]
}

function groupByWording(facts: readonly Fact[]): readonly FactGroup[] {
  const nodes = new Map<string, Node>()
  for (const fact of facts) {
    const { key, content } = fact.measure
    const own = tells(fact.measure) ? null : fact.document
    const name = JSON.stringify([key, fact.unit?.family ?? null, content, own])
    const node = nodes.get(name)
    if (node) node.facts.push(fact)
    else nodes.set(name, { key: name, measure: fact.measure, facts: [fact] })
  }
  // By wording, so that neither the order of the documents nor that of their targets tells.
  const inOrder = [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return cliqueCover(inOrder.length, edgesOf(inOrder)).map(group => ({
    id: null,
    facts: group.flatMap(index => inOrder[index]?.facts ?? []),
  }))
}

/** Pairs of wordings that mean the same. Only wordings with one key are compared, so that a thousand documents are not all pairs. */
function edgesOf(nodes: readonly Node[]): readonly Edge[] {
  const byKey = new Map<string, number[]>()
  nodes.forEach(({ measure }, index) => {
    byKey.set(measure.key, [...(byKey.get(measure.key) ?? []), index])
  })
  const edges: Edge[] = []
  for (const indexes of byKey.values()) {
    indexes.forEach((a, at) => {
      for (const b of indexes.slice(at + 1)) {
        const [left, right] = [nodes[a] as Node, nodes[b] as Node]
        if (!sameFamily(left.facts[0] as Fact, right.facts[0] as Fact)) continue
        const weight = likeness(left.measure, right.measure)
        if (weight >= ALIKE) edges.push({ a, b, weight })
      }
    })
  }
  return edges
}

function sameFamily(a: Fact, b: Fact): boolean {
  return a.unit === null || b.unit === null || a.unit.family === b.unit.family
}
