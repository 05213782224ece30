import { snapped } from './borders.ts'
import type { Folded } from './folded.ts'

/** A stretch that two texts share, both ends in folded units, half-open. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly length: number
}

/**
 * A passage of one text that stands in another, literally or lightly edited: matches with small gaps in between. A match of
 * length 0 at its edge says where the part of a sentence begins or ends that was changed there.
 */
export interface Passage {
  readonly matches: readonly Match[]
}

/** Matches this near to each other in both texts are parts of one passage. */
const LARGEST_GAP = 24
/** What a passage must have in common, in units of its own content. */
const LEAST_CONTENT = 30
/** Of the longer side of a passage, what both have. */
const LEAST_SHARE = 0.6

/**
 * The passages that `taker` has in common with `source`, in the order of the taker's text; none overlaps another there.
 * @param seeds pairs of places where both have the same shingle
 */
export function passagesOf(
  source: Folded,
  taker: Folded,
  seeds: readonly { readonly from: number; readonly to: number }[],
): readonly Passage[] {
  const free = claim(extend(source, taker, seeds))
  const passages: Match[][] = []
  for (const match of free) {
    const last = passages.at(-1)?.at(-1)
    if (last && follows(last, match)) passages.at(-1)?.push(match)
    else passages.push([match])
  }
  const kept = passages.filter(matches => counts(matches, taker))
  let floor = 0
  return kept.map((matches, at) => {
    const ceiling = kept[at + 1]?.[0]?.to ?? taker.units.length
    const whole = snapped(matches, source, taker, floor, ceiling)
    const last = whole.at(-1) as Match
    floor = last.to + last.length
    return { matches: whole }
  })
}

function follows(last: Match, next: Match): boolean {
  const [inSource, inTaker] = [next.from - last.from - last.length, next.to - last.to - last.length]
  return inSource >= 0 && inSource <= LARGEST_GAP && inTaker >= 0 && inTaker <= LARGEST_GAP
}

function counts(matches: readonly Match[], { content }: Folded): boolean {
  const [first, last] = [matches[0] as Match, matches.at(-1) as Match]
  const own = matches.reduce(
    (sum, { to, length }) => sum + (content[to + length] as number) - (content[to] as number),
    0,
  )
  const matched = matches.reduce((sum, { length }) => sum + length, 0)
  const longer = Math.max(last.from + last.length - first.from, last.to + last.length - first.to)
  return own >= LEAST_CONTENT && matched >= LEAST_SHARE * longer
}

/** Every seed drawn out to both sides as far as the texts are the same; one match for each such stretch. */
function extend(
  { units: source }: Folded,
  { units: taker }: Folded,
  seeds: readonly { readonly from: number; readonly to: number }[],
): readonly Match[] {
  const ends = new Map<number, number>()
  const matches: Match[] = []
  for (const seed of seeds) {
    const diagonal = seed.to - seed.from
    if ((ends.get(diagonal) ?? -1) > seed.to) continue
    let { from, to } = seed
    while (from > 0 && to > 0 && source[from - 1] === taker[to - 1]) {
      from--
      to--
    }
    let length = seed.to - to
    while (
      from + length < source.length &&
      to + length < taker.length &&
      source[from + length] === taker[to + length]
    ) {
      length++
    }
    ends.set(diagonal, to + length)
    matches.push(ofWholeNumbers(source, taker, { from, to, length }))
  }
  return matches
}

/** A match without a number at its edge that goes on in one of the texts: 85 and 80 have nothing in common. */
function ofWholeNumbers(source: Uint16Array, taker: Uint16Array, { from, to, length }: Match): Match {
  let start = 0
  let end = length
  const goesOn = (at: number) => isDigit(source[from + at]) || isDigit(taker[to + at])
  if (goesOn(-1)) while (start < end && isDigit(taker[to + start])) start++
  if (goesOn(length)) while (end > start && isDigit(taker[to + end - 1])) end--
  return { from: from + start, to: to + start, length: end - start }
}

/** Whether a unit is a digit. */
export function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x30 && unit <= 0x39
}

/** The longest match takes its stretch of the taker's text first; what overlaps it is cut to what is left. */
function claim(matches: readonly Match[]): readonly Match[] {
  const taken: Match[] = []
  const longestFirst = [...matches].sort((a, b) => b.length - a.length || a.to - b.to || a.from - b.from)
  for (const match of longestFirst) {
    let { from, to, length } = match
    for (const other of taken) {
      const end = other.to + other.length
      if (other.to <= to && end > to) {
        const cut = Math.min(length, end - to)
        from += cut
        to += cut
        length -= cut
      } else if (other.to > to && other.to < to + length) length = other.to - to
    }
    if (length > 0) taken.push({ from, to, length })
  }
  return taken.sort((a, b) => a.to - b.to)
}
