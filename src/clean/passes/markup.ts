import type { Edit } from '../../text/edit.ts'
import { metadataBox } from '../../text/html/metadata-box.ts'
import { parseHtml } from '../../text/html/source-tree.ts'
import { markupEdits } from '../markup/edits.ts'
import { layOut } from '../markup/flow.ts'
import { keepMainContent } from '../markup/keep.ts'
import { tagEdits } from '../markup/tag-scan.ts'
import type { Pass, Report } from '../pass.ts'

/** Any tag, comment or declaration; a text without one is not markup, whatever its file is called. */
const TAG = /<[a-zA-Z/!?]/
/** A page that shows a picture and less text than this has its document in the picture. */
const CAPTION_LENGTH = 50

export const markup: Pass = {
  id: 'markup',
  about:
    'Takes the document out of the page: no tags, scripts, hidden text, navigation or metadata box; one paragraph or table row a line',
  examples: [
    {
      before:
        '<html><body><p>第一条&nbsp;为了规范管理，制定本办法。</p>\r\n<p>第二条 本办法自公布之日起施行。</p></body></html>',
      after: '第一条\u00a0为了规范管理，制定本办法。\n第二条 本办法自公布之日起施行。',
    },
    {
      before: '<table border="1"><tr><td rowspan="2">目标</td><td>2025年</td></tr><tr><td>100个</td></tr></table>',
      after: '目标\t2025年\n\t100个',
    },
    {
      before: '增长率<5%，且>3%。\n自公布之日起施行。',
      after: '增长率<5%，且>3%。\n自公布之日起施行。',
      note: 'no markup in it',
    },
  ],
  edits(text: string, report: Report): readonly Edit[] {
    if (!TAG.test(text)) return []
    const page = parseHtml(text)
    if (!page) {
      report({ id: 'markup-too-tangled', severity: 'warn', values: {}, place: { start: 0, end: 0 } })
      return tagEdits(text)
    }
    const flow = layOut(page, metadataBox(page.root, text).texts)
    keepMainContent(flow)
    const length = flow.lines.reduce((sum, line) => sum + (line.kept ? line.text.length : 0), 0)
    if (flow.picture && length < CAPTION_LENGTH) {
      report({ id: 'document-in-pictures', severity: 'warn', values: { length }, place: flow.picture })
    }
    return markupEdits(text, flow.pieces)
  },
}
