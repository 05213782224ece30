import type { Edit } from '../../text/edit.ts'
import { flowMarks } from '../markdown/marks.ts'
import { partsOf } from '../markdown/parts.ts'
import { tableMarks } from '../markdown/table.ts'
import type { Pass } from '../pass.ts'
import { type Stage, untilSettled } from '../stage.ts'

/** Anything that Markdown could be written with; a text without is not parsed. */
const MARKUP = /[*_`~>#\\[\]|]|^[ \t]*[-+=][ \t\n=-]|^---$/m

const oneRound: Stage = text => {
  if (!MARKUP.test(text)) return []
  const edits: Edit[] = []
  for (const { kind, start, end } of partsOf(text)) {
    const source = text.slice(start, end)
    for (const mark of kind === 'table' ? tableMarks(source) : flowMarks(source, start === 0)) {
      if (mark.start === mark.end && mark.insert === '') continue
      edits.push({ start: start + mark.start, end: start + mark.end, insert: mark.insert, reason: 'markdown' })
    }
  }
  return edits
}

/** The marks of Markdown, by the positions of its parser. Numbers of lists are text, and so are lone * and _. */
export const markdown: Pass = {
  id: 'markdown',
  about:
    'Takes the marks of Markdown away: headings, emphasis, links, bullets, fences, front matter; tables become rows',
  examples: [
    {
      before: '---\ntitle: 通知\n---\n# 关于印发《方案》的通知 #\n\n正文。',
      after: '关于印发《方案》的通知\n\n正文。',
    },
    { before: '---\n一、总则。\n---\n二、附则。', after: '一、总则。\n二、附则。' },
    { before: '**真，**她说**好**，*重点*、~~删去~~、`代码`。', after: '真，她说好，重点、删去、代码。' },
    { before: '见[附件](http://a.cn/1.doc)和<http://a.cn>，![图](a.png)', after: '见附件和http://a.cn，' },
    {
      before: '1. 加强领导\n2. 落实责任\n- 市教育局\n  * 市财政局',
      after: '1. 加强领导\n2. 落实责任\n市教育局\n市财政局',
    },
    {
      before: '| 指标 | 2025年 |\n|---|---:|\n| **托位** | 4.5个 |\n| | 合计\\|1 |',
      after: '指标\t2025年\n托位\t4.5个\n\t合计|1',
    },
    { before: '## （一）加强领导。\n各级要重视。\n', after: '（一）加强领导。各级要重视。\n' },
    { before: '## 一、总则：\n一、范围。\n', after: '一、总则：\n一、范围。\n' },
    { before: '指标\t值\n-\t5', after: '指标\t值\n-\t5' },
    { before: '```\n代码\n```\n> 引用\n\n***\n1\\. 项目 \\[2020\\]', after: '代码\n引用\n\n1. 项目 [2020]' },
    {
      before: '一、总则\n（一）1~2个，3~4个，王**、李**，PM_2.5。\n[联系人]: 张三',
      after: '一、总则\n（一）1~2个，3~4个，王**、李**，PM_2.5。\n[联系人]: 张三',
    },
    { before: '——坚持普惠。\n姓名：______\n__________', after: '——坚持普惠。\n姓名：______\n__________' },
  ],
  edits: untilSettled(oneRound), // an escaped mark may become one that means something
}
