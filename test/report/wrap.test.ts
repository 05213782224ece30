import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cut, cutHalves, wrap } from '../../src/report/comparison/wrap.ts'

const text = fc
  .array(
    fc.constantFrom('养老', '服务', '（', '）', '，', '。', '%', '2025', ' ', '≥95', 'yuan/person/year:', '“', '”'),
    {
      maxLength: 30,
    },
  )
  .map(parts => parts.join(''))

describe('breaking text into lines', () => {
  test('no line is too wide, and nothing but blanks is lost', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrap(words, width)
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join('').replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }),
    )
  })

  test('marks stay with their words', () => {
    expect(wrap('养老机构护理型床位占比（%）', 24)).toEqual(['养老机构护理型床位占比', '（%）'])
    expect(wrap('落实责任，加强监管', 8)).toEqual(['落实责', '任，加强', '监管'])
    expect(wrap('2,400 yuan/person/year: 补贴', 22)).toEqual(['2,400', 'yuan/person/year: 补贴'])
  })
})

test('a text cut short has an ellipsis and fits', () => {
  expect(cut('养老服务', 8)).toBe('养老服务')
  expect(cut('养老服务体系', 8)).toBe('养老服…')
})

test('of two halves something of either is left, and a short one stays whole', () => {
  expect(cutHalves('加强组织领导｜牵头 市教委', '｜', 40)).toBe('加强组织领导｜牵头 市教委')
  expect(cutHalves('强化组织领导和统筹协调工作｜牵头 市教委', '｜', 24)).toBe('强化组织领…｜牵头 市教委')
  expect(cutHalves('加强领导｜牵头 市教委、市财政局、市民政局', '｜', 24)).toBe('加强领导｜牵头 市教委、…')
  for (let width = 8; width < 60; width++) {
    const short = cutHalves('强化组织领导和统筹协调工作｜牵头 市教委、市财政局、市民政局', '｜', width)
    expect(stringWidth(short)).toBeLessThanOrEqual(width)
    expect(short).toContain('｜')
  }
})
