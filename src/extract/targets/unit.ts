import type { Quantity } from '../quantities/quantity.ts'

/** The unit of a record: a name of its own where one is known, else the classifier or the words. */
export function unitOf(quantity: Pick<Quantity, 'kind' | 'unit'> | null, indicator: string): string {
  if (!quantity) return /率|比例|比重|占比/.test(indicator) ? 'percent' : 'other:水平'
  const { kind, unit } = quantity
  if (kind === 'count') {
    if (/千(?:名|常住)?[\u4e00-\u9fff].*(?:托位|床位)/.test(indicator) && ['个', '张', ''].includes(unit))
      return 'places-per-1000'
    return unit === 'person-times' ? unit : `count:${unit}`
  }
  if (['percent', 'multiple', 'sqm', 'day', 'hour', 'yuan', 'percentage-point'].includes(unit)) return unit
  return unit === 'storey' ? 'other:楼' : `other:${unit}`
}
