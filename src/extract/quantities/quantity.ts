import type { Comparator } from '../../lexicon/quantities/comparators.ts'
import type { UnitKind } from '../../lexicon/quantities/units.ts'

/** A quantity of a sentence: where it stands and what it says. Offsets are UTF-16 units of the text given, half-open. */
export interface Quantity {
  /** From the comparator before the number to the one behind its unit. */
  readonly start: number
  readonly end: number
  /** The number itself, without comparators, verbs and unit. */
  readonly number: { readonly start: number; readonly end: number }
  readonly comparator: Comparator
  /** In `unit`: 1.5万 is 15000, 92% is 92, 三成 is 30. */
  readonly value: number
  /** The upper end of a range (1万—5万元); `value` is the lower one. */
  readonly upTo: number | null
  readonly kind: UnitKind
  /** `percent`, `sqm`, `yuan`, …; for counts the classifier: `家`. */
  readonly unit: string
}
