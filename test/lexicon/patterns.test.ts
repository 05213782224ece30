import { describe, expect, test } from 'vitest'
import { compose, oneOf, type Row } from '../../src/lexicon/pattern.ts'
import { NUMBERS } from '../../src/lexicon/quantities/numbers.ts'
import { CLASSIFIERS, UNITS } from '../../src/lexicon/quantities/units.ts'

const TABLES: Readonly<Record<string, Readonly<Record<string, Row>>>> = { NUMBERS }

describe.each(Object.entries(TABLES))('table %s', (_, table) => {
  const sources = compose(table)

  test.each(Object.entries(table))('%s takes what it says', (name, { yes, no }) => {
    const whole = new RegExp(`^${sources[name]}$`, 'u')
    expect(yes.filter(words => !whole.test(words))).toEqual([])
    expect(no.filter(words => whole.test(words))).toEqual([])
    expect(yes.length).toBeGreaterThan(0)
    expect(no.length).toBeGreaterThan(0)
  })
})

test('a pattern that names a row below it or none is refused', () => {
  expect(() =>
    compose({ a: { about: '', re: '{b}', yes: [], no: [] }, b: { about: '', re: 'x', yes: [], no: [] } }),
  ).toThrow(RangeError)
})

test('alternatives are tried longest first and taken literally', () => {
  expect(oneOf(['a', 'a.c', 'ab'])).toBe('a\\.c|ab|a')
})

test('no unit is written like another one', () => {
  const words = UNITS.flatMap(row => row.words)
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  expect(CLASSIFIERS.filter((word, index) => CLASSIFIERS.indexOf(word) !== index || words.includes(word))).toEqual([])
})
