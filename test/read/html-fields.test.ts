import { describe, expect, test } from 'vitest'
import { htmlFields } from '../../src/read/html-fields.ts'

/** `name=value` of each field, and the check that its place holds the value (entities and tags aside). */
function fieldsOf(page: string): string[] {
  return htmlFields(page).map(({ name, value, raw }) => {
    const written = page
      .slice(raw.start, raw.end)
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&')
      .replace(/<[^>]*>/g, '')
    expect(written.replace(/\s+/g, ' ')).toBe(value)
    return `${name}=${value}`
  })
}

const BOX = ['索引号=LL000/2023-00012', '发文字号=临政办发〔2023〕5号', '成文日期=2023年5月6日']

describe('the box of a page', () => {
  test.each([
    [
      'in table rows',
      `<table><tr><td><b>索 引 号：</b></td><td>LL000/2023-00012</td><td><b>发文字号：</b></td><td>临政办发〔2023〕5号</td></tr>
       <tr><td>成文日期：</td><td colspan="3">2023年5月6日</td></tr></table>`,
    ],
    [
      'in table headers without colons',
      '<table><tr><th>索引号</th><td>LL000/2023-00012</td></tr><tr><th>发文字号</th><td>临政办发〔2023〕5号</td></tr><tr><th>成文日期</th><td>2023年5月6日</td></tr></table>',
    ],
    [
      'in a definition list',
      '<dl><dt>索引号:</dt><dd>LL000/2023-00012</dd><dt>发文字号:</dt><dd>临政办发〔2023〕5号</dd><dt>成文日期:</dt><dd>2023年5月6日</dd></dl>',
    ],
    [
      'in list items',
      '<ul><li><strong>索引号：</strong><span>LL000/2023-00012</span></li><li><strong>发文字号：</strong>临政办发〔2023〕5号</li><li>成文日期：&nbsp;2023年5月6日&nbsp;</li></ul>',
    ],
    [
      'in spans of a line',
      '<div><span>索引号：LL000/2023-00012</span><span>发文字号：临政办发〔2023〕5号</span><span>成文日期：<i>2023年5月6日</i></span></div>',
    ],
    [
      'in one text',
      '<div>索引号：LL000/2023-00012&nbsp;&nbsp;发文字号：临政办发〔2023〕5号 成文日期：2023年5月6日</div>',
    ],
    [
      'with the colon beside the label',
      '<p><b>索引号</b>：LL000/2023-00012</p><p><b>发文字号</b>：临政办发〔2023〕5号</p><p><b>成文日期</b>：2023年5月6日</p>',
    ],
    [
      'with a field that is empty',
      '<table><tr><td>索引号：</td><td>LL000/2023-00012</td><td>主题词：</td><td></td></tr><tr><td>发文字号：</td><td>临政办发〔2023〕5号</td></tr><tr><td>成文日期：</td><td>2023年5月6日</td></tr></table>',
    ],
  ])('%s', (_, page) => {
    expect(fieldsOf(page)).toEqual(BOX)
  })

  test.each([
    ['the header of a table', '<table><tr><th>文件名称</th><th>文号</th></tr><tr><td>甲</td><td>乙</td></tr></table>'],
    ['prose', '<p>公开方式：主动公开应当遵守规定，公开范围由有关部门依法确定。</p>'],
    ['contacts', '<p>联系人：某某</p><p>联系电话：0000-0000000</p>'],
  ])('is not %s', (_, page) => {
    expect(htmlFields(page).filter(field => field.name !== '公开方式')).toEqual([])
  })
})

test('the line with source and date is kept', () => {
  const page = '<h1>通知</h1><div>来源：临澜日报&nbsp; 发布时间：2023-05-06 10:00</div><p>各县区人民政府：</p>'
  expect(fieldsOf(page)).toEqual(['来源=临澜日报', '发布时间=2023-05-06 10:00'])
})

test('meta tags and the title are kept with their places', () => {
  const page = `<head><title> 通知 - 临澜市人民政府 </title><meta name="ColumnName" content="政策文件"/>
    <META content='2023-05-06 10:00' NAME='PubDate'><meta name=viewport content="width=device-width"><meta property="og:title" content="A&amp;B"></head>`
  expect(fieldsOf(page)).toEqual([
    'title=通知 - 临澜市人民政府',
    'ColumnName=政策文件',
    'PubDate=2023-05-06 10:00',
    'og:title=A&B',
  ])
})
