import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules.ts'
import { findingSchema } from '../../src/record/finding.ts'
import { schemaProblems } from '../../src/record/schema-problems.ts'
import { findingsOf } from './world.ts'

test('every file of check/rules is a rule of the list, under its own name', () => {
  const folder = join(import.meta.dirname, '../../src/check/rules')
  const files = readdirSync(folder).map(name => name.replace(/\.ts$/, ''))
  expect(RULES.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

const problems = schemaProblems(findingSchema)

describe.each(RULES.map(rule => [rule.id, rule] as const))('rule %s', (id, rule) => {
  test('shows what it reports and what it leaves', () => {
    expect(rule.examples.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(rule.examples.some(({ finds }) => finds.length === 0)).toBe(true)
    expect(rule.about.zh).not.toBe('')
    expect(rule.about.en).not.toBe('')
  })

  test.each(rule.examples.map(example => [example.draft.slice(0, 40), example] as const))('%s', async (_, example) => {
    const found = await findingsOf(id, example.draft, example.peers)
    const expected = example.finds.map(words => expect.stringContaining(words))
    const messages = found.map(({ message }) => message)
    expect(messages).toEqual(example.among ? expect.arrayContaining(expected) : expected)
    for (const finding of found) {
      expect(problems(finding)).toEqual([])
      expect(finding.message).not.toMatch(/\{\w+\}|undefined|NaN/)
      expect(finding.place.end).toBeGreaterThanOrEqual(finding.place.offset)
      expect(finding.place.end).toBeLessThanOrEqual(example.draft.length)
    }
    const english = await findingsOf(id, example.draft, example.peers, 'en')
    expect(english.length).toBe(found.length)
    for (const { message } of english) expect(message).toMatch(/^[A-Za-z]/)
  })
})
