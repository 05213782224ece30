import { describe, expect, test } from 'vitest'
import { passesFor } from '../../src/clean/passes.ts'
import { applyEdits } from '../../src/text/edit.ts'

const passes = [
  ...new Map(
    (['html', 'markdown', 'plain'] as const).flatMap(syntax => passesFor(syntax)).map(pass => [pass.id, pass]),
  ).values(),
]

test('every pass runs once', () => {
  for (const syntax of ['html', 'markdown', 'plain'] as const) {
    const ids = passesFor(syntax).map(pass => pass.id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

describe.each(passes.map(pass => [pass.id, pass] as const))('pass %s', (_, pass) => {
  const run = (text: string) =>
    applyEdits(
      text,
      pass.edits(text, () => {}),
    )

  test('shows what it changes and what it leaves', () => {
    expect(pass.examples.some(({ before, after }) => before !== after)).toBe(true)
    expect(pass.examples.some(({ before, after }) => before === after)).toBe(true)
  })

  test.each(pass.examples.map(example => [example.before, example] as const))('%s', (_, { before, after }) => {
    expect(run(before)).toBe(after)
  })

  test.each(pass.examples.map(example => [example.after]))('leaves its own result %s', after => {
    expect(run(after)).toBe(after)
  })
})
