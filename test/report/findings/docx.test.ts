import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/record/finding.ts'
import { findingsDocx } from '../../../src/report/findings/docx/docx.ts'
import { folderWith, run } from '../../cli/world.ts'
import { docx, type Parts, paragraph } from '../../read/docx/build.ts'
import { checked, DRAFT, findingAt, withFindings } from './checked.ts'

/** The parts of a package as text; each must be well-formed XML. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'))
  const parts = files.map(([name, content]) => [name, strFromU8(content)] as const)
  for (const [, xml] of parts) new JSDOM(xml, { contentType: 'application/xml' }) // throws what XML forbids
  return Object.fromEntries(parts)
}

/** The visible text that each comment of a document reaches over, by its number. */
function reaches(xml: string): Readonly<Record<string, string>> {
  const reach: Record<string, string> = {}
  const open = new Set<string>()
  for (const [, kind, id = '', text = ''] of xml.matchAll(
    /<w:commentRange(Start|End) w:id="(\d+)"\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g,
  )) {
    if (kind === 'Start') {
      open.add(id)
      reach[id] = ''
    } else if (kind === 'End') open.delete(id)
    else for (const one of open) reach[one] = `${reach[one]}${text}`
  }
  return reach
}

/** A document in which some words have findings, with comments on them. */
async function commented(bytes: Uint8Array, words: readonly string[], more: Partial<Finding> = {}) {
  const draft = await checked(bytes, { file: 'draft.docx' })
  const told = withFindings(
    draft,
    words.map(one => findingAt(draft.ledger.raw, one, more)),
  )
  const made = findingsDocx(told, { bytes, origins: draft.origins }, 'zh')
  return { made, parts: partsOf(made), before: partsOf(bytes), draft }
}
const reachesOf = async (parts: Parts, words: readonly string[]) =>
  Object.values(reaches((await commented(docx(parts), words)).parts['word/document.xml'] as string))

