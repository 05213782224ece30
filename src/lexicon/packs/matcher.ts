import type { Pack, PackIndicator } from './pack.ts'
import { alike } from './wording.ts'

/** What is to be named: an indicator as worded, in its unit, in a document with a title. */
export interface Measured {
  readonly text: string
  readonly unit: string
  /** Null where the level is only relative: then the unit is not stated either. */
  readonly value: number | null
  /** The title of the document; null where it has none. */
  readonly title: string | null
}

/** Beyond this length it is a sentence, not the name of an indicator. */
const LONGEST = 80

const matchers = new WeakMap<readonly Pack[], (measured: Measured) => string | null>()

/**
 * A function that gives the id of the indicator that a wording means, `<pack>/<indicator>`; null when no pack knows it.
 * Earlier packs come first.
 */
export function indicatorMatcher(packs: readonly Pack[]): (measured: Measured) => string | null {
  let matcher = matchers.get(packs)
  if (!matcher) {
    const all = packs.map(packMatcher)
    matcher = measured => {
      for (const match of all) {
        const id = match(measured)
        if (id !== null) return id
      }
      return null
    }
    matchers.set(packs, matcher)
  }
  return matcher
}

function packMatcher(pack: Pack): (measured: Measured) => string | null {
  const make = alike(pack)
  const anywhere = new Map<string, PackIndicator>()
  const inField = new Map<string, PackIndicator>()
  const patterns: (readonly [RegExp, PackIndicator])[] = []
  for (const indicator of pack.indicators) {
    for (const alias of indicator.aliases) anywhere.set(make(alias), indicator)
    for (const alias of [indicator.name.zh, ...(indicator.short ?? [])]) inField.set(make(alias), indicator)
    for (const pattern of indicator.patterns ?? []) patterns.push([new RegExp(`^(?:${pattern})$`, 'u'), indicator])
  }
  return ({ text, unit, value, title }) => {
    if (text.length > LONGEST) return null
    const wording = make(text)
    const ofField = title !== null && pack.titles.some(word => title.includes(word))
    const found =
      anywhere.get(wording) ??
      (ofField ? inField.get(wording) : undefined) ??
      patterns.find(([pattern]) => pattern.test(wording))?.[1]
    return found && (value === null || fits(found, unit)) ? `${pack.id}/${found.id}` : null
  }
}

/** Whether an indicator may be stated in a unit; a number without any, as in a table, fits a count. */
function fits(indicator: PackIndicator, unit: string): boolean {
  return unit === 'count:'
    ? indicator.unit !== 'percent'
    : [indicator.unit, ...(indicator.otherUnits ?? [])].includes(unit)
}
