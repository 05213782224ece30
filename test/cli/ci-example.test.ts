import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, cp } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith } from './world.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXAMPLE = join(ROOT, 'test/fixtures/check/github-actions.yaml')

interface Workflow {
  readonly on: readonly string[]
  readonly jobs: { readonly check: { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] } }
}

/** The commands of the example in a repository with these drafts, each in the shell that GitHub Actions gives it. */
async function runExample(drafts: Readonly<Record<string, string>>) {
  const { jobs }: Workflow = parse(readFileSync(EXAMPLE, 'utf8'))
  const commands = jobs.check.steps.flatMap(({ run }) => (run?.startsWith('npx duizhao ') ? run : []))
  const shim = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(ROOT, 'bin/duizhao.js')}" "$@"\n`
  const folder = await folderWith({ ...drafts, 'bin/npx': shim })
  await chmod(join(folder, 'bin/npx'), 0o755)
  await cp(join(ROOT, 'extracted'), join(folder, 'extracted'), { recursive: true })
  const env = {
    ...process.env,
    LANG: 'C',
    LC_ALL: 'C',
    PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
  }
  const runs = commands.map(command => spawnSync('bash', ['-e', '-c', command], { cwd: folder, env, encoding: 'utf8' }))
  return { folder, runs }
}

test('the example for GitHub Actions fails on errors, with annotations and a log', async () => {
  const draft = '某市方案\n一、目标\n到位。\n三、任务\n落实。\n'
  const { folder, runs } = await runExample({
    'drafts/plan.md': draft,
    'duizhao.config.yaml': 'rules: { outline: error }\n',
  })
  const [annotations, log] = runs
  expect(annotations).toMatchObject({ status: 1, stderr: '' })
  expect(annotations?.stdout).toMatch(/^::error file=drafts\/plan\.md,line=4,col=1,endColumn=3,title=outline::/m)
  expect(log).toMatchObject({ status: 0, stdout: '' })
  expect(log?.stderr).toMatch(/^drafts\/plan\.md: errors 1, /)
  const { results } = JSON.parse(readFileSync(join(folder, 'duizhao.sarif'), 'utf8')).runs[0]
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('drafts/plan.md')
})

test('the example passes where there are no errors, and fails where it could not check', async () => {
  const fine = await runExample({ 'drafts/plan.md': '某市方案\n一、目标\n到位。\n' })
  expect(fine.runs.map(({ status }) => status)).toEqual([0, 0])
  const none = await runExample({ 'elsewhere/plan.md': 'x' })
  expect(none.runs.map(({ status }) => status)).toEqual([2, 1])
})
