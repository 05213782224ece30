import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { filesIn, folderWith, run } from './world.ts'

const CITY = (name: string, places: string, pay: string) => `${name}人民政府办公室关于印发${name}托育服务发展方案的通知
各区人民政府：
现将方案印发给你们，请认真贯彻执行。
一、工作目标
到2025年，每千人口拥有3岁以下婴幼儿托位数达到${places}个，普惠性托位占比达到60%。
二、主要任务
（一）落实补助。对新建的托位，每个托位给予一次性建设补助${pay}元。（牵头单位：市卫生健康委；责任单位：市财政局）
（二）加强综合监管。建立综合监管制度，严格执法检查。（牵头单位：市卫生健康委；责任单位：市市场监管局）
`
const A = CITY('临澜市', '4.6', '10000')
const B = CITY('北泽市', '5.1', '8000')

const two = () => folderWith({ 'a.txt': A, 'b.txt': B })

describe('duizhao diff', () => {
  test('sets pages side by side on the terminal, in both languages', async () => {
    const folder = await two()
    const names = [join(folder, 'a.txt'), join(folder, 'b.txt')]
    const zh = await run(['--lang', 'zh', 'diff', ...names])
    expect(zh).toMatchObject({ status: 0, stderr: '' })
    expect(zh.stdout).toMatch(/每千人口托位数（个）\s+2025 4\.6\s+2025 5\.1/)
    expect(zh.stdout).toContain('可直接比较')
    const en = await run(['--lang', 'en', 'diff', ...names])
    expect(en.stdout).toMatch(/^2 documents side by side\n/)
    expect(en.stdout).toContain('comparable')
  })

  test('no line is wider than the terminal, and columns are aligned by the cells of Chinese characters', async () => {
    const folder = await two()
    for (const columns of [60, 80, 132]) {
      const { stdout } = await run(['--lang', 'zh', 'diff', folder], { isTTY: true, columns, env: { NO_COLOR: '1' } })
      for (const line of stdout.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(columns)
    }
  })

  test('thirty documents stay short: a few lines for each row, and how many more there are', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `city-${String(index + 1).padStart(2, '0')}`)
    const folder = await folderWith(
      Object.fromEntries(names.map((name, index) => [`${name}.txt`, CITY(`临${name}市`, `4.${index % 9}`, '10000')])),
    )
    const { stdout } = await run(['--lang', 'en', 'diff', folder, '--only', 'targets'])
    expect(stdout).toMatch(/city-08 {2}2025 [^\n]+\n {4}and 22 more documents/)
    expect(stdout.split('\n').length).toBeLessThan(60)
    expect((await run(['diff', folder, '--only', 'targets', '--all'])).stdout).toContain('city-30  2025')
  })

  test('colours a terminal, and nothing else', async () => {
    const folder = await two()
    expect((await run(['diff', folder], { isTTY: true, columns: 100 })).stdout).toContain('\u001b[')
    expect((await run(['diff', folder])).stdout).not.toContain('\u001b[')
  })

  test('takes pages, documents and folders in any mix; the columns follow the arguments', async () => {
    const folder = await folderWith({ 'corpus/a.txt': A, 'corpus/b.txt': B, 'more/c.txt': CITY('南浦市', '4', '5000') })
    const made = join(folder, 'made')
    await run(['build', join(folder, 'corpus'), '-o', made, '--no-cache'])
    const of = async (...names: string[]) =>
      JSON.parse((await run(['diff', ...names, '-f', 'json'])).stdout).documents as string[]
    expect(await of(made, join(folder, 'more'))).toEqual(['a', 'b', 'c'])
    expect(await of(join(folder, 'more/c.txt'), join(made, 'b.json'))).toEqual(['c', 'b'])
    expect(await of(join(folder, 'corpus/b.txt'), join(folder, 'corpus/a.txt'))).toEqual(['b', 'a'])
  })

  test('documents of one name are told apart by their folders', async () => {
    const folder = await folderWith({ 'north/plan.txt': A, 'south/plan.txt': B })
    const { stdout } = await run(['diff', join(folder, 'north/plan.txt'), join(folder, 'south/plan.txt'), '-f', 'json'])
    expect(JSON.parse(stdout).documents).toEqual(['north/plan', 'south/plan'])
  })

  test('writes every format, the same bytes each time', async () => {
    const folder = await two()
    const names = ['a.txt', 'b.txt']
    for (const name of ['c.json', 'c.md', 'c.html', 'c.xlsx', 'c.txt']) {
      const paths = [join(folder, `1-${name}`), join(folder, `2-${name}`)]
      for (const path of paths) {
        const { status, stderr } = await run([
          '--lang',
          'zh',
          'diff',
          ...names.map(one => join(folder, one)),
          '-o',
          path,
        ])
        expect(status).toBe(0)
        expect(stderr).toContain(`${path}：2 份文件`)
      }
      const [one, other] = await Promise.all(paths.map(path => readFile(path)))
      expect(one?.equals(other as Buffer)).toBe(true)
    }
    const files = await filesIn(folder)
    expect(JSON.parse(files['1-c.json'] as string).targets[0].indicator.id).toBe('childcare/places-per-1000')
    expect(files['1-c.md']).toContain('| 每千人口托位数（个） | 2025 4.6 〔一〕 | **2025 5.1** 〔一〕 |')
    expect(files['1-c.html']).toContain('每千人口拥有3岁以下婴幼儿托位数达到5.1个')
    for (const [, id] of (files['1-c.html'] ?? '').matchAll(/<a href="#([^"]*)">/g)) {
      expect(files['1-c.html']).toContain(`id="${id}"`)
    }
    expect(files['1-c.html']).toContain('<a href="#reuse">')
  })

  test('the workbook has a sheet for each table, with frozen heads, filters and the words behind each row', async () => {
    const folder = await two()
    const path = join(folder, 'c.xlsx')
    await run(['diff', folder, '-o', path])
    const files = unzipSync(await readFile(path))
    const text = (name: string) => strFromU8(files[name] as Uint8Array)
    const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(
      expect.arrayContaining(['targets', 'targets_by_document', 'responsibilities', 'tasks', 'subsidies', 'documents']),
    )
    names.forEach((_, index) => {
      expect(text(`xl/worksheets/sheet${index + 1}.xml`)).toMatch(/state="frozen".*<autoFilter/s)
    })
    expect(text('xl/worksheets/sheet1.xml')).toContain('a 一 “每千人口拥有3岁以下婴幼儿托位数达到4.6个”')
  })

  test('csv goes to a folder, or one table to the terminal', async () => {
    const folder = await two()
    const out = join(folder, 'tables')
    const { stderr } = await run(['--lang', 'en', 'diff', folder, '-f', 'csv', '-o', `${out}/`])
    expect(stderr).toMatch(/documents 2, rows \d+/)
    expect(Object.keys(await filesIn(out))).toContain('targets_by_document.csv')
    const { stdout } = await run(['diff', folder, '-f', 'csv', '--only', 'subsidies'])
    expect(stdout).toMatch(/^kind,topic_id,topic,document,.*,section,quote,source\r\n/)
    expect(stdout).toContain(',10000,')
    const refused = await run(['--lang', 'en', 'diff', folder, '-f', 'csv'])
    expect(refused).toMatchObject({ status: 2, stdout: '' })
    expect(refused.stderr).toContain('--only')
  })

  test('--only compares one part, --baseline says what the others are measured against', async () => {
    const folder = await two()
    const { stdout } = await run(['diff', folder, '--only', 'targets', '--baseline', 'a', '-f', 'json'])
    const { targets, tasks, clauses } = JSON.parse(stdout)
    expect([tasks, clauses]).toEqual([[], []])
    expect(targets[0].years[0]).toMatchObject({ reference: { document: 'a', value: 4.6 }, distance: { b: 0.5 } })
  })

  test('speaks English throughout where packs and lexicon have English names', async () => {
    const { stdout } = await run(['--lang', 'en', 'diff', await two()])
    for (const name of ['childcare places per', 'health commission', 'construction subsidies', 'aims']) {
      expect(stdout).toContain(name)
    }
    expect(stdout).not.toMatch(/^(?:每千人口托位数|卫生健康委员会|建设补助|工作目标)/m)
  })

  test('clauses on one topic are one row, however many groups they make', async () => {
    const { stdout } = await run(['--lang', 'zh', 'diff', 'extracted', '--only', 'clauses', '--all'])
    const heads = stdout.split('\n').filter(line => /^\S/.test(line))
    expect(heads.filter((line, at) => heads.indexOf(line) !== at)).toEqual([])
    expect(heads).toContain('组织领导')
  })

  test('a table without a row to show has no head', async () => {
    const folder = await folderWith({ 'a.txt': A, 'b.txt': B.replace(/（牵头单位：[^）]*）/g, '') })
    const { stdout } = await run(['--lang', 'zh', 'diff', folder], { isTTY: true, columns: 132 })
    expect(stdout).toMatch(/任务分工\S*\n\S*另有 \d+ 行只有一份文件有/)
  })

  test('slips of an outline are told to its editor and not to those who compare', async () => {
    const folder = await folderWith({ 'a.txt': A, 'b.txt': B.replace('（二）加强', '（四）加强') })
    expect((await run(['--lang', 'zh', 'diff', folder])).stderr).toBe('')
    expect((await run(['--lang', 'zh', 'clean', join(folder, 'b.txt')])).stderr).toContain('（四）')
  })

  test('--no-packs and --pack decide what names indicators', async () => {
    const folder = await two()
    const { stdout } = await run(['diff', folder, '--no-packs', '-f', 'json', '--only', 'targets'])
    const [row] = JSON.parse(stdout).targets
    expect(row).toMatchObject({ indicator: { id: null }, missing: [] })
  })

  test('errors say what is wrong and what to do, and leave with status 2', async () => {
    const folder = await two()
    const alone = await run(['--lang', 'en', 'diff', join(folder, 'a.txt')])
    expect(alone).toMatchObject({ status: 2, stdout: '' })
    expect(alone.stderr).toContain('at least two documents')
    const unknown = await run(['--lang', 'en', 'diff', folder, '--baseline', 'nowhere'])
    expect(unknown).toMatchObject({ status: 2 })
    expect(unknown.stderr).toMatch(/"nowhere".*a, b/)
    expect((await run(['diff', folder, '-f', 'xlsx'])).status).toBe(2)
    expect((await run(['diff', folder, '--versions', '-f', 'csv', '-o', `${folder}/x/`])).status).toBe(2)
    const missing = await run(['--lang', 'en', 'diff', folder, join(folder, 'gone.html')])
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('gone.html')
    expect(missing.stdout).toContain('2 documents side by side')
  })

  test.each([['diff'], ['report']])(
    '%s of a folder that is missing or empty is one error with what to do',
    async command => {
      const folder = await folderWith({ 'empty/.keep': '' })
      for (const name of ['empty', 'gone']) {
        const { status, stderr } = await run(['--lang', 'en', command, join(folder, name), ...outOf(command, folder)])
        expect(status).toBe(2)
        expect(stderr.trim().split('\n')).toHaveLength(1)
        expect(stderr).toMatch(/run duizhao build first|make it with duizhao build first/)
      }
    },
  )
})

