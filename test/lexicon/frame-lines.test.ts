import { describe, expect, test } from 'vitest'
import { FRAME_LINES } from '../../src/lexicon/page/frame-lines.ts'
import { COMMENTS_HEADING, LINK_LIST_HEADING } from '../../src/lexicon/page/headings.ts'
import { SOURCE_AND_TIME } from '../../src/lexicon/page/post-marks.ts'

const ROWS = [...FRAME_LINES, COMMENTS_HEADING, LINK_LIST_HEADING]

describe.each(ROWS.map(row => [row.about, row] as const))('%s', (_, { pattern, yes, no }) => {
  test.each(yes.map(line => [line]))('are %s', line => {
    expect(pattern.test(line)).toBe(true)
  })

  test.each(no.map(line => [line]))('are not %s', line => {
    expect(pattern.test(line)).toBe(false)
  })
})

test.each([
  ['川报观察2023-08-1410:02', true],
  ['青川发布08-1410:02关注', true],
  ['某市人民政府2021-01-05', true],
  ['2023-10-2008:30某某日报官方账号+关注', true],
  ['某市人民政府2021年1月5日', false],
  ['2021-01-05', false],
])('who published it and when: %s is %s', (line, expected) => {
  expect(SOURCE_AND_TIME.test(line)).toBe(expected)
})
