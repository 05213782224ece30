import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { isReadAttribute } from '../../../src/text/html/idle-attributes.ts'
import { isRead } from '../../../src/text/html/inline-style.ts'
import { leanSource } from '../../../src/text/html/raw-text.ts'
import { type HtmlElement, parseHtml } from '../../../src/text/html/source-tree.ts'

describe('attributes that nobody reads are cut', () => {
  test.each([
    ['<td width="30" class="a" valign=top>文</td>', '<td class="a">文</td>'],
    ["<p style='font-size: 16pt; line-height: 150%'>文</p>", '<p>文</p>'],
    ['<P ALIGN="center" ID="a">文</P>', '<P ID="a">文</P>'],
    ['<img src="a.png" alt="图" />', '<img />'],
    ['<input type=hidden disabled>', '<input type=hidden>'],
  ])('%s', (source, lean) => {
    expect(leanSource(source)?.text).toBe(lean)
  })
})

describe('what is read, or written oddly, stays', () => {
  test.each([
    ['<p style="display: none">文</p>'],
    ['<p style="color: #fff">文</p>'],
    ['<p style="font-family: &quot;宋体&quot;">文</p>'],
    ['<p title="a"class="b">文</p>'],
    ['<a href=a/b width="3"/>文</a>'],
    ['<p title="a" "b>文</p>'],
    ['<p style="margin:0" style="display:none"/>文</p>'],
    ['<p title = "未完>文</p>'],
    ['</p title="a">'],
    ['5 < 6 title="a">'],
  ])('%s', source => {
    expect(leanSource(source)?.text).toBe(source)
  })
})

test('the tree is the one of the whole page', () => {
  const piece = fc.constantFrom(
    ...['<td', '<a', '<p', '</a>', '>', '/', '/>', '文', ' ', '"', "'", '=', ' =', '\n', '<br', '<svg'],
    ...[
      ' style="margin:0"',
      ' style="color:red"',
      " STYLE='display:none'",
      ' style',
      ' style=top:-9999px',
      ' title="a>b"',
    ],
    ...[' href=a/b', ' href="x.pdf"', ' width=3', ' class=c', ' id="d"', ' hidden', '\nonclick=\'go("x")\'', ' a=b"c'],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const source = pieces.join('')
      const page = parseHtml(source)
      expect(page && elementsOf(page.root)).toEqual(elementsOfWhole(parse(source)))
    }),
    { numRuns: 2000 },
  )
})

type Told = readonly [name: string, attributes: readonly string[], text: string]

function elementsOf(element: HtmlElement): readonly Told[] {
  const text = element.children.map(child => (child.kind === 'text' ? child.chars : '')).join('')
  const inside = element.children.flatMap(child => (child.kind === 'element' ? elementsOf(child) : []))
  return [[element.name, told(element.attributes), text], ...inside]
}

function elementsOfWhole(node: DefaultTreeAdapterTypes.ParentNode): readonly Told[] {
  const text = node.childNodes.map(child => ('value' in child ? child.value : '')).join('')
  const inside = node.childNodes.flatMap(child => ('childNodes' in child ? elementsOfWhole(child) : []))
  return [[node.nodeName, told('attrs' in node ? node.attrs : []), text], ...inside]
}

/** The attributes of an element that are read, of styles only those that say something. */
function told(attributes: readonly { readonly name: string; readonly value: string }[]): readonly string[] {
  return attributes
    .filter(({ name, value }) => (name === 'style' ? isRead(value) : isReadAttribute(name)))
    .map(({ name, value }) => `${name}=${value}`)
}
