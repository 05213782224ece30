import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/check/rules.ts'
import type { Findings } from '../../src/record/finding.ts'
import { findingsSchema } from '../../src/record/finding.ts'
import { schemaProblems } from '../../src/record/schema-problems.ts'
import { folderWith, run } from './world.ts'

const DRAFT = `南林市社区食堂建设实施方案
一、工作目标
社区食堂覆盖率提高到90%以上。
三、资金支持
市财政对示范食堂给予一定补助。
`

async function check(files: Record<string, string>, args: readonly string[], draft = 'draft.txt') {
  const folder = await folderWith({ 'draft.txt': DRAFT, ...files })
  const at = (name: string) => join(folder, name)
  const rest = args.map(arg => arg.replace('@', `${folder}/`))
  return { folder, at, ...(await run(['check', at(draft), '--lang', 'en', ...rest])) }
}

const json = (stdout: string) => JSON.parse(stdout) as Findings
const rulesIn = (stdout: string) => json(stdout).findings.map(({ ruleId }) => ruleId)

test('findings fit their schema and stand in the order of the draft; warnings make the status 1', async () => {
  const { status, stdout } = await check({}, ['--no-peers', '-f', 'json'])
  expect(status).toBe(1)
  expect(schemaProblems(findingsSchema)(json(stdout))).toEqual([])
  expect(rulesIn(stdout)).toEqual(['target-without-year', 'outline', 'subsidy-incomplete'])
})

test('text names the section, the place and the words', async () => {
  const { stdout } = await check({}, ['--no-peers'])
  expect(stdout).toContain('三 资金支持')
  expect(stdout).toContain('3:1 warning')
  expect(stdout).toContain('│ 社区食堂覆盖率提高到90%以上。')
  expect(stdout).toContain('errors 0, warnings 3')
})

test.each([
  [['--fail-on', 'error'], 0],
  [['--max-warnings', '3'], 0],
  [['--max-warnings', '2'], 1],
  [['--rule', 'outline=error', '--fail-on', 'error'], 1],
  [['--preset', 'strict'], 1],
  [['--max-warnings', 'many'], 2],
  [['--rule', 'outline'], 2],
  [['--rule', 'outlines=error'], 2],
  [['--rule', 'outline=fatal'], 2],
  [['--update-baseline'], 2],
] as const)('%s gives status %i', async (args, expected) => {
  expect((await check({}, ['--no-peers', ...args])).status).toBe(expected)
})

test('without peers it says how to name some', async () => {
  const { status, stderr } = await check({}, ['--against', '@nowhere'])
  expect(status).toBe(2)
  expect(stderr).toContain('--no-peers')
})

test('a draft is not its own peer, nor is a copy of it', async () => {
  const { stdout, stderr } = await check({ 'peers/copy.txt': DRAFT }, ['--against', '@peers', '-f', 'json'])
  expect(json(stdout).against).toEqual([])
  expect(stderr).toContain('the only peer is the draft itself')
})

describe('configuration', () => {
  test('is found upward, extends others, and has overrides', async () => {
    const { stdout } = await check(
      {
        'duizhao.config.yaml':
          'extends: [strict, ./base.json]\nrules:\n  outline: off\noverrides:\n  - files: "*.txt"\n    rules: { subsidy-incomplete: [error, { payer: false }] }\n',
        'base.json': '{"rules": {"target-without-year": "info"}}',
      },
      ['--no-peers', '-f', 'json'],
    )
    const found = json(stdout).findings.map(({ ruleId, severity }) => [ruleId, severity])
    expect(found).toEqual(
      expect.arrayContaining([
        ['target-without-year', 'info'],
        ['subsidy-incomplete', 'error'],
      ]),
    )
    expect(found.map(([rule]) => rule)).not.toContain('outline')
  })

  test('is read from package.json too', async () => {
    const { stdout } = await check({ 'package.json': '{"duizhao": {"rules": {"outline": "off"}}}' }, [
      '--no-peers',
      '-f',
      'json',
    ])
    expect(rulesIn(stdout)).not.toContain('outline')
  })

  test.each([
    ['rules:\n  outlines: off\n', 'line 2: Unexpected rule "outlines"'],
    ['rules:\n  outline: fatal\n', 'line 2'],
    [
      'rules:\n  outline: [warn, { mark: true }]\n',
      'line 2: Unexpected option "mark" of outline, expected one of: marks',
    ],
    ['extends: strickt\n', 'Unexpected preset "strickt", expected one of: recommended, strict'],
    ['extends: ./duizhao.config.yaml\n', 'extend each other'],
    ['rule: {}\n', 'Unexpected rule in /'],
    ['rules: {\n', 'neither YAML nor JSON'],
  ])('that is wrong names file, line and what is allowed: %j', async (config, words) => {
    const { status, stderr } = await check({ 'duizhao.config.yaml': config }, ['--no-peers'])
    expect(status).toBe(2)
    expect(stderr).toContain('duizhao.config.yaml')
    expect(stderr).toContain(words)
  })

  test('--no-config reads none', async () => {
    expect((await check({ 'duizhao.config.yaml': 'rule: {}' }, ['--no-peers', '--no-config'])).status).toBe(1)
  })
})

test('a baseline leaves out what it knows, though lines move', async () => {
  const { folder, at, status } = await check({}, ['--no-peers', '--baseline', '@known.json', '--update-baseline'])
  expect(status).toBe(0)
  expect(JSON.parse(await readFile(at('known.json'), 'utf8')).known).toHaveLength(3)
  const moved = `南林市社区食堂建设实施方案\n\n${DRAFT.slice(DRAFT.indexOf('\n') + 1)}四、附则\n见附件。\n`
  const later = await folderWith({ 'draft.txt': moved })
  const known = (await readFile(at('known.json'), 'utf8')).replaceAll(folder, later)
  const again = await folderWith({ 'known.json': known })
  const { stdout } = await run([
    'check',
    join(later, 'draft.txt'),
    '--no-peers',
    '--baseline',
    join(again, 'known.json'),
    '-f',
    'json',
  ])
  expect(rulesIn(stdout)).toEqual(['annex'])
})

