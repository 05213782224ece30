import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { reviewJson } from '../../src/report/review.ts'
import { filesIn, folderWith, run } from './world.ts'

const SPUN = await readFile(join(import.meta.dirname, '../../corpus/chongqing-2023.txt'), 'utf8').then(text =>
  text.slice(0, 3000),
)
const OFFICIAL = '各区县人民政府应当加强义务教育工作，落实有关规定。\n'

type Reviewed = ReturnType<typeof reviewJson>

async function reviewed(page: string, ...options: readonly string[]): Promise<{ status: number; page: Reviewed }> {
  const { status, stdout } = await run(['review', page, '-f', 'json', ...options])
  return { status, page: JSON.parse(stdout) as Reviewed }
}

describe('review', () => {
  test('lists what is doubtful with its place and context', async () => {
    const folder = await folderWith({ 'a.txt': SPUN })
    const { status, stdout } = await run(['review', join(folder, 'a.txt')])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^ *1 {2}\d+:\d+.* {2}.*【.+】/m)
    expect(stdout).toMatch(/→ .+ {2}restored \[\d+% sure/)
    const chinese = await run(['review', join(folder, 'a.txt'), '--lang', 'zh'])
    expect(chinese.stdout).toMatch(/已恢复 \[把握 \d+%/)
    const { page } = await reviewed(join(folder, 'a.txt'))
    expect(page.doubts.map(({ number }) => number)).toEqual(page.doubts.map((_, index) => index + 1))
    for (const { places, spun, verdict } of page.doubts) {
      expect(places.length).toBeGreaterThan(0)
      for (const { raw } of places) expect(raw.end - raw.start).toBeGreaterThanOrEqual(spun.length)
      expect(verdict).toBeNull()
    }
    expect(Object.keys(await filesIn(folder))).toEqual(['a.txt'])
  })

  test('keeps decisions beside the page, and clean and build follow them', async () => {
    const folder = await folderWith({ 'corpus/a.txt': SPUN })
    const file = join(folder, 'corpus/a.txt')
    const args = ['build', join(folder, 'corpus'), '-o', join(folder, 'out')]
    expect((await run(args)).status).toBe(0)
    const { page: before } = await reviewed(file)
    const number = before.doubts.find(({ applied }) => applied)?.number as number
    const other = number === 1 ? 2 : 1
    const { status, page } = await reviewed(file, '--reject', `${number}`, '--accept', `${other}=某某`)
    expect(status).toBe(1)
    expect(page.undecided).toBe(before.undecided - 2)
    expect(page.doubts.filter(({ verdict }) => verdict !== null).map(({ number }) => number)).toEqual(
      [number, other].sort((a, b) => a - b),
    )
    expect((await run([...args, '--check', '--no-cache'])).status).toBe(1)
    expect((await run(args)).status).toBe(0)
    expect((await run([...args, '--check', '--no-cache'])).status).toBe(0)
    const { text } = JSON.parse((await run(['clean', file, '-f', 'json'])).stdout) as { text: string }
    expect(text).toContain('某某')
    expect(await readFile(join(folder, 'out/a.md'), 'utf8')).toContain('某某')
  })

  test('is done when all is decided; numbers may be taken out of all', async () => {
    const folder = await folderWith({ 'a.txt': SPUN })
    const file = join(folder, 'a.txt')
    const { status, page } = await reviewed(file, '--accept', 'all', '--reject', '2')
    expect(status).toBe(0)
    expect(page.undecided).toBe(0)
    expect(page.doubts[1]?.verdict).toBe('rejected')
    expect(page.doubts[0]?.verdict).toBe('accepted')
    expect((await run(['review', file])).stdout).not.toContain('【')
    expect((await run(['review', file, '--all'])).stdout).toContain('【')
    const { page: changed } = await reviewed(file, '--accept', '2')
    expect(changed.doubts[1]?.verdict).toBe('accepted')
  })

  test('decides for the whole page when asked to', async () => {
    const folder = await folderWith({ 'a.txt': SPUN })
    const file = join(folder, 'a.txt')
    const { page } = await reviewed(file)
    const { spun, official } = page.doubts[0] as Reviewed['doubts'][number]
    await run(['review', file, '--reject', '1', '--everywhere'])
    const text = await readFile(join(folder, 'a.corrections.yaml'), 'utf8')
    expect(text).toMatch(/^# .+\n\n- spun: .+\n {2}official: .+\n {2}verdict: rejected\n$/)
    const { page: after } = await reviewed(file)
    for (const doubt of after.doubts.filter(doubt => doubt.spun === spun && doubt.official === official)) {
      expect(doubt.verdict).toBe('rejected')
    }
  })

  test('leaves what a person wrote in the file as it is', async () => {
    const mine = '# mine\n\n- spun: 肆意 # odd\n  verdict: rejected\n  # why\n  official: 大力\n'
    const folder = await folderWith({ 'a.txt': SPUN, 'a.corrections.yaml': mine })
    await run(['review', join(folder, 'a.txt'), '--accept', '1'])
    const text = await readFile(join(folder, 'a.corrections.yaml'), 'utf8')
    expect(text.startsWith(mine)).toBe(true)
    expect(text.slice(mine.length)).toMatch(/^- spun: .+\n {2}official: .+\n {2}verdict: accepted\n {2}context: .+\n$/)
  })

  test('writes nothing to a file that it cannot read', async () => {
    const folder = await folderWith({ 'a.txt': SPUN, 'a.corrections.yaml': '- [' })
    const { status, stderr } = await run(['review', join(folder, 'a.txt'), '--accept', '1'])
    expect(status).toBe(2)
    expect(stderr).toContain('a.corrections.yaml')
    expect(await readFile(join(folder, 'a.corrections.yaml'), 'utf8')).toBe('- [')
  })

  test('has nothing to ask about an official page', async () => {
    const folder = await folderWith({ 'a.txt': OFFICIAL })
    expect(await run(['review', join(folder, 'a.txt')])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('no restoration is in doubt'),
    })
  })

  test('finds a page of the corpus by its name', async () => {
    const folder = await folderWith({ 'pages/a.txt': OFFICIAL })
    expect((await run(['review', 'a', '--corpus', join(folder, 'pages')])).status).toBe(0)
    expect((await run(['review', 'b', '--corpus', join(folder, 'pages')])).status).toBe(2)
  })

  test.each([['0'], ['9999'], ['x'], ['3-2'], ['1,1'], ['']])(
    'refuses the number %j and writes nothing',
    async list => {
      const folder = await folderWith({ 'a.txt': SPUN })
      expect((await run(['review', join(folder, 'a.txt'), '--accept', list])).status).toBe(2)
      expect(Object.keys(await filesIn(folder))).toEqual(['a.txt'])
    },
  )

  test('takes numbers for one page only', async () => {
    const folder = await folderWith({ 'a.txt': OFFICIAL, 'b.txt': OFFICIAL })
    expect((await run(['review', folder, '--accept', '1'])).status).toBe(2)
    expect((await run(['review', folder, '--accept', 'all'])).status).toBe(0)
  })
})

describe('a table of the user', () => {
  test('is made of accepted pairs, each once', async () => {
    const folder = await folderWith({
      'a.txt': SPUN,
      'a.corrections.yaml':
        '- {spun: 义务, official: 责任, verdict: accepted}\n- {spun: 办事, verdict: rejected}\n- {spun: 服务, official: "", verdict: accepted, context: 服务}\n',
      'own.tsv': '# mine\n单元\t单位',
    })
    const table = join(folder, 'own.tsv')
    for (let time = 0; time < 2; time++) await run(['review', join(folder, 'a.txt'), '--export-pairs', table])
    expect(await readFile(table, 'utf8')).toBe('# mine\n单元\t单位\n义务\t责任\n')
  })

  test('is used by clean and build, and is part of what is cached', async () => {
    const text =
      '肆意发达普惠托育办事，展开安闲盯控。（牵头单元：市卫生强健委；义务单元：市市集盯控局，各区县群多当局）\n'
    const folder = await folderWith({ 'corpus/a.txt': text, 'own.tsv': '盯控\t监管\n' })
    const args = ['build', join(folder, 'corpus'), '-o', join(folder, 'out')]
    const table = ['--spin-table', join(folder, 'own.tsv')]
    const output = () => readFile(join(folder, 'out/a.md'), 'utf8')
    await run(args)
    expect(await output()).not.toContain('安全监管')
    await run([...args, ...table])
    expect(await output()).toContain('市市场监管局')
    await run(args)
    expect(await output()).not.toContain('安全监管')
    const { stdout } = await run(['clean', join(folder, 'corpus/a.txt'), '-f', 'text', ...table])
    expect(stdout).toContain('安全监管')
  })

  test('that is none is an error of its line', async () => {
    const folder = await folderWith({ 'a.txt': OFFICIAL, 'own.tsv': '义务 责任\n' })
    await writeFile(join(folder, 'own.tsv'), '\n义务 责任\n')
    const { status, stderr } = await run(['clean', join(folder, 'a.txt'), '--spin-table', join(folder, 'own.tsv')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/own\.tsv: line 2/)
  })
})
