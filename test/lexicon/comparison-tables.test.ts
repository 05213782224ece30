import { describe, expect, test } from 'vitest'
import { LESS_IS_BETTER } from '../../src/lexicon/directions.ts'
import { EVERY_WORDS, GRANT_OBJECTS, PER_WORDS } from '../../src/lexicon/grants.ts'
import { CONTRASTS, MEASURE_ENDS, SAME_MEASURE, WEAK_IN_MEASURE } from '../../src/lexicon/measures.ts'
import { TITLE_EXTRAS } from '../../src/lexicon/versions.ts'

const rows = [...GRANT_OBJECTS, ...PER_WORDS, ...EVERY_WORDS, ...MEASURE_ENDS, ...LESS_IS_BETTER]

describe('patterns of comparisons', () => {
  test.each(rows.map(({ words, yes, no }) => [String(words), words, yes, no] as const))('%s', (_, words, yes, no) => {
    expect(words.test(yes)).toBe(true)
    expect(words.test(no)).toBe(false)
  })

  test.each([
    ['养老服务办法（征求意见稿）', '养老服务办法'],
    ['托育三年行动方案（2023—2025年）', '托育三年行动方案'],
    ['养老服务办法（2020年修订）', '养老服务办法'],
    ['养老服务办法（市区）', '养老服务办法（市区）'],
  ])('what titles of versions differ in: %s', (title, bare) => {
    expect(title.replace(TITLE_EXTRAS, '')).toBe(bare)
  })
})

describe('words of indicators', () => {
  test('no word stands for two others', () => {
    const words = SAME_MEASURE.flat()
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })

  test('no word both tells indicators apart and tells nothing', () => {
    const told = CONTRASTS.flatMap(({ words }) => words)
    expect(told.filter(word => WEAK_IN_MEASURE.includes(word))).toEqual([])
  })

  test('a word that holds another of its set stands before it', () => {
    for (const { words } of CONTRASTS) {
      words.forEach((word, index) => {
        expect(words.slice(0, index).filter(earlier => word !== earlier && word.includes(earlier))).toEqual([])
      })
    }
  })
})