const outOf = (command: string, folder: string) => (command === 'report' ? ['-o', join(folder, 'report')] : [])

describe('two versions', () => {
  const OLD = A.replace('方案的通知', '方案（征求意见稿）').replace('达到4.6个', '达到4个')

  test('are compared clause by clause, the first named as the old one', async () => {
    const folder = await folderWith({ 'old.txt': OLD, 'new.txt': A.replace('方案的通知', '方案') })
    const { stdout, status } = await run(['--lang', 'zh', 'diff', join(folder, 'old.txt'), join(folder, 'new.txt')])
    expect(status).toBe(0)
    expect(stdout).toContain('每千人口拥有3岁以下婴幼儿托位数：4个 → 4.6个')
    expect(stdout).toContain('[-4个-]{+4.6个+}')
    // Of a folder the draft is the old one.
    const { stdout: json } = await run(['diff', folder, '-f', 'json'])
    const { documents, versions } = JSON.parse(json)
    expect(documents).toHaveLength(2)
    expect(versions).toMatchObject({ old: { id: 'old', status: 'draft' }, new: { id: 'new' } })
  })

  test('--no-versions gives the tables, --versions takes any two documents', async () => {
    const folder = await folderWith({ 'old.txt': OLD, 'new.txt': A.replace('方案的通知', '方案'), 'other.txt': B })
    const names = (...files: string[]) => files.map(name => join(folder, name))
    const tables = await run(['diff', ...names('old.txt', 'new.txt'), '--no-versions', '-f', 'json'])
    expect(JSON.parse(tables.stdout)).toMatchObject({ documents: ['old', 'new'] })
    expect(JSON.parse(tables.stdout)).not.toHaveProperty('versions')
    const forced = await run(['diff', ...names('old.txt', 'other.txt'), '--versions', '-f', 'json'])
    expect(JSON.parse(forced.stdout).versions.clauses.length).toBeGreaterThan(3)
  })

  test('a document and itself read the same', async () => {
    const folder = await folderWith({ 'a.txt': A })
    const { stdout, status } = await run(['--lang', 'en', 'diff', join(folder, 'a.txt'), join(folder, 'a.txt')])
    expect(status).toBe(0)
    expect(stdout).toContain('the two versions read the same')
  })
})

