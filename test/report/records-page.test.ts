import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentOf, pageFromBytes, recordsHtml, restorePage } from '../../src/index.ts'
import type { PolicyDocument } from '../../src/record/document.ts'
import { launch, openReport, present } from './browser.ts'

const PAGE = `臨瀾市托育服務實施方案
一、工作目標
到2025年，普惠性託位占比達到60%以上，每個區建成2家托育機構。
二、主要任務
（一）落實補助。對新建的託位，每個託位給予一次性建設補助10000元。（牽頭單位：市衛生健康委；責任單位：市財政局）
`

interface Shown {
  readonly document: PolicyDocument
  readonly raw: string
  readonly clean: string
}

async function restored(text: string, file = 'a.txt'): Promise<Shown> {
  const result = restorePage(await pageFromBytes(Buffer.from(text), { file }))
  return { document: documentOf(result), raw: result.ledger.raw, clean: result.ledger.clean }
}

/** A document whose every string and text is hostile. */
async function hostile(): Promise<Shown> {
  const bad = `</script><script>window.owned = 1</script><img src=x onerror="window.owned = 1">'"></mark><style>*{display:none}</style>\u202e`
  const { document } = await restored(PAGE)
  const span = { start: 0, end: bad.length }
  const poisoned = JSON.parse(JSON.stringify(document), (key, value) => {
    if (key === 'clean' || key === 'raw') return span
    return typeof value === 'string' && !['kind', 'role', 'comparator', 'form'].includes(key) ? bad : value
  })
  return { document: poisoned, raw: `${bad}\n${bad}`, clean: `${bad}\n${bad}` }
}

describe('the page of records', () => {
  test('marks the words of every record and lists it with its place in the raw page', async () => {
    const { document, raw, clean } = await restored(PAGE)
    const html = recordsHtml(document, { raw, clean }, 'zh')
    const records = [...document.targets, ...document.responsibilities, ...document.subsidies]
    expect(records.length).toBeGreaterThanOrEqual(4)
    expect(html.match(/<li class="/g)).toHaveLength(records.length)
    for (const number of records.keys()) expect(html).toMatch(new RegExp(`data-r="(?:\\d+ )*${number}[ "]`))
    const line = raw.slice(0, document.targets[0]?.evidence[0]?.raw.start).split('\n').length
    expect(html).toContain(`<a href="#L${line}">${line}:`)
  })

  test('has only its own script, style and link, whatever the document holds', async () => {
    const { document, ...texts } = await hostile()
    const html = recordsHtml(document, texts, 'en')
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(html.match(/<link/g)).toHaveLength(1)
    expect(html).not.toMatch(/<img/)
    expect(html).not.toMatch(/\b(?:src|href)="(?!data:,|#)/)
  })

  test('is the same each time, speaks both languages, and says when there is nothing', async () => {
    const { document, ...texts } = await restored('临澜市托育服务规范\n')
    expect(recordsHtml(document, texts, 'zh')).toBe(recordsHtml(document, texts, 'zh'))
    expect(recordsHtml(document, texts, 'zh')).toContain('没有找到记录')
    expect(recordsHtml(document, texts, 'en')).toContain('No records were found')
  })
})

describe.skipIf(!present)('the page of records, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  async function open(shown: Shown, width?: number) {
    return openReport(browser, recordsHtml(shown.document, shown, 'zh'), width)
  }

  test('a hostile document does nothing but show', async () => {
    const { page, trouble } = await open(await hostile())
    await page.click('li button')
    await page.click('mark')
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('.text').textContent()).toContain('⟨RLO⟩')
    expect(trouble).toEqual([])
  })

  test('a record shows its words, and words their record, by mouse and by keyboard', async () => {
    const { page, trouble } = await open(await restored(PAGE))
    await page.click('li.subsidies button')
    expect(await page.locator('.text mark.now').allTextContents()).toEqual([expect.stringContaining('10000元')])
    await page.click('.text mark.targets')
    expect(await page.locator('li.now').allTextContents()).toEqual([expect.stringContaining('≥ 60%')])
    await page.keyboard.press('n')
    expect(await page.locator('li.now').getAttribute('data-record')).toBe('1')
    await page.keyboard.press('p')
    expect(await page.locator('li.now').getAttribute('data-record')).toBe('0')
    await page.keyboard.press('Escape')
    expect(await page.locator('.now').count()).toBe(0)
    await page.locator('.text mark.responsibilities').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('li.now b').textContent()).toContain('落实补助')
    expect(trouble).toEqual([])
  })

  test('kinds can be hidden, and the steps leave them out', async () => {
    const { page, trouble } = await open(await restored(PAGE))
    await page.locator('[name=kind][value=targets]').uncheck()
    expect(await page.locator('li.targets:visible').count()).toBe(0)
    await page.keyboard.press('n')
    expect(await page.locator('li.now').getAttribute('data-kind')).toBe('responsibilities')
    expect(trouble).toEqual([])
  })

  test('a place leads to its line in the raw page', async () => {
    const { page, trouble } = await open(await restored(PAGE))
    expect(await page.locator('#raw').getAttribute('open')).toBeNull()
    await page.locator('li.targets a').first().click()
    expect(await page.locator('#raw').getAttribute('open')).not.toBeNull()
    expect(await page.locator('.raw div:target').textContent()).toContain('普惠性託位')
    expect(trouble).toEqual([])
  })

  test('fits a phone', async () => {
    const { page, trouble } = await open(await restored(PAGE), 390)
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(trouble).toEqual([])
  })
})
