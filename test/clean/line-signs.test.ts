import { describe, expect, test } from 'vitest'
import { readBar } from '../../src/clean/lines/bar.ts'
import { chrome } from '../../src/clean/passes/chrome.ts'
import { DOCUMENT_SIGNS } from '../../src/lexicon/chrome/document-signs.ts'
import { FOOTERS } from '../../src/lexicon/chrome/footers.ts'
import { MARKETING } from '../../src/lexicon/chrome/marketing.ts'
import { NAVIGATION } from '../../src/lexicon/chrome/navigation.ts'
import { NOTICES } from '../../src/lexicon/chrome/notices.ts'
import { PLATFORMS } from '../../src/lexicon/chrome/platforms.ts'
import { READING_AIDS } from '../../src/lexicon/chrome/reading-aids.ts'
import { LINK_ENTRIES, LINK_HEADINGS } from '../../src/lexicon/chrome/related.ts'
import { REPOSTS } from '../../src/lexicon/chrome/reposts.ts'
import { REASONS } from '../../src/lexicon/messages/reasons.ts'
import { applyEdits } from '../../src/text/edit.ts'

const SITE = [
  ...NAVIGATION,
  ...NOTICES,
  ...FOOTERS,
  ...MARKETING,
  ...PLATFORMS,
  ...READING_AIDS,
  ...REPOSTS,
  ...LINK_HEADINGS,
  ...LINK_ENTRIES,
]
const ALL = [...SITE, ...DOCUMENT_SIGNS]

describe.each(ALL.map(sign => [sign.id, sign] as const))('sign %s', (_, sign) => {
  test('knows its own examples', () => {
    expect(sign.yes.filter(line => !sign.pattern.test(line))).toEqual([])
    expect(sign.no.filter(line => sign.pattern.test(line))).toEqual([])
    expect(sign.yes.length > 0 && sign.no.length > 0).toBe(true)
  })
})

test('no two signs share an id, and signs of the site give a reason that has a wording', () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
  expect(SITE.filter(({ reason, weight }) => !reason || !(reason in REASONS) || weight >= 0)).toEqual([])
  expect(DOCUMENT_SIGNS.filter(({ reason, weight }) => reason || weight <= 0)).toEqual([])
})

describe('information bars', () => {
  test.each([
    '发布时间:2024-04-09 16:20 信息来源:市政府办公室 浏览次数:321',
    '2021-05-11 10:29 来源:医学教育网',
    '来源： 新华社 张三 【字体：大 中 小】 打印 分享到：',
    '责任编辑：张三',
    '浏览次数：',
  ])('%s', line => {
    expect(readBar(line)?.some(entry => entry.alone)).toBe(true)
  })

  test.each(['2021年4月30日', '来源于境外的所得', '资金来源：市财政安排 80%，其余自筹。', '责任编辑部门要加强审核'])(
    '%s is none',
    line => {
      expect(readBar(line)).toBeNull()
    },
  )
})

const run = (text: string) =>
  applyEdits(
    text,
    chrome.edits(text, () => {}),
  )

describe('regions', () => {
  const body = '各县（区）人民政府要落实属地责任，加强对托育机构的监督检查，确保安全。\n'

  test('titles after a heading of links go, the document before them stays', () => {
    expect(run(`${body}相关阅读\n某市召开托育工作推进会\n关于开展春季消防检查的通知\n`)).toBe(body)
  })

  test('lines that say nothing go with the site at both ends', () => {
    expect(run(`某某在线\n首页 > 政策 > 正文\n${body}Copyright © 2020 某某在线\n今日某某\n`)).toBe(body)
  })

  test('signature, date and attachments at the end stay beside a footer', () => {
    const end = '附件：1.任务清单\n某市财政局\n2021年4月30日\n（此件公开发布）\n'
    expect(run(`${body}${end}【打印】【关闭】\n版权所有：某市财政局\n`)).toBe(body + end)
  })

  test('a page of nothing but a site leaves nothing', () => {
    expect(run('首页 | 新闻中心 | 联系我们\n立即领取\nCopyright © 2020 某公司\n')).toBe('')
  })

  test('a long hostile line is read to its end', () => {
    for (const piece of ['首页>', '发布时间:', '关于', '2021-01-01 ', '《', '位置', '，'])
      run(`${piece.repeat(50_000)}\n`)
  })
})
