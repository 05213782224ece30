import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderWith, run } from './world.ts'

const NOTICE =
  '关于印发临澜市托育服务实施方案的通知\n各区人民政府，市政府各部门：\n现将实施方案印发给你们，请认真贯彻执行。\n'
const PLAN = '临澜市托育服务实施方案\n一、总体要求\n坚持政府引导、多方参与。\n'

async function corpus(files: Readonly<Record<string, string | Uint8Array>> = { 'a.txt': NOTICE, 'b.txt': PLAN }) {
  const folder = await folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`pages/${name}`, text])),
  )
  return { folder, pages: join(folder, 'pages'), out: join(folder, 'out') }
}

describe('build', () => {
  test('makes three files of each page and says so', async () => {
    const { pages, out } = await corpus()
    const { status, stdout, stderr } = await run(['build', pages, '-o', out])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(Object.keys(await filesIn(out)).sort()).toEqual(
      ['a.edits.json', 'a.json', 'a.md', 'b.edits.json', 'b.json', 'b.md'].sort(),
    )
    expect(stdout).toContain('total (2)')
    expect(stdout).toContain('files written: 6, unchanged: 0')
  })

  test('names the file of a page that holds nothing but spam, as the user reaches it, and does the others', async () => {
    const { pages, out } = await corpus({ 'a.txt': NOTICE, 'z.txt': '澳门新葡京娱乐平台_真人百家乐_六合彩开奖\n' })
    const { status, stderr } = await run(['build', pages, '-o', out])
    expect(status).toBe(2)
    expect(stderr).toContain(`${pages}/z.txt: the whole page was judged spam`)
    expect(Object.keys(await filesIn(out))).toHaveLength(3)
  })

  test('names pages in folders by their way there, with no trace of where the corpus lies', async () => {
    const { folder, pages, out } = await corpus({ 'linlan/index.txt': NOTICE, 'other/index.txt': PLAN })
    expect((await run(['build', pages, '-o', out])).status).toBe(0)
    const files = await filesIn(out)
    const document = JSON.parse(files['linlan/index.json'] as string)
    expect(document.id).toBe('linlan/index')
    expect(document.source.file).toBe('linlan/index.txt')
    expect(Object.values(files).some(text => text.includes(folder))).toBe(false)
  })

  test('writes nothing the second time', async () => {
    const { pages, out } = await corpus()
    for (const cache of [[], ['--no-cache']]) {
      await run(['build', pages, '-o', out, ...cache])
      const before = await filesIn(out)
      const { status, stdout } = await run(['build', pages, '-o', out, ...cache])
      expect(status).toBe(0)
      expect(stdout).toContain('files written: 0, unchanged: 6')
      expect(await filesIn(out)).toEqual(before)
    }
  })

  test('speaks Chinese', async () => {
    const { pages, out } = await corpus()
    const { stdout } = await run(['build', pages, '-o', out, '--lang', 'zh'])
    expect(stdout).toContain('合计（2 页）')
    expect(stdout).toContain('写出 6 个文件')
  })

  test('removes what it made of a page that is gone, and nothing else', async () => {
    const { pages, out, folder } = await corpus()
    await run(['build', pages, '-o', out])
    await writeFile(join(out, 'notes.json'), '{"schemaVersion": 1}')
    await writeFile(join(out, 'notes.md'), '---\nid: other\n---\n')
    const fewer = await folderWith({ 'pages/a.txt': NOTICE })
    const { status, stdout } = await run(['build', join(fewer, 'pages'), '-o', out])
    expect(status).toBe(0)
    expect(stdout).toContain('removed, since their pages are gone: b')
    expect(Object.keys(await filesIn(out)).sort()).toEqual(
      ['a.edits.json', 'a.json', 'a.md', 'notes.json', 'notes.md'].sort(),
    )
    expect(Object.keys(await filesIn(folder))).toContain('pages/b.txt')
  })

  test('leaves a file alone that it did not make', async () => {
    const { pages, out } = await corpus()
    await mkdir(out)
    await writeFile(join(out, 'a.json'), '{"name": "somebody else"}')
    const { status, stderr } = await run(['build', pages, '-o', out])
    expect(status).toBe(2)
    expect(stderr).toContain('"a.json" is there already and was not made by this tool')
    const files = await filesIn(out)
    expect(files['a.json']).toBe('{"name": "somebody else"}')
    expect(files['a.md']).toBeUndefined()
    expect(files['b.md']).toBeDefined()
  })

  test('does the other pages when one is broken, and keeps what it had of that one', async () => {
    const { pages, out } = await corpus()
    await run(['build', pages, '-o', out])
    const before = await filesIn(out)
    await writeFile(join(pages, 'a.txt'), new Uint8Array(400).fill(3))
    await writeFile(join(pages, 'b.txt'), `${PLAN}二、主要目标\n`)
    const { status, stdout, stderr } = await run(['build', pages, '-o', out])
    expect(status).toBe(2)
    expect(stderr).toContain('a.txt')
    expect(stdout).toContain('could not be done, see above: 1')
    const after = await filesIn(out)
    expect(after['a.md']).toBe(before['a.md'])
    expect(after['b.md']).toContain('二、主要目标')
  })

  test.each([
    ['an empty file', { 'a.txt': '' }, 'a.txt'],
    ['a corpus without pages', { 'a.xyz': 'x' }, 'holds no page'],
  ])('says what is wrong with %s', async (_, files, words) => {
    const { pages, out } = await corpus(files)
    const { status, stderr } = await run(['build', pages, '-o', out])
    expect(status).toBe(2)
    expect(stderr).toContain(words)
  })

  test('says what is wrong with the folders', async () => {
    const { folder, pages, out } = await corpus()
    const cases = [
      [['build', join(folder, 'nowhere'), '-o', out], 'there is no folder'],
      [['build', join(pages, 'a.txt'), '-o', out], 'is not a folder'],
      [['build', pages, '-o', join(pages, 'out')], 'lies inside'],
      [['build', pages, '-o', pages], 'lies inside'],
      [['build', pages, '-o', join(pages, 'a.txt', 'out')], 'lies inside'],
    ] as const
    for (const [args, words] of cases) {
      const { status, stderr, stdout } = await run(args)
      expect(stderr).toContain(words)
      expect(stdout).toBe('')
      expect(status).toBe(2)
    }
    await writeFile(join(folder, 'file'), '')
    const { status, stderr } = await run(['build', pages, '-o', join(folder, 'file/out')])
    expect(status).toBe(2)
    expect(stderr).toContain('cannot be written to (ENOTDIR)')
  })

  test('cleans up after a run that was killed, but not after one that still runs', async () => {
    const { pages, out } = await corpus()
    await mkdir(out)
    const dead = '.999999999-0-1.duizhao-tmp'
    const alive = `.${process.ppid}-0-1.duizhao-tmp`
    await writeFile(join(out, dead), 'half')
    await writeFile(join(out, alive), 'half')
    expect((await run(['build', pages, '-o', out])).status).toBe(0)
    const names = Object.keys(await filesIn(out))
    expect(names).not.toContain(dead)
    expect(names).toContain(alive)
  })

  test('stops between two pages when interrupted, every file whole', async () => {
    const { pages, out } = await corpus()
    const { status, stderr } = await run(['build', pages, '-o', out], { onReady: interrupt => interrupt() })
    expect(status).toBe(130)
    expect(stderr).toContain('interrupted after 0 of 2 pages')
    expect(await filesIn(out)).toEqual({})
  })

  test('shows a bar on a terminal only', async () => {
    const { pages, out } = await corpus()
    expect((await run(['build', pages, '-o', out], { isTTY: true, columns: 80 })).stderr).toMatch(/█+ 2\/2 b/)
    expect((await run(['build', pages, '-o', out])).stderr).toBe('')
  })
})

