import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { SCHEMA_NAMES } from '../../src/record/schema-names.ts'
import { filesIn, folderWith, run } from './world.ts'

const PAGE = `临澜市人民政府办公室关于印发临澜市托育服务实施方案的通知
各区人民政府：
为做好托育服务，现将实施方案印发给你们，请认真贯徹執行。
一、工作目标
到2025年，每千人口拥有3岁以下婴幼儿托位数达到4.6个，普惠性托位占比达到60%以上。
二、主要任务
（一）落实补助。对新建的托位，每个托位给予一次性建设补助10000元。（牵头单位：市卫生健康委；责任单位：市财政局）
`
const EMPTY = '临澜市托育服务规范\n'

describe('extract', () => {
  test('prints one document as JSON, the same that build writes', async () => {
    const folder = await folderWith({ 'corpus/a.txt': PAGE })
    const { status, stdout } = await run(['extract', join(folder, 'corpus/a.txt')])
    expect(status).toBe(0)
    await run(['build', join(folder, 'corpus'), '-o', join(folder, 'made'), '--no-cache'])
    const made = JSON.parse(await readFile(join(folder, 'made/a.json'), 'utf8'))
    const { source, ...printed } = JSON.parse(stdout)
    expect({ ...printed, source: { ...source, file: 'a.txt' } }).toEqual(made)
    expect(printed.targets.map((row: { value: number }) => row.value)).toEqual([4.6, 60])
    expect(printed.subsidies).toMatchObject([{ amount: 10000 }])
    expect(printed.responsibilities[0].assignments).toHaveLength(2)
  })

  test('prints several as lines, and one when asked for lines', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': EMPTY })
    const both = await run(['extract', folder])
    expect(
      both.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['a', 'b'])
    const one = await run(['extract', join(folder, 'a.txt'), '--format', 'ndjson'])
    expect(one.stdout.match(/\n/g)).toHaveLength(1)
  })

  test('takes the folder and the files that build made, and gives what it gives for the pages', async () => {
    const folder = await folderWith({ 'corpus/a.txt': PAGE, 'corpus/sub/b.txt': EMPTY })
    const made = join(folder, 'made')
    await run(['build', join(folder, 'corpus'), '-o', made, '--no-cache'])
    const named = ['a.json', 'a.edits.json', 'a.md'].map(name => join(made, name))
    const fromFolder = await run(['extract', made, '-f', 'csv', '--only', 'targets'])
    const fromFiles = await run(['extract', ...named, '-f', 'csv', '--only', 'targets'])
    expect(fromFolder).toMatchObject({ status: 0, stderr: '' })
    expect(fromFiles).toEqual(fromFolder)
    const fromPage = await run(['extract', join(folder, 'corpus/a.txt'), '-f', 'csv', '--only', 'targets'])
    expect(fromFolder.stdout.replaceAll('a.txt', '')).toBe(
      fromPage.stdout.replaceAll(join(folder, 'corpus/a.txt').replaceAll('\\', '/'), ''),
    )
  })

  test('writes the tables of CSV to a folder, one row for each assignment, with the place in the page', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const { status, stderr } = await run([
      'extract',
      join(folder, 'a.txt'),
      '-f',
      'csv',
      '-o',
      `${join(folder, 'out')}/`,
    ])
    expect(status).toBe(0)
    expect(stderr).toContain('documents 1, records 4')
    const files = await filesIn(join(folder, 'out'))
    expect(Object.keys(files).sort()).toEqual(['responsibilities.csv', 'subsidies.csv', 'targets.csv'])
    const [head = '', ...rows] = (files['responsibilities.csv'] as string).trimEnd().split('\r\n')
    const at = (row: string, name: string) => row.split(',')[head.split(',').indexOf(name)]
    expect(rows.map(row => [at(row, 'body'), at(row, 'role'), at(row, 'line'), at(row, 'section')])).toEqual([
      ['市卫生健康委', 'lead', '7', '二/（一）'],
      ['市财政局', 'participant', '7', '二/（一）'],
    ])
    const start = Number(at(rows[0] as string, 'raw_start'))
    expect(PAGE.slice(start, start + 6)).toBe('（牵头单位：')
  })

  test('begins CSV with a BOM when asked to', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const args = ['extract', join(folder, 'a.txt'), '-f', 'csv', '--only', 'subsidies']
    const plain = (await run(args)).stdout
    expect((await run([...args, '--bom'])).stdout).toBe(`\ufeff${plain}`)
  })

  test('writes a workbook, the format told by the extension', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const out = join(folder, 'tables.xlsx')
    expect((await run(['extract', join(folder, 'a.txt'), '-o', out])).status).toBe(0)
    const files = unzipSync(await readFile(out))
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array)).toContain('<v>4.6</v>')
  })

  test('writes pages with the records marked: one, or a folder of them', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE, 'in/b.txt': EMPTY, 'c.json': '' })
    const one = join(folder, 'view.html')
    expect((await run(['extract', join(folder, 'in/a.txt'), '-o', one])).status).toBe(0)
    expect(await readFile(one, 'utf8')).toContain('<li class="targets"')
    const both = await run(['extract', join(folder, 'in'), '-f', 'html'])
    expect(both).toMatchObject({ status: 2, stdout: '' })
    await run(['extract', join(folder, 'in'), '-f', 'html', '-o', `${join(folder, 'views')}/`])
    expect(Object.keys(await filesIn(join(folder, 'views'))).sort()).toEqual(['a.html', 'b.html'])
    const alone = await run(['extract', join(folder, 'in/a.txt'), '-o', join(folder, 'c.json')])
    expect(alone.status).toBe(0)
    const without = await run(['extract', join(folder, 'c.json'), '-f', 'html'])
    expect(without.status).toBe(2)
    expect(without.stderr).toContain('no .edits.json lies beside it')
  })

  test.each([
    [['-f', 'csv'], 'name a folder with -o'],
    [['-f', 'xlsx'], 'name a file with -o'],
    [['--only', 'targets'], '--only is for csv and xlsx'],
    [['--only', 'clauses'], 'it takes: targets, responsibilities, subsidies'],
    [['-f', 'pdf'], 'it takes: json'],
    [['-o', 'records.xyz'], 'endings: .json .ndjson'],
  ])('refuses %j with a hint', async (args, hint) => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const { status, stdout, stderr } = await run(['extract', join(folder, 'a.txt'), ...args])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(hint)
  })

  test('says what it wrote and how much, and takes any name when the format is given', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const page = join(folder, 'a.txt')
    for (const [name, ...args] of [['view.html'], ['records.json'], ['records'], ['records.xyz', '-f', 'ndjson']]) {
      const out = join(folder, name as string)
      const { status, stderr } = await run(['extract', page, '-o', out, ...args])
      expect(status).toBe(0)
      expect(stderr).toBe(`${out}: documents 1, records 4\n`)
    }
    expect((await run(['extract', page])).stderr).toBe('')
  })

  test('tells documents of one name apart, as diff does, and says so', async () => {
    const folder = await folderWith({ 'old/draft.txt': PAGE, 'new/draft.txt': EMPTY })
    const names = ['old/draft.txt', 'new/draft.txt'].map(name => join(folder, name))
    const { status, stdout, stderr } = await run(['extract', ...names, '-f', 'ndjson'])
    expect(status).toBe(0)
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).id)
    expect(ids).toEqual(['old/draft', 'new/draft'])
    expect(stderr).toContain('another document is called "draft" too; this one is written as "new/draft"')
    await run(['extract', ...names, '-f', 'html', '-o', `${join(folder, 'views')}/`])
    expect(Object.keys(await filesIn(join(folder, 'views'))).sort()).toEqual(['new/draft.html', 'old/draft.html'])
  })

  test('does the others when one is broken, and says where a document is not one', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.json': '{"id": "b"}', 'c.json': '{' })
    const names = ['a.txt', 'b.json', 'c.json', 'd.json', 'e.txt'].map(name => join(folder, name))
    const { status, stdout, stderr } = await run(['extract', ...names, '-f', 'ndjson'])
    expect(status).toBe(2)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(/b\.json: is not what duizhao build writes/)
    expect(stderr).toMatch(/c\.json: is not JSON/)
    expect(stderr).toMatch(/d\.json: no such file/)
    expect(stderr).toMatch(/e\.txt: no such file/)
  })
})

