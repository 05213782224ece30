import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { modelOf } from '../../src/cli/own-words.ts'
import type { Findings } from '../../src/record/finding.ts'
import { folderWith, run } from './world.ts'

const SPUN = '肆意发达普惠托育办事，展开安闲囚禁。（牵头单元：市卫生强健委；义务单元：市市集囚禁局，各区县群多当局）\n'
/** A user whose documents say 普惠托育办事 of what others call 普惠托育服务. */
const OWN = '大力发展普惠托育办事，开展安全监管。\n完善普惠托育办事，加强安全监管。\n'.repeat(40)

/** A folder with a spun page and a model that is trained on the user's texts. */
async function trained(texts = OWN): Promise<{ folder: string; model: readonly string[] }> {
  const folder = await folderWith({ 'corpus/a.txt': SPUN, 'texts/own.txt': texts })
  const file = join(folder, 'own.ngram')
  expect((await run(['train', join(folder, 'texts'), '-o', file])).status).toBe(0)
  return { folder, model: ['--model', file] }
}

describe('a model of the user', () => {
  test('bears on what clean, extract and review take for official wording', async () => {
    const { folder, model } = await trained()
    const page = join(folder, 'corpus/a.txt')
    const plain = await run(['clean', page, '-f', 'text'])
    const own = await run(['clean', page, '-f', 'text', ...model])
    expect(plain.stdout).toContain('普惠托育服务，开展安全监管')
    expect(own.stdout).toContain('普惠托育办事，开展安全监管')
    expect(own.stdout).toContain('市市场监管局')
    const records = await run(['extract', page, '-f', 'json', ...model])
    expect(records).toMatchObject({ status: 0, stdout: expect.stringContaining('市市场监管局') })
    const doubts = async (options: readonly string[]) => (await run(['review', page, '-f', 'json', ...options])).stdout
    expect(await doubts(model)).not.toBe(await doubts([]))
  })

  test('is used by build, and its content is part of what is cached', async () => {
    const { folder, model } = await trained()
    const args = ['build', join(folder, 'corpus'), '-o', join(folder, 'out')]
    const output = () => readFile(join(folder, 'out/a.md'), 'utf8')
    expect((await run([...args, ...model])).status).toBe(0)
    expect(await output()).toContain('普惠托育办事')
    await run(args)
    expect(await output()).toContain('普惠托育服务')
    await run([...args, ...model])
    expect(await output()).toContain('普惠托育办事')
    await writeFile(join(folder, 'texts/own.txt'), OWN.replaceAll('办事', '服务'))
    await run(['train', join(folder, 'texts'), '-o', model[1] as string])
    await run([...args, ...model])
    expect(await output()).toContain('普惠托育服务')
  })

  test('does not make characters likely that it does not know', async () => {
    const { folder, model } = await trained('各区县人民政府应当落实有关规定。\n'.repeat(5))
    const page = join(folder, 'corpus/a.txt')
    const plain = await run(['clean', page, '-f', 'text'])
    expect((await run(['clean', page, '-f', 'text', ...model])).stdout).toBe(plain.stdout)
  })

  test('bears on what check takes for spun', async () => {
    const { folder, model } = await trained()
    const args = ['check', join(folder, 'corpus/a.txt'), '--no-peers', '--rule', 'spun=warn', '-f', 'json']
    const spun = async (more: readonly string[]) => {
      const { findings } = JSON.parse((await run([...args, ...more])).stdout) as Findings
      return findings.filter(({ ruleId }) => ruleId === 'spun').map(({ message }) => message)
    }
    expect(await spun([])).toContainEqual(expect.stringContaining('办事'))
    expect(await spun(model)).not.toContainEqual(expect.stringContaining('“办事”'))
  })

  test.each(['build', 'clean', 'extract', 'diff', 'report', 'check', 'review'])(
    'that is none is refused by %s',
    async command => {
      const { folder, model } = await trained()
      const file = model[1] as string
      const page =
        command === 'build' ? [join(folder, 'corpus'), '-o', join(folder, 'out')] : [join(folder, 'corpus/a.txt')]
      const args = [command, ...page, ...model]
      const bytes = await readFile(file)
      for (const broken of [bytes.subarray(0, -1), bytes.subarray(0, 10), Buffer.alloc(0), Buffer.from(OWN)]) {
        await writeFile(file, broken)
        const { status, stdout, stderr } = await run(args)
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
        expect(stderr).toMatch(/own\.ngram: is no language model.*duizhao train/)
      }
      expect((await run([...args, '--lang', 'zh'])).stderr).toContain('不是语言模型文件')
      const missing = await run([...args.slice(0, -1), join(folder, 'none.ngram')])
      expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('none.ngram: no such file') })
      const inside = await run([...args.slice(0, -1), folder])
      expect(inside).toMatchObject({ status: 2, stderr: expect.stringContaining('is a folder') })
    },
  )

  test('is the same for all pages of a run', async () => {
    const { model } = await trained()
    const choice = { file: model[1] as string, hash: '0'.repeat(64) }
    await expect(modelOf(choice)).rejects.toMatchObject({ id: 'model-changed' })
  })

  test.each([
    ['en', 'your own language model'],
    ['zh', '自己的语言模型'],
  ])('is named by the help in %s', async (language, words) => {
    for (const command of ['build', 'clean', 'extract', 'diff', 'report', 'check', 'review']) {
      const { stdout } = await run([command, '--help', '--lang', language], { columns: 120 })
      expect(stdout).toMatch(new RegExp(`--model <(?:file|文件)>\\s+${words}`))
    }
  })
})
