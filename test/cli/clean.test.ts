import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn, folderWith, run } from './world.ts'

const PAGE = `首页 > 政务公开 > 通知公告
發布時間：2021-03-09 10:00 來源：臨瀾日報
關于(yú)印發(fā)臨瀾市托育服務(wù)實(shí)施方案的通知
各區(qū)人民政府：
為做好托育服務(wù)，現(xiàn)將實(shí)施方案印發(fā)給你們，請認真貫徹執(zhí)行。
`

describe('clean', () => {
  test('prints the document as Markdown, and nothing else on standard output', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const { status, stdout } = await run(['clean', join(folder, 'a.txt')])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^---\nid: a\n[\s\S]*publishedDate: 2021-03-09\n[\s\S]*---\n\n/)
    expect(stdout).toContain('\n\n各区人民政府')
    expect(stdout).not.toContain('首页')
    expect(stdout).not.toContain('(qū)')
  })

  test('reads standard input', async () => {
    const { status, stdout } = await run(['clean', '-', '-f', 'text'], { stdin: PAGE })
    expect(status).toBe(0)
    expect(stdout).toMatch(/各区人民政府[：:]\n/)
    expect(stdout).not.toContain('---')
  })

  test('says which page is which when there are several', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': '临澜市托育服务规范\n' })
    const { stdout } = await run(['clean', folder, '-f', 'text'])
    expect(stdout).toMatch(/^==> .*a\.txt <==\n[\s\S]*\n\n==> .*b\.txt <==\n临澜市托育服务规范\n$/)
  })

  test('prints JSON: one indented, several a line each', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': '临澜市托育服务规范\n' })
    const one = await run(['clean', join(folder, 'a.txt'), '-f', 'json'])
    expect(JSON.parse(one.stdout)).toMatchObject({ id: 'a', metadata: { publishedBy: '临澜日报' } })
    expect(one.stdout.split('\n').length).toBeGreaterThan(10)
    const both = await run(['clean', folder, '-f', 'json'])
    expect(
      both.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).id),
    ).toEqual(['a', 'b'])
  })

  test('explains every edit with its place, in both languages', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const english = await run(['clean', join(folder, 'a.txt'), '--explain'])
    expect(english.stdout).toMatch(/^ *3:3 +pinyin +“\(yú\)” → ∅ {2}reading injected behind a character/m)
    const chinese = await run(['clean', join(folder, 'a.txt'), '--explain', '--lang', 'zh'])
    expect(chinese.stdout).toMatch(/^ *3:3 +拼音 +“\(yú\)” → ∅ {2}删去插在单字后面的拼音/m)
    const json = JSON.parse((await run(['clean', join(folder, 'a.txt'), '--explain', '-f', 'json'])).stdout)
    expect(json.edits.length).toBe(
      json.condition.passes.reduce((sum: number, pass: { edits: number }) => sum + pass.edits, 0),
    )
    for (const { raw, line, column } of json.edits) {
      const before = PAGE.slice(0, raw.start).split('\n')
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1])
    }
  })

  test('does not explain what was made readable in a line before it went', async () => {
    const stdin = '關於加強托育服務的通知\n加微信abc123領取彩金,棋牌遊戲\n'
    const { stdout } = await run(['clean', '-', '--explain'], { stdin })
    expect(stdout.split('\n').filter(line => line.trimStart().startsWith('2:'))).toHaveLength(1)
    expect(stdout).toMatch(/^ *2:1 +spam +“加微信abc123领取彩金,棋牌游戏⏎” → ∅/m)
    expect(stdout).toMatch(/^ *1:1 +script /m)
  })

  test('calls standard input by its name', async () => {
    expect((await run(['clean', '-'], { stdin: '' })).stderr).toContain('standard input: is empty')
    expect((await run(['clean', '-', '--lang', 'zh'], { stdin: '' })).stderr).toContain('标准输入：内容为空')
  })

  test('says so when nothing was changed', async () => {
    const { stdout } = await run(['clean', '-', '--explain'], { stdin: '临澜市托育服务规范\n' })
    expect(stdout).toBe('no changes\n')
  })

  test('does the others when one page is broken', async () => {
    const folder = await folderWith({ 'a.txt': '', 'b.txt': PAGE })
    const { status, stdout, stderr } = await run([
      'clean',
      join(folder, 'a.txt'),
      join(folder, 'b.txt'),
      join(folder, 'c.txt'),
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/error: .*a\.txt/)
    expect(stderr).toMatch(/error: .*c\.txt/)
    expect(stdout).toContain('各区人民政府')
  })

  test('writes to a file or, a file for each page, to a folder', async () => {
    const folder = await folderWith({ 'in/a.txt': PAGE, 'in/b.txt': '临澜市托育服务规范\n' })
    const pages = join(folder, 'in')
    expect((await run(['clean', join(pages, 'b.txt'), '-f', 'text', '-o', join(folder, 'one.txt')])).stdout).toBe('')
    expect((await run(['clean', pages, '-f', 'html', '-o', `${join(folder, 'views')}/`])).status).toBe(0)
    const files = await filesIn(folder)
    expect(files['one.txt']).toBe('临澜市托育服务规范\n')
    expect(files['views/a.html']).toMatch(/^<!doctype html>/)
    expect(files['views/b.html']).toMatch(/^<!doctype html>/)
  })

  test('will not run pages of HTML into one another', async () => {
    const folder = await folderWith({ 'a.txt': PAGE, 'b.txt': PAGE })
    const { status, stdout, stderr } = await run(['clean', folder, '-f', 'html'])
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('cannot share one HTML file')
  })

  test('says when the file cannot be written', async () => {
    const folder = await folderWith({ 'a.txt': PAGE })
    const { status, stderr } = await run(['clean', join(folder, 'a.txt'), '-o', join(folder, 'a.txt', 'b.md')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/cannot be written \((?:ENOTDIR|EEXIST)\)/)
  })
})

describe('colour', () => {
  const code = '\u001b['
  test.each([
    [[], {}, false, false],
    [[], {}, true, true],
    [['--no-color'], {}, true, false],
    [['--color'], {}, false, true],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [['--color'], { NO_COLOR: '1' }, false, true],
    [[], { TERM: 'dumb' }, true, false],
  ])('%j %j on a terminal: %s', async (args, env, isTTY, colored) => {
    const { stderr } = await run(['clean', ...args, 'nowhere.txt'], { env, isTTY })
    expect(stderr.includes(code)).toBe(colored)
  })
})
