import type { Witness } from '../../witness/witness.ts'

/** Which of two documents the other took from, as far as dates and levels tell. */
export interface Direction {
  readonly from: Witness
  readonly to: Witness
  readonly directed: boolean
}

/**
 * The earlier of two documents is the source; where a date is missing, the one whose jurisdiction holds the other's. Where
 * neither tells, the one whose id comes first stands as `from`, and `directed` is false.
 */
export function directionOf(a: Witness, b: Witness): Direction {
  const [first, second] = a.id < b.id ? [a, b] : [b, a]
  const [one, other] = [dateOf(first), dateOf(second)]
  if (one !== null && other !== null && one !== other) {
    return one < other ? { from: first, to: second, directed: true } : { from: second, to: first, directed: true }
  }
  if (holds(first, second)) return { from: first, to: second, directed: true }
  if (holds(second, first)) return { from: second, to: first, directed: true }
  return { from: first, to: second, directed: false }
}

function dateOf({ document: { metadata } }: Witness): string | null {
  return metadata.issuedDate ?? metadata.publishedDate
}

/** Whether the jurisdiction of one document lies above that of the other, by the codes of GB/T 2260. */
function holds(above: Witness, below: Witness): boolean {
  const [one, other] = [above.document.metadata, below.document.metadata]
  if (one.level === 'national') return other.level !== null && other.level !== 'national'
  const digits = one.level === 'province' ? 2 : one.level === 'city' ? 4 : 6
  const deeper = other.level === 'county' || (other.level === 'city' && one.level === 'province')
  const code = one.jurisdictionCode?.slice(0, digits)
  return one.level !== null && one.level !== other.level && deeper && other.jurisdictionCode?.slice(0, digits) === code
}