describe('build --check', () => {
  test('is content with what build made', async () => {
    const { pages, out } = await corpus()
    await run(['build', pages, '-o', out])
    const { status, stdout } = await run(['build', pages, '-o', out, '--check'])
    expect(status).toBe(0)
    expect(stdout).toContain('is up to date')
  })

  test('finds what is missing, changed and left over, and writes nothing', async () => {
    const { pages, out, folder } = await corpus({ 'a.txt': NOTICE, 'b.txt': PLAN })
    await run(['build', pages, '-o', out, '--no-cache'])
    await writeFile(join(pages, 'b.txt'), PLAN.replace('多方参与', '社会参与'))
    await writeFile(join(pages, 'c.txt'), PLAN)
    const left = (await readFile(join(out, 'a.json'), 'utf8')).replace('"id": "a"', '"id": "gone"')
    await writeFile(join(out, 'gone.json'), left)
    const before = await filesIn(folder)
    const { status, stdout } = await run(['build', pages, '-o', out, '--check'])
    expect(status).toBe(1)
    expect(stdout).toContain('missing c.md')
    expect(stdout).toContain('out of date b.md')
    expect(stdout).toMatch(/-\d+: 坚持政府引导、多方参与。\n +\+\d+: 坚持政府引导、社会参与。/)
    expect(stdout).toContain('left over gone.json')
    expect(stdout).toContain('files to write: 6, pages to remove: 1')
    expect(await filesIn(folder)).toEqual(before)
  })

  test('does not make the output folder', async () => {
    const { pages, out, folder } = await corpus()
    const { status } = await run(['build', pages, '-o', out, '--check'])
    expect(status).toBe(1)
    expect(Object.keys(await filesIn(folder)).sort()).toEqual(['pages/a.txt', 'pages/b.txt'])
  })

  test('prefers to say that a page could not be done', async () => {
    const { pages, out } = await corpus({ 'a.txt': '', 'b.txt': PLAN })
    const { status, stderr } = await run(['build', pages, '-o', out, '--check'])
    expect(status).toBe(2)
    expect(stderr).toContain('a.txt')
  })
})

