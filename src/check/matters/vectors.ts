/** Weights of terms, of length 1. */
export type Vector = ReadonlyMap<string, number>

/** What a comparison of passages knows of one: how often it has each term. */
export type Counts = ReadonlyMap<string, number>

/**
 * A function that weighs the terms of a passage by how few of all passages have them: inverse document frequency (Spärck
 * Jones 1972).
 */
export function weigher(all: readonly Counts[]): (counts: Counts) => Vector {
  const having = new Map<string, number>()
  for (const counts of all) for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1)
  return counts => {
    const weights = new Map<string, number>()
    let sum = 0
    for (const [term, count] of counts) {
      const weight = Math.log1p(count) * Math.log((all.length + 1) / ((having.get(term) ?? 0) + 0.5))
      weights.set(term, weight)
      sum += weight * weight
    }
    const length = Math.sqrt(sum) || 1
    for (const [term, weight] of weights) weights.set(term, weight / length)
    return weights
  }
}

/**
 * A function that gives the cosine of a vector with each of some others, by their place. What they share is summed along an
 * inverted index, so that vectors without a term in common cost nothing. The same array is filled again with each call.
 */
export function cosinesWith(others: readonly Vector[]): (vector: Vector) => Float64Array {
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>()
  others.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term)
      if (list) list.push({ at, weight })
      else postings.set(term, [{ at, weight }])
    }
  })
  const sums = new Float64Array(others.length)
  return vector => {
    sums.fill(0)
    for (const [term, weight] of vector) {
      for (const posting of postings.get(term) ?? [])
        sums[posting.at] = (sums[posting.at] as number) + weight * posting.weight
    }
    return sums
  }
}
