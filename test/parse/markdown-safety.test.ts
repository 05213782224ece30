import fc from 'fast-check'
import type { Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { documentMarkdown, pageFromBytes, parse, restorePage, toMarkdown } from '../../src/index.ts'

const textMarkdown = (clean: string) => toMarkdown(parse(clean).tree, clean)
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/** The lines that a Markdown reader sees: a paragraph is a line, the cells of a row are separated by tabs. */
function linesRead(markdown: string): readonly string[] {
  const root = reader.parse(markdown) as Root
  return root.children.flatMap(block => {
    if (block.type === 'yaml') return []
    if (block.type === 'table') return block.children.map(row => row.children.map(plain).join('\t').replace(/\t+$/, ''))
    expect(['paragraph', 'heading']).toContain(block.type)
    return plain(block).split('\n')
  })
}

/**
 * The text of a node; anything but text in it was read as Markdown. Only that an address becomes a link cannot be
 * prevented: remark looks for addresses after it has read the escapes.
 */
function plain(node: RootContent): string {
  if (!('children' in node)) throw new Error(`unexpected ${node.type}`)
  return node.children
    .map(child => {
      if (child.type === 'link' && /^(?:https?:|www\.|[^@\s]+@)/i.test(plain(child))) return plain(child)
      if (child.type === 'break') return '\n'
      expect(child.type).toBe('text')
      return 'value' in child ? child.value : ''
    })
    .join('')
}

const wanted = (clean: string) =>
  clean
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.replace(/\t+$/, ''))

describe('Markdown of a text', () => {
  test.each([
    ['1. 总体要求', '2．主要目标', '3) 保障措施'],
    ['# 不是标题', '## 也不是', '- 不是列表', '* 不是', '+ 不是', '> 不是引用'],
    [
      '*强调* _强调_ **着重** ~~删除~~ `代码`',
      '[链接](http://example.org)',
      '![图](a.png)',
      '<b>不是标签</b>',
      '&amp;不是实体&lt;',
    ],
    ['---', '===', '***', '```', '~~~', '标题', '==='],
    ['https://www.example.org/a_b_c', 'www.example.org', 'a@example.org', '[^1]', '[^1]: 脚注', '[x] 项'],
    ['2021', '100%', '3—5年', '《通知》（国办发〔2019〕15号）', '\u3000\u3000首行空两格'],
    ['    四个空格开头', '结尾两个空格  ', '反斜杠\\', '\\*', '| 竖线 | 竖线 |', '--- | ---'],
    ['国家\u200b卫健委', '1986\\. 年', '1.5万个', '+86', '#托育#', '$a$'],
  ])('gives back %j', (...lines) => {
    const clean = `${lines.join('\n')}\n`
    expect(linesRead(textMarkdown(clean)).map(line => line.trim())).toEqual(wanted(clean).map(line => line.trim()))
  })

  test('makes a table of rows, of ragged ones too', () => {
    const clean = '表1\n指标\t2020年\t2025年\n托位数\t1.8\n普惠率\t\t60%\t|\n说明'
    const markdown = textMarkdown(clean)
    expect(markdown).toContain('| 指标 | 2020年 | 2025年 |')
    expect(linesRead(markdown)).toEqual(wanted(clean))
  })

  test('gives back any lines of any characters that Markdown is made of', () => {
    const unit = fc.constantFrom(...'汉字。1.2、）)#*_-+=~`[]()<>!|\\&;:$^"\'{} \t\u3000aB@/w')
    const line = fc.string({ unit, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), lines => {
        // A heading and the words that ran on in its line are two blocks, so only the characters are compared.
        const characters = (some: readonly string[]) => some.join('').replace(/\s/g, '')
        expect(characters(linesRead(textMarkdown(lines.join('\n'))))).toBe(characters(lines))
      }),
      { numRuns: 500 },
    )
  })
})

test('front matter holds what is known, whatever its characters', async () => {
  const text =
    '发布时间：2021-03-09 10:00 来源：临澜日报\n临澜市人民政府关于加快托育服务发展的通知\n各区人民政府：\n现通知如下。\n'
  const file = '《通知》: #1 "x" {y}.txt'
  const about = { url: 'https://example.org/?a=1&b=2#c', jurisdiction: '临澜市' }
  const page = await pageFromBytes(Buffer.from(text), { file, about, id: '- id # 1' })
  const markdown = documentMarkdown(restorePage(page))
  expect(parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(markdown)?.[1] ?? '')).toMatchObject({
    id: '- id # 1',
    source: file,
    url: 'https://example.org/?a=1&b=2#c',
    publishedDate: '2021-03-09',
    publishedBy: '临澜日报',
  })
  expect(linesRead(markdown)[0]).toBe('临澜市人民政府关于加快托育服务发展的通知')
})
