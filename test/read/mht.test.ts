import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { pageFromBytes } from '../../src/read/read.ts'

const HTML = '<html><head><title>通知</title></head><body><p>临澜市托育服务实施方案 = 一、总体要求</p></body></html>'

interface Part {
  readonly type: string
  readonly transfer: 'base64' | 'quoted-printable' | '8bit'
  readonly bytes: Uint8Array
}

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map(byte =>
      byte > 0x7e || byte < 0x20 || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{60}(?:[^=]{3}|=..))/g, '$1=\r\n')

const mht = (parts: readonly Part[]) =>
  Buffer.concat([
    Buffer.from(
      'From: <Saved by Browser>\r\nSubject: =?utf-8?Q?=E9=80=9A?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n',
    ),
    ...parts.flatMap(({ type, transfer, bytes }) => [
      Buffer.from(
        `------b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${transfer}\r\nContent-Location: http://example.org/\r\n\r\n`,
      ),
      transfer === 'base64'
        ? Buffer.from(
            Buffer.from(bytes)
              .toString('base64')
              .replace(/(.{76})/g, '$1\r\n'),
          )
        : transfer === '8bit'
          ? bytes
          : Buffer.from(quoted(bytes)),
      Buffer.from('\r\n'),
    ]),
    Buffer.from('------b--\r\n'),
  ])

const PICTURE: Part = { type: 'image/png', transfer: 'base64', bytes: Buffer.alloc(3000) }
const STYLE: Part = {
  type: 'text/css; charset=utf-8',
  transfer: 'quoted-printable',
  bytes: Buffer.from('p { color: red }'),
}

describe('a web archive', () => {
  test.each([
    ['utf-8', 'text/html; charset="utf-8"', 'quoted-printable'],
    ['gbk', 'text/html;\r\n\tcharset="gb2312"', 'quoted-printable'],
    ['gbk', 'text/html;\r\n charset=gb2312', 'base64'],
    ['utf-8', 'text/html', '8bit'],
    ['big5', 'text/html; charset=big5', 'base64'],
  ] as const)('in %s, %j, %s', async (encoding, type, transfer) => {
    const html = encoding === 'big5' ? '<html><p>臨瀾市實施方案：總體要求</p></html>' : HTML
    const bytes = mht([{ type, transfer, bytes: iconv.encode(html, encoding) }, STYLE, PICTURE])
    const page = await pageFromBytes(bytes, { file: 'plan.mht' })
    expect(page.text.trimEnd()).toBe(html)
    expect(page).toMatchObject({
      syntax: 'html',
      source: { mediaType: 'multipart/related', encoding: encoding === 'gbk' ? 'gb18030' : encoding },
      messages: [],
    })
  })

  test('with a wrong charset is decoded by its bytes', async () => {
    const bytes = mht([{ type: 'text/html; charset=utf-8', transfer: 'base64', bytes: iconv.encode(HTML, 'gbk') }])
    const page = await pageFromBytes(bytes, { file: 'plan.mhtml' })
    expect(page.text.trimEnd()).toBe(HTML)
    expect(page.messages).toMatchObject([{ id: 'encoding-overruled', values: { declared: 'utf-8', used: 'gb18030' } }])
  })

  test('of frames gives the longest frame', async () => {
    const frames = Buffer.from('<html><frameset cols="1,2"><frame src="a"></frameset></html>')
    const part = (bytes: Uint8Array): Part => ({
      type: 'text/html; charset=utf-8',
      transfer: 'quoted-printable',
      bytes,
    })
    const bytes = mht([part(frames), part(Buffer.from('<p>导航</p>')), part(Buffer.from(HTML))])
    expect((await pageFromBytes(bytes, { file: 'plan.mht' })).text.trimEnd()).toBe(HTML)
  })

  test('is known by its head under any name', async () => {
    const bytes = mht([{ type: 'text/html', transfer: '8bit', bytes: Buffer.from(HTML) }])
    expect(await pageFromBytes(bytes, { file: 'plan.txt' })).toMatchObject({
      source: { mediaType: 'multipart/related' },
    })
  })

  test('without a page is said to have none', async () => {
    await expect(pageFromBytes(mht([PICTURE]), { file: 'plan.mht' })).rejects.toMatchObject({ id: 'mht-no-page' })
  })

  test('ends in a page or a ReadError however it is damaged', async () => {
    const whole = mht([
      { type: 'text/html; charset=gbk', transfer: 'quoted-printable', bytes: iconv.encode(HTML, 'gbk') },
      STYLE,
    ])
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(damage, async places => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of places) bytes[at] = value
        const result = await pageFromBytes(bytes, { file: 'plan.mht' }).catch((error: unknown) => error)
        expect(result).toHaveProperty('id', expect.any(String))
      }),
    )
  })
})

test('a plain text that begins like a letter is no web archive', async () => {
  expect(await pageFromBytes(Buffer.from('收件人: 各县\nFrom: a\n通知'), { file: 'a.txt' })).toMatchObject({
    syntax: 'plain',
  })
})
