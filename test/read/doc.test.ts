import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageFromBytes } from '../../src/read/read.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/read')
const fixture = (name: string) => readFileSync(join(FIXTURES, name))
const id = (bytes: Uint8Array) =>
  pageFromBytes(bytes, { file: 'plan.doc' }).then(
    () => 'a page',
    (error: { id: unknown }) => error.id,
  )

test('a .doc file gives its paragraphs and table rows', async () => {
  const { text, source, syntax, messages } = await pageFromBytes(fixture('plan.doc'), { file: 'plan.doc' })
  expect({ mediaType: source.mediaType, encoding: source.encoding, syntax, messages }).toEqual({
    mediaType: 'application/msword',
    encoding: null,
    syntax: 'plain',
    messages: [],
  })
  await expect(text).toMatchFileSnapshot(join(FIXTURES, 'plan.doc.txt'))
})

test('automatic numbers are lost and said to be, notes are kept', async () => {
  const { text, messages } = await pageFromBytes(fixture('numbered.doc'), { file: 'numbered.doc' })
  expect(text.split('\n')).toEqual([
    '临澜市托育服务实施方案',
    '总体要求',
    '指导思想',
    '主要目标',
    '婴幼儿照护服务应当规范。',
    '保障措施',
    '指标\t2025年',
    '托位数\t4.6个',
    '临澜市人民政府',
    '指3岁以下婴幼儿。',
    '',
  ])
  expect(messages).toEqual([{ id: 'doc-numbers-lost', severity: 'warn', values: {} }])
})

test('text with odd letter spacing is not taken for deleted', async () => {
  const { text } = await pageFromBytes(fixture('spaced.doc'), { file: 'spaced.doc' })
  const spacings = [-3, -2, 1, 2, 5, 15].map(spacing => `前面间距${spacing}字后面`)
  expect(text.trimEnd().split('\n')).toEqual(['临澜市实施方案', ...spacings])
})

describe('a .doc file that cannot be read', () => {
  test('is encrypted', async () => {
    const bytes = fixture('plan.doc')
    const header = bytes.indexOf(Buffer.from('eca5', 'hex'))
    bytes.writeUInt16LE(bytes.readUInt16LE(header + 10) | 0x0100, header + 10)
    expect(await id(bytes)).toBe('doc-encrypted')
  })

  test('is cut off', async () => {
    expect(await id(fixture('plan.doc').subarray(0, 600))).toMatch(/^(?:doc-corrupt|file-binary)$/)
  })

  test('has a chain of sectors that runs in a circle', async () => {
    const bytes = fixture('plan.doc')
    const table = (bytes.readInt32LE(76) + 1) * 512
    bytes.writeInt32LE(1, table)
    bytes.writeInt32LE(0, table + 4)
    expect(await id(bytes)).toBe('doc-corrupt')
  })

  test('ends in a page or a ReadError however it is damaged', async () => {
    const whole = fixture('numbered.doc')
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (places, end) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of places) bytes[at] = value
        expect(await id(bytes.subarray(0, Math.max(end, 512)))).toMatch(/^(?:a page|[a-z]+(?:-[a-z]+)+)$/)
      }),
    )
  })
})