describe('hostile documents', () => {
  const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>'
  const hostile = (name: string) =>
    CITY(name, '4.6', '10000')
      .replace('一、工作目标', `一、工作目标${SCRIPT}|=cmd|[a](javascript:alert(3))`)
      .replace('（一）落实补助。', `（一）=HYPERLINK("http://x")落实补助${SCRIPT}。`)
      .replace('市财政局', '市财政局\u202e\u001b[31m')

  test.each([['html'], ['md']])('nothing in them becomes markup in %s', async format => {
    const folder = await folderWith({ 'a.txt': hostile('临澜市'), 'b.txt': hostile('北泽市') })
    const { stdout, status } = await run(['diff', folder, '-f', format])
    expect(status).toBe(0)
    expect(stdout).not.toMatch(/<script>alert|<img|\u202e|\u001b/)
    const link = /(?<!\\)\]\(javascript/
    if (format === 'md') expect(stdout).not.toMatch(link)
    const versions = await run(['diff', folder, '--versions', '-f', format])
    expect(versions.stdout).toContain('alert')
    expect(versions.stdout).not.toMatch(/<script>alert|<img|\u202e|\u001b/)
    if (format === 'md') expect(versions.stdout).not.toMatch(link)
  })

  test('nothing in them reaches the terminal as an escape, or a spreadsheet as a formula', async () => {
    const folder = await folderWith({ 'a.txt': hostile('临澜市'), 'b.txt': hostile('北泽市') })
    for (const more of [[], ['--all'], ['--versions'], ['--versions', '--all']]) {
      expect((await run(['diff', folder, ...more])).stdout).not.toMatch(/\u202e|\u001b/)
    }
    await run(['diff', folder, '-f', 'csv', '-o', `${folder}/t/`])
    for (const text of Object.values(await filesIn(join(folder, 't')))) expect(text).not.toMatch(/(?:^|,|\n)"?[=+@]/)
  })

  test('a file that is no document is told, and the others are compared', async () => {
    const folder = await two()
    await writeFile(join(folder, 'c.json'), '{"id": 3}')
    const { status, stderr, stdout } = await run([
      '--lang',
      'en',
      'diff',
      join(folder, 'a.txt'),
      join(folder, 'b.txt'),
      join(folder, 'c.json'),
    ])
    expect(status).toBe(2)
    expect(stderr).toContain('c.json')
    expect(stdout).toContain('2 documents side by side')
  })
})
