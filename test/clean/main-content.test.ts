import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commonLength } from '../eval/lcs.ts'
import { fixturePages, mainText, textF1 } from '../eval/main-content.ts'

const pages = fixturePages()
const scores = pages.map(({ name, html, gold }) => ({
  name,
  gold,
  text: mainText(html),
  f1: textF1(mainText(html), gold),
}))

test('the document is found in pages of many layouts', () => {
  expect(pages.length).toBeGreaterThanOrEqual(25)
  expect(scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length).toBeGreaterThan(0.98)
})

test.each(scores.map(score => [score.name, score] as const))(
  '%s: no line of the document is lost',
  (_, { text, gold }) => {
    const plain = (line: string) => line.replace(/[ \u00a0\u2000-\u200b\u3000]+/g, '')
    const lines = new Set(text.split('\n').map(plain))
    expect(
      gold
        .trimEnd()
        .split('\n')
        .map(plain)
        .filter(line => !lines.has(line)),
    ).toEqual([])
  },
)

test.each(scores.map(score => [score.name, score] as const))('%s: little else is left', (_, { f1 }) => {
  expect(f1).toBeGreaterThan(0.75)
})

test('the common subsequence is counted right', () => {
  expect(commonLength('', '甲')).toBe(0)
  expect(commonLength('甲乙丙丁', '乙丁甲')).toBe(2)
  const long = Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')
  expect(commonLength(long, `x${long.slice(0, 40)}y${long.slice(45)}`)).toBe(95)
})

const GOLD = join(import.meta.dirname, '../gold')
const documents = readdirSync(GOLD)
  .filter(name => name.endsWith('.clean.txt'))
  .map(name => [name, readFileSync(join(GOLD, name), 'utf8')] as const)
const NAVIGATION = '<a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/hdjl/">互动交流</a>'
const FOOTER = '<p>主办：临澜市人民政府办公室</p><p>版权所有：临澜市人民政府　临ICP备00000001号</p>'

describe.each(documents)('the lines of %s all come out of a page', (_, text) => {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const written = lines.map(line => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  const plain = (page: string) =>
    mainText(page)
      .replace(/[^\S\n]+/g, '')
      .split('\n')
  const wanted = lines.map(line => line.replace(/\s+/g, ''))

  test.each([
    [
      'of paragraphs',
      `<div>${NAVIGATION}</div><div>${written.map(line => `<p>${line}</p>`).join('\n')}</div><div>${FOOTER}</div>`,
    ],
    [
      'of broken lines in a cell',
      `<table><tr><td>${NAVIGATION}</td></tr><tr><td>${written.join('<br>\n')}</td></tr><tr><td>${FOOTER}</td></tr></table>`,
    ],
    ['that is a fragment', written.map(line => `<p>&nbsp;&nbsp;${line}`).join('\n')],
  ])('%s', (_, page) => {
    expect(plain(page)).toEqual(wanted)
  })
})
