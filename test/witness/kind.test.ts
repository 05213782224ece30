import { expect, test } from 'vitest'
import { CLAUSE_KINDS } from '../../src/lexicon/clause-kinds.ts'
import { compose } from '../../src/lexicon/pattern.ts'
import { clauseKind } from '../../src/witness/kind.ts'

const patterns = compose(CLAUSE_KINDS)

test.each(Object.entries(CLAUSE_KINDS))('%s', (name, { yes, no }) => {
  const pattern = new RegExp(`^${patterns[name as keyof typeof CLAUSE_KINDS]}$`, 'u')
  for (const words of yes) expect(words).toMatch(pattern)
  for (const words of no) expect(words).not.toMatch(pattern)
})

const kindOf = (clause: Partial<Parameters<typeof clauseKind>[0]>) =>
  clauseKind({ section: [], heading: null, above: [], text: '', ...clause })

test('a principle is one by the heading above it; what stands before the first section frames', () => {
  expect(kindOf({ section: ['二', '（一）'], heading: '家庭为主', above: ['基本原则'] })).toBe('principle')
  expect(kindOf({ section: ['二', '（三）'], heading: '工作目标', above: ['总体要求'] })).toBe('framing')
  expect(kindOf({ section: ['三', '（一）'], heading: '加强监管', above: ['主要任务'] })).toBe('provision')
  expect(kindOf({ section: [], heading: null, above: [] })).toBe('framing')
})

test('of a text without an outline the paragraph that says why it is made frames it', () => {
  expect(kindOf({ prose: true, text: '为方便老年人就近用餐，现就有关事项通知如下：' })).toBe('framing')
  expect(kindOf({ prose: true, text: '助餐点应当取得食品经营许可，建立留样制度。' })).toBe('provision')
})
