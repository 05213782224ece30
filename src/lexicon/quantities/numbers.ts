import type { Row } from '../pattern.ts'

/** Numbers as policy documents write them. */
export const NUMBERS = {
  arabic: {
    about: 'Arabic digits, either width, with thousands separators or decimals',
    re: `[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?:[.．][0-9０-９]+)?(?![0-9０-９])|[0-9０-９]+(?:[.．][0-9０-９]+)?`,
    yes: ['5', '12.5', '1,200', '３０', '１．５'],
    no: ['.5', '五', '1,20', '1.'],
  },
  han: {
    about: 'a Chinese numeral of whole numbers',
    re: '[一二三四五六七八九两][一二三四五六七八九十百千万亿零〇两]*|十[一二三四五六七八九]?|百',
    yes: ['三', '十五', '一百二十', '两'],
    no: ['个', '15'],
  },
  myriad: {
    about: 'the multiplier written behind Arabic digits',
    re: '[十百千]?[万亿]|万亿|百|千',
    yes: ['万', '亿', '百万', '万亿'],
    no: ['个', '十'],
  },
  scaled: {
    about: 'a number with its multiplier and a vague tail',
    re: '(?:{arabic}|{han})(?:余|多)?{myriad}?(?:余|多)?',
    yes: ['1.5万', '30', '两', '500余', '200多万'],
    no: ['万', '余'],
  },
  perHundred: {
    about: 'a percentage in words',
    re: '百分之(?:{han}|{arabic})',
    yes: ['百分之三十', '百分之5'],
    no: ['千分之三'],
  },
} as const satisfies Record<string, Row>
