import { Converter } from 'opencc-js/t2cn'

let converter: ((text: string) => string) | undefined
const known = new Map<number, number>()

/**
 * The simplified form of one traditional character, itself where there is none: what the language model, which has
 * learnt from simplified text, must be asked about. Good enough to weigh a text, not to convert it.
 */
export function simplifiedUnit(unit: number): number {
  if (unit < 0x3400 || unit > 0xfaff) return unit
  const found = known.get(unit)
  if (found !== undefined) return found
  const convert = converter ?? Converter({ from: 't', to: 'cn' })
  converter = convert
  const simplified = convert(String.fromCharCode(unit)).charCodeAt(0)
  known.set(unit, simplified)
  return simplified
}
