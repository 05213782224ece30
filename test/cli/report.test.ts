import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { replaceReport } from '../../src/cli/report-folder.ts'
import { planText } from '../report/site/documents.ts'
import { filesIn, folderWith, run } from './world.ts'

/** What build makes of three plans. */
let extracted: Readonly<Record<string, string>>
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-report-'))
  await mkdir(join(folder, 'corpus'))
  for (const index of [0, 1, 2]) await writeFile(join(folder, 'corpus', `plan-${index}.txt`), planText(index))
  await run(['build', join(folder, 'corpus'), '-o', join(folder, 'extracted'), '--no-cache'])
  extracted = await filesIn(join(folder, 'extracted'))
  await rm(folder, { recursive: true })
})

async function withDocuments(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const files = Object.entries(extracted).map(([name, text]) => [`extracted/${name}`, text] as const)
  return await folderWith({ ...Object.fromEntries(files), ...more })
}

describe('duizhao report', () => {
  test('writes the same site each time and says where to begin', async () => {
    const folder = await withDocuments()
    const out = join(folder, 'report')
    const first = await run(['--lang', 'zh', 'report', join(folder, 'extracted'), '-o', out])
    expect(first).toMatchObject({ status: 0, stdout: '' })
    expect(first.stderr).toContain(join(out, 'index.html'))
    const files = await filesIn(out)
    expect(files['index.html']).toContain('<html lang="zh-CN">')
    expect((await run(['--lang', 'zh', 'report', join(folder, 'extracted'), '-o', out])).status).toBe(0)
    const again = await filesIn(out)
    expect(Object.keys(again)).toEqual(Object.keys(files))
    for (const [name, text] of Object.entries(files)) expect(again[name] === text, name).toBe(true)
    expect((await filesIn(folder))[`.report-${process.pid}.duizhao-tmp`]).toBeUndefined()
  })

  test('takes a title, a baseline and the language of the first page', async () => {
    const folder = await withDocuments()
    const out = join(folder, 'report')
    const options = ['--title', 'Care <b>', '--baseline', 'plan-1', '-o', out]
    expect((await run(['--lang', 'en', 'report', join(folder, 'extracted'), ...options])).status).toBe(0)
    const files = await filesIn(out)
    expect(files['index.html']).toContain('<title>Care &lt;b&gt;</title>')
    expect(files['zh/clauses/1.html']?.match(/<article class="base"[^>]*><h3><a href="([^"#]*)/)?.[1]).toBe(
      '../documents/plan-1.html',
    )
    const wrong = await run(['--lang', 'en', 'report', join(folder, 'extracted'), '--baseline', 'x', '-o', out])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('plan-0 plan-1 plan-2')
  })

  test('names a document that cannot be taken in, on the page too, and goes on', async () => {
    const folder = await withDocuments({ 'extracted/bad.json': '{' })
    await rm(join(folder, 'extracted/plan-2.edits.json'))
    const out = join(folder, 'report')
    const paths = ['plan-0', 'plan-1', 'plan-2', 'bad'].map(name => join(folder, 'extracted', `${name}.json`))
    const result = await run(['--lang', 'en', 'report', ...paths, '-o', out])
    expect(result.status).toBe(2)
    expect(result.stderr).toMatch(/plan-2\.json: no \.edits\.json lies beside it[\s\S]*bad\.json/)
    const files = await filesIn(out)
    expect(files['index.html']).toContain('Documents that could not be taken in: 2')
    expect(files['zh/documents/plan-1.html']).toBeDefined()
    expect(files['zh/documents/plan-2.html']).toBeUndefined()
  })

  test('refuses an empty folder and a folder of somebody else, and touches neither', async () => {
    const folder = await withDocuments({ 'mine/notes.txt': 'x', 'none/.keep': '' })
    const empty = await run(['--lang', 'en', 'report', join(folder, 'none'), '-o', join(folder, 'report')])
    expect(empty.status).toBe(2)
    expect(empty.stderr).toContain('none')
    for (const out of ['mine', 'mine/notes.txt', 'extracted']) {
      const result = await run(['--lang', 'en', 'report', join(folder, 'extracted'), '-o', join(folder, out)])
      expect(result.status, out).toBe(2)
      expect(result.stderr).toContain(out)
    }
    expect(Object.keys(await filesIn(join(folder, 'mine')))).toEqual(['notes.txt'])
  })

  test('keeps the files of somebody else in an earlier report and drops its own that are gone', async () => {
    const folder = await withDocuments()
    const out = join(folder, 'report')
    await run(['report', join(folder, 'extracted'), '-o', out])
    await writeFile(join(out, 'CNAME'), 'example.org')
    await rm(join(folder, 'extracted/plan-2.json'))
    await rm(join(folder, 'extracted/plan-2.edits.json'))
    await rm(join(folder, 'extracted/plan-2.md'))
    expect((await run(['report', join(folder, 'extracted'), '-o', out])).status).toBe(0)
    const files = await filesIn(out)
    expect(files['CNAME']).toBe('example.org')
    expect(files['zh/documents/plan-2.html']).toBeUndefined()
    expect(files['zh/documents/plan-1.html']).toBeDefined()
  })

  test('that fails half way leaves the earlier report as it was, and nothing else', async () => {
    const folder = await folderWith({})
    const out = join(folder, 'report')
    async function* files(...paths: readonly string[]) {
      for (const path of paths) {
        if (path === '') throw new Error('half way')
        yield { path, content: path }
      }
    }
    expect(await replaceReport(out, files('index.html', 'a/b.html'))).toBe(2)
    await expect(replaceReport(out, files('index.html', 'new.html', ''))).rejects.toThrow('half way')
    expect(Object.keys(await filesIn(folder)).sort()).toEqual([
      'report/a/b.html',
      'report/duizhao-report.json',
      'report/index.html',
    ])
    await writeFile(join(out, 'new.html'), 'mine')
    expect(await replaceReport(out, files('index.html', 'new.html'))).toMatchObject({ id: 'report-out-in-the-way' })
    expect(await readFile(join(out, 'new.html'), 'utf8')).toBe('mine')
  })

  test('puts in order what a run that was killed left behind', async () => {
    const dead = 2 ** 30
    const folder = await folderWith({
      [`.report-${dead}.duizhao-tmp/half.html`]: 'half',
      [`.report-${dead}.duizhao-tmp-old/duizhao-report.json`]: '{"files":["index.html"]}',
      [`.report-${dead}.duizhao-tmp-old/index.html`]: 'old',
      [`.report-${dead}.duizhao-tmp-old/CNAME`]: 'example.org',
      [`.other-${dead}.duizhao-tmp/half.html`]: 'of another report',
    })
    async function* files() {
      yield { path: 'index.html', content: 'new' }
    }
    expect(await replaceReport(join(folder, 'report'), files())).toBe(1)
    expect(Object.keys(await filesIn(folder)).sort()).toEqual([
      `.other-${dead}.duizhao-tmp/half.html`,
      'report/CNAME',
      'report/duizhao-report.json',
      'report/index.html',
    ])
  })
})
