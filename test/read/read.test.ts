import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { pageFromBytes, readPage } from '../../src/read/read.ts'
import { ReadError, type ReadErrorId } from '../../src/read/read-error.ts'

const root = mkdtempSync(join(tmpdir(), 'duizhao-read-'))
afterAll(() => rmSync(root, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content)
  return join(root, name)
}
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'a page',
    (error: unknown) => (error instanceof ReadError ? error.id : error),
  )
/** A long text in UTF-8 with a bad place behind every so many of its thirty parts. */
const brokenUtf8 = (parts: number) => {
  const part = Buffer.from('到2025年，临澜市每千人口拥有3岁以下婴幼儿托位数达到4.5个，示范机构覆盖全部县（区）。\n')
  return Buffer.concat(Array.from({ length: 30 }, (_, at) => (at % parts ? part : Buffer.concat([part, BAD_BYTES]))))
}
const BAD_BYTES = Buffer.from([0xe5, 0x8c])
const HTML = '<!DOCTYPE html><html><head><meta charset="gbk"></head><body><p>临澜市人民政府通知</p></body></html>'

describe('readPage', () => {
  test('gives text, source and the note beside it', async () => {
    const file = put('plan.txt', '临澜市实施方案\n')
    put('plan.yaml', 'url: https://example.org/plan.html\nfetched: 2021-06-01\njurisdiction: 东海省临澜市\n')
    expect(await readPage({ id: 'x/plan', file })).toEqual({
      id: 'x/plan',
      source: {
        file,
        sha256: createHash('sha256').update('临澜市实施方案\n').digest('hex'),
        mediaType: 'text/plain',
        encoding: 'utf-8',
      },
      about: { url: 'https://example.org/plan.html', fetched: '2021-06-01', jurisdiction: '东海省临澜市' },
      syntax: 'plain',
      text: '临澜市实施方案\n',
      corrections: [],
      fields: [],
      messages: [],
    })
  })

  test('reads a page whose note is broken and says where', async () => {
    const file = put('broken.txt', '通知')
    put('broken.yaml', 'url: https://example.org\nfetched: [2021\n')
    expect((await readPage(file)).messages).toMatchObject([{ id: 'sidecar-invalid', values: { line: 3 } }])
  })

  test.each<[ReadErrorId, () => string]>([
    ['file-missing', () => join(root, 'none.txt')],
    ['file-missing', () => join(put('plan.txt', '通知'), 'below.txt')],
    ['file-empty', () => put('empty.txt', '')],
    ['file-empty', () => put('blank.txt', ' \n\ufeff')],
    ['file-is-folder', () => root],
    ['file-not-regular', () => '/dev/zero'],
    ['file-binary', () => put('image.html', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'))],
    ['file-no-text', () => put('noise.txt', createHash('sha512').update('noise').digest())],
    ['file-no-text', () => put('zeros.txt', Buffer.alloc(1000))],
    ['encoding-broken', () => put('broken-bytes.txt', brokenUtf8(3))],
    ['doc-corrupt', () => put('cut.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'))],
    ['file-rtf', () => put('rich.doc', '{\\rtf1\\ansi\\ansicpg936 \\u20020 }')],
    ['page-wiped', () => put('wiped.txt', '????2021?6?1????????????\n????????????????????\n')],
    ['page-wiped', () => put('wiped.html', `<html><p>${'?'.repeat(80)}2021</p><script>var a="中文";</script></html>`)],
    ['page-wiped', () => put('lost.txt', '\ufffd\ufffd\ufffd\ufffd2021'.repeat(9))],
    ['page-wiped', () => put('worn.txt', `${'锟斤拷'.repeat(40)}\n`)],
    ['html-too-deep', () => put('deep.html', '<div>'.repeat(100_000))],
    ['html-too-deep', () => put('closed.html', `${'<span>'.repeat(50_000)}x${'</span>'.repeat(50_000)}`)],
  ])('%s', async (id, file) => {
    expect(await failure(readPage(file()))).toBe(id)
  })

  test('reads a page with a single character cut off, and says so', async () => {
    const page = await readPage(put('cut-off.txt', brokenUtf8(30)))
    expect(page.messages).toMatchObject([{ id: 'encoding-damaged', values: { count: 1, encoding: 'utf-8' } }])
  })

  test('rejects 200 MB before reading them', async () => {
    const file = put('huge.txt', '')
    truncateSync(file, 200 * 2 ** 20)
    const error = await readPage(file).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ id: 'file-too-large', values: { file, size: 200, limit: 64 } })
    expect(String(error)).toContain(file)
  })

  test.runIf(process.getuid?.() !== 0)('says that a file may not be read', async () => {
    const file = put('secret.txt', '通知')
    chmodSync(file, 0)
    expect(await failure(readPage(file))).toBe('file-unreadable')
  })

  test('says that a note may not be read, and reads the page', async () => {
    const file = put('folder.txt', '通知')
    mkdirSync(join(root, 'folder.yaml'))
    expect((await readPage(file)).messages).toMatchObject([{ id: 'sidecar-unreadable', values: { reason: 'EISDIR' } }])
  })
})

