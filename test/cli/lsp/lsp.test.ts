import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith, run } from '../world.ts'
import { type ClientOptions, startClient } from './client.ts'
import {
  type CodeAction,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  TextDocument,
  type TextEdit,
} from './protocol.ts'

const CLAUSES = {
  utilities: '托育机构用水、用电、用气、用热价格按照居民生活类价格执行，由供水、供电、供气、供热单位落实。',
  talent: '支持高等院校和职业院校开设婴幼儿照护相关专业，扩大招生规模，加强从业人员培训，提高从业人员的能力水平。',
  safety: '托育机构应当落实安全管理主体责任，监控录像资料保存期不少于90日，建立健全食品安全、消防安全管理制度。',
}
const plan = (city: string, clauses: readonly string[]) =>
  `${city}3岁以下婴幼儿照护服务实施方案\n一、总体要求\n坚持政府引导、普惠优先，发展托育服务。\n二、主要任务\n${clauses
    .map((text, index) => `（${'一二三'[index]}）${['落实价格优惠', '培养专业人才', '强化安全监管'][index]}。${text}`)
    .join('\n')}\n三、保障措施\n各县（市、区）要加强组织领导，细化工作措施，落实工作责任。\n`
const PEERS = Object.fromEntries(
  ['临湖市', '临山市', '临江市'].map(city => [`peers/${city}.txt`, plan(city, Object.values(CLAUSES))]),
)
const DRAFT = `临澜市3岁以下婴幼儿照护服务实施方案

一、总体要求

坚持政府引导、普惠优先，发展托育服务。

三、主要任务

（一）培养专业人才。${CLAUSES.talent}

（二）强化安全监管。${CLAUSES.safety}

四、保障措施

各县（市、区）要加强组织领导，细化工作措施，落实工作责任。
`

async function client(options: ClientOptions = {}, files: Readonly<Record<string, string>> = PEERS) {
  const root = await folderWith(files)
  const started = await startClient(root, { args: ['--against', 'peers'], ...options })
  onTestFinished(() => void started.process.kill())
  return { root, ...started }
}

const applied = (uri: string, text: string, action: CodeAction | undefined) =>
  TextDocument.applyEdits(
    TextDocument.create(uri, 'markdown', 1, text),
    (action?.edit?.changes?.[uri] ?? []) as TextEdit[],
  )

const FULL = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
  window: { showDocument: { support: true } },
}

test('a draft is checked when it is opened and as it changes, and at the end the server goes', async () => {
  const { connection, open, diagnostics, exited, published } = await client({ capabilities: FULL, locale: 'zh-CN' })
  const uri = await open('draft.md', DRAFT)
  const { diagnostics: found } = await diagnostics(uri, 1)
  const skipped = found.find(({ code }) => code === 'outline')
  expect(skipped).toMatchObject({
    source: 'duizhao',
    range: { start: { line: 6, character: 0 } },
    message: expect.stringContaining('应为“二'),
  })
  const lack = found.find(({ code }) => code === 'missing-clause')
  expect(lack?.message).toContain('价格')
  expect(lack?.relatedInformation?.[0]?.location.uri).toMatch(/peers\/.*\.txt$/)

  const change = { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '二' }
  const renumber = { range: { start: { line: 12, character: 0 }, end: { line: 12, character: 1 } }, text: '三' }
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [change],
  })
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 3 },
    contentChanges: [renumber],
  })
  const after = await diagnostics(uri, 3)
  expect(after.diagnostics.filter(({ code }) => code === 'outline')).toEqual([])
  expect(published.some(({ version }) => version === 2)).toBe(false) // nobody waits for a text that is gone

  await connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await exited()).toBe(0)
})

test('pointing at a finding or a clause shows what peers say', async () => {
  const { connection, open, diagnostics } = await client()
  const uri = await open('draft.md', DRAFT)
  const { diagnostics: found } = await diagnostics(uri, 1)
  const lack = found.find(({ code }) => code === 'missing-clause')
  const hover = (position: unknown) =>
    connection.sendRequest<Hover | null>('textDocument/hover', { textDocument: { uri }, position })
  const onLack = await hover(lack?.range.end)
  expect(onLack?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('按照居民生活类价格执行') })
  const onClause = await hover({ line: 8, character: 20 })
  expect(onClause?.contents).toMatchObject({
    value: expect.stringMatching(/What peers say[\s\S]*临\S市 二\/（二）[\s\S]*职业院校/),
  })
  expect(await hover({ line: 1, character: 0 })).toBeNull()
})

test('a clause of a peer is put where it belongs, and is not missing any more', async () => {
  const { connection, open, diagnostics, shown } = await client({ capabilities: FULL })
  const uri = await open('draft.md', DRAFT)
  const { diagnostics: found } = await diagnostics(uri, 1)
  const lack = found.find(({ code }) => code === 'missing-clause')
  const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: lack?.range,
    context: { diagnostics: [lack] },
  })
  const text = applied(
    uri,
    DRAFT,
    actions.find(({ title }) => title.startsWith('Insert the wording of')),
  )
  expect(text).toContain(CLAUSES.utilities)
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text }],
  })
  const after = await diagnostics(uri, 2)
  expect(after.diagnostics.filter(({ code, data }) => code === 'missing-clause' && data === lack?.data)).toEqual([])
  const { command } = actions.find(({ title }) => title.startsWith('Open ')) as CodeAction
  await connection.sendRequest('workspace/executeCommand', command)
  await connection.sendRequest('workspace/executeCommand', {
    command: 'duizhao.openPeer',
    arguments: ['file:///etc/passwd'],
  })
  expect(shown).toEqual([expect.stringMatching(/peers\/.*\.txt$/)])
})

