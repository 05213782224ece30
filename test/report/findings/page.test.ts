import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/lexicon/messages/language.ts'
import type { Finding } from '../../../src/record/finding.ts'
import { findingsHtml } from '../../../src/report/findings/page/page.ts'
import { folderWith, run } from '../../cli/world.ts'
import { launch, openReport, present } from '../browser.ts'
import { checked, DRAFT, findingAt, withFindings } from './checked.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PEERS = [
  { document: '临湖-2022', section: ['三', '（二）'], quote: '托育机构用水、用电、用气\n按居民生活类价格执行。' },
  { document: '临山-2023', section: [], quote: '水电气价格按居民价格。' },
]

/** Something that peers have and the draft lacks, behind some words of it. */
function lack(words: string, more: Partial<Finding> = {}): Finding {
  const { place, ...rest } = findingAt(DRAFT, words)
  const end = place.end
  return {
    ...rest,
    ruleId: 'missing-clause',
    message: '草稿没有“水电气价格”。参见：临湖-2022“托育机构…”',
    topic: { id: null, text: '水电气价格' },
    share: 0.75,
    peers: PEERS,
    place: { ...place, offset: end, end },
    ...more,
  }
}

/** A page on which findings of all kinds stand. */
async function page(language: Language = 'zh', findings?: readonly Finding[]): Promise<string> {
  const draft = await checked(DRAFT, { language })
  return findingsHtml(
    withFindings(
      draft,
      findings ?? [
        findingAt(DRAFT, '普惠性托位占比达到60%以上', {
          severity: 'error',
          ruleId: 'target-below-peers',
          peers: PEERS,
        }),
        findingAt(DRAFT, '三、'),
        findingAt(DRAFT, '培养人才', { severity: 'info', ruleId: 'task-without-body' }),
        lack('提高从业人员的能力水平。'),
      ],
    ),
    language,
  )
}

describe('the page of findings', () => {
  test('marks the words of findings, and puts what is missing below the line that it belongs behind', async () => {
    const html = await page()
    expect(html).toContain('<mark class="error" data-r="0" tabindex="-1">普惠性托位占比达到60%以上</mark>')
    expect(html).toMatch(
      /提高从业人员的能力水平。<\/p>\n<p class="point" lang="zh"><mark class="warn" data-r="3" tabindex="-1">＋ 水电气价格/,
    )
    expect(html).toContain('75% 的同类文件有')
    expect(html).not.toContain('托育机构…') // the peers' words stand there whole
  })

  test('two findings may share words, and words may stand in a table', async () => {
    const raw = '某市方案\n一、目标\n指标\t2024年\t2025年\n托位数\t10\t20\n覆盖率\t5%\t8%\n'
    const draft = withFindings(await checked(raw), [
      findingAt(raw, '托位数\t10'),
      findingAt(raw, '10', { severity: 'error' }),
      { ...lack('一、'), place: { line: 4, column: 7, offset: raw.indexOf('20\n'), end: raw.indexOf('20\n') } },
    ])
    const html = findingsHtml(draft, 'en')
    expect(html).toContain('<mark class="warn error" data-r="0 1" tabindex="-1">10</mark>')
    expect(html).toContain('＋ 水电气价格')
  })

  test('says so when there is nothing to say', async () => {
    expect(await page('en', [])).toContain('nothing found')
  })

  test('several drafts go into a folder, one page each', async () => {
    const folder = await folderWith({ 'in/a/plan.md': DRAFT, 'in/b/plan.md': DRAFT })
    const args = ['check', `${folder}/in`, '--no-peers', '--lang', 'en']
    const refused = await run([...args, '-o', `${folder}/out.html`])
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('name a folder with -o')
    expect((await run([...args, '-f', 'html', '-o', `${folder}/out/`])).status).toBe(1)
    for (const name of ['a/plan', 'b/plan']) {
      expect(readFileSync(`${folder}/out/${name}.html`, 'utf8')).toContain(
        '<title>临澜市托育服务实施方案: findings</title>',
      )
    }
  })
})

