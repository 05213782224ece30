import { likenessOf } from '../../witness/likeness.ts'
import { type ClauseVector, product } from '../../witness/vector.ts'

/** Of a clause's dimensions, the heaviest are looked up. */
const LOOKED_UP = 24
/** A dimension that more centres than this have tells too little to be looked up. */
const MOST_CENTRES = 500
/** Of the centres found, those with the largest product over the dimensions looked up are compared whole. */
const COMPARED = 12
/** Dimensions that the mean of a group keeps. */
const KEPT = 96

/** The centre most like a clause, and how likely the two are on the same matter. */
export interface NearestCentre {
  readonly centre: number
  readonly likeness: number
}

/**
 * Middles of groups of clauses, found through the heaviest dimensions of a clause, so that a question costs the same however
 * many there are.
 */
export class Centres {
  readonly #centres: ClauseVector[] = []
  readonly #having: (number[] | undefined)[] = []
  /** For each centre the product over the dimensions looked up so far; 0 between two questions. */
  #products = new Float64Array(1024)

  /** @returns the number of the new centre */
  add(vector: ClauseVector): number {
    const centre = this.#centres.push(vector) - 1
    if (centre >= this.#products.length) this.#products = new Float64Array(2 * this.#products.length)
    for (const dimension of vector.dimensions) {
      const having = this.#having[dimension]
      if (having) having.push(centre)
      else this.#having[dimension] = [centre]
    }
    return centre
  }

  /** The first of those most like the clause; null where none shares a telling dimension with it. */
  nearest(vector: ClauseVector): NearestCentre | null {
    let best: NearestCentre | null = null
    for (const centre of this.#likeliest(vector)) {
      const other = this.#centres[centre] as ClauseVector
      const likeness = likenessOf(product(vector, other), vector.kind === other.kind)
      if (!best || likeness > best.likeness || (likeness === best.likeness && centre < best.centre)) {
        best = { centre, likeness }
      }
    }
    return best
  }

  #likeliest(vector: ClauseVector): readonly number[] {
    const products = this.#products
    const found: number[] = []
    for (const at of heaviest(vector.weights, LOOKED_UP)) {
      const having = this.#having[vector.dimensions[at] as number]
      if (!having || having.length > MOST_CENTRES) continue
      const square = (vector.weights[at] as number) ** 2
      for (const centre of having) {
        if (products[centre] === 0) found.push(centre)
        products[centre] = (products[centre] as number) + square
      }
    }
    const likeliest = heaviestOf(found, products, COMPARED)
    for (const centre of found) products[centre] = 0
    return likeliest
  }
}

/** Of some numbers those with the largest weights, largest first; of equal ones the lesser number. */
function heaviestOf(numbers: readonly number[], weights: ArrayLike<number>, count: number): readonly number[] {
  const best: number[] = []
  for (const number of numbers) {
    const weight = weights[number] as number
    let place = best.length
    while (place > 0) {
      const before = best[place - 1] as number
      const other = weights[before] as number
      if (other > weight || (other === weight && before < number)) break
      place--
    }
    if (place >= count) continue
    best.splice(place, 0, number)
    if (best.length > count) best.pop()
  }
  return best
}

/** Places of the largest weights, the earlier first of equal ones. */
function heaviest(weights: ArrayLike<number>, count: number): readonly number[] {
  return heaviestOf(
    Array.from(weights, (_, at) => at),
    weights,
    count,
  )
}

/** The mean of some vectors of one kind, by its heaviest dimensions. */
export function middleOf(vectors: readonly ClauseVector[], kind: ClauseVector['kind']): ClauseVector {
  const sums = new Map<number, number>()
  for (const { dimensions, weights } of vectors) {
    dimensions.forEach((dimension, at) => {
      sums.set(dimension, (sums.get(dimension) ?? 0) + (weights[at] as number))
    })
  }
  const entries = [...sums].sort(([a, one], [b, other]) => other - one || a - b).slice(0, KEPT)
  entries.sort(([a], [b]) => a - b)
  return {
    dimensions: Int32Array.from(entries, ([dimension]) => dimension),
    weights: Float32Array.from(entries, ([, sum]) => sum / vectors.length),
    kind,
  }
}
