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
  readonly #numbers = new Map<string, number>()

  vector({ terms, heading, matters, kind }: ClauseProfile): ClauseVector {
    const entries = [
      ...this.#entries('t', terms, LIKENESS.terms),
      ...this.#entries('h', heading, LIKENESS.heading),
      ...this.#entries('m', matters, LIKENESS.matters),
    ].sort(([a], [b]) => a - b)
    return {
      dimensions: Int32Array.from(entries, ([dimension]) => dimension),
      weights: Float32Array.from(entries, ([, weight]) => weight),
      kind,
    }
  }

  #entries(family: string, weights: Weights, factor: number): (readonly [number, number])[] {
    const root = Math.sqrt(factor)
    return Array.from(weights, ([name, weight]) => [this.#number(family + name), weight * root] as const)
  }

  #number(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.#numbers.size)
    return this.#numbers.size - 1
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