describe.skipIf(!present)('the page of findings, in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  test('findings and their words lead to each other, by mouse and keyboard', async () => {
    const { page: shown, trouble } = await openReport(browser, await page())
    await shown.keyboard.press('n')
    await shown.keyboard.press('n')
    expect(await shown.locator('.records .now').textContent()).toContain('三、')
    expect(await shown.locator('mark.now').textContent()).toBe('三、')
    await shown.locator('p.point mark').press('Enter')
    expect(await shown.locator('.records .now').getAttribute('data-rule')).toBe('missing-clause')
    await shown.click('text=看草稿中的位置')
    expect(await shown.locator('mark.now').textContent()).toBe('＋ 水电气价格')
    await shown.keyboard.press('Escape')
    expect(await shown.locator('.now').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('severities and rules hide findings, their marks and what is missing', async () => {
    const { page: shown, trouble } = await openReport(browser, await page())
    await shown.uncheck('[name=severity][value=warn]')
    expect(await shown.locator('.records > li:visible').count()).toBe(2)
    expect(await shown.locator('#lacks li:visible').count()).toBe(0)
    expect(await shown.locator('p.point:visible').count()).toBe(0)
    await shown.check('[name=severity][value=warn]')
    await shown.selectOption('#rule', 'missing-clause')
    expect(await shown.locator('.records > li:visible').count()).toBe(1)
    expect(await shown.locator('mark.off').count()).toBe(3)
    await shown.keyboard.press('n')
    expect(trouble).toEqual([])
  })

  test('the words of a peer are copied with their line breaks', async () => {
    const { page: shown, trouble } = await openReport(browser, await page())
    await shown.evaluate(`document.addEventListener('copy', () => { window.copied = String(getSelection()) })
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return window.refuse ? Promise.reject() : Promise.resolve() } } })`)
    await shown.locator('#lacks .copy').first().click()
    expect(await shown.evaluate('window.copied')).toBe(PEERS[0]?.quote)
    await shown.waitForFunction("document.getElementById('status').textContent === '已复制'")
    await shown.evaluate("window.refuse = true; window.copied = ''")
    await shown.locator('#lacks .copy').nth(1).click()
    await shown.waitForFunction('window.copied !== ""')
    expect(trouble).toEqual([])
  })

  test('it is accessible in both languages and schemes, wide and on a phone', async () => {
    for (const [language, colorScheme, width] of [
      ['zh', 'light', 1280],
      ['en', 'dark', 390],
    ] as const) {
      const { page: shown } = await openReport(browser, await page(language), width)
      await shown.emulateMedia({ colorScheme })
      await shown.keyboard.press('n')
      expect(await shown.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      await shown.evaluate(AXE)
      const { violations } = await shown.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        'axe.run()',
      )
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })

  test('hostile text does nothing but show', async () => {
    const bad = `</script><script>window.owned = 1</script><img src=x onerror="window.owned = 1">'"></mark><style>*{display:none}</style>\u202e`
    const raw = `${bad}\n一、目标\n${bad}\n`
    const draft = await checked(raw)
    const poisoned = (more: Partial<Finding>) =>
      findingAt(raw, '一、', {
        message: bad,
        topic: { id: bad, text: bad },
        section: [bad],
        ruleId: bad,
        peers: [{ document: bad, section: [bad], quote: bad }],
        ...more,
      })
    const end = raw.length
    const findings = [poisoned({}), poisoned({ share: 0.5, place: { line: 1, column: 1, offset: end, end } })]
    const told = withFindings(draft, findings)
    const named = { ...told, findings: { ...told.findings, draft: bad } }
    const { page: shown, trouble } = await openReport(browser, findingsHtml(named, 'zh'))
    await shown.keyboard.press('n')
    expect(await shown.evaluate('window.owned')).toBeUndefined()
    expect(await shown.locator('img').count()).toBe(0)
    expect(trouble).toEqual([])
  })
})
