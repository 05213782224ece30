import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { RULES } from '../../../src/check/rules.ts'
import { presetSettings } from '../../../src/check/settings.ts'
import { ruleFacts } from '../../../src/cli/check-output.ts'
import { fileUri } from '../../../src/report/findings/sarif/file-uri.ts'
import { findingsSarif, type SarifFacts } from '../../../src/report/findings/sarif/sarif.ts'
import { run } from '../../cli/world.ts'
import { checked, DRAFT, findingAt, withFindings } from './checked.ts'
import { SARIF_SCHEMA } from './sarif-schema.ts'

const FACTS: SarifFacts = {
  language: 'zh',
  rules: ruleFacts(presetSettings('recommended', RULES)),
  version: '1.2.3',
  baseline: false,
  peerFile: id => (id === 'A' ? 'peers/甲 市.md' : undefined),
}
const ajv = new Ajv({ formats: { uri: /^[a-z]+:[!-~]+$/, 'uri-reference': /^[!-~]*$/ } })
const valid = ajv.compile(SARIF_SCHEMA)

/** A log that its schema allows. */
function log(...args: Parameters<typeof findingsSarif>) {
  const written = JSON.parse(findingsSarif(...args))
  valid(written)
  expect(valid.errors).toBeNull()
  return written.runs[0]
}

test('a finding is a result at its place, with its rule and a fingerprint', async () => {
  const draft = await checked(DRAFT, { file: '稿/draft 1.md' })
  const { results, tool, columnKind, artifacts } = log([draft], FACTS)
  expect(columnKind).toBe('utf16CodeUnits')
  expect(artifacts[0].location.uri).toBe('%E7%A8%BF/draft%201.md')
  expect(results).toHaveLength(draft.findings.findings.length)
  const skipped = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'outline')
  expect(tool.driver.rules[skipped.ruleIndex].id).toBe('outline')
  expect(skipped.locations[0].physicalLocation.region).toMatchObject({ startLine: 4, startColumn: 1, endLine: 4 })
  expect(Object.values(skipped.partialFingerprints)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
})

test('all rules are told, with what they were set to, in the language asked for', async () => {
  const settings = new Map([
    ...presetSettings('recommended', RULES),
    ['outline', { level: 'off' as const, options: {} }],
  ])
  const { rules } = log([], { ...FACTS, language: 'en', rules: ruleFacts(settings) }).tool.driver
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  const outline = rules.find(({ id }: { id: string }) => id === 'outline')
  expect(outline.defaultConfiguration).toEqual({ enabled: false, level: 'none' })
  expect(outline.shortDescription.text).toBe(RULES.find(({ id }) => id === 'outline')?.about.en)
})

test('the words of peers are related locations, in files where they are known', async () => {
  const peers = [
    { document: 'A', section: ['三', '（一）'], quote: '用水用电用气按居民价格执行。' },
    { document: 'B', section: [], quote: '监控录像保存不少于90日。' },
  ]
  const draft = await checked(DRAFT)
  const told = withFindings(draft, [findingAt(DRAFT, '三、', { peers })])
  const [{ relatedLocations }] = log([told], FACTS).results
  expect(relatedLocations).toEqual([
    {
      id: 1,
      physicalLocation: { artifactLocation: { uri: 'peers/%E7%94%B2%20%E5%B8%82.md' } },
      logicalLocations: [{ fullyQualifiedName: 'A/三/（一）' }],
      message: { text: peers[0]?.quote },
    },
    { id: 2, logicalLocations: [{ fullyQualifiedName: 'B' }], message: { text: peers[1]?.quote } },
  ])
})

test('what is left beside a baseline is new', async () => {
  const draft = withFindings(await checked(DRAFT), [findingAt(DRAFT, '三、')])
  expect(log([draft], FACTS).results[0].baselineState).toBeUndefined()
  expect(log([draft], { ...FACTS, baseline: true }).results[0].baselineState).toBe('new')
})

test('a file without lines of its own has no region', async () => {
  const draft = await checked(DRAFT)
  const rendered = { ...draft, source: { ...draft.source, mediaType: 'application/pdf' } }
  const told = withFindings(rendered, [findingAt(DRAFT, '三、', { section: ['三'] })])
  const [location] = log([told], FACTS).results[0].locations
  expect(location.physicalLocation.region).toBeUndefined()
  expect(location.logicalLocations).toEqual([{ fullyQualifiedName: '三' }])
})

test.each([
  ['a/b c.md', 'a/b%20c.md'],
  ['a\\b.md', 'a/b.md'],
  ['/tmp/a#1?.md', 'file:///tmp/a%231%3F.md'],
  ['C:\\x\\y.docx', 'file:///C:/x/y.docx'],
  ['100%.md', '100%25.md'],
  ['a:b.md', 'a%3Ab.md'],
  ['\ud800.md', '%EF%BF%BD.md'],
])('%s as a URI', (file, uri) => {
  expect(fileUri(file)).toBe(uri)
})

test('the command writes the same log every time, names relative to the working folder', async () => {
  const file = `${process.cwd()}/corpus/zhuji-2021-draft.txt`
  const args = ['check', file, '--against', 'extracted', '-f', 'sarif', '--lang', 'zh']
  const first = await run(args)
  expect(first.stdout).toBe((await run(args)).stdout)
  expect(first.stdout).not.toContain(process.cwd())
  expect(JSON.parse(first.stdout).runs[0].artifacts[0].location.uri).toBe('corpus/zhuji-2021-draft.txt')
})