test.each([
  ['draft.md', '<!-- duizhao-disable-line outline -->'],
  ['draft.txt', '〔对照：忽略 outline〕'],
])('a finding in %s is silenced here or in the document', async (name, written) => {
  const { connection, open, diagnostics } = await client()
  const uri = await open(name, DRAFT)
  const { diagnostics: found } = await diagnostics(uri, 1)
  const skipped = found.find(({ code }) => code === 'outline')
  const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: skipped?.range,
    context: { diagnostics: [skipped] },
  })
  let version = 1
  for (const title of ['Ignore outline here', 'Ignore outline in this document']) {
    const text = applied(
      uri,
      DRAFT,
      actions.find(action => action.title === title),
    )
    if (version === 1) expect(text).toContain(written)
    version += 1
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    })
    const after = await diagnostics(uri, version)
    expect(after.diagnostics.filter(({ data }) => data === skipped?.data)).toEqual([])
  }
})

test('the outline and its folds are those of the draft', async () => {
  const { connection, open } = await client()
  const uri = await open('draft.md', DRAFT)
  const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  })
  expect(symbols.map(({ name }) => name)).toEqual(['一 总体要求', '三 主要任务', '四 保障措施'])
  expect(symbols[1]?.children?.map(({ name, range }) => [name, range.start.line])).toEqual([
    ['（一） 培养专业人才', 8],
    ['（二） 强化安全监管', 10],
  ])
  const folds = await connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
  expect(folds).toContainEqual({ startLine: 6, endLine: 10 })
})

test('places are counted in UTF-16 units', async () => {
  const { open, diagnostics } = await client({ args: ['--no-peers'] })
  const uri = await open(
    'draft.txt',
    '𠮷林省方案\n一、总体要求\n𠮷祥如意，坚持稳中求进，𠮷。到2025年，入托率明显提高。\n',
  )
  const { diagnostics: found } = await diagnostics(uri, 1)
  const vague = found.find(({ code }) => code === 'target-without-value')
  expect(vague?.range.start).toEqual({ line: 2, character: '𠮷祥如意，坚持稳中求进，𠮷。到2025年，'.length })
})

test('settings of the editor come first, and peers are read anew when they change', async () => {
  let configuration: unknown = { rules: { outline: 'off' } }
  const capabilities = { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } }
  const {
    root,
    connection,
    open,
    diagnostics,
    published,
    uri: uriOf,
  } = await client({ capabilities, configuration: () => configuration })
  const uri = await open('draft.md', DRAFT)
  const next = async (holds: (codes: readonly unknown[]) => boolean) => {
    const codes = () => published.findLast(one => one.uri === uri)?.diagnostics.map(({ code }) => code)
    while (!codes() || !holds(codes() as readonly unknown[])) {
      await new Promise<void>(resolve => {
        const { dispose } = connection.onNotification('textDocument/publishDiagnostics', params => {
          published.push(params)
          dispose()
          resolve()
        })
      })
    }
  }
  await diagnostics(uri, 1)
  await next(codes => !codes.includes('outline') && codes.includes('missing-clause'))
  configuration = { rules: { outline: 'error', 'no-such-rule': 'error' } }
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
  await next(codes => !codes.includes('outline')) // what cannot be used is told, the rest stays as it was
  configuration = { rules: { 'missing-clause': 'warn' } }
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} })
  await next(codes => codes.includes('outline'))
  for (const name of Object.keys(PEERS)) writeFileSync(join(root, name), plan('某市', [CLAUSES.talent]))
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf(Object.keys(PEERS)[0] as string), type: 2 }],
  })
  await next(codes => !codes.includes('missing-clause'))
})

test('texts that are no drafts, and messages that are none, do not end it', async () => {
  const { connection, process: server, open, diagnostics, uri } = await client()
  const empty = await open('empty.md', '')
  expect((await diagnostics(empty, 1)).diagnostics).toEqual([])
  const noise = await open('noise.txt', '\u0000\u0001\u0002'.repeat(100))
  expect((await diagnostics(noise, 1)).diagnostics).toHaveLength(1)
  const strange = 'untitled:Untitled-1'
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: strange, languageId: 'markdown', version: 1, text: DRAFT },
  })
  expect((await diagnostics(strange, 1)).diagnostics.length).toBeGreaterThan(0)
  const body = '{"jsonrpc":"2.0","method":'
  server.stdin?.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: uri('never-opened.md'), version: 2 },
    contentChanges: [{ text: 'x' }],
  })
  await expect(connection.sendRequest('textDocument/hover', { textDocument: 7 })).resolves.toBeNull()
  await expect(connection.sendRequest('no/such/method')).rejects.toThrow()
  await expect(
    connection.sendRequest('textDocument/hover', {
      textDocument: { uri: strange },
      position: { line: 1e9, character: -5 },
    }),
  ).resolves.toBeNull()
  expect(server.exitCode).toBeNull()
})

test('hostile Markdown of a peer stays text in a hover', async () => {
  const bad = '![x](https://example.org/x.png) <script>alert(1)</script> [a](command:x)'
  const files = Object.fromEntries(
    Object.entries(PEERS).map(([name, text]) => [name, text.replace('按照居民', `${bad}按照居民`)]),
  )
  const { connection, open, diagnostics } = await client({}, files)
  const uri = await open('draft.md', DRAFT)
  const { diagnostics: found } = await diagnostics(uri, 1)
  const position = found.find(({ code }) => code === 'missing-clause')?.range.end
  const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position })
  expect(JSON.stringify(hover)).toContain('command:x')
  expect((hover.contents as { value: string }).value).not.toMatch(/(?<!\\)[[<]/)
})

test('help tells what it is', async () => {
  expect((await run(['lsp', '--help', '--lang', 'zh'])).stdout).toContain('语言服务器')
})
