import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { parse } from '../../src/parse/parse.ts'
import { KINDS, scores, sum } from '../eval/record-facts.ts'
import { caseDocuments, compareCase, goldDocuments } from '../eval/records.ts'

const cases = caseDocuments()

describe('made-up documents of many subjects', () => {
  const compared = cases.map(compareCase)
  test.each([
    ['targets', 0.97],
    ['responsibilities', 0.97],
    ['subsidies', 0.97],
  ] as const)('F1 of their %s is at least %d', (kind, least) => {
    expect(scores(sum(compared.map(document => document[kind]))).f1).toBeGreaterThanOrEqual(least)
  })

  const empty = cases
    .filter(({ gold }) => KINDS.every(kind => gold[kind].length === 0))
    .map(({ id, clean }) => [id, clean])
  test('some hold no records', () => expect(empty.length).toBeGreaterThanOrEqual(4))
  test.each(empty)('nothing is taken from %s', (_, clean) => {
    expect(extract(parse(clean as string).tree, clean as string)).toEqual({
      targets: [],
      responsibilities: [],
      subsidies: [],
    })
  })
})

test.each([...goldDocuments(), ...cases].map(({ id, clean }) => [id, clean]))(
  'quotes of %s are slices of it',
  (_, clean) => {
    const text = clean as string
    const { targets, responsibilities, subsidies } = extract(parse(text).tree, text)
    for (const { evidence } of [...targets, ...responsibilities, ...subsidies]) {
      expect(evidence.length).toBeGreaterThan(0)
      for (const { quote, clean: place } of evidence) expect(text.slice(place.start, place.end)).toBe(quote)
    }
  },
)
