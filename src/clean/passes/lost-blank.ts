import { QUESTION_WORDS } from '../../lexicon/question-words.ts'
import type { Edit } from '../../text/edit.ts'
import { linesOf } from '../../text/lines.ts'
import type { Pass } from '../pass.ts'

const HAN = '[\\u3400-\\u9fff]'
const GAP = '[ ?]{0,4}\\?[ ?]{0,4}'

/** A label spread over its column, one character at a time: 聯?系?人, 摘 ? ?要. Three characters, or two and a colon. */
const SPREAD = new RegExp(`(?<!${HAN})${HAN}${GAP}${HAN}(?:(?:${GAP}${HAN}){1,3}(?!${HAN})|(?=[:：]))`, 'g')
const GAPS = new RegExp(GAP, 'g')
/** Two or more where one blank would do: 人口家庭司??陳晨. */
const WIDE = new RegExp(`(?<=${HAN}) ?\\? ?\\?[ ?]{0,8}(?=${HAN})`, 'g')
/** A line that was indented by them. */
const INDENT = new RegExp(`^(?: ?\\? ?){1,8}(?=${HAN}|[0-9０-９（(])`)
/** The blank behind the number of an article: 第一条?为规范…. */
const ARTICLE = new RegExp(`^\\s*第[一二三四五六七八九十百零\\d]{1,5}[编章节条]\\?+(?=${HAN})`)
/** A clause before the marks, no longer than this: a question may well end in two. */
const CLAUSE = /[^，。；！,;!\n]{0,40}$/
/** Above this share of its characters a line has not lost blanks but everything. */
const WIPED_SHARE = 0.25

export const lostBlank: Pass = {
  id: 'lost-blank',
  about: 'Removes question marks that no-break spaces became on the way through GBK.',
  examples: [
    { before: '聯?系?人:國家衛生健康委人口家庭司', after: '聯系人:國家衛生健康委人口家庭司' },
    { before: '摘 ? ?要:生态环境部门要加强监管', after: '摘要:生态环境部门要加强监管' },
    { before: '第一条?为规范管理，制定本办法。', after: '第一条 为规范管理，制定本办法。' },
    { before: '附?件：管理办法', after: '附件：管理办法' },
    { before: '国家卫生健康委人口家庭司??陈晨', after: '国家卫生健康委人口家庭司 陈晨' },
    { before: '????第一条 为规范管理，制定本办法。', after: '第一条 为规范管理，制定本办法。' },
    {
      before: '外商投资托育机构是否适用本办法?适用。',
      after: '外商投资托育机构是否适用本办法?适用。',
      note: 'a question',
    },
    { before: '哪些单位可以申请??已登记的单位。', after: '哪些单位可以申请??已登记的单位。' },
    {
      before: '??????????????，???社会?，???????。',
      after: '??????????????，???社会?，???????。',
      note: 'a wiped text',
    },
  ],
  edits(text) {
    if (!text.includes('?')) return []
    return linesOf(text).flatMap(line => (line.text.includes('?') ? editsOfLine(line.text, line.start) : []))
  },
}

function editsOfLine(text: string, offset: number): readonly Edit[] {
  const edits: Edit[] = []
  const add = (start: number, length: number, insert: string) =>
    edits.push({ start: offset + start, end: offset + start + length, insert, reason: 'lost-blank' })
  const indent = INDENT.exec(text)?.[0].length ?? 0
  const article = ARTICLE.exec(text.slice(indent))?.[0]
  if (article) {
    const number = article.replace(/\?+$/, '')
    if (indent > 0) add(0, indent, '')
    add(indent + number.length, article.length - number.length, ' ')
    return [...edits, ...editsOfLine(text.slice(indent + article.length), offset + indent + article.length)]
  }
  const rest = text.slice(indent)
  const spread = [...rest.matchAll(SPREAD)]
  const isWiped = rest.split('?').length - 1 > rest.length * WIPED_SHARE
  if (isWiped && spread.length === 0) return []
  if (indent > 0) add(0, indent, '')
  for (const { index, 0: label } of spread) {
    for (const gap of label.matchAll(GAPS)) add(indent + index + gap.index, gap[0].length, '')
  }
  for (const { index, 0: gap } of isWiped ? [] : rest.matchAll(WIDE)) {
    const isInLabel = spread.some(label => index >= label.index && index < label.index + label[0].length)
    const clause = CLAUSE.exec(rest.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    if (!isInLabel && !QUESTION_WORDS.test(clause)) add(indent + index, gap.length, ' ')
  }
  return edits.sort((a, b) => a.start - b.start)
}
