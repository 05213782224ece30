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
  const places = new Map<string, number[]>()
  const weights = new Map<string, number[]>()
  others.forEach((vector, at) => {
    for (const [term, weight] of vector) {
      const known = places.get(term)
      if (known) {
        known.push(at)
        weights.get(term)?.push(weight)
      } else {
        places.set(term, [at])
        weights.set(term, [weight])
      }
    }
  })
  const sums = new Float64Array(others.length)
  return vector => {
    sums.fill(0)
    for (const [term, weight] of vector) {
      const at = places.get(term)
      const theirs = weights.get(term)
      if (!at || !theirs) continue
      for (let index = 0; index < at.length; index++) {
        const place = at[index] as number
        sums[place] = (sums[place] as number) + weight * (theirs[index] as number)
      }
    }
    return sums
  }
}
