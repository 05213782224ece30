import { describe, expect, test } from 'vitest'
import { FRAME_LINES } from '../../src/lexicon/page/frame-lines.ts'

describe.each(FRAME_LINES.map(row => [row.about, row] as const))('%s', (_, { pattern, yes, no }) => {
  test.each(yes.map(line => [line]))('are %s', line => {
    expect(pattern.test(line)).toBe(true)
  })

  test.each(no.map(line => [line]))('are not %s', line => {
    expect(pattern.test(line)).toBe(false)
  })
})
