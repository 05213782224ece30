import { child, childrenNamed, childValue, isOn, parseXml, type XmlNode } from '../../text/xml.ts'

/** One level of a list, as `w:lvl` defines it. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `第%1条`: `%n` stands for the number of level `n`, counted from 1. */
  readonly text: string
  /** All numbers in Arabic digits, whatever their own format. */
  readonly isLegal: boolean
  /** The level (counted from 1) after which this one starts again; 0 for never; undefined for any above it. */
  readonly restart: number | undefined
  /** The paragraph style that stands on this level. */
  readonly style: string | undefined
}

/** One list of the document: what `w:num` makes of its `w:abstractNum`. */
export interface List {
  readonly id: string
  /** Lists on the same abstract definition go on counting where the other stopped. */
  readonly family: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list starts anew at its first use, and at which number. */
  readonly overrides: ReadonlyMap<number, number>
}

/** What a paragraph or style says about its number. */
export interface NumberProperties {
  readonly list: string | undefined
  readonly level: number | undefined
}

/** The `w:numPr` of paragraph properties. */
export function numberProperties(properties: XmlNode | undefined): NumberProperties | undefined {
  const found = child(properties, 'w:numPr')
  return found && { list: childValue(found, 'w:numId'), level: whole(childValue(found, 'w:ilvl')) }
}

/**
 * The lists that `numbering.xml` defines, by id.
 * @param listOfStyle the list that a numbering style names, for definitions that say no more than a style
 */
export function readLists(
  xml: string,
  listOfStyle: (styleId: string) => string | undefined,
): ReadonlyMap<string, List> {
  const root = child(parseXml(xml, 'decoded').root, 'w:numbering')
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map(one => [one.attribs?.['w:abstractNumId'] ?? '', one]),
  )
  const nums = new Map(childrenNamed(root, 'w:num').map(one => [one.attribs?.['w:numId'] ?? '', one]))

  /** The definition behind a list: its own, or that of the list which its numbering style names. */
  const family = (id: string, steps = 0): string => {
    const own = childValue(nums.get(id), 'w:abstractNumId') ?? ''
    const link = childValue(abstracts.get(own), 'w:numStyleLink')
    const linked = link === undefined || steps > 9 ? undefined : listOfStyle(link)
    return linked === undefined || linked === id ? own : family(linked, steps + 1)
  }

  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const levels = new Map<number, Level>()
    const overrides = new Map<number, number>()
    for (const one of childrenNamed(abstracts.get(family(id)), 'w:lvl')) enterLevel(levels, one)
    for (const override of childrenNamed(num, 'w:lvlOverride')) {
      const own = child(override, 'w:lvl')
      if (own) enterLevel(levels, own, override)
      const start = whole(childValue(override, 'w:startOverride'))
      const index = whole(override.attribs?.['w:ilvl'])
      if (start !== undefined && index !== undefined) overrides.set(index, start)
    }
    lists.set(id, { id, family: family(id), levels, overrides })
  }
  return lists
}

function enterLevel(levels: Map<number, Level>, node: XmlNode, holder = node): void {
  const index = whole(node.attribs?.['w:ilvl'] ?? holder.attribs?.['w:ilvl'])
  if (index === undefined) return
  levels.set(index, {
    start: whole(childValue(node, 'w:start')) ?? 0,
    format: formatOf(node),
    text: childValue(node, 'w:lvlText') ?? '',
    isLegal: isOn(node, 'w:isLgl'),
    restart: whole(childValue(node, 'w:lvlRestart')),
    style: childValue(node, 'w:pStyle'),
  })
}

/** Formats newer than the standard stand in an alternative, beside one that every program knows. */
function formatOf(level: XmlNode): string {
  const fallback = child(child(level, 'mc:AlternateContent'), 'mc:Fallback')
  return childValue(level, 'w:numFmt') ?? childValue(fallback, 'w:numFmt') ?? 'decimal'
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
