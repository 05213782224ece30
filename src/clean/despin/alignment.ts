/** A stretch of a page and what a sibling has in its place, between wording that both share. */
export interface Difference {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** Units that agree before and behind it, up to the next difference. */
  readonly before: number
  readonly after: number
}

/** A passage of a page beside the passage of a sibling that it shares most of its wording with. */
export interface Alignment {
  /** End of the passage in the page. */
  readonly end: number
  /** The passage of the sibling. */
  readonly from: number
  readonly to: number
  /** Units that agree. */
  readonly agreeing: number
  readonly differences: readonly Difference[]
  /** Where they agree, unit for unit: the stretches of the page, and how much further on the sibling has them. */
  readonly runs: readonly Run[]
}

/** A stretch of a page that a sibling has as well, `shift` units further on. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly shift: number
}

/** Longest stretch that may differ, and by how much its two sides may differ in length. */
const LONGEST = 6
const MOST_LONGER = 2
/** Units that must agree behind a difference: more where the two sides are of unequal length. */
const AGREEING = 2
const AGREEING_AFTER_SHIFT = 3
const LINE_BREAK = 10

/**
 * Go on from a place where a page and a sibling agree for as long as they do, over short stretches where they do not:
 * the shortest after which they agree again. Linear in the length of the passage.
 */
export function align(page: string, start: number, sibling: string, from: number): Alignment {
  const stretches: { start: number; end: number; from: number; to: number; before: number }[] = []
  let at = start
  let place = from
  let agreeing = 0
  let run = 0
  const runs: Run[] = []
  for (;;) {
    run = 0
    while (page.charCodeAt(at) === sibling.charCodeAt(place) && page.charCodeAt(at) !== LINE_BREAK) {
      at += 1
      place += 1
      run += 1
    }
    agreeing += run
    runs.push({ start: at - run, end: at, shift: place - at })
    const step = nextAgreement(page, at, sibling, place)
    if (step === undefined) break
    stretches.push({ start: at, end: at + step.own, from: place, to: place + step.other, before: run })
    at += step.own
    place += step.other
  }
  const differences = stretches.map((one, index) => ({ ...one, after: stretches[index + 1]?.before ?? run }))
  return { end: at, from, to: place, agreeing, differences, runs }
}

function nextAgreement(page: string, at: number, sibling: string, place: number) {
  for (let own = 1; own <= LONGEST; own++) {
    if (page.charCodeAt(at + own - 1) === LINE_BREAK || at + own >= page.length) return undefined
    for (let shift = 0; shift <= MOST_LONGER; shift++) {
      for (const other of shift === 0 ? [own] : [own - shift, own + shift]) {
        if (other < 1 || other > LONGEST) continue
        const needed = shift === 0 ? AGREEING : AGREEING_AFTER_SHIFT
        if (sibling.slice(place, place + other + needed).includes('\n')) continue
        if (page.slice(at + own, at + own + needed) === sibling.slice(place + other, place + other + needed)) {
          return { own, other }
        }
      }
    }
  }
  return undefined
}
