import { FIRST_LEAD, gbkUnit, LAST_LEAD, unprintedTrails } from './gbk.ts'
import { isOrdinary } from './ordinary.ts'

/** A second byte, and the character that it makes with a first. */
export interface Completion {
  readonly trail: number
  readonly unit: number
}

const completions: (readonly Completion[] | undefined)[] = []
const bridges: (readonly Completion[] | undefined)[] = []

/** The second bytes that could begin a pair of their own and make an ordinary character with a lead byte. */
export function ordinaryCompletions(lead: number): readonly Completion[] {
  const known = completions[lead]
  if (known) return known
  const found: Completion[] = []
  for (let trail = FIRST_LEAD; trail <= LAST_LEAD; trail++) {
    const unit = gbkUnit(lead, trail)
    if (unit > 0 && isOrdinary(unit)) found.push({ trail, unit })
  }
  completions[lead] = found
  return found
}

/** Those of them that begin a pair that prints nothing. */
export function unprintedCompletions(lead: number): readonly Completion[] {
  const known = bridges[lead]
  if (known) return known
  const found = ordinaryCompletions(lead).filter(({ trail }) => unprintedTrails(trail).length > 0)
  bridges[lead] = found
  return found
}
