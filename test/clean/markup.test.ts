import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanPage } from '../../src/clean/clean.ts'
import { markup } from '../../src/clean/passes/markup.ts'
import { toRaw } from '../../src/text/ledger.ts'

const run = (text: string) => cleanPage({ text, syntax: 'html' }, [markup])
const clean = (text: string) => run(text).ledger.clean

const SENTENCE = '为贯彻落实上级部署，进一步规范管理，结合本市实际，制定本办法。'

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>甲。</p><p>乙。</p>', '甲。\n乙。'],
    ['unclosed paragraphs', '<p>甲。<p>乙。', '甲。\n乙。'],
    ['line breaks', '<div>甲。<br><br>乙。<br/></div>', '甲。\n乙。'],
    ['white space over lines of source', '<p>\r\n  甲乙\r\n  丙丁 ab\r\n  cd</p>', '甲乙丙丁 ab cd'],
    ['inline elements', '<p>甲<b>乙</b><span>丙</span></p>', '甲乙丙'],
    ['blank paragraphs', '<p>甲。</p><p>&nbsp;</p><p>\u3000\u3000</p><p>乙。</p>', '甲。\n乙。'],
    ['indents', '<p>\u3000\u3000甲\u3000乙&nbsp;&nbsp;</p>', '甲\u3000乙'],
    ['entities', '<p>&ldquo;甲&rdquo;&mdash;&#20057;&#x4e59;&amp;&nbsp;丙&copy 丁</p>', '“甲”—乙乙&\u00a0丙© 丁'],
    ['preformatted text', '<pre>\n甲\n  乙\n</pre>', '甲\n乙'],
    ['headings', '<h1>甲</h1>乙<h2>丙</h2>', '甲\n乙\n丙'],
    ['a document closed twice', '<html><body><p>甲。</p></body></html></body></html><p>乙。</p>', '甲。\n乙。'],
    ['text before a table that stands in it', '<table>甲。<tr><td>乙。</td></tr></table>', '甲。\n乙。'],
    ['real ruby', '<p><ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>面</p>', '字面'],
    ['sub- and superscripts', '<p>CO<sub>2</sub>、100m<sup>2</sup></p>', 'CO2、100m2'],
  ])('%s', (_, page, text) => {
    expect(clean(page)).toBe(text)
  })
})

describe('lists', () => {
  test.each([
    ['numbers', '<ol><li>甲。</li><li>乙。</li></ol>', '1.甲。\n2.乙。'],
    ['numbers from a start', '<ol start="3"><li>甲。<li value="7">乙。<li>丙。</ol>', '3.甲。\n7.乙。\n8.丙。'],
    ['no second number', '<ol><li>1. 甲。</li><li>（二）乙。</li></ol>', '1. 甲。\n（二）乙。'],
    ['no number where none shows', '<ol style="list-style:none"><li>甲。</li></ol>', '甲。'],
    ['no bullet', '<ul><li>甲。</li></ul>', '甲。'],
    ['letters', '<ol type="a"><li>甲。</li><li>乙。</li></ol>', 'a.甲。\nb.乙。'],
    ['Chinese numbers', '<ol style="list-style-type: cjk-ideographic"><li>甲。</li></ol>', '一、甲。'],
    ['lists in lists', '<ol><li>甲。<ol><li>子。</li></ol></li><li>乙。</li></ol>', '1.甲。\n1.子。\n2.乙。'],
  ])('%s', (_, page, text) => {
    expect(clean(page)).toBe(text)
  })
})

describe('tables', () => {
  test.each([
    ['rows', '<table border><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>', '甲\t乙\n丙\t丁'],
    [
      'spans',
      '<table border=1><tr><th rowspan=2>甲</th><th colspan=2>乙</th></tr><tr><td>丙</td><td>丁</td></tr></table>',
      '甲\t乙\t\n\t丙\t丁',
    ],
    [
      'paragraphs in a cell',
      '<table border=1><tr><td>甲</td><td><p>乙</p><p>丙</p></td></tr><tr><td>丁</td><td>戊</td></tr></table>',
      '甲\t乙 丙\n丁\t戊',
    ],
    ['a layout table', `<table><tr><td><table><tr><td>${SENTENCE}</td></tr></table></td></tr></table>`, SENTENCE],
    [
      'an empty cell',
      '<table border=1><tr><td>甲</td><td></td><td>乙</td></tr><tr><td></td><td>丙</td><td>丁</td></tr></table>',
      '甲\t\t乙\n\t丙\t丁',
    ],
    [
      'a span that overshoots',
      '<table border=1><tr><td colspan=50>题</td></tr><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
      '题\t\n甲\t乙\n丙\t丁',
    ],
  ])('%s', (_, page, text) => {
    expect(clean(page)).toBe(text)
  })
})

