import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { declaration, declaredInHead, declaredInType, encodingNamed } from '../../src/read/declaration.ts'
import { decode } from '../../src/read/encoding.ts'

const SIMPLIFIED = {
  title: '临澜市托育服务实施方案',
  word: '通知',
  list: '目录',
  sentence: '到2025年，全市每千人口拥有3岁以下婴幼儿托位数达到4.6个以上，由市卫生健康委牵头。',
  page: `<html><head><title>x</title></head><body>${'<div class="a"></div>\n'.repeat(500)}<p>公示</p></body></html>`,
  rare: '临澜市㙍坞镇、漷县、鄠邑区、盱眙县',
}
const TRADITIONAL = {
  title: '臨瀾市托育服務實施方案',
  word: '通知',
  sentence: '到2025年，全市每千人口擁有3歲以下嬰幼兒托位數達到4.6個以上，由衛生局負責辦理。',
  page: `<html><body>${'<div class="a"></div>\n'.repeat(500)}<p>公告</p></body></html>`,
}
const DECLARED = [undefined, 'utf-8', 'gb2312', 'gbk', 'gb18030', 'big5', 'iso-8859-1', 'shift_jis', 'x-none']

/** What each encoding is called in the result, and what can be written in it. */
const ENCODINGS = [
  { name: 'utf-8', texts: { ...SIMPLIFIED, traditional: TRADITIONAL.sentence } },
  { name: 'gb18030', texts: { ...SIMPLIFIED, traditional: TRADITIONAL.sentence } },
  { name: 'big5', texts: TRADITIONAL },
  { name: 'utf-16le', texts: { ...SIMPLIFIED, traditional: TRADITIONAL.title } },
  { name: 'utf-16be', texts: { ...SIMPLIFIED, traditional: TRADITIONAL.title } },
]

const rows = ENCODINGS.flatMap(({ name, texts }) =>
  Object.entries(texts).flatMap(([kind, text]) => DECLARED.map(declared => ({ name, kind, text, declared }))),
)

test.each(rows)('$name, $kind, declared $declared', ({ name, text, declared }) => {
  const bytes = iconv.encode(text, name, { addBOM: false })
  const decoded = decode(bytes, declared === undefined ? [] : [declaration(declared)])
  expect(decoded.text).toBe(text)
  expect(decoded.encoding).toBe(name)
  const named = declared === undefined ? name : encodingNamed(declared)
  const expected = named === null ? ['encoding-unknown'] : named === name ? [] : ['encoding-overruled']
  expect(decoded.messages.map(message => message.id)).toEqual(expected)
})

describe('a byte order mark', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])('of %s decides and is no text', name => {
    const bytes = iconv.encode(`\ufeff${SIMPLIFIED.title}`, name)
    expect(decode(bytes, [declaration('big5')])).toMatchObject({ text: SIMPLIFIED.title, encoding: name })
  })

  test('of UTF-8 before GBK bytes does not mislead', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), iconv.encode(SIMPLIFIED.sentence, 'gbk')])
    expect(decode(bytes)).toMatchObject({ text: SIMPLIFIED.sentence, encoding: 'gb18030', messages: [] })
  })
})

