import { childValue, type XmlNode } from '../../text/xml.ts'
import { formatNumber } from './number-format.ts'
import { type Level, type List, type NumberProperties, numberProperties } from './numbering.ts'
import type { Styles } from './styles.ts'

/** A paragraph's number in words, by its properties; to be asked for every paragraph in document order, once. */
export type Counter = (properties: XmlNode | undefined) => string

/** What bullets are drawn with when their font keeps them in the private use area. */
const BULLET = '•'

/**
 * A counter over a document's lists, which counts as Word does: paragraphs of one definition go on from each other, a
 * number on a level starts the deeper levels anew, a list that overrides its start begins there once.
 */
export function countParagraphs(lists: ReadonlyMap<string, List>, styles: Styles): Counter {
  const numbers = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return properties => {
    const place = placeOf(properties, lists, styles)
    if (!place) return ''
    const { list, index, level } = place
    const counts = numbers.get(list.family) ?? []
    numbers.set(list.family, counts)
    const key = `${list.id} ${index}`
    const start = (at: number) => list.overrides.get(at) ?? list.levels.get(at)?.start ?? 1
    const restarts = list.overrides.has(index) && !begun.has(key)
    begun.add(key)
    const last = counts[index]
    counts[index] = last === undefined || restarts ? start(index) : last + 1
    for (let deeper = index + 1; deeper < counts.length; deeper++) {
      const after = list.levels.get(deeper)?.restart ?? deeper
      if (index < after) counts[deeper] = undefined
    }
    return labelOf(level, at => counts[at] ?? start(at), list)
  }
}

function placeOf(
  properties: XmlNode | undefined,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): { list: List; index: number; level: Level } | undefined {
  const styleId = childValue(properties, 'w:pStyle')
  const own: NumberProperties | undefined = numberProperties(properties)
  const styled = styles.numberOf(styleId)
  const list = lists.get(own?.list ?? styled?.list ?? '0') // 0 takes a number away that the style gives
  if (!list) return undefined
  const linked = [...list.levels].find(
    ([, { style }]) => style !== undefined && style === (styled?.style ?? styleId),
  )?.[0]
  const index = own?.level ?? linked ?? (own?.list === undefined ? styled?.level : undefined) ?? 0
  const level = list.levels.get(index)
  return level && { list, index, level }
}

/** The number with the white space that separates it from the text. */
function labelOf(level: Level, numberAt: (index: number) => number, list: List): string {
  if (level.format === 'bullet') {
    return level.text.trim() === '' ? '' : `${level.text.replace(/[\ue000-\uf8ff]/g, BULLET)} `
  }
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const format = list.levels.get(index)?.format ?? 'decimal'
    return formatNumber(numberAt(index), level.isLegal && format !== 'none' ? 'decimal' : format)
  })
  // Word puts a tab, a space or nothing; a number that ends with a mark needs none in running text.
  return label === '' || /[\p{P}\s]$/u.test(label) ? label : `${label} `
}
