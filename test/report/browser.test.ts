import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'
import { type ShownPage, sideBySideHtml } from '../../src/report/side-by-side/page.ts'
import { enterStep, openLedger } from '../../src/text/ledger.ts'
import { launch, openReport, present } from './browser.ts'

const source = (file: string): ShownPage['page'] => ({
  id: 'page',
  source: { file, sha256: '', mediaType: 'text/html', encoding: 'utf-8' },
  about: {},
  syntax: 'html',
  text: '',
  corrections: [],
  fields: [],
  messages: [],
})

describe.skipIf(!present)('the page side by side, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  const open = (html: string, width?: number) => openReport(browser, html, width)

  /** A report on a text in which some places were changed. */
  function report(raw: string, changes: readonly (readonly [string, string, string])[]): string {
    let ledger = openLedger(raw)
    for (const [pass, before, after] of changes) {
      const edits = [...ledger.clean.matchAll(new RegExp(before, 'g'))].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        insert: after,
        reason: after === '' ? 'navigation' : 'traditional-form',
        confidence: 0.9,
      }))
      ledger = enterStep(ledger, pass, edits)
    }
    return sideBySideHtml({ page: source('a.html'), ledger, messages: [] }, 'zh')
  }

  const HOSTILE = `<!doctype html><script>document.title = 'owned'; alert(1)</script>
</script><script>window.owned = 1</script></style><style>body { display: none }</style>
<img src="https://example.org/x.png" onerror="window.owned = 1"><svg onload="window.owned = 1">
<link rel="stylesheet" href="https://example.org/x.css"><base href="https://example.org/">
<meta http-equiv="refresh" content="0; url=https://example.org/"><iframe src="https://example.org/"></iframe>
<!-- --><a href="javascript:window.owned = 1" autofocus onfocus="window.owned = 1">點擊</a>
"><script>window.owned = 1</script>'><script>window.owned = 1</script>\u202e\u2028${'{'}{constructor}}
正文第一段。
`

  test('a hostile page does nothing but show', async () => {
    const html = report(HOSTILE, [
      ['script', '點擊', '点击</script><script>window.owned = 1</script>'],
      ['chrome', '<script>[^\n]*', ''],
    ])
    const { page, trouble } = await open(html)
    await page.click('mark')
    expect(await page.title()).toBe('page：原页与正文对照')
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(await page.locator('.raw', { hasText: '正文第一段' }).isVisible()).toBe(true)
    expect(await page.locator('.raw').allTextContents()).toContainEqual(expect.stringContaining('⟨RLO⟩'))
    expect(await page.locator('img, svg, iframe, base').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('a cleaned page shows its changes without complaint, wide and on a phone', async () => {
    const raw = `首頁 > 政務公開\n關于(yú)印發(fā)方案的通知\n各區(qū)人民政府：\n為做好托育服務(wù)，現(xiàn)將有關事項(xiàng)通知如下。\n`
    const result = clean(raw)
    const html = sideBySideHtml({ page: source('a.txt'), ledger: result.ledger, messages: result.messages }, 'en')
    for (const width of [1280, 390]) {
      const { page, trouble } = await open(html, width)
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      expect(await page.locator('mark').count()).toBeGreaterThan(0)
      expect(trouble).toEqual([])
    }
  })

  test('a change tells its reason when pointed at, clicked and reached by keyboard', async () => {
    const { page, trouble } = await open(
      report('導航\n標題\n正文\n', [
        ['script', '[導標]', '字'],
        ['chrome', '字航\n', ''],
      ]),
    )
    const note = page.locator('#note')
    expect(await note.isVisible()).toBe(false)
    await page.hover('.clean mark')
    expect(await note.textContent()).toContain('繁体字或异体字改为简体字')
    await page.mouse.move(2, 2)
    expect(await note.isVisible()).toBe(false)
    await page.keyboard.press('n')
    expect(await note.textContent()).toMatch(/导航[\s\S]*字航⏎ → ∅/)
    expect(await page.evaluate("document.activeElement.closest('.raw') !== null")).toBe(true)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    expect(await note.textContent()).toMatch(/標 → 字[\s\S]*2:1[\s\S]*90%/)
    await page.keyboard.press('p')
    expect(await note.textContent()).toContain('字航')
    await page.keyboard.press('Escape')
    expect(await note.isVisible()).toBe(false)
    expect(trouble).toEqual([])
  })

  test('the changes of a pass can be hidden, and either side', async () => {
    const { page, trouble } = await open(
      report('導航\n標題\n正文\n', [
        ['script', '標', '标'],
        ['chrome', '導航\n', ''],
      ]),
    )
    const background = () => page.locator('.clean mark').evaluate(mark => getComputedStyle(mark).backgroundColor)
    const marked = await background()
    await page.locator('[name=pass]').first().uncheck()
    expect(await background()).not.toBe(marked)
    await page.keyboard.press('n')
    expect(await page.locator('#note').textContent()).toContain('導航')
    await page.locator('[name=side][value=clean]').check()
    expect(await page.locator('.row .raw:visible').count()).toBe(0)
    await page.locator('[name=side][value=raw]').check()
    expect(await page.locator('.row .clean:visible').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('a long removed stretch is folded and opens for the change one goes to, and for print', async () => {
    const { page, trouble } = await open(report(`${'导航\n'.repeat(30)}正文\n`, [['chrome', '导航\n', '']]))
    expect(await page.locator('details').getAttribute('open')).toBeNull()
    expect(await page.locator('summary').textContent()).toContain('删去 30 行')
    await page.keyboard.press('n')
    expect(await page.locator('details').getAttribute('open')).not.toBeNull()
    await page.locator('details').evaluate(details => details.removeAttribute('open'))
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await page.locator('details').getAttribute('open')).not.toBeNull()
    expect(trouble).toEqual([])
  })

  test('a page of a megabyte stays usable', async () => {
    const { page, trouble } = await open(
      report(`${'標題與正文在此，'.repeat(20)}\n`.repeat(1000), [['script', '[標題與]', '字']]),
    )
    const started = Date.now()
    await page.keyboard.press('n')
    expect(await page.locator('#note').isVisible()).toBe(true)
    await page.locator('[name=pass]').uncheck()
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(trouble).toEqual([])
  }, 90_000)
})
