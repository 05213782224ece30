/** One observation: what is known, what came of it, and how much it counts. */
export interface Observation {
  readonly features: readonly number[]
  readonly outcome: boolean
  readonly weight: number
}

const STEPS = 30
/** The weights have a normal prior of this precision. */
const PRECISION = 2
const PRECISE_ENOUGH = 1e-6

/** Logistic regression by Newton's method. */
export function regression(observations: readonly Observation[]): readonly number[] {
  const size = observations[0]?.features.length ?? 0
  const weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map(weight => -PRECISION * weight)
    const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? PRECISION : 0)))
    for (const { features, outcome, weight } of observations) {
      const probability = probabilityOf(features, weights)
      const error = weight * ((outcome ? 1 : 0) - probability)
      const spread = weight * probability * (1 - probability)
      for (let row = 0; row < size; row++) {
        const value = features[row] as number
        if (value === 0) continue
        gradient[row] = (gradient[row] as number) + error * value
        const line = curvature[row] as number[]
        for (let column = 0; column < size; column++) {
          line[column] = (line[column] as number) + spread * value * (features[column] as number)
        }
      }
    }
    const change = solve(curvature, gradient)
    change.forEach((value, at) => {
      weights[at] = (weights[at] as number) + value
    })
    if (change.every(value => Math.abs(value) < PRECISE_ENOUGH)) break
  }
  return weights
}

/** The probability that a regression gives. */
export function probabilityOf(features: readonly number[], weights: readonly number[]): number {
  let odds = 0
  for (let at = 0; at < features.length; at++) odds += (features[at] as number) * (weights[at] as number)
  return 1 / (1 + Math.exp(-odds))
}

/** Gaussian elimination of a positive definite system; its matrix is used up. */
function solve(matrix: number[][], right: readonly number[]): readonly number[] {
  const result = [...right]
  for (let pivot = 0; pivot < result.length; pivot++) {
    const line = matrix[pivot] as number[]
    for (let row = pivot + 1; row < result.length; row++) {
      const other = matrix[row] as number[]
      const share = (other[pivot] as number) / (line[pivot] as number)
      for (let column = pivot; column < result.length; column++) {
        other[column] = (other[column] as number) - share * (line[column] as number)
      }
      result[row] = (result[row] as number) - share * (result[pivot] as number)
    }
  }
  for (let row = result.length - 1; row >= 0; row--) {
    const line = matrix[row] as number[]
    for (let column = row + 1; column < result.length; column++) {
      result[row] = (result[row] as number) - (line[column] as number) * (result[column] as number)
    }
    result[row] = (result[row] as number) / (line[row] as number)
  }
  return result
}
