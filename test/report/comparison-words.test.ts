import { describe, expect, test } from 'vitest'
import type { TargetCell } from '../../src/record/comparison.ts'
import { nameWords, targetWords, unitWords } from '../../src/report/comparison/words.ts'

const cell = (more: Partial<TargetCell>): TargetCell => ({
  year: 2025,
  comparator: 'eq',
  value: 5000,
  upTo: null,
  kind: 'goal',
  scope: null,
  holdsFor: null,
  relativeTo: null,
  indicator: '养老床位',
  record: 'T1',
  ...more,
})

describe('levels in words', () => {
  test.each([
    [cell({}), '2025 5000', '2025 5,000'],
    [cell({ comparator: 'approx' }), '2025 约5000', '2025 ≈5,000'],
    [cell({ comparator: 'gte', upTo: 8000 }), '2025 5000–8000', '2025 5,000–8,000'],
    [cell({ comparator: 'gt' }), '2025 ＞5000', '2025 >5,000'],
    // 张 and 个 count one thing: the level is set beside the others, and told as the document has it.
    [cell({ stated: { value: 5000, unit: 'count:张' } }), '2025 5000（原文 5000张）', '2025 5,000 (stated: 5,000 张)'],
    [cell({ value: 2, stated: { value: 48, unit: 'hour' } }), '2025 2（原文 48小时）', '2025 2 (stated: 48 hours)'],
  ])('%#', (given, zh, en) => {
    expect(targetWords(given, 'zh')).toBe(zh)
    expect(targetWords(given, 'en')).toBe(en)
  })
})

test('English counts without a classifier, but names what it has a word for', () => {
  expect(['count:家', 'count:户', 'percent', 'other:亩产'].map(unit => unitWords(unit, 'en'))).toEqual([
    '',
    'households',
    '%',
    '亩产',
  ])
  expect(unitWords('count:家', 'zh')).toBe('家')
})

test('a name is English where there is one, else as documents word it', () => {
  expect(nameWords({ text: '登记备案', en: 'registration' }, 'en')).toBe('registration')
  expect(nameWords({ text: '登记备案', en: 'registration' }, 'zh')).toBe('登记备案')
  expect(nameWords({ text: '政策引导', en: null }, 'en')).toBe('政策引导')
})
