import { expect, test } from 'vitest'
import { chrome, chromeInContent } from '../../src/clean/passes/chrome.ts'
import { POST_EXAMPLES, POST_MARK, POST_TRACE } from '../../src/lexicon/page/post-marks.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { mainText } from '../eval/main-content.ts'

test.each(POST_EXAMPLES.marks)('%s stands beside a post', line => expect(line).toMatch(POST_MARK))
test.each(POST_EXAMPLES.noMarks)('%s does not', line => expect(line).not.toMatch(POST_MARK))
test.each(POST_EXAMPLES.traces)('%s is of the forum', line => expect(line.replace(/\s/g, '')).toMatch(POST_TRACE))
test.each(POST_EXAMPLES.noTraces)('%s is of the post', line => expect(line).not.toMatch(POST_TRACE))

const REPLIES = ['同问', '已经开了，在三号楼。', '谢谢！']

function board(wrap: (reply: string, index: number) => string): string {
  return `<title>托育点开了吗 - 业主社区</title><div class="note">请文明发言，违反规定的帖子一律删除，不另行通知。</div>
    <h1>托育点开了吗</h1><div>${['小区的托育点到底开了没有，有人知道吗？', ...REPLIES].map(wrap).join('')}</div>`
}

test('the posts of a thread come out, short ones too, the notice above them does not', () => {
  const text = mainText(
    board(
      (reply, index) =>
        `<div id="post_${index}41"><span>发表于 2023-6-1 09:3${index}</span><div class="said">${reply}</div></div>`,
    ),
  )
  for (const reply of REPLIES) expect(text).toContain(reply)
  expect(text).not.toContain('发表于')
  expect(text).not.toContain('请文明发言')
})

test('the parts of an article that share a class are no posts', () => {
  const parts = ['第一条 各区应当公布托育机构名单。', '第二条 名单每季度更新一次。', '第三条 本办法自公布之日起施行。']
  const page = `<title>名单公布办法</title><h1>名单公布办法</h1><p>发布时间：2023-06-01 09:30</p>${parts
    .map(part => `<div class="item">${part}</div><div>（附表略）</div>`)
    .join('')}`
  expect(mainText(page).match(/附表略/g)).toHaveLength(3)
})

test('in main content a line without a sign of the site stays beside one that has', () => {
  const text =
    '临澜早点铺里的托育班开班啦！\n2023-06-01 10:20 来源：临澜日报 浏览次数：321\n妈妈们终于可以放心上班了！\n老人们也能歇一歇了！\n城南街道把一间早点铺改成了托育班，上午收十二个孩子，下午收八个。\n'
  const left = (pass: typeof chrome) =>
    applyEdits(
      text,
      pass.edits(text, () => undefined),
    )
  expect(left(chrome)).not.toContain('老人们也能歇一歇了')
  expect(left(chromeInContent)).toContain('老人们也能歇一歇了')
  expect(left(chromeInContent)).not.toContain('浏览次数')
})
