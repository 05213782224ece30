/** Two nodes that belong together, and how much they do. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Groups in which two nodes stand together exactly when an edge joins them. Being alike is not transitive: of three
 * wordings the first may be like the second and the second like the third, and the first unlike the third. Then the second
 * stands in two groups, and the first and the third in none together. So what a third document brings can never move two
 * others together or apart.
 *
 * A cover of the edges by cliques, each grown from the heaviest edge that is not covered yet. Nodes without an edge are
 * groups of one. The groups follow from the numbers of the nodes, so these must not depend on the order of arguments.
 */
export function cliqueCover(size: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const near = Array.from({ length: size }, () => new Map<number, number>())
  for (const { a, b, weight } of edges) {
    near[a]?.set(b, weight)
    near[b]?.set(a, weight)
  }
  const covered = new Set<number>()
  const key = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b)
  const groups: number[][] = []
  const inOrder = [...edges].sort((x, y) => y.weight - x.weight || key(x.a, x.b) - key(y.a, y.b))
  for (const { a, b } of inOrder) {
    if (covered.has(key(a, b))) continue
    const group = grow([a, b], near)
    for (const one of group) for (const other of group) if (one < other) covered.add(key(one, other))
    groups.push(group)
  }
  near.forEach((neighbours, node) => {
    if (neighbours.size === 0) groups.push([node])
  })
  return groups
}

/** Add the nearest node that is joined to all, until there is none. */
function grow(start: readonly number[], near: readonly ReadonlyMap<number, number>[]): number[] {
  const group = [...start]
  const [first, second] = start as [number, number]
  const weightOf = (node: number, from: number) => near[from]?.get(node) ?? 0
  const candidates = [...(near[first]?.keys() ?? [])]
    .filter(node => near[second]?.has(node))
    .sort((x, y) => weightOf(y, first) + weightOf(y, second) - weightOf(x, first) - weightOf(x, second) || x - y)
  for (const node of candidates) if (group.every(member => near[member]?.has(node))) group.push(node)
  return group.sort((x, y) => x - y)
}