describe('comments in a .docx draft', () => {
  const bold = '<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>普惠性托位占比达到60%以上</w:t></w:r>'
  const body = `<w:p><w:r><w:t>到2025年，</w:t></w:r>${bold}<w:r><w:t>。</w:t></w:r></w:p>${paragraph('第二段。')}`

  test('cut a run in two, both with its properties; the text and all other parts stay as they were', async () => {
    const { parts, before } = await commented(docx({ body }), [
      '占比',
      '年，<strong>普惠性',
      '上</strong>。</p>\n<p>第二',
    ])
    const xml = parts['word/document.xml'] as string
    expect(Object.values(reaches(xml))).toEqual(expect.arrayContaining(['占比', '年，普惠性', '上。第二']))
    expect(xml).toContain(
      '<w:commentRangeStart w:id="0"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">占比</w:t></w:r><w:commentRangeEnd',
    )
    const text = (part: string) => part.replace(/<[^>]+>/g, '')
    expect(text(xml)).toBe(text(before['word/document.xml'] as string))
    expect(parts['word/styles.xml']).toBe(before['word/styles.xml'])
    expect(parts['word/numbering.xml']).toBe(before['word/numbering.xml'])
  })

  test('around a whole run leave it whole', async () => {
    const { parts } = await commented(docx({ body }), ['普惠性托位占比达到60%以上'])
    expect(parts['word/document.xml']).toContain(`<w:commentRangeStart w:id="0"/>${bold}<w:commentRangeEnd w:id="0"/>`)
  })

  test('count entities as one character', async () => {
    const body = paragraph('甲 &amp; 乙&#20010;丙&lt;丁&#x20BB7;戊')
    expect(await reachesOf({ body }, ['&amp; 乙', '乙个丙', '丁\u{20bb7}'])).toEqual([
      '&amp; 乙',
      '乙&#20010;丙',
      '丁&#x20BB7;',
    ])
  })

  test('a number that Word writes leads to its paragraph', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        numbering: {
          config: [{ reference: 'x', levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }] }],
        },
        sections: [
          { children: ['目标', '任务'].map(text => new Paragraph({ text, numbering: { reference: 'x', level: 0 } })) },
        ],
      }),
    )
    const { parts } = await commented(bytes, ['二、'])
    expect(Object.values(reaches(parts['word/document.xml'] as string))).toEqual(['任务'])
  })

  test('a point leads to the paragraph in front of it', async () => {
    const bytes = docx({ body: `${paragraph('第一段。')}${paragraph('第二段。')}` })
    const draft = await checked(bytes, { file: 'draft.docx' })
    const { place, ...rest } = findingAt(draft.ledger.raw, '第一段。')
    const told = withFindings(draft, [{ ...rest, place: { ...place, offset: place.end } }])
    const xml = partsOf(findingsDocx(told, { bytes, origins: draft.origins }, 'zh'))['word/document.xml']
    expect(Object.values(reaches(xml as string))).toEqual(['第一段。'])
  })

  test('texts of boxes and readings are not cut: the comment is on what holds them', async () => {
    const box = `<w:p><w:r><w:t>箱前</w:t></w:r><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('框中文字')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    const ruby =
      '<w:p><w:r><w:ruby><w:rt><w:r><w:t>zhào</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>照护</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>'
    const { parts } = await commented(docx({ body: box + ruby }), ['中文', '护'])
    const xml = parts['word/document.xml'] as string
    expect(xml).toContain('<w:commentRangeStart w:id="0"/><w:r><w:pict>')
    expect(xml).toContain('<w:commentRangeStart w:id="1"/><w:r><w:ruby>')
  })

  test('words in a note and words behind a tab have a place', async () => {
    const footnotes = `<w:footnote w:id="2"><w:p><w:r><w:t>注中文字</w:t></w:r></w:p></w:footnote>`
    const body = `<w:p><w:r><w:tab/><w:t>正文</w:t><w:br/><w:t>下行</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`
    expect(await reachesOf({ body, footnotes }, ['正文', '注中'])).toEqual(expect.arrayContaining(['正文', '正文下行']))
  })

  test('comments that are there already stay, and no number is given twice', async () => {
    const bytes = await Packer.toBuffer(
      new Document({
        comments: { children: [{ id: 7, author: '甲', children: [new Paragraph('旧批注')] }] },
        sections: [
          {
            children: [
              new Paragraph({
                children: [
                  new CommentRangeStart(7),
                  new TextRun('到2025年达到60%。'),
                  new CommentRangeEnd(7),
                  new TextRun({ children: [new CommentReference(7)] }),
                ],
              }),
            ],
          },
        ],
      }),
    )
    const { parts, made } = await commented(bytes, ['2025年', '60%'])
    expect(reaches(parts['word/document.xml'] as string)).toEqual({ 7: '到2025年达到60%。', 8: '2025年', 9: '60%' })
    const styleMap = ['comment-reference => sup']
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(made) }, { styleMap })
    expect(value).toContain('旧批注')
    expect(value).toContain('关于“2025年”')
    expect(value.match(/<dt /g)).toHaveLength(3)
  })

  test('a comment tells the rule and the words of peers in paragraphs, whatever they hold', async () => {
    const quote = '第一段\n第二段</w:t><script>&\u0007'
    const peers = [{ document: '临湖-2022', section: ['三'], quote }]
    const { parts } = await commented(docx({ body }), ['占比'], { peers, message: '缺少。参见：临湖…' })
    const comments = parts['word/comments.xml'] as string
    expect(comments).toContain('临湖-2022 三')
    expect(comments).toContain('第二段&lt;/w:t&gt;&lt;script&gt;&amp;⟨U+0007⟩')
    expect(comments).not.toContain('参见')
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"')
    expect(parts['word/_rels/document.xml.rels']).toContain('/relationships/comments"')
  })

  test('any words of any runs are reached exactly', async () => {
    const piece = fc.constantFrom('甲', '乙丙', '&amp;', '&lt;丁', '戊 己')
    const runs = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(runs, fc.nat(), fc.nat(), async (texts, a, b) => {
        const body = `<w:p><w:r><w:t>始</w:t></w:r>${texts.map(one => `<w:r><w:t xml:space="preserve">${one.join('')}</w:t></w:r>`).join('')}</w:p>`
        const units = texts
          .flat()
          .join('')
          .match(/&[a-z]+;|./gu) as string[]
        const [from, to] = [a % units.length, b % units.length].sort((x, y) => x - y) as [number, number]
        const bytes = docx({ body })
        const draft = await checked(bytes, { file: 'draft.docx' })
        const start = draft.ledger.raw.indexOf('始') + 1 + units.slice(0, from).join('').length
        const words = units.slice(from, to + 1).join('')
        const { place, ...rest } = findingAt(draft.ledger.raw, '始')
        const told = withFindings(draft, [{ ...rest, place: { ...place, offset: start, end: start + words.length } }])
        const xml = partsOf(findingsDocx(told, { bytes, origins: draft.origins }, 'zh'))['word/document.xml']
        expect(Object.values(reaches(xml as string))).toEqual([words])
      }),
      { numRuns: 60 },
    )
  })
})

describe('a document made of another format', () => {
  const MD = '# 临澜市方案\n\n一、目标\n\n到2025年，达到60%。\n\n| 指标 | 2024年 |\n| --- | --- |\n| 托位数 | 10 |\n'

  test('holds the whole clean text, with comments at their places', async () => {
    const draft = await checked(MD, { file: 'draft.md' })
    const told = withFindings(draft, [findingAt(MD, '达到60%'), findingAt(MD, '10'), findingAt(MD, '一、')])
    const made = findingsDocx(told, null, 'en')
    expect(Object.values(reaches(partsOf(made)['word/document.xml'] as string)).sort()).toEqual([
      '10',
      '一、',
      '达到60%',
    ])
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(made) })
    expect(value.replace(/\s+/g, '')).toBe(draft.ledger.clean.replace(/\s+/g, ''))
    expect(Buffer.from(made).equals(Buffer.from(findingsDocx(told, null, 'en')))).toBe(true)
  })

  test('the command writes it, and says what it cannot write', async () => {
    const folder = await folderWith({
      'a.md': DRAFT,
      'in/b.docx': docx({ body: paragraph('一、目标') + paragraph('三、任务') }),
    })
    const check = (...args: string[]) => run(['check', '--no-peers', '--lang', 'en', ...args])
    expect((await check(`${folder}/a.md`, '-o', `${folder}/a.docx`)).status).toBe(1)
    expect((await check(`${folder}/in/b.docx`, '-f', 'docx', '-o', `${folder}/out/`)).status).toBe(1)
    const { readFile } = await import('node:fs/promises')
    expect(partsOf(await readFile(`${folder}/out/b.docx`))['word/comments.xml']).toContain('outline')
    expect(partsOf(await readFile(`${folder}/a.docx`))['word/comments.xml']).toContain('outline')
    expect(await check(`${folder}/a.md`, '-f', 'docx')).toMatchObject({ status: 2, stdout: '' })
    const stdin = await run(['check', '-', '--no-peers', '-o', `${folder}/c.docx`], {
      stdin: await readFile(`${folder}/in/b.docx`),
    })
    expect(stdin).toMatchObject({ status: 2 })
    expect(stdin.stderr).toContain('standard input')
  })
})