test('what a baseline knows and is found no more is told', async () => {
  const known = { schemaVersion: 1, known: [{ draft: '', ruleId: 'outline', fingerprint: '0123456789abcdef' }] }
  const folder = await folderWith({ 'draft.txt': DRAFT })
  known.known[0] = { ...known.known[0], draft: join(folder, 'draft.txt') } as (typeof known.known)[0]
  const other = await folderWith({ 'known.json': JSON.stringify(known) })
  const args = ['check', join(folder, 'draft.txt'), '--no-peers', '--lang', 'en', '--baseline']
  const { stderr } = await run([...args, join(other, 'known.json')])
  expect(stderr).toContain('found no more: 1')
})

test.each([
  ['{', 'is no baseline file'],
  ['{"schemaVersion": 1}', 'known'],
  ['{"schemaVersion": 1, "known": [{"draft": "a", "ruleId": "outline", "fingerprint": "no"}]}', '/known/0/fingerprint'],
])('a baseline that is none is refused: %j', async (text, words) => {
  const { status, stderr } = await check({ 'known.json': text }, ['--no-peers', '--baseline', '@known.json'])
  expect(status).toBe(2)
  expect(stderr).toContain('known.json')
  expect(stderr).toContain(words)
})

test('with one peer it is told which rules cannot judge', async () => {
  const peers = { 'peers/a.txt': '江北市社区食堂建设实施方案\n一、食品安全\n落实食品留样制度。\n' }
  const { stderr } = await check(peers, ['--against', '@peers'])
  expect(stderr.match(/too few to tell/g)).toHaveLength(1)
  expect(stderr).toContain('missing-clause, missing-provision')
  const two = { ...peers, 'peers/b.txt': '江南市社区食堂建设实施方案\n一、食品安全\n每季度检查食品安全。\n' }
  expect((await check(two, ['--against', '@peers'])).stderr).not.toContain('too few')
})

test('a draft that is missing is named before peers that are', async () => {
  const folder = await folderWith({})
  const { status, stderr } = await run([
    'check',
    join(folder, 'nope.md'),
    '--lang',
    'en',
    '--against',
    join(folder, 'no'),
  ])
  expect(status).toBe(2)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('nope.md: no such file')])
})

describe('an author may ask not to be told', () => {
  const with_ = (from: string, to: string) => DRAFT.replace(from, to)
  test.each([
    [
      'in the paragraph',
      with_('90%以上。', '90%以上。〔对照：忽略 target-without-year〕'),
      ['outline', 'subsidy-incomplete'],
    ],
    [
      'above a heading, for its section',
      with_('三、', '〔对照：忽略 subsidy-incomplete、outline〕\n三、'),
      ['target-without-year'],
    ],
    ['for the whole document', `〔对照：全文忽略 outline〕\n${DRAFT}`, ['target-without-year', 'subsidy-incomplete']],
    [
      'from here to there',
      with_('三、', '【对照：忽略开始】\n三、').replace(
        '一定补助。',
        '一定补助。\n【对照：忽略结束】\n四、其他\n见附件。',
      ),
      ['target-without-year', 'annex'],
    ],
    [
      'of another rule',
      with_('90%以上。', '90%以上。〔对照：忽略 outline〕'),
      ['target-without-year', 'outline', 'subsidy-incomplete'],
    ],
  ])('%s', async (_, draft, rules) => {
    const { stdout } = await check({ 'draft.txt': draft }, ['--no-peers', '-f', 'json'])
    expect(rulesIn(stdout)).toEqual(rules)
  })

  test.each([
    ['〔对照：全文忽略 outline〕', null],
    ['〔对照：全文忽略 citation〕', 'line 1 asks to leave out what is not found (citation)'],
    ['〔对照：全文忽略 missing-clause〕', null],
  ])('%s in vain: %s', async (mark, told) => {
    const { stderr } = await check({ 'draft.txt': `${mark}\n${DRAFT}` }, ['--no-peers'])
    if (told === null) expect(stderr).not.toContain('asks to leave out')
    else expect(stderr).toContain(told)
  })

  test('and is told when no rule is called so', async () => {
    const { stderr } = await check({ 'draft.txt': `〔对照：忽略 outlines〕\n${DRAFT}` }, ['--no-peers'])
    expect(stderr).toContain('asks to leave out "outlines"')
  })

  test('in Markdown, by a comment that no reader sees', async () => {
    const draft =
      '# 南林市社区食堂建设实施方案\n\n## 一、工作目标\n\n<!-- duizhao-disable-next-line target-without-year -->\n社区食堂覆盖率提高到90%以上。\n'
    const { stdout } = await check({ 'draft.md': draft }, ['--no-peers', '-f', 'json'], 'draft.md')
    expect(rulesIn(stdout)).toEqual([])
  })
})

test('the rules are listed and explained in both languages', async () => {
  const list = await run(['check', '--list-rules', '--lang', 'en'])
  expect(list.stdout.trimEnd().split('\n')).toHaveLength(RULES.length)
  for (const language of ['zh', 'en']) {
    for (const { id, about } of RULES) {
      const { status, stdout } = await run(['check', '--explain-rule', id, '--lang', language])
      expect(status).toBe(0)
      expect(stdout).toContain(about[language as 'zh' | 'en'])
    }
  }
  expect((await run(['check', '--explain-rule', 'outlines'])).status).toBe(2)
})