describe('schema', () => {
  test('prints each schema and writes them all', async () => {
    const folder = await folderWith({})
    expect((await run(['schema', '-o', folder])).status).toBe(0)
    const files = await filesIn(folder)
    expect(Object.keys(files).sort()).toEqual(SCHEMA_NAMES.map(name => `${name}.json`).sort())
    for (const [file, text] of Object.entries(files)) {
      expect((await run(['schema', file.replace('.json', '')])).stdout).toBe(text)
      expect(JSON.parse(text).$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    }
    expect((await run(['schema'])).stdout).toBe(files['document.json'])
    expect((await run(['schema', 'sheet'])).stderr).toContain('it takes: document, edits')
  })
})

describe('packs', () => {
  const OWN = {
    'own/pack.yaml': 'id: own\nname: { zh: 自己的, en: own }\ntitles: []\n',
    'own/indicators.yaml':
      '- { id: places, name: { zh: 托位, en: places }, unit: places-per-1000, aliases: [每千人口拥有3岁以下婴幼儿托位数] }\n',
  }
  const ids = (stdout: string) =>
    JSON.parse(stdout).targets.map((row: { indicator: { id: string | null } }) => row.indicator.id)

  test('name indicators: those of the package, a user’s own before them, or none', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, ...OWN })
    const page = join(folder, 'a.txt')
    const own = ['--pack', join(folder, 'own')]
    const shipped = ['childcare/places-per-1000', 'childcare/inclusive-place-share']
    expect(ids((await run(['extract', page])).stdout)).toEqual(shipped)
    expect(ids((await run(['extract', ...own, page])).stdout)).toEqual(['own/places', shipped[1]])
    expect(ids((await run(['extract', ...own, '--no-packs', page])).stdout)).toEqual(['own/places', null])
    expect(ids((await run(['extract', '--no-packs', page])).stdout)).toEqual([null, null])
  })

  test('name the indicators of documents made without them, and are what build uses', async () => {
    const folder = await folderWith({ 'corpus/a.txt': PAGE, ...OWN })
    const made = join(folder, 'made')
    const build = ['build', join(folder, 'corpus'), '-o', made, '--cache', join(folder, 'cache')]
    await run([...build, '--no-packs'])
    const document = join(made, 'a.json')
    expect(ids(await readFile(document, 'utf8'))).toEqual([null, null])
    expect(ids((await run(['extract', document])).stdout)[0]).toBe('childcare/places-per-1000')
    await run([...build, '--pack', join(folder, 'own')])
    expect(ids(await readFile(document, 'utf8'))[0]).toBe('own/places')
  })

  test('that are wrong are refused before anything is done', async () => {
    const folder = await folderWith({ 'corpus/a.txt': PAGE, 'own/pack.yaml': 'id: own\n' })
    for (const args of [
      ['extract', join(folder, 'corpus/a.txt')],
      ['build', join(folder, 'corpus'), '-o', join(folder, 'out')],
    ]) {
      const { status, stdout, stderr } = await run([...args, '--pack', join(folder, 'own')])
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/pack\.yaml:1: .*fields missing/)
    }
  })
})