describe('pageFromBytes', () => {
  const read = (file: string, content: string | Uint8Array) =>
    pageFromBytes(typeof content === 'string' ? Buffer.from(content) : content, { file })

  test.each([
    ['a.html', HTML, 'html', 'text/html'],
    ['a.txt', HTML, 'html', 'text/html'],
    ['a', `\n<!-- saved from url=(0022) -->\n${HTML}`, 'html', 'text/html'],
    ['a.doc', HTML, 'html', 'text/html'],
    ['a.txt', '<?xml version="1.0"?>\n<html xmlns="x"><p>通知</p></html>', 'html', 'text/html'],
    ['a.txt', '<div><p>一、目标</p><p>二、措施</p></div>', 'html', 'text/html'],
    ['a.htm', '<p>通知', 'html', 'text/html'],
    ['a.html', '临澜市通知\n一、目标\n', 'plain', 'text/plain'],
    ['a.txt', '<address id="x">临澜市</address>通知：&ldquo;办&rdquo;', 'plain', 'text/plain'],
    ['a.txt', '通知\n<table><tr><td>1</td></tr></table>\n完', 'plain', 'text/plain'],
    ['a.md', '# 通知\n\n<div>一</div>\n\n<p>二</p>', 'markdown', 'text/markdown'],
    ['a.md', '<p>一</p>\n<p>二</p>', 'markdown', 'text/markdown'],
    ['a.markdown', '# 通知', 'markdown', 'text/markdown'],
    ['a.csv', '指标,数值', 'plain', 'text/plain'],
  ])('takes %s with %s as %s', async (file, content, syntax, mediaType) => {
    expect(await read(file, content)).toMatchObject({ syntax, source: { mediaType } })
  })

  test('gives what an HTML page states about its document', async () => {
    const html = '<html><head><meta name="PubDate" content="2021-06-01"></head><body><p>通知</p></body></html>'
    const { fields, text } = await read('a.html', html)
    const [field] = fields
    expect(field).toMatchObject({ name: 'PubDate', value: '2021-06-01' })
    expect(text.slice(field?.raw.start, field?.raw.end)).toBe('2021-06-01')
  })

  test('decodes by the bytes where the declarations are wrong', async () => {
    const bytes = iconv.encode(HTML.replace('gbk', 'utf-8'), 'gbk')
    const page = await pageFromBytes(bytes, { file: 'a.html', mediaType: 'text/html; charset=big5' })
    expect(page.text).toContain('临澜市人民政府通知')
    expect(page.messages).toMatchObject([{ id: 'encoding-overruled', values: { declared: 'big5', used: 'gb18030' } }])
  })

  test.each(['../x', 'C:\\x', '..', 'a\0'])('rejects the id %j', async id => {
    expect(await failure(pageFromBytes(Buffer.from('通知'), { file: 'a.txt', id }))).toBe('id-unsafe')
  })

  test('takes the id from the file, not its folder', async () => {
    expect(await read('../up/plan.v2.txt', '通知')).toMatchObject({
      id: 'plan.v2',
      source: { file: '../up/plan.v2.txt' },
    })
    expect(await failure(read('...txt', '通知'))).toBe('id-unsafe')
  })

  test('leaves a page with real question marks', async () => {
    const text = `${'是否适用本办法?适用。???'.repeat(10)}`
    expect(await read('a.txt', text)).toMatchObject({ text })
  })

  test('leaves pages that close their tags by the parser’s grace', async () => {
    const rows = `<table>${'<tr><td>1<td>2'.repeat(5000)}</table>${'<p>一<br>'.repeat(5000)}<ul>${'<li>二'.repeat(5000)}</ul>`
    expect(await read('a.html', rows)).toMatchObject({ syntax: 'html' })
  })

  test.each(['<', '<!--', '<!----!>', '<?xml ', '<noscript>', '<script>', '<a b="', '</', '&', '<p ', '?', '锟斤拷'])(
    'does not choke on %s again and again',
    async part => {
      const outcome: unknown = await read('a.html', `<html>通知${part.repeat(40_000)}`).catch(thrown => thrown)
      expect(outcome instanceof ReadError || Object(outcome).syntax === 'html').toBe(true)
    },
  )

  test('gives a page or a ReadError for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.txt', 'a.html', 'a.md', 'a.bin'),
        async (bytes, file) => {
          const page = await pageFromBytes(bytes, { file }).catch((error: unknown) => error)
          if (!(page instanceof ReadError)) expect(page).toMatchObject({ id: 'a' })
        },
      ),
    )
  })
})
