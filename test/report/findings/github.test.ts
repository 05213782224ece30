import { expect, test } from 'vitest'
import { findingsGithub } from '../../../src/report/findings/github.ts'
import { run } from '../../cli/world.ts'
import { checked, DRAFT, findingAt, withFindings } from './checked.ts'

test('a finding is a command with its place and rule', async () => {
  const draft = await checked(DRAFT, { file: 'draft.md' })
  const told = withFindings(draft, [
    findingAt(DRAFT, '三、', { severity: 'error' }),
    findingAt(DRAFT, '培养人才。支持', { severity: 'info', ruleId: 'task-without-body' }),
    findingAt(
      DRAFT,
      '完善设施'.concat('。各街道新建改建服务站点，就近提供便民服务。（责任单位：市民政局）\n（二）'),
      {},
    ),
  ])
  expect(findingsGithub([told], 'zh').split('\n').slice(0, 2)).toEqual([
    '::error file=draft.md,line=4,col=1,endColumn=3,title=outline::关于“三、”',
    '::notice file=draft.md,line=6,col=4,endColumn=11,title=task-without-body::关于“培养人才。支持”',
  ])
  expect(findingsGithub([told], 'zh')).toContain('::warning file=draft.md,line=5,endLine=6,title=outline::')
})

test('hostile text cannot begin a command or another property', async () => {
  const draft = await checked(DRAFT)
  const bad = '100%\r\n::set-output name=a::b\n##[command]\u2028::error::x'
  const told = withFindings(draft, [findingAt(DRAFT, '三、', { message: bad, ruleId: 'a,b:c\n::error::' })])
  const output = findingsGithub(
    [{ ...told, findings: { ...told.findings, draft: 'a,line=1:2\n::stop-commands::x.md' } }],
    'zh',
  )
  expect(output.split('\n')).toHaveLength(2)
  expect(output).toMatch(
    /^::warning file=a%2Cline=1%3A2⏎%3A%3Astop-commands%3A%3Ax\.md,line=4,col=1,endColumn=3,title=/,
  )
  expect(output).toContain('::100%25␍⏎::set-output')
})

test('a file without lines of its own is named with the section', async () => {
  const draft = await checked(DRAFT)
  const docx = { ...draft, source: { ...draft.source, mediaType: 'application/vnd.ms-word' } }
  const told = withFindings(docx, [findingAt(DRAFT, '三、', { section: ['三', '（二）'] })])
  expect(findingsGithub([told], 'zh')).toBe('::warning file=draft.txt,title=outline::（三/（二））关于“三、”\n')
})

test('the command prints nothing else', async () => {
  const { stdout, status } = await run(['check', '-', '--no-peers', '-f', 'github', '--lang', 'en'], { stdin: DRAFT })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^(?:::(?:error|warning|notice) file=-,.*\n)+$/)
})
