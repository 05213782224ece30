import type { Finding } from '../../record/finding.ts'
import { type Ledger, toClean } from '../../text/ledger.ts'
import type { Span } from '../../text/span.ts'

/** Where a finding stands in the clean text; a point where it has none of its words there. */
export function cleanPlace({ place }: Pick<Finding, 'place'>, ledger: Ledger): Span<'clean'> {
  const { start, end } = toClean(ledger, { start: place.offset, end: place.end })
  return place.offset < place.end ? { start, end } : { start, end: start }
}
