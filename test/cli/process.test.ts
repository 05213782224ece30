import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { filesIn, folderWith } from './world.ts'

const BIN = join(import.meta.dirname, '../../bin/duizhao.js')
const built = existsSync(join(import.meta.dirname, '../../dist/cli/main.js'))
const execute = promisify(execFile)

const text = (number: number) =>
  `關于(yú)印發(fā)第${number}號方案的通知\n${'各區(qū)人民政府，現(xiàn)將方案印發(fā)給你們。\n'.repeat((number % 7) + 1)}`

async function pages(count: number) {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, number) => [`pages/${String(number).padStart(4, '0')}.txt`, text(number)]),
  )
  const folder = await folderWith(files)
  return { folder, corpus: join(folder, 'pages') }
}

describe.skipIf(!built)('the command (built)', () => {
  test('gives the same bytes whatever the number of workers, and reports in order', async () => {
    const { folder, corpus } = await pages(40)
    await writeFile(join(corpus, '0007.txt'), '')
    const outputs = []
    for (const jobs of ['1', '2', '3']) {
      const out = join(folder, `out-${jobs}`)
      const failed = await execute('node', [BIN, 'build', corpus, '-o', out, '--jobs', jobs, '--no-cache']).catch(
        (error: { code: number; stdout: string; stderr: string }) => error,
      )
      expect(failed).toMatchObject({ code: 2 })
      const { stdout, stderr } = failed
      outputs.push({ stdout: stdout.replaceAll(`out-${jobs}`, 'out'), stderr, files: await filesIn(out) })
    }
    expect(Object.keys(outputs[0]?.files ?? {}).length).toBe(39 * 3)
    expect(outputs[0]?.stderr).toContain('0007.txt')
    expect(outputs[1]).toEqual(outputs[0])
    expect(outputs[2]).toEqual(outputs[0])
  }, 60_000)

  test('hands a model of the user to every worker', async () => {
    const page = '肆意发达普惠托育办事，展开安闲囚禁。（牵头单元：市卫生强健委；义务单元：市市集囚禁局）\n'
    const own = '大力发展普惠托育办事，开展安全监管。\n'.repeat(40)
    const folder = await folderWith({ 'pages/a.txt': page, 'pages/b.txt': page, 'texts/own.txt': own })
    const [out, model] = [join(folder, 'out'), join(folder, 'own.ngram')]
    await execute('node', [BIN, 'train', join(folder, 'texts'), '-o', model])
    await execute('node', [BIN, 'build', join(folder, 'pages'), '-o', out, '--jobs', '2', '--model', model])
    const files = await filesIn(out)
    for (const name of ['a.md', 'b.md']) expect(files[name]).toContain('大力发展普惠托育办事，开展安全监管')
  }, 60_000)

  test('gives spun pages the same siblings in every worker', async () => {
    const spun = `关于强化安闲囚禁的报告
为深切贯彻党的二十大心灵，服从市委全会陈设布置，肆意发达普惠托育办事，鼓舞人丁长久平衡发达。
（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）
健全婴幼儿看顾服务体系，规范托育机构登记，加强从业人员岗前教育。
`
    const other = '健全婴幼儿照护服务体系，规范托育机构登记，加强从业人员岗前教育。\n'
    const folder = await folderWith({ 'pages/a.txt': spun, 'pages/b.txt': other, 'pages/c.txt': `报告\n${spun}` })
    const outputs = []
    for (const jobs of ['1', '2']) {
      const out = join(folder, `out-${jobs}`)
      const { stdout } = await execute('node', [BIN, 'build', join(folder, 'pages'), '-o', out, '--jobs', jobs])
      outputs.push({ stdout: stdout.replaceAll(`out-${jobs}`, 'out'), files: await filesIn(out) })
    }
    for (const name of ['a.md', 'c.md']) expect(outputs[0]?.files[name]).toContain('加强从业人员岗前教育')
    expect(outputs[1]).toEqual(outputs[0])
  }, 60_000)

  test('interrupted, leaves whole files only and can go on', async () => {
    const { folder, corpus } = await pages(150)
    const out = join(folder, 'out')
    const child = spawn('node', [BIN, 'build', corpus, '-o', out, '--jobs', '1'])
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
    while (child.exitCode === null && !existsSync(join(out, '0001.md'))) await new Promise(go => setTimeout(go, 5))
    child.kill('SIGINT')
    const status = await ended
    const files = await filesIn(out)
    expect(Object.keys(files).filter(name => name.endsWith('-tmp'))).toEqual([])
    for (const [name, content] of Object.entries(files)) if (name.endsWith('.json')) JSON.parse(content)
    // A fast machine may have been done before the signal came.
    if (status !== 0) {
      expect(status).toBe(130)
      expect(errors).toContain('interrupted after')
    }
    await execute('node', [BIN, 'build', corpus, '-o', out])
    expect(Object.keys(await filesIn(out)).length).toBe(150 * 3)
  }, 60_000)

  test('killed outright, leaves nothing that the next run does not put right', async () => {
    const { folder, corpus } = await pages(100)
    const out = join(folder, 'out')
    const child = spawn('node', [BIN, 'build', corpus, '-o', out, '--jobs', '1'])
    const ended = new Promise(resolve => child.on('exit', resolve))
    while (child.exitCode === null && !existsSync(join(out, '0001.md'))) await new Promise(go => setTimeout(go, 5))
    child.kill('SIGKILL')
    await ended
    for (const [name, content] of Object.entries(await filesIn(out))) if (name.endsWith('.json')) JSON.parse(content)
    await execute('node', [BIN, 'build', corpus, '-o', out])
    await execute('node', [BIN, 'build', corpus, '-o', `${out}-anew`, '--no-cache'])
    expect(await filesIn(out)).toEqual(await filesIn(`${out}-anew`))
  }, 60_000)

  test('is quiet when the reader of its output goes', async () => {
    const { corpus } = await pages(60)
    const child = spawn('node', [BIN, 'clean', corpus, '-f', 'json', '--explain'])
    let errors = ''
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise(resolve => child.on('exit', resolve))
    expect(errors).toBe('')
  }, 30_000)

  test('shows help without loading what cleaning needs', async () => {
    const { stdout, stderr } = await execute('node', [BIN, '--help'], {
      env: { ...process.env, NODE_DEBUG: 'esm', NODE_OPTIONS: '' },
    })
    expect(stdout).toContain('Usage: duizhao')
    expect(stderr).toMatch(/dist.cli.main\.js/)
    expect(stderr).not.toMatch(/cheerio|opencc|pdfjs|mammoth|typebox|dist.(?:clean|read|report)/)
  })
})
