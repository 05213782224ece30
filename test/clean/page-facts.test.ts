import { expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { pageFacts } from '../../src/clean/page-facts.ts'

const body = '各县（区）人民政府要落实属地责任，加强对托育机构的监督检查，确保安全。\n'

test('facts of the bar are kept with their place in the raw page', () => {
  const raw = `首页 > 政策 > 正文\n• 发布时间：2024-04-09 16:20 来源：市政府办公室 浏览次数：321\n${body}责任编辑：某某\n`
  const { ledger } = cleanPage({ text: raw, syntax: 'plain' })
  const facts = pageFacts(ledger)
  expect(ledger.clean).toBe(body)
  expect(facts.publishedDate?.value).toBe('2024-04-09 16:20')
  expect(facts.origin?.value).toBe('市政府办公室')
  expect(facts.views?.value).toBe('321')
  expect(facts.editor?.value).toBe('某某')
  for (const fact of Object.values(facts)) expect(raw.slice(fact.raw.start, fact.raw.end)).toBe(fact.value)
})

test('a page without a bar has none', () => {
  expect(pageFacts(cleanPage({ text: body, syntax: 'plain' }).ledger)).toEqual({})
})
