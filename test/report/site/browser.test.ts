import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { siteFiles } from '../../../src/report/site/pages.ts'
import type { Site } from '../../../src/report/site/site.ts'
import { launch, present } from '../browser.ts'
import { hostileSite, plans, siteOf } from './documents.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function written(site: Site): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-site-'))
  for await (const { path, content } of siteFiles(site)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return folder
}

describe.skipIf(!present)('the site, in a browser', () => {
  let browser: Browser
  let folder: string
  let wide: string
  let hostile: string
  beforeAll(async () => {
    browser = await launch()
    folder = await written(siteOf(await plans(5)))
    wide = await written(siteOf(await plans(31)))
    hostile = await written(await hostileSite())
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    for (const one of [folder, wide, hostile]) if (one) await rm(one, { recursive: true, force: true })
  })

  /** Open a page; whatever the browser complains about, runs or asks for beyond the folder is collected. */
  async function open(
    path: string,
    { site = folder, ...options }: BrowserContextOptions & { site?: string } = {},
  ): Promise<{ page: Page; trouble: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...options })
    onTestFinished(() => page.close())
    const trouble: string[] = []
    page.on('console', message => trouble.push(`console: ${message.text()}`))
    page.on('pageerror', error => trouble.push(`error: ${error.message}`))
    page.on('dialog', async dialog => {
      trouble.push(`dialog: ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('request', request => {
      if (!request.url().startsWith(`file://${site}/`) && !request.url().startsWith('data:')) {
        trouble.push(`request: ${request.url()}`)
      }
    })
    await page.goto(`file://${site}/${path}`)
    return { page, trouble }
  }

  async function pagesIn(site: string): Promise<readonly string[]> {
    const names = await readdir(site, { recursive: true })
    return names.filter(name => name.endsWith('.html')).sort()
  }

  test('the menu leads to each part, and each page to itself in the other language', async () => {
    const { page, trouble } = await open('index.html')
    for (const part of ['指标', '责任分工', '补贴', '条款', '沿用', '总览']) {
      await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click()
      expect(await page.locator('nav [aria-current]').textContent()).toBe(part)
    }
    await page.getByRole('navigation').getByRole('link', { name: '指标', exact: true }).click()
    await page.getByRole('link', { name: 'English' }).click()
    expect(page.url()).toMatch(/\/en\/indicators\.html$/)
    expect(await page.locator('h1').textContent()).toBe('Indicators')
    await page.getByRole('link', { name: '中文' }).click()
    expect(await page.locator('h1').textContent()).toBe('指标')
    expect(trouble).toEqual([])
  })

  test('a cell leads to its words, shown in the text, with and without scripts', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, trouble } = await open('zh/indicators.html', { javaScriptEnabled })
      const cell = page.locator('td a', { hasText: /4\.1/ }).first()
      await cell.click()
      expect(page.url()).toMatch(/\/zh\/documents\/plan-\d\.html#r\d+$/)
      const id = new URL(page.url()).hash.slice(1)
      const marks = page.locator(`.text mark[data-r="${id.slice(1)}"]`)
      expect((await marks.allTextContents()).join('')).toContain('4.1个')
      const mark = marks.first()
      expect(await mark.evaluate(one => getComputedStyle(one).outlineStyle)).toBe('solid')
      const box = await mark.boundingBox()
      expect(box && box.y > 0 && box.y < 800).toBe(true)
      expect(trouble).toEqual([])
    }
  })

  test('a topic opens the wordings side by side, and a wording its clause in the text', async () => {
    const { page, trouble } = await open('zh/clauses.html')
    await page.locator('tbody th a', { hasText: '建设补助' }).click()
    expect(await page.locator('article').count()).toBe(5)
    expect(await page.locator('article.changes ins').first().textContent()).not.toBe('')
    await page.locator('article.changes h3 a').first().click()
    expect(await page.locator('.text .passage').first().textContent()).toContain('规范发展多种形式的照护服务机构')
    expect(trouble).toEqual([])
  })

  test('a document leads to its page beside its text, and back', async () => {
    const { page, trouble } = await open('zh/documents/plan-1.html')
    await page.locator('.records a').first().click()
    expect(page.url()).toMatch(/sources\/plan-1\.html#r\d+$/)
    expect(await page.locator('.row:target .raw').textContent()).toContain('托位数')
    await page.getByRole('link', { name: '正文与记录' }).click()
    expect(await page.locator('.text mark').count()).toBeGreaterThan(3)
    expect(trouble).toEqual([])
  })

  test('rows and columns can be narrowed, and come back', async () => {
    const { page, trouble } = await open('zh/indicators.html')
    const rows = page.locator('tr[data-row]:visible')
    const all = await rows.count()
    await page.locator('[name=year]').selectOption('2022')
    expect(await rows.count()).toBeLessThan(all)
    expect(await rows.locator('th').allTextContents()).toEqual(expect.arrayContaining(['2022']))
    await page.locator('[name=words]').fill('健康管理')
    expect(await rows.count()).toBe(1)
    expect(await page.locator('tbody[data-group]:visible').count()).toBe(1)
    expect(await page.locator('form.filters output').textContent()).toContain(`显示 1 / ${all} 行`)
    await page.locator('[name=level]').selectOption('national')
    expect(await page.locator('th[data-column]:visible').count()).toBe(1)
    await page.getByRole('button', { name: '重置' }).click()
    await expect.poll(() => rows.count()).toBe(all)
    await page.locator('form.filters summary').click()
    await page.locator('[name=document]').first().uncheck()
    expect(await page.locator('th[data-column]:visible').count()).toBe(4)
    expect(await page.locator('td.c0:visible').count()).toBe(0)
    expect(trouble).toEqual([])
  })

  test('search finds documents, indicators and clauses from any page, and leads to them', async () => {
    const { page, trouble } = await open('zh/reuse.html')
    await page.keyboard.press('/')
    await page.keyboard.type('托位数 2025')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\.html#q=/)
    const results = page.locator('#results li')
    expect(await results.count()).toBeGreaterThanOrEqual(5)
    await page.locator('#search [name=kind]').selectOption({ label: '指标' })
    expect(await results.count()).toBe(5)
    await results.first().locator('a').click()
    expect(page.url()).toMatch(/documents\/plan-\d\.html#r\d+$/)
    expect((await page.locator('.text mark.now').allTextContents()).join('')).toContain('托位数')
    await page.goBack()
    expect(await page.locator('#search [name=q]').inputValue()).toBe('托位数 2025')
    await page.locator('#search [name=q]').fill('没有这样的话')
    expect(await page.locator('#found').textContent()).toBe('没有找到')
    expect(trouble).toEqual([])
  })

  test('letters typed in the search box stay there, also on pages whose keys step through marks', async () => {
    for (const path of ['zh/documents/plan-1.html', 'zh/sources/plan-1.html']) {
      const { page, trouble } = await open(path)
      await page.locator('form.find input').pressSequentially('npjk/')
      expect(await page.locator('form.find input').inputValue()).toBe('npjk/')
      expect(await page.locator('.now').count()).toBe(0)
      expect(trouble).toEqual([])
    }
  })

  test('the keyboard alone gets from the top of a page to a source', async () => {
    const { page, trouble } = await open('zh/indicators.html')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    const reached: string[] = []
    for (let step = 0; step < 40 && !reached.at(-1)?.includes('#r'); step++) {
      await page.keyboard.press('Tab')
      const outlined = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
      expect(outlined).toBe(true)
      reached.push(String(await page.evaluate("document.activeElement.getAttribute('href') ?? ''")))
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/documents\/.*#r\d+$/)
    expect(trouble).toEqual([])
  })

  test('a hostile site does nothing but show, on any page', async () => {
    const { page, trouble } = await open('index.html', { site: hostile })
    for (const path of await pagesIn(hostile)) {
      await page.goto(`file://${hostile}/${path}`)
      expect(await page.evaluate('window.owned'), path).toBeUndefined()
      expect(await page.locator('img, iframe, base, object').count(), path).toBe(0)
      expect(await page.locator('a[href^="javascript"], a[href^="http"]').count(), path).toBe(0)
      if (path.endsWith('search.html')) {
        await page.locator('#search [name=q]').fill('<script')
        expect(await page.locator('#results li').count()).toBeGreaterThan(0)
      }
      expect(trouble, path).toEqual([])
    }
  }, 120_000)

  test('no page of either language is hard to reach, in the light and in the dark', async () => {
    // Of pages that are made alike, one; the dark differs from the light in colours only.
    const paths = (await pagesIn(folder)).filter(path => !/plan-[02-9]|clauses\/[2-9]/.test(path))
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, trouble } = await open('index.html', { colorScheme })
      for (const path of paths.filter(one => colorScheme === 'light' || one.startsWith('zh/'))) {
        await page.goto(`file://${folder}/${path}`)
        const violations = await page.evaluate(`${AXE}
axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 200))))`)
        expect(violations, `${path} ${colorScheme}`).toEqual([])
      }
      expect(trouble).toEqual([])
    }
  }, 180_000)

  test('no page is wider than a phone, with five documents and with thirty', async () => {
    for (const site of [folder, wide]) {
      const { page, trouble } = await open('index.html', { site, viewport: { width: 375, height: 700 } })
      for (const path of await pagesIn(site)) {
        if (/plan-(?:[2-9]|\d\d)/.test(path)) continue
        await page.goto(`file://${site}/${path}`)
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(375)
        // No column is so narrow that its characters stand one below the other.
        const narrow = `[...document.querySelectorAll('table:not(.heat) td')].filter(cell => cell.innerText.length > 12 && cell.clientWidth < 60 && cell.clientWidth > 0).length`
        expect(await page.evaluate(narrow), path).toBe(0)
      }
      expect(trouble).toEqual([])
    }
  }, 120_000)

  test('with thirty documents the first column and the heads stay while a table scrolls', async () => {
    const { page } = await open('zh/indicators.html', { site: wide })
    const region = page.locator('.scroll.tall')
    await region.evaluate(one => one.scrollBy(2000, 120))
    const place = await region.boundingBox()
    const head = await page.locator('tbody th[scope=row]').last().boundingBox()
    const top = await page.locator('thead th').first().boundingBox()
    expect(Math.abs((head?.x ?? 0) - (place?.x ?? 0))).toBeLessThan(4)
    expect(Math.abs((top?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(4)
  })
})
