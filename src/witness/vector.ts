import type { ClauseKind } from './kind.ts'
import { LIKENESS } from './likeness.ts'
import type { ClauseProfile, Weights } from './profile.ts'

/**
 * A clause as one vector: the product of the vectors of two clauses, moved by {@link likenessOf}, is how likely they are on
 * the same matter. Small enough to keep for tens of thousands of clauses.
 */
export interface ClauseVector {
  /** Numbers of terms, headings' terms and matters, ascending. */
  readonly dimensions: Int32Array
  readonly weights: Float32Array
  readonly kind: ClauseKind
}

/** Numbers for the terms and matters of clauses; vectors compare when they are of one space. */
export class VectorSpace {
  readonly #terms = new Map<string, number>()
  readonly #headings = new Map<string, number>()
  readonly #matters = new Map<string, number>()
  #size = 0

  vector({ terms, heading, matters, kind }: ClauseProfile): ClauseVector {
    const entries = [
      ...this.#entries(this.#terms, terms, LIKENESS.terms),
      ...this.#entries(this.#headings, heading, LIKENESS.heading),
      ...this.#entries(this.#matters, matters, LIKENESS.matters),
    ].sort(([a], [b]) => a - b)
    const dimensions = new Int32Array(entries.length)
    const weights = new Float32Array(entries.length)
    entries.forEach(([dimension, weight], at) => {
      dimensions[at] = dimension
      weights[at] = weight
    })
    return { dimensions, weights, kind }
  }

  #entries(numbers: Map<string, number>, weights: Weights, factor: number): (readonly [number, number])[] {
    const root = Math.sqrt(factor)
    return Array.from(weights, ([name, weight]) => [this.#number(numbers, name), weight * root] as const)
  }

  #number(numbers: Map<string, number>, name: string): number {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, this.#size)
    return this.#size++
  }
}

/** The product of two vectors of one space. */
export function product(
  a: Pick<ClauseVector, 'dimensions' | 'weights'>,
  b: Pick<ClauseVector, 'dimensions' | 'weights'>,
): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.dimensions.length && j < b.dimensions.length; ) {
    const difference = (a.dimensions[i] as number) - (b.dimensions[j] as number)
    if (difference === 0) sum += (a.weights[i++] as number) * (b.weights[j++] as number)
    else if (difference < 0) i++
    else j++
  }
  return sum
}
