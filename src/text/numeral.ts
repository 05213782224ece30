const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/**
 * The whole number that a Chinese numeral states: `二十三` 23, `一百二十` 120, `三万五千` 35000, and digit by digit as
 * years are written, `二〇二一` 2021. Null for anything else.
 */
export function hanNumber(text: string): number | null {
  if (text === '') return null
  return /[十百千万亿]/.test(text) ? byPlaces(text) : byDigits(text)
}

function byDigits(text: string): number | null {
  let value = 0
  for (const char of text) {
    const digit = DIGITS[char]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

function byPlaces(text: string): number | null {
  let total = 0 // what stands before the last 万 or 亿
  let group = 0 // since then
  let digit: number | null = null
  for (const char of text) {
    if (char in DIGITS) {
      digit = DIGITS[char] as number
    } else if (char in PLACES) {
      group += (digit ?? 1) * (PLACES[char] as number) // 十三 is 13
      digit = null
    } else if (char in MYRIADS) {
      total = (total + group + (digit ?? 0)) * (MYRIADS[char] as number)
      group = 0
      digit = null
    } else {
      return null
    }
  }
  return total + group + (digit ?? 0)
}

const HAN_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * A number from 1 to 99 as outlines write it: 13 is `十三`, 20 `二十`.
 * @throws RangeError for any other number
 */
export function toHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`Invalid ordinal ${value}, expected a whole number from 1 to 99`)
  }
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? HAN_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${HAN_DIGITS[value % 10]}`
}
