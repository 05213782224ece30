import { characters } from '../invisible/characters.ts'
import { entities } from '../invisible/entities.ts'
import { tags } from '../invisible/tags.ts'
import type { Pass } from '../pass.ts'
import { inTurn, untilSettled } from '../stage.ts'

const stages = untilSettled(inTurn([entities, tags, characters]))

/** What no reader was meant to see: control characters, markup and templates shown as text, radicals for characters. */
export const invisible: Pass = {
  id: 'invisible',
  about:
    'Takes out invisible characters and leftovers of markup, and writes radicals as the characters they are meant as',
  examples: [
    { before: '\ufeff婴\u200b幼\u00ad儿\u0000照护\u202e', after: '婴幼儿照护' },
    { before: '联系人：\u00a0李\u2003工  \r\n电话', after: '联系人： 李 工\n电话' },
    { before: '实施&ldquo;互联网+&#8221;&amp;mdash;&nbsp;A&amp;B', after: '实施“互联网+”— A&B' },
    { before: 'http://a.cn/?a=1&copy=2&id=3', after: 'http://a.cn/?a=1&copy=2&id=3', note: 'an address' },
    {
      before: '<p>第一段。</p><p><br/></p><p>第二<address id="x1"></address>段。</p>',
      after: '第一段。\n第二段。',
    },
    {
      before: '儿童<3岁，A<B，《关于修改<条例>的决定》，a<b 且 c>d',
      after: '儿童<3岁，A<B，《关于修改<条例>的决定》，a<b 且 c>d',
    },
    { before: '字号:[url=]小字体[/url][url=]大字体[/url]', after: '字号:小字体大字体' },
    { before: '平台[b]和A[1]', after: '平台[b]和A[1]', note: 'nothing closes it' },
    { before: '浏览{$hits$}次{{ item.n }}![](/f/1.jpg)', after: '浏览次' },
    { before: '每百⼾不少于18平⽅米，⻓期，凉\uf979', after: '每百户不少于18平方米，长期，凉凉' },
    { before: '①Ⅱ㎡％，（一）2021', after: '①Ⅱ㎡％，（一）2021', note: 'not all of NFKC' },
    { before: 'é\u00a0ç\u0080½', after: 'é\u00a0ç\u0080½', note: 'misread bytes' },
    { before: '姓名\t\t', after: '姓名\t\t' },
  ],
  edits: stages,
}
