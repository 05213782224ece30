import type { Folded } from './folded.ts'
import { isDigit, type Match } from './passages.ts'

/** A border this near to where a passage begins or ends is where it is taken to begin or end, in units. */
const NEAR = 12

/**
 * The matches of a passage, from border to border where borders of sentences or of their parts are near: words before the
 * first match that were changed belong to the passage (a match, if need be of length 0, stands where it then begins), and
 * where there is no border before, what stands before the next one is left out. The same at its end.
 * @param floor where the passage before ends in the taker's text, in units
 * @param ceiling where the next one begins
 */
export function snapped(
  matches: readonly Match[],
  source: Folded,
  taker: Folded,
  floor: number,
  ceiling: number,
): readonly Match[] {
  return withEnd(withStart(matches, source, taker, floor), source, taker, ceiling)
}

function withStart(matches: readonly Match[], source: Folded, taker: Folded, floor: number): readonly Match[] {
  const [first, ...rest] = matches as [Match, ...Match[]]
  const back = (text: Folded, at: number, least: number) => distance(text, at, -1, at - least)
  const [inSource, inTaker] = [back(source, first.from, 0), back(taker, first.to, floor)]
  if (inSource === 0 && inTaker === 0) return matches
  if (inSource !== null && inTaker !== null) {
    const [from, to] = [first.from - inSource, first.to - inTaker]
    return [{ from, to, length: alike(source, from, taker, to, 1, Math.min(inSource, inTaker)) }, ...matches]
  }
  const cut = distance(taker, first.to, 1, first.length / 2)
  if (cut === null) return matches
  return [{ from: first.from + cut, to: first.to + cut, length: first.length - cut }, ...rest]
}

function withEnd(matches: readonly Match[], source: Folded, taker: Folded, ceiling: number): readonly Match[] {
  const last = matches.at(-1) as Match
  const [end, takerEnd] = [last.from + last.length, last.to + last.length]
  const inSource = distance(source, end, 1, source.units.length - end)
  const inTaker = distance(taker, takerEnd, 1, ceiling - takerEnd)
  if (inSource === 0 && inTaker === 0) return matches
  if (inSource !== null && inTaker !== null) {
    const [from, to] = [end + inSource, takerEnd + inTaker]
    const length = alike(source, from - 1, taker, to - 1, -1, Math.min(inSource, inTaker))
    return [...matches, { from: from - length, to: to - length, length }]
  }
  const cut = distance(taker, takerEnd, -1, last.length / 2)
  return cut === null ? matches : [...matches.slice(0, -1), { ...last, length: last.length - cut }]
}

/** How many units two texts share from two places on, in a direction; numbers that may go on do not count. */
function alike(source: Folded, from: number, taker: Folded, to: number, step: 1 | -1, most: number): number {
  const unit = (at: number) => taker.units[to + step * at]
  let length = 0
  while (length < most && source.units[from + step * length] === unit(length)) length++
  while (length > 0 && isDigit(unit(length - 1))) length--
  return length
}

/** How many units lie between a place and the nearest border in a direction; null where none is near. */
function distance({ borders }: Folded, from: number, step: 1 | -1, most: number): number | null {
  for (let units = 0; units <= Math.min(NEAR, most); units++) if (borders[from + step * units]) return units
  return null
}
