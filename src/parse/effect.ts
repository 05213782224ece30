import { hanNumber } from '../text/numeral.ts'
import type { Policy, PolicyNode } from '../tree/nodes.ts'
import { textOf, walk } from '../tree/walk.ts'
import { daysAfter, isoDate } from './dates.ts'

const SUBJECT = '(?:本|此|以上|上述)[^。；，]{0,24}?'
const TAKES_EFFECT = '(?:起|后)(?:正式)?(?:施行|实施|执行|生效|试行|有效|实行|起效)'
const CLAUSE = new RegExp(
  `${SUBJECT}(?:自|从|于)([^。；，]{2,40}?)${TAKES_EFFECT}|(?:自|从)([^。；，]{2,30}?)${TAKES_EFFECT}`,
)
/** Whose rights or duties start, where the clause is not about the document. */
const SOMEONE = /人员|职工|企业|单位|机构|居民|市民|对象|标准|费/
const FROM_ISSUE =
  /^(?:印发|发布|公布|颁布|发文|下发|印制|签发|公开发布|发布公告)之?日(?:起)?(?:(?:满)?(\d{1,3}|[一二三四五六七八九十]{1,3})日)?/

/**
 * 施行日期: what the last clause 本办法自…起施行 of the document and of what it issues says; counted from `issued` where it
 * says 自印发之日起. Null when there is none or parts of the date are left open.
 * @param enclosed the attachment that is what the document issues, if one is
 */
export function effectiveDate(tree: Policy, issued: string | null, enclosed: PolicyNode | null): string | null {
  let date: string | null = null
  walk(tree, (node: PolicyNode) => {
    if (node.type === 'attachment' && node !== enclosed) return 'skip'
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined
    const text = textOf(node)
    if (!text.includes('起') && !text.includes('后')) return 'skip'
    const from = clauseDate(text)
    if (from !== null) date = resolve(from, issued)
    return 'skip'
  })
  return date
}

/** The words of the date in a clause about the document itself, and not about what it regulates. */
function clauseDate(text: string): string | null {
  const match = CLAUSE.exec(text)
  if (!match) return null
  if (match[1] !== undefined) return match[1]
  return text.length <= 45 && match.index <= 12 && !SOMEONE.test(text.slice(0, match.index))
    ? (match[2] as string)
    : null
}

function resolve(words: string, issued: string | null): string | null {
  const fromIssue = FROM_ISSUE.exec(words)
  if (!fromIssue) return isoDate(words)
  const days = fromIssue[1] ?? '0'
  return issued === null ? null : daysAfter(issued, /\d/.test(days) ? Number(days) : (hanNumber(days) ?? 0))
}
