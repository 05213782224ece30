import { leadingDivision } from '../lexicon/divisions.ts'
import { NATIONAL } from './jurisdiction.ts'
import { isBodyName } from './kinds.ts'

/** Offices of one nation-wide service: 国家税务总局临澜市税务局 is one body. */
const SERVICE =
  /^(?:国家税务总局|国家统计局|国家金融监督管理总局|国家外汇管理局|中国人民银行|中国证券监督管理委员会|海关总署)/
const LONGEST_LINE = 120
const LEAST_NAME = 3

/**
 * The bodies that sign, from their lines: a line that is no name by itself goes on in the next, and one may hold several
 * names whose blanks are lost.
 *
 *     市推进政府职能转变和“放管服”改革          one
 *     协调领导小组办公室
 *     四川省人民政府办公厅重庆市人民政府办公厅    two
 */
export function joinedNames(lines: readonly string[]): string | null {
  const names: string[] = []
  let open = ''
  for (const line of lines) {
    const name = line.replace(/[（(](?:代章|盖章|章|印章?)[）)]$/, '')
    if (names.length > 0 && open === '' && /^[（(].*[）)]$/.test(name)) names[names.length - 1] += name
    else if (isBodyName(open + name)) {
      names.push(...separateNames(open + name))
      open = ''
    } else open += name
  }
  if (open !== '') names.push(...separateNames(open))
  return names.length === 0 ? null : names.join('、')
}

/** Names of bodies that follow each other without a mark, each with its unit of administration, or all of the nation. */
export function separateNames(line: string): readonly string[] {
  if (line.length > LONGEST_LINE) return [line]
  const names: string[] = []
  let from = 0
  for (let at = LEAST_NAME; at <= line.length - LEAST_NAME; at++) {
    if (at - from < LEAST_NAME) continue
    const before = line.slice(from, at)
    if (!isBodyName(before) || !startsName(line.slice(at), before)) continue
    names.push(before)
    from = at
  }
  const last = line.slice(from)
  return isBodyName(last) ? [...names, last] : [line]
}

/** Whether a name of the same kind starts: behind a body of a unit one of a unit, behind a ministry a ministry. */
function startsName(rest: string, before: string): boolean {
  if (before === '国务院' || before.replace(SERVICE, '') === '') return false
  const local = (name: string) => leadingDivision(name.replace(SERVICE, '').replace(/^中共/, '')) !== null
  if (local(before)) return local(rest)
  return NATIONAL.test(before) && NATIONAL.test(rest) && !/^(?:中国|中央|国家)/.test(rest)
}
