import { expect, test } from 'vitest'
import { readMetadata } from '../../src/parse/metadata.ts'
import { parse } from '../../src/parse/parse.ts'
import { PARSE_RUNS } from '../bench/long-runs.ts'

test.each(PARSE_RUNS)('%s, over and over, are parsed to their end', (_, unit) => {
  const text = unit.repeat(50_000 / unit.length)
  const { tree } = parse(text)
  readMetadata(tree, text)
  expect(tree.position.end.offset).toBe(text.length)
})

test.each(['甲乙。\n', '1.甲\n', '甲\t乙\n'])('a page of 150,000 times %j is no more than a long page', unit => {
  const text = unit.repeat(150_000)
  expect(parse(text).tree.position.end.offset).toBe(text.length)
})
