/** Writes a number of one or more; undefined where the format has no sign for it. */
type Writer = (value: number) => string | undefined

const HAN_DIGITS = [...'〇一二三四五六七八九']
const HAN_UNITS = ['', '十', '百', '千']
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖']
const LEGAL_UNITS = ['', '拾', '佰', '仟']

/**
 * How Word writes the numbers of a list, by the name of its `w:numFmt` (ECMA-376 part 1, 17.18.59, ST_NumberFormat).
 * Formats that the table lacks are written in Arabic digits.
 */
const WRITERS: Readonly<Record<string, Writer>> = {
  chineseCounting: value => counted(value, '零一二三四五六七八九', HAN_UNITS),
  chineseCountingThousand: value => counted(value, '零一二三四五六七八九', HAN_UNITS),
  taiwaneseCounting: value => counted(value, '零一二三四五六七八九', HAN_UNITS),
  taiwaneseCountingThousand: value => counted(value, '零一二三四五六七八九', HAN_UNITS),
  // 101 is 百一 in Japanese; up to 99 both agree, and Chinese documents use this format as if it were theirs.
  japaneseCounting: value => counted(value, '零一二三四五六七八九', HAN_UNITS)?.replace(/零|一(?=[十百千])/g, ''),
  ideographDigital: value => digits(value, HAN_DIGITS),
  taiwaneseDigital: value => digits(value, HAN_DIGITS),
  japaneseDigitalTenThousand: value => digits(value, HAN_DIGITS),
  chineseLegalSimplified: value => counted(value, LEGAL_DIGITS.join(''), LEGAL_UNITS, '壹拾'),
  ideographLegalTraditional: value => counted(value, '零壹貳參肆伍陸柒捌玖', LEGAL_UNITS, '壹拾'),
  ideographTraditional: value => '甲乙丙丁戊己庚辛壬癸'[value - 1],
  ideographZodiac: value => '子丑寅卯辰巳午未申酉戌亥'[value - 1],
  ideographEnclosedCircle: value => '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[value - 1],
  decimalZero: value => String(value).padStart(2, '0'),
  decimalFullWidth: value => digits(value, [...'０１２３４５６７８９']),
  decimalFullWidth2: value => digits(value, [...'０１２３４５６７８９']),
  decimalEnclosedCircle: value => circled(value),
  decimalEnclosedCircleChinese: value => circled(value),
  decimalEnclosedFullstop: value => signFrom(0x2488, 20, value),
  decimalEnclosedParen: value => signFrom(0x2474, 20, value),
  numberInDash: value => `- ${value} -`,
  upperLetter: value => letters(value, 'A'),
  lowerLetter: value => letters(value, 'a'),
  upperRoman: value => roman(value),
  lowerRoman: value => roman(value)?.toLowerCase(),
  none: () => '',
}

/** A number as Word's format of that name writes it. */
export function formatNumber(value: number, format: string): string {
  const writer = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined
  return (value > 0 || format === 'none' ? writer?.(value) : undefined) ?? String(value)
}

/** 二十一, 一百零一, 一百一十; ten to nineteen start with `ten` instead of 一十. */
function counted(
  value: number,
  digitsOf: string,
  units: readonly string[],
  ten = units[1] as string,
): string | undefined {
  if (value >= 10_000) return undefined
  let text = ''
  const figures = String(value)
  for (let index = 0; index < figures.length; index++) {
    const figure = Number(figures[index])
    if (figure === 0) {
      if (Number(figures.slice(index)) !== 0 && !text.endsWith(digitsOf[0] as string)) text += digitsOf[0]
    } else text += (digitsOf[figure] as string) + (units[figures.length - 1 - index] as string)
  }
  return value >= 10 && value < 20 ? ten + text.slice(2) : text
}

function digits(value: number, signs: readonly string[]): string {
  return [...String(value)].map(figure => signs[Number(figure)] as string).join('')
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string | undefined {
  return signFrom(0x2460, 20, value) ?? signFrom(0x3251, 15, value - 20) ?? signFrom(0x32b1, 15, value - 35)
}

function signFrom(first: number, count: number, value: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCharCode(first + value - 1) : undefined
}

/** a to z, then aa, bb, as Word counts. */
function letters(value: number, first: string): string | undefined {
  if (value > 26 * 20) return undefined
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string | undefined {
  if (value >= 4000) return undefined
  let text = ''
  let rest = value
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}
