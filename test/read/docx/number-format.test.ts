import { expect, test } from 'vitest'
import { formatNumber } from '../../../src/read/docx/number-format.ts'

test.each([
  ['chineseCounting', { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九' }],
  [
    'chineseCountingThousand',
    { 100: '一百', 101: '一百零一', 110: '一百一十', 111: '一百一十一', 1001: '一千零一', 1010: '一千零一十' },
  ],
  ['japaneseCounting', { 10: '十', 42: '四十二', 101: '百一', 200: '二百', 1110: '千百十' }],
  ['ideographDigital', { 1: '一', 10: '一〇', 205: '二〇五' }],
  ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 15: '壹拾伍', 20: '贰拾' }],
  ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
  ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '㉑', 35: '㉟', 36: '㊱', 50: '㊿', 51: '51' }],
  ['decimalEnclosedParen', { 3: '⑶' }],
  ['decimalEnclosedFullstop', { 3: '⒊' }],
  ['decimalFullWidth', { 12: '１２' }],
  ['decimalZero', { 1: '01', 12: '12' }],
  ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA' }],
  ['lowerLetter', { 2: 'b' }],
  ['upperRoman', { 4: 'IV', 9: 'IX', 1990: 'MCMXC', 4000: '4000' }],
  ['lowerRoman', { 8: 'viii' }],
  ['none', { 1: '' }],
  ['decimal', { 0: '0', 7: '7' }],
  ['unheardOf', { 7: '7' }],
  ['toString', { 7: '7' }],
  ['chineseCounting', { 0: '0', 10000: '10000' }],
])('%s', (format, numbers) => {
  for (const [value, text] of Object.entries(numbers)) expect(formatNumber(Number(value), format)).toBe(text)
})