describe('what nobody reads', () => {
  test.each([
    ['scripts', '<script>document.write("甲")</script>'],
    ['styles', '<style>p{color:red}</style>'],
    ['comments', '<!-- 甲 -->'],
    ['conditional comments', '<!--[if IE]><p>甲</p><![endif]-->'],
    ['templates', '<template><p>甲</p></template>'],
    ['display:none', '<div style="display : none">甲<p>乙</p></div>'],
    ['visibility', '<div style="visibility:hidden">甲</div>'],
    ['the hidden attribute', '<p hidden>甲</p>'],
    ['aria-hidden', '<span aria-hidden="true">甲</span>'],
    ['no font size', '<span style="font-size:0px">甲</span>'],
    ['off the screen', '<div style="position:absolute;left:-9999px">甲</div>'],
    ['white on white', '<font color="#FFFFFF">甲</font>'],
    ['no height', '<div style="height:0;overflow:hidden">甲</div>'],
    ['a style sheet', '<style>.gone{display:none}</style><div class="a gone">甲</div>'],
    ['options', '<select><option>甲</option></select>'],
    ['noscript', '<noscript>甲</noscript>'],
  ])('%s', (_, hidden) => {
    expect(clean(`<p>${SENTENCE}</p>${hidden}<p>${SENTENCE}</p>`)).toBe(`${SENTENCE}\n${SENTENCE}`)
  })

  test.each([
    ['an article that a script shows', `<div id="js_content" style="visibility: hidden;"><p>${SENTENCE}</p></div>`],
    ['white on a painted ground', `<div style="background-color:#c00"><font color="white">${SENTENCE}</font></div>`],
    ['a style for print', `<style>@media print{.a{display:none}}</style><p class="a">${SENTENCE}</p>`],
  ])('but not %s', (_, page) => {
    expect(clean(page)).toBe(SENTENCE)
  })
})

describe('places', () => {
  test('each character of a text leads to itself in the source', () => {
    fc.assert(
      fc.property(htmls, page => {
        const { ledger } = run(page)
        for (let index = 0; index < ledger.clean.length; index++) {
          const char = ledger.clean[index] as string
          if (!/[\u4e00-\u9fff]/.test(char)) continue
          const raw = toRaw(ledger, { start: index, end: index + 1 })
          expect(ledger.raw.slice(raw.start, raw.end)).toMatch(new RegExp(`^(?:${char}|&[^&]*)$`))
        }
      }),
    )
  })

  test('an entity is one edit with its own reason', () => {
    const { ledger } = run(`<p>${SENTENCE}&ldquo;甲&rdquo;</p>`)
    expect(ledger.steps[0]?.edits.filter(edit => edit.reason === 'entity').map(edit => edit.insert)).toEqual(['“', '”'])
  })
})

describe('hostile markup', () => {
  test('any mixture of tags is cleaned without a throw, twice the same as once', () => {
    fc.assert(
      fc.property(htmls, page => {
        fc.pre(/<[a-zA-Z/!?]/.test(page))
        const once = clean(page)
        expect(once.split('\n').filter(line => line.trim() === '')).toEqual(once === '' ? [''] : [])
        expect(clean(once)).toBe(once)
      }),
    )
  })

  test.each([
    ['100,000 open divisions', `${'<div>'.repeat(100_000)}${SENTENCE}`],
    ['100,000 open formats', `${'<b><i><font size=1>'.repeat(33_000)}${SENTENCE}`],
    [
      '100,000 distinct open formats',
      `${Array.from({ length: 30_000 }, (_, at) => `<p><b id=${at}>`).join('')}${SENTENCE}`,
    ],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>${SENTENCE}`],
    ['100,000 tables in tables', `${'<table><tr><td>'.repeat(33_000)}${SENTENCE}`],
  ])(
    '%s do not hold it up',
    (_, page) => {
      const { ledger } = run(page)
      expect(ledger.clean).toBe(SENTENCE)
    },
    20_000,
  )

  test('markup beyond reason is said so', () => {
    const { messages } = run(`${'<div>'.repeat(100_000)}${SENTENCE}`)
    expect(messages.map(message => message.id)).toEqual(['markup-too-tangled'])
  })

  test('a document in pictures is said so', () => {
    const { messages } = run('<html><body><h1>通知</h1><img src="1.jpg"><img src="2.jpg"></body></html>')
    expect(messages.map(message => message.id)).toEqual(['document-in-pictures'])
  })
})

/** Random markup: tags in any order, closed or not, with attributes, entities and text between them. */
const htmls = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(
          ...[
            'p',
            'div',
            'table',
            'tr',
            'td',
            'th',
            'b',
            'a',
            'ul',
            'ol',
            'li',
            'br',
            'pre',
            'span',
            'font',
            'h1',
            'script',
          ],
          ...[
            'style',
            'select',
            'svg',
            'ruby',
            'rt',
            'title',
            'body',
            'html',
            'template',
            'form',
            'nobr',
            'button',
            'tbody',
          ],
        )
        .chain(name =>
          fc.constantFrom(
            `<${name}>`,
            `</${name}>`,
            `<${name} class="nav">`,
            `<${name} style="display:none">`,
            `<${name}`,
          ),
        ),
      fc.constantFrom(
        '&nbsp;',
        '&ldquo;',
        '&#20013;',
        '&lt;',
        '&lt;b',
        '&amp;',
        '&',
        '<',
        '>',
        '<!--',
        '-->',
        '\r\n',
        '\n',
        ' ',
      ),
      fc.constantFrom(
        '\u3000',
        '\0',
        '"',
        "'",
        '=',
        'colspan=3',
        '<td rowspan=9 colspan=0>',
        '<!DOCTYPE html>',
        '<![CDATA[',
      ),
      fc.constantFrom('第一条', '为了规范管理，制定本办法。', '中', 'abc', '2023年', '𠮷'),
    ),
    { maxLength: 40 },
  )
  .map(parts => parts.join(''))
