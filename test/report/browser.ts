import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { folderWith } from '../cli/world.ts'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether there is a browser to open reports in; says so when there is none. */
export const present = existsSync(CHROMIUM)
if (!present) console.warn(`${CHROMIUM} is not there: the tests that open pages in a browser are skipped`)

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Open a report; whatever the browser complains about, runs or asks for beyond the file is collected. */
export async function openReport(
  browser: Browser,
  html: string,
  width = 1280,
): Promise<{ page: Page; trouble: string[] }> {
  const folder = await folderWith({})
  const file = join(folder, 'view.html')
  await writeFile(file, html)
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  onTestFinished(() => page.close())
  const trouble: string[] = []
  page.on('console', message => trouble.push(`console: ${message.text()}`))
  page.on('pageerror', error => trouble.push(`error: ${error.message}`))
  page.on('dialog', async dialog => {
    trouble.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('request', request => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
      trouble.push(`request: ${request.url()}`)
  })
  await page.goto(`file://${file}`)
  return { page, trouble }
}