describe('damage', () => {
  test('a last character cut off leaves UTF-8 and says so', () => {
    const bytes = Buffer.from(SIMPLIFIED.sentence).subarray(0, -1)
    const decoded = decode(bytes, [declaration('gbk')])
    expect(decoded.text).toBe(`${SIMPLIFIED.sentence.slice(0, -1)}\ufffd`)
    expect(decoded.messages.map(message => message.id)).toEqual(['encoding-overruled', 'encoding-damaged'])
  })

  test('a word with its last byte cut off is UTF-8 still', () => {
    expect(decode(Buffer.from('通知').subarray(0, -1)).text).toBe('通\ufffd')
  })

  test('single bytes are counted and the first is shown, not the U+FFFD that was there before', () => {
    const bytes = Buffer.from(`第一行\ufffd\n第二行abc\n${SIMPLIFIED.sentence}`)
    const at = bytes.indexOf('abc')
    bytes[at] = 0xff
    bytes[at + 2] = 0x80
    const { text, messages } = decode(bytes)
    const first = text.indexOf('行', 4) + 1
    expect(messages).toEqual([
      {
        id: 'encoding-damaged',
        severity: 'warn',
        values: { count: 2, encoding: 'utf-8', line: 2, column: 4 },
        raw: { start: first, end: first + 1 },
      },
    ])
  })

  test('a lost byte of GBK leaves GBK', () => {
    const bytes = iconv.encode(SIMPLIFIED.sentence.repeat(3), 'gbk')
    const cut = Buffer.concat([bytes.subarray(0, 31), bytes.subarray(32)])
    expect(decode(cut)).toMatchObject({ encoding: 'gb18030' })
  })

  test('U+FFFD that was written as such is no damage of the encoding', () => {
    expect(decode(Buffer.from('全市\ufffd托位')).messages).toEqual([])
  })
})

test.each([
  ['ASCII', 'Notice 2021-06-01\n'],
  ['French', 'Le maire a déjà signé un décret concernant les écoles'],
  ['Chinese read as Latin-1', '¹úÎñÔº°ì¹«ÌüµÄÍ¨Öª'],
  ['UTF-8 read as Latin-1', 'å…³äºŽå°å\u0081‘'],
  ['GBK read as UTF-8', '���ڽ�һ��'],
  ['UTF-8 read as GBK', '鍥藉姟闄㈠姙鍏巺'],
  ['Korean', '서울특별시 보육'],
  ['Kangxi radicals', '⼈⺠政府'],
])('valid UTF-8 stays UTF-8: %s', (_, text) => {
  expect(decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8', messages: [] })
})

test('typographic quotes of windows-1252 in English are no Chinese', () => {
  const bytes = iconv.encode('The mayor’s office “will” publish the childcare plan’s text', 'win1252')
  expect(decode(bytes)).toMatchObject({ encoding: 'windows-1252' })
})

test('characters of Hong Kong come out of Big5', () => {
  expect(decode(iconv.encode('香港特別行政區屯門㙟及深水埗', 'big5-hkscs')).text).toContain('深水埗')
})

describe('a declaration', () => {
  test.each([
    ['<meta charset="gb2312">', 'gb2312'],
    ['<META http-equiv=Content-Type content="text/html; charset=GBK">', 'GBK'],
    ["<meta content='text/html;charset = big5' http-equiv='Content-Type' />", 'big5'],
    ['<?xml version="1.0" encoding="GB18030"?><html>', 'GB18030'],
    ['<!-- <meta charset="big5"> --><meta charset=utf-8>', 'utf-8'],
  ])('%s', (head, label) => {
    expect(declaredInHead(Buffer.from(`<html><head>${head}`.replace('<html><head><?', '<?')))?.label).toBe(label)
  })

  test('is read from a Content-Type', () => {
    expect(declaredInType('text/html; charset="GB2312"')).toEqual({ label: 'GB2312', encoding: 'gb18030' })
    expect(declaredInType('text/html')).toBeNull()
    expect(declaredInType(undefined)).toBeNull()
  })

  test('the server comes before the page', () => {
    const bytes = iconv.encode('é', 'win1252')
    const declared = [declaration('windows-1252'), declaration('gbk')]
    expect(decode(bytes, declared)).toMatchObject({ text: 'é', encoding: 'windows-1252' })
  })
})

test('any text with a Chinese character comes back from UTF-8 as it was', () => {
  const texts = fc.tuple(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('市', '，', '㎡'),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(texts, parts => {
      const text = parts.join('').replaceAll('\0', ' ')
      fc.pre(!text.startsWith('\ufeff'))
      expect(decode(Buffer.from(text)).text).toBe(text)
    }),
  )
})

test('any bytes are decoded without a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      expect(typeof decode(bytes).text).toBe('string')
    }),
  )
})
