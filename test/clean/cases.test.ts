import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { readCases } from '../eval/cases.ts'
import { fold } from '../eval/score.ts'

// What is spun is measured by `npm run eval -- despin`: of several official words the likeliest need not be the author's.
const cases = readCases().filter(
  ({ gold, families }) => gold !== null && !families.some(family => family.startsWith('spun')),
)

describe('damaged texts of test/cases come out as they went in', () => {
  test.each(cases.map(one => [one.id, one.families.join(', '), one] as const))('%s: %s', (_id, _families, one) => {
    const clean = cleanPage({ text: one.raw, syntax: 'plain' }).ledger.clean
    expect(fold(clean)).toBe(fold(one.gold as string))
  })
})