describe('a spun page among others', () => {
  const spun = `关于强化安闲囚禁的报告
为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。
（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）
健全婴幼儿看顾服务体系，规范托育机构登记，加强从业人员岗前教育。
`
  const other = '临澜市托育服务办法\n健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。\n'
  const pages = { 'a.txt': spun, 'b.txt': other, 'c.txt': PLAN }

  test('is read with what they say in the same passages', async () => {
    const { pages: folder, out } = await corpus(pages)
    const { status, stdout } = await run(['build', folder, '-o', out])
    expect(status).toBe(0)
    expect((await filesIn(out))['a.md']).toContain('加强从业人员')
    expect(stdout.indexOf('a ')).toBeLessThan(stdout.indexOf('b '))
    const alone = await corpus({ 'a.txt': spun })
    await run(['build', alone.pages, '-o', alone.out])
    expect((await filesIn(alone.out))['a.md']).not.toContain('加强从业人员')
  })

  test('comes out the same with workers, without a cache and the second time, which writes nothing', async () => {
    const { pages: folder, out } = await corpus(pages)
    await run(['build', folder, '-o', out, '--jobs', '1'])
    const before = await filesIn(out)
    for (const more of [['--jobs', '1'], ['--no-cache'], ['--check']]) {
      const { status, stdout } = await run(['build', folder, '-o', out, ...more])
      expect(status).toBe(0)
      expect(stdout).toMatch(/files written: 0, unchanged: 9|up to date/)
    }
    expect(await filesIn(out)).toEqual(before)
  })

  test('is made anew when one of them changes', async () => {
    const { pages: folder, out } = await corpus(pages)
    await run(['build', folder, '-o', out])
    await writeFile(join(folder, 'b.txt'), PLAN)
    const { stdout } = await run(['build', folder, '-o', out])
    expect(stdout).toContain('files written: 6')
    expect((await filesIn(out))['a.md']).not.toContain('加强从业人员')
  })
})

describe('the cache', () => {
  test('lies beside the output, hidden from git, and is not needed', async () => {
    const { pages, out, folder } = await corpus()
    await run(['build', pages, '-o', out])
    const files = await filesIn(folder)
    expect(files['.duizhao-cache/.gitignore']).toBe('*\n')
    const without = await run(['build', pages, '-o', `${out}-2`, '--no-cache'])
    expect(without.status).toBe(0)
    expect(await filesIn(`${out}-2`)).toEqual(await filesIn(out))
  })

  test('does not hide an output that somebody changed or removed', async () => {
    const { pages, out } = await corpus()
    await run(['build', pages, '-o', out])
    const before = await filesIn(out)
    await writeFile(join(out, 'a.md'), `${before['a.md']}改动\n`)
    const { stdout } = await run(['build', pages, '-o', out])
    expect(stdout).toContain('files written: 1')
    expect(await filesIn(out)).toEqual(before)
  })

  test('notices a note beside the page', async () => {
    const { pages, out } = await corpus()
    await run(['build', pages, '-o', out])
    await writeFile(join(pages, 'a.yaml'), 'url: https://example.org/a\n')
    await run(['build', pages, '-o', out])
    expect(JSON.parse((await filesIn(out))['a.json'] as string).about).toEqual({ url: 'https://example.org/a' })
  })

  test('with broken entries is no cache', async () => {
    const { pages, out, folder } = await corpus()
    await run(['build', pages, '-o', out])
    const before = await filesIn(out)
    const entries = Object.keys(await filesIn(folder)).filter(name => /^\.duizhao-cache\/.*\.json$/.test(name))
    expect(entries.length).toBe(2)
    for (const [index, text] of ['{"hashes":', '{"hashes":{},"outcome":{}}'].entries()) {
      await writeFile(join(folder, entries[index] as string), text)
    }
    expect((await run(['build', pages, '-o', out])).status).toBe(0)
    expect(await filesIn(out)).toEqual(before)
  })

  test('that cannot be written is done without', async () => {
    const { pages, out, folder } = await corpus()
    await writeFile(join(folder, 'file'), '')
    const { status } = await run(['build', pages, '-o', out, '--cache', join(folder, 'file')])
    expect(status).toBe(0)
  })
})

test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('says when it may not write', async () => {
  const { pages, out } = await corpus()
  await mkdir(out)
  await chmod(out, 0o555)
  const { status, stderr } = await run(['build', pages, '-o', out])
  expect(status).toBe(2)
  expect(stderr).toContain('cannot be written (EACCES)')
})
