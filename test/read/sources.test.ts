import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkId } from '../../src/read/identity.ts'
import { ReadError } from '../../src/read/read-error.ts'
import { listInputs } from '../../src/read/sources.ts'

const root = mkdtempSync(join(tmpdir(), 'duizhao-sources-'))
const home = process.cwd()
afterAll(() => {
  process.chdir(home)
  rmSync(root, { recursive: true })
})

const put = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '通知')
  }
}

beforeAll(() => {
  process.chdir(root)
  put('pages/b.txt', 'pages/a.html', 'pages/a.yaml', 'pages/B10.md', 'pages/readme', 'pages/data.csv', 'pages/c.PDF')
  put('pages/north/b.txt', 'pages/.git/x.txt', 'pages/node_modules/y.txt', 'pages/~$c.docx', 'pages/a.corrections.yaml')
  put('clash/a.txt', 'clash/a.html', 'clash/x/a.txt', 'clash/Case.txt', 'clash/case.md')
  put('bare/notes', 'bare/z.json', 'odd/…..txt', 'odd/a[1].txt', 'loose.yaml')
  symlinkSync(join(root, 'pages'), join(root, 'pages/north/up'))
  symlinkSync('self', join(root, 'pages/self'))
})

const listed = async (...names: string[]) => {
  const { inputs, errors } = await listInputs(names)
  return { ids: inputs.map(({ id }) => id), files: inputs.map(({ file }) => file), errors: errors.map(({ id }) => id) }
}

describe('listInputs', () => {
  test('searches a folder to the bottom for pages, and not round in circles', async () => {
    const { ids, files, errors } = await listed('pages')
    expect(ids).toEqual(['B10', 'a', 'b', 'c', 'north/b'])
    expect(files).toEqual(['pages/B10.md', 'pages/a.html', 'pages/b.txt', 'pages/c.PDF', 'pages/north/b.txt'])
    expect(errors).toEqual([])
  })

  test('takes a named file whatever its extension', async () => {
    expect(await listed('pages/data.csv', 'pages/readme')).toMatchObject({ ids: ['data', 'readme'], errors: [] })
  })

  test('does not list a file twice', async () => {
    expect((await listed('pages/b.txt', './pages/b.txt', join(root, 'pages/b.txt'))).ids).toEqual(['b'])
    expect((await listed('pages', 'pages/north')).ids).toEqual(['B10', 'a', 'b', 'c'].concat('north/b').slice(0, 4))
  })

  test('expands a glob, ids counted from its first wildcard', async () => {
    expect((await listed('pages/**/*.txt')).ids).toEqual(['b', 'north/b'])
    expect((await listed('pages/*.{html,md,csv}')).ids).toEqual(['B10', 'a'])
    expect(await listed('pages/*.doc')).toMatchObject({ ids: [], errors: ['glob-no-match'] })
  })

  test('takes a file whose name looks like a glob', async () => {
    expect((await listed('odd/a[1].txt')).ids).toEqual(['a[1]'])
  })

  test('skips the notes that the shell names with the pages', async () => {
    expect(await listed('pages/a.html', 'pages/a.yaml', 'pages/a.corrections.yaml')).toMatchObject({
      ids: ['a'],
      errors: [],
    })
    expect(await listed('loose.yaml')).toMatchObject({ ids: [], errors: ['sidecar-not-page'] })
    expect(await listed('pages/a.yaml')).toMatchObject({ ids: [], errors: ['sidecar-not-page'] })
  })

  test('rejects the second of two pages with one id, naming both', async () => {
    const { inputs, errors } = await listInputs(['clash'])
    expect(inputs.map(({ file }) => file)).toEqual(['clash/Case.txt', 'clash/a.html', 'clash/x/a.txt'])
    expect(errors.map(({ values }) => [values.file, values['other']])).toEqual([
      ['clash/a.txt', 'clash/a.html'],
      ['clash/case.md', 'clash/Case.txt'],
    ])
  })

  test('says what leads nowhere and lists the rest', async () => {
    expect(await listed('none.txt', 'bare', 'pages/b.txt')).toEqual({
      ids: ['b', 'none'],
      files: ['pages/b.txt', 'none.txt'],
      errors: ['folder-empty'],
    })
  })

  test('knows standard input', async () => {
    expect(await listed('-', '-')).toEqual({ ids: ['stdin'], files: ['-'], errors: [] })
  })
})

describe('an id', () => {
  test.each([
    '..',
    '../x',
    'a/../b',
    '/etc/passwd',
    'C:/x',
    'C:x',
    'a\\b',
    'a\0b',
    '',
    '.',
    'a//b',
    'a/',
    'nul',
    'CON.x',
    'a\nb',
  ])('%j is rejected', id => {
    expect(() => checkId(id, 'page.txt')).toThrow(ReadError)
  })

  test.each(['a', 'x/a', '杭州市-2021', 'a..b', '…', 'a b', 'console', '.htaccess'])('%j is fine', id => {
    expect(() => checkId(id, 'page.txt')).not.toThrow()
  })
})
