import { Converter } from 'opencc-js/t2cn'

let converter: ((text: string) => string) | undefined
/** By unit the form that was found for it, 0 before it is asked for: the searches ask millions of times. */
const known = new Uint16Array(0x10000)

/**
 * The simplified form of one traditional character, itself where there is none: what the language model, which has
 * learnt from simplified text, must be asked about. Good enough to weigh a text, not to convert it.
 */
export function simplifiedUnit(unit: number): number {
  if (unit < 0x3400 || unit > 0xfaff) return unit
  const found = known[unit] as number
  if (found > 0) return found
  const convert = converter ?? Converter({ from: 't', to: 'cn' })
  converter = convert
  const simplified = convert(String.fromCharCode(unit)).charCodeAt(0)
  known[unit] = simplified
  return simplified
}
