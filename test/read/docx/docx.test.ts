import {
  Document,
  FootnoteReferenceRun,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pageFromBytes } from '../../../src/read/read.ts'
import { definition, docx, level, numbered, type Parts, paragraph } from './build.ts'

const html = async (bytes: Uint8Array) => (await pageFromBytes(bytes, { file: 'plan.docx' })).text
/** The paragraphs of a document, without their tags. */
const lines = async (parts: Parts) =>
  (await html(docx(parts)))
    .replace(/<[^<>]+>/g, '')
    .trimEnd()
    .split('\n')

const OUTLINE = [
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
]

describe('automatic numbers', () => {
  test('of the four outline levels are text', async () => {
    const body = [
      paragraph('总体要求', numbered(1)),
      paragraph('指导思想', numbered(1, 1)),
      paragraph('基本原则', numbered(1, 1)),
      paragraph('政府引导', numbered(1, 2)),
      paragraph('多方参与', numbered(1, 2)),
      paragraph('细项', numbered(1, 3)),
      paragraph('正文不编号'),
      paragraph('主要任务', numbered(1)),
      paragraph('增加供给', numbered(1, 1)),
      paragraph('新建', numbered(1, 2)),
    ].join('')
    expect(await lines({ body, numbering: definition(0, OUTLINE, { 1: '' }) })).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '（二）基本原则',
      '1.政府引导',
      '2.多方参与',
      '（1）细项',
      '正文不编号',
      '二、主要任务',
      '（一）增加供给',
      '1.新建',
    ])
  })

  test('go on over lists of one definition, and start anew where a list says so', async () => {
    const numbering = definition(0, [level(0, 'decimal', '%1.')], {
      1: '',
      2: '',
      3: '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>',
      4: `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`,
    })
    const body = [1, 2, 3, 3, 1, 4].map(list => paragraph('项', numbered(list))).join('')
    expect(await lines({ body, numbering })).toEqual(['1.项', '2.项', '5.项', '6.项', '7.项', 'VIII)项'])
  })

  test('come from styles, based on others too, and 0 takes them away', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:name w:val="mine"/><w:basedOn w:val="2"/></w:style>`
    const numbering = definition(
      0,
      [
        level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="1"/>'),
        level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>'),
      ],
      { 1: '' },
    )
    const styled = (id: number, more = '') => `<w:pStyle w:val="${id}"/>${more}`
    const body = [
      paragraph('总则', styled(1)),
      paragraph('目的', styled(2)),
      paragraph('范围', styled(3)),
      paragraph('附则', styled(1)),
      paragraph('解释', styled(2)),
      paragraph('落款', styled(1, '<w:numPr><w:numId w:val="0"/></w:numPr>')),
    ].join('')
    const parts = { body, numbering, styles }
    expect(await lines(parts)).toEqual(['第一章 总则', '1.1 目的', '1.2 范围', '第二章 附则', '2.1 解释', '落款'])
    expect(await html(docx(parts))).toContain('<h1>第一章 总则</h1>')
  })

  test('restart by their own rule', async () => {
    const body = [
      paragraph('章', numbered(1)),
      paragraph('条', numbered(1, 1)),
      paragraph('条', numbered(1, 1)),
      paragraph('章', numbered(1)),
      paragraph('条', numbered(1, 1)),
    ].join('')
    const levels = [
      level(0, 'chineseCounting', '第%1章'),
      level(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'),
    ]
    expect(await lines({ body, numbering: definition(0, levels, { 1: '' }) })).toEqual([
      '第一章 章',
      '第一条 条',
      '第二条 条',
      '第二章 章',
      '第三条 条',
    ])
  })

  test('of a numbering style are found', async () => {
    const numbering = `${definition(0, [level(0, 'decimalEnclosedCircle', '%1')], { 1: '' })}
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="list"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
    const styles =
      '<w:style w:type="numbering" w:styleId="list"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(await lines({ body: paragraph('甲', numbered(2)), numbering, styles })).toEqual(['① 甲'])
  })

  test('of deleted paragraphs and rows do not count', async () => {
    const gone = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr>${numbered(1)}</w:pPr><w:del w:id="2" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`
    const body = paragraph('甲', numbered(1)) + gone + paragraph('乙', numbered(1))
    expect(await lines({ body, numbering: definition(0, OUTLINE, { 1: '' }) })).toEqual(['一、甲', '二、乙'])
  })

  test('bullets stay bullets', async () => {
    const levels = [level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '—'), level(2, 'none', '')]
    const body = [0, 1, 2].map(index => paragraph('项', numbered(1, index))).join('')
    expect(await lines({ body, numbering: definition(0, levels, { 1: '' }) })).toEqual(['• 项', '— 项', '项'])
  })

  test('of a missing list or level are no number', async () => {
    const body = paragraph('甲', numbered(9)) + paragraph('乙', numbered(1, 8))
    expect(await lines({ body, numbering: definition(0, OUTLINE, { 1: '' }) })).toEqual(['甲', '乙'])
  })

  test('of a document written by another program are read', async () => {
    const document = new Document({
      numbering: {
        config: [
          {
            reference: 'outline',
            levels: [
              { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、' },
              { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [0, 1, 1, 0].map(
            index => new Paragraph({ text: '项', numbering: { reference: 'outline', level: index } }),
          ),
        },
      ],
    })
    const text = await html(await Packer.toBuffer(document))
    expect(text.replace(/<[^<>]+>/g, '').split('\n')).toEqual(['一、项', '（一）项', '（二）项', '二、项', ''])
  })
})

describe('what a reader sees', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`

  test.each([
    [
      'a deletion',
      `<w:p>${run('托育')}<w:del w:id="1" w:author="a"><w:r><w:delText>机构</w:delText></w:r></w:del></w:p>`,
      '托育',
    ],
    ['an insertion', `<w:p>${run('托育')}<w:ins w:id="1" w:author="a">${run('机构')}</w:ins></w:p>`, '托育机构'],
    [
      'a move',
      `<w:p><w:moveFrom w:id="1">${run('甲')}</w:moveFrom><w:moveTo w:id="2">${run('乙')}</w:moveTo></w:p>`,
      '乙',
    ],
    [
      'hidden text',
      `<w:p>${run('托育')}${run('暗', '<w:vanish/>')}${run('明', '<w:vanish w:val="0"/>')}</w:p>`,
      '托育明',
    ],
    [
      'a placeholder',
      `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>${run('甲')}</w:p>`,
      '甲',
    ],
    ['a field', `<w:p><w:fldSimple w:instr="DATE">${run('2021年')}</w:fldSimple></w:p>`, '2021年'],
    [
      'a reading over a character',
      `<w:p><w:r><w:ruby><w:rt>${run('lán')}</w:rt><w:rubyBase>${run('澜')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '澜',
    ],
    ['a formula', '<w:p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>', 'x=1'],
    ['entities', `<w:p>${run('a &lt; b &amp; c')}</w:p>`, 'a &lt; b &amp; c'],
  ])('%s', async (_, body, text) => {
    expect(await lines({ body })).toEqual([text])
  })

  test('text boxes once, behind their paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box('框')}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('框')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('前')}</w:p>${paragraph('后')}`
    expect(await lines({ body })).toEqual(['前', '框', '后'])
  })

  test('notes at the end, with their marks', async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph('指3岁以下')] }, 2: { children: [new Paragraph('含民办')] } },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('婴幼儿'), new FootnoteReferenceRun(1), new TextRun('与托育')] }),
            new Paragraph({ children: [new TextRun('机构'), new FootnoteReferenceRun(2)] }),
          ],
        },
      ],
    })
    const text = (await html(await Packer.toBuffer(document))).replace(/<[^<>]+>/g, '')
    expect(text.split('\n').map(line => line.trimEnd())).toEqual([
      '婴幼儿[1]与托育',
      '机构[2]',
      '[1] 指3岁以下',
      '[2] 含民办',
      '',
    ])
  })

  test('tables with their spans, pictures not', async () => {
    const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
    const document = new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                new TableRow({ children: [cell('指标', { rowSpan: 2 }), cell('年度', { columnSpan: 2 })] }),
                new TableRow({ children: [cell('2024'), cell('2025')] }),
                new TableRow({ children: [cell('托位数'), cell('4.2'), cell('4.6')] }),
              ],
            }),
            new Paragraph({
              children: [
                new ImageRun({ type: 'png', data: Buffer.alloc(100_000), transformation: { width: 1, height: 1 } }),
                new TextRun('图后'),
              ],
            }),
          ],
        },
      ],
    })
    const text = await html(await Packer.toBuffer(document))
    expect(text).toContain('<td rowspan="2"><p>指标</p></td><td colspan="2"><p>年度</p></td>')
    expect(text).toContain('<p>图后</p>')
    expect(text).not.toContain('<img')
  })

  test('a row that begins further right', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('丙')}</w:tr></w:tbl>`
    expect(await html(docx({ body }))).toContain('<tr><td></td><td><p>丙</p></td></tr>')
  })
})

describe('a .docx file that cannot be read', () => {
  const whole = docx({ body: paragraph('通知'.repeat(100)) })
  const id = (bytes: Uint8Array, file = 'plan.docx') =>
    pageFromBytes(bytes, { file }).then(
      () => 'a page',
      (error: { id: unknown }) => error.id,
    )

  test('is cut off', async () => {
    for (const length of [10, 60, 500, whole.length - 30])
      expect(await id(whole.subarray(0, length))).toBe('docx-corrupt')
  })

  test('has no document', async () => {
    expect(await id(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).toBe('docx-corrupt')
  })

  test('would fill the memory', async () => {
    const bomb = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(100) }))
    bomb.writeUInt32LE(80 * 2 ** 20, bomb.indexOf('PK\x01\x02') + 24) // the size that the directory states
    expect(await id(bomb)).toBe('docx-too-large')
  })

  test('holds no text', async () => {
    expect(await id(docx({ body: paragraph('') }))).toBe('document-without-text')
  })

  test('is another kind of archive', async () => {
    expect(await id(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('file-binary')
    expect(await id(zipSync({ 'a.txt': strToU8('a') }), 'a.zip')).toBe('file-binary')
  })

  test('is encrypted', async () => {
    const ole = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect(await id(ole)).toBe('docx-encrypted')
  })

  test('ends in a page or a ReadError however its XML is damaged', async () => {
    const body = `${paragraph('总体要求', numbered(1))}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>${paragraph('通知')}`
    const damage = fc.array(
      fc.tuple(fc.nat(body.length), fc.constantFrom('<', '>', '</w:p>', '<w:p>', '"', '&', '9', '<w:tr>')),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    await fc.assert(
      fc.asyncProperty(damage, async places => {
        const damaged = places.reduce((xml, [at, insert]) => xml.slice(0, at) + insert + xml.slice(at), body)
        const bytes = docx({ body: damaged, numbering: definition(0, OUTLINE, { 1: '' }) })
        expect(await id(bytes)).toMatch(/^(?:a page|docx-corrupt|document-without-text)$/)
      }),
      { numRuns: 40 },
    )
  })
})
