import type { Target } from '../../record/target.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Time } from '../times.ts'
import type { Indicator } from './indicator.ts'

/** A quantity of a sentence that may set a target, with what the words around it say. */
export interface Reading {
  readonly quantity: Quantity
  readonly time: Time | null
  /** Where the words that belong to it begin, in the sentence. */
  readonly from: number
  readonly indicator: Indicator | null
  readonly baseline: Target['baseline']
  /** It holds without a year because the words oblige. */
  readonly standard: boolean
}

/** A target before its place in the document is known. */
export interface Stated {
  readonly kind: Target['kind']
  readonly indicator: Indicator
  readonly quantity: Quantity | null
  readonly relativeTo: string | null
  readonly baseline: Target['baseline']
  readonly comparator: Target['comparator']
  readonly year: number | null
  readonly fromYear: number | null
  /** The words that state it, in the sentence. */
  readonly start: number
  readonly end: number
}
