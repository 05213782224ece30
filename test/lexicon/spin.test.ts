import { expect, test } from 'vitest'
import { SPUN_CHARACTERS } from '../../src/lexicon/spin/characters.ts'
import { KNOWN_TOOLS } from '../../src/lexicon/spin/known-tools.ts'
import { SYNONYMS } from '../../src/lexicon/spin/synonyms.ts'

const rows = [...SYNONYMS, ...SPUN_CHARACTERS]

test('every row names an official word and what tools write for it', () => {
  expect(rows.filter(row => !/^[\u4e00-\u9fff]+:( [\u4e00-\u9fff]+)+$/.test(row))).toEqual([])
})

test('every official word has one row', () => {
  const words = SYNONYMS.map(row => row.split(':')[0])
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('no word stands for itself, and none twice in a row', () => {
  const wrong = rows.filter(row => {
    const [official, ...spun] = row.split(/:? /)
    return spun.includes(official as string) || new Set(spun).size < spun.length
  })
  expect(wrong).toEqual([])
})

test.each(Object.entries(KNOWN_TOOLS))('tool %s lists each of its pairs once', (_, pairs: readonly string[]) => {
  expect(pairs.filter(pair => !/^[\u4e00-\u9fff]+=[\u4e00-\u9fff]+$/.test(pair))).toEqual([])
  expect(new Set(pairs).size).toBe(pairs.length)
})
