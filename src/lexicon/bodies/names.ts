import type { BodyKind } from './body.ts'
import { DEPARTMENTS } from './departments.ts'
import { INNER_PLACE } from './inner-place.ts'
import { ORGANISATIONS } from './organisations.ts'
import { FRONT, LEVELS, ORGANS } from './words.ts'

/** Level of the government that a body belongs to, as far as its name says. */
export type BodyLevel = 'national' | 'province' | 'city' | 'county' | 'township'

/** What a body's name says. */
export interface BodyName {
  readonly id: string
  readonly level: BodyLevel | null
  /** The year in which a reform ended the body of that name, for a name that is out of date. */
  readonly endedIn: number | null
  /** The usual name, without level, of the body that does its work now: 卫生健康委员会 for 市卫生计生委. Null for groups of bodies. */
  readonly presentName: string | null
}

/** Characters and words that stand in front of a body and in no name of a place. */
const NO_PLACE = `[由与及在对为把被据的按是须我各该等、]|加强|引导|宣传|推动|推进|政策|根据|按照|负责|支持|组织|建立|完善|要求|指导|促进|实施|机制|会同|配合|协同|协助|联合|对接|督促|协调|通过|依托|围绕|同时|其中|所需|发挥|落实|设立|成立|调整|组建|强化|优化|确保|授权|委托`
const PLACE = `(?:(?!${NO_PLACE})[\u4e00-\u9fff]){2,7}?(?:省|自治区|市|自治州|州|盟|地区|区|县|旗|镇|乡|街道)`
/** 市、区（市）: levels in a row, each with its aside. */
const LEVEL_ROW =
  '(?:[省市州区县旗镇乡]|县级)(?:（[省市州区县旗镇乡、街道]{1,6}）)?(?:、[省市州区县旗镇乡](?:（[省市州区县旗镇乡、街道]{1,6}）)?)*'
const PREFIX = new RegExp(
  `^(?:${FRONT.join('|')})?(?:${PLACE}){0,3}(?:${LEVELS.join('|')}|${LEVEL_ROW})*(?:级|人民政府|政府|委)?$`,
)
/** Places without the word for what they are (重庆税务局, 国网杭州供电公司): of these bodies they have branches. */
const BARE_PLACE = /^(?:国网)?[\u4e00-\u9fff]{2,4}$/
const BARE_NAME = new RegExp(`^(?:${PLACE}){0,2}(?:(?!${NO_PLACE})[\\u4e00-\\u9fff]){2,4}$`)
const BRANCHES: readonly string[] = [
  'tax',
  'customs',
  'financial-regulation',
  'electric-utility',
  'people-bank',
  'maritime-safety',
  'postal',
  'railway',
]
const PROVINCES =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$/

const LEVEL_WORDS: readonly (readonly [RegExp, BodyLevel])[] = [
  [/(?:镇|乡|街道)$/, 'township'],
  [/(?:县|旗|区县|县区|区级|县级|（市、区）|（县）|县（市）|（自治县）)$/, 'county'],
  [/自治区$/, 'province'],
  [/区$/, 'county'],
  [/(?:市|州|盟|地区|市级|（州）)$/, 'city'],
  [/(?:省|省级)$/, 'province'],
  [/^(?:国家|全国|中国|中央|国务院)/, 'national'],
]

interface Entry {
  readonly id: string
  readonly presentName: string | null
  readonly endedIn: number | null
}

const names = new Map<string, Entry>()
const stems = new Map<string, Entry>()
for (const kind of [...DEPARTMENTS, ...ORGANISATIONS]) enter(kind)

function enter({ id, name: presentName, names: own, stems: current, former }: BodyKind): void {
  for (const name of own) {
    names.set(name, { id, presentName, endedIn: null })
    if (name.startsWith('各') && name.length > 3) names.set(name.slice(1), { id, presentName, endedIn: null })
  }
  for (const stem of current) stems.set(stem, { id, presentName, endedIn: null })
  for (const { stem, until } of former) if (!stems.has(stem)) stems.set(stem, { id, presentName, endedIn: until })
}

const ORGAN = new RegExp(`(?:${[...ORGANS].sort((a, b) => b.length - a.length).join('|')})$`)
const LONGEST = 24

/**
 * What kind of public body a name names, or null when the lexicon knows none.
 * @param written as in the text, without list punctuation: `市卫生健康委员会`, `重庆市税务局`, `各区县（自治县）政府`
 */
export function readBody(written: string): BodyName | null {
  if (!mayEndBody(written)) return null
  const known = remembered.get(written)
  if (known !== undefined) return known
  const read = readName(written)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(written, read)
  return read
}

/** Names come again and again in one document; reading is pure, so what was read holds. */
const remembered = new Map<string, BodyName | null>()
const MOST_REMEMBERED = 5000

/** The last characters of all names that can be read. */
const LAST = new Set(
  [...names.keys(), ...ORGANS, '分局', '支行', '队', '等', '行', '司', '团', '组', '部', '议', '班', '位'].map(word =>
    word.at(-1),
  ),
)

/** Cheap test: whether words end as the name of a body can end. */
export function mayEndBody(words: string): boolean {
  const last = words.at(-1)
  return LAST.has(last) || last === ')' || last === ' '
}

function readName(written: string): BodyName | null {
  const name = written
    .replace(/[(〔]/g, '（')
    .replace(/[)〕]/g, '）')
    .replace(/\s/g, '')
    .replace(/等(?:部门|单位)?$/, '')
  if (name.length < 2 || name.length > LONGEST * 2) return null
  // The longest known rest after an acceptable prefix wins: 市｜市场监管局, not 市市场｜监管局.
  for (let split = 0; split < name.length - 1; split++) {
    const entry = readRest(name.slice(split))
    if (!entry) continue
    const prefix = name.slice(0, split)
    if (isPrefix(prefix, entry.id, name.slice(split))) return { ...entry, level: levelOf(prefix, name) }
  }
  return readBranch(name)
}

function isPrefix(prefix: string, id: string, rest: string): boolean {
  if (prefix === '' || PREFIX.test(prefix) || PROVINCES.test(prefix)) return true
  // 郑州｜市政府: the word for what the place is begins the name of the body.
  if (/^[省市区县州旗镇乡]/.test(rest) && BARE_NAME.test(prefix)) return true
  return BRANCHES.includes(id) && BARE_PLACE.test(prefix)
}

function readRest(rest: string): Entry | null {
  const whole = names.get(rest)
  if (whole) return whole
  const organ = ORGAN.exec(rest)
  if (!organ) return readBranchOfBank(rest)
  for (let length = organ[0].length; length >= 1; length--) {
    const word = rest.slice(rest.length - length)
    if (!(ORGANS as readonly string[]).includes(word)) continue
    const entry = stems.get(rest.slice(0, rest.length - length)) ?? readJoined(rest.slice(0, rest.length - length))
    if (entry) return entry
  }
  return readBranchOfBank(rest)
}

/** 工业信息化和商务｜局: a county's body that does the work of several; it is the kind of the first. */
function readJoined(stem: string): Entry | null {
  if (stem.length < 4 || stem.length > LONGEST_JOINED) return null
  for (let cut = stem.length - 2; cut >= 2; cut--) {
    const first = stems.get(stem.slice(0, cut))
    if (!first) continue
    const others = stem.slice(cut).replace(/^[和与]/, '')
    if (stems.has(others) || readJoined(others)) return { ...first, endedIn: null }
  }
  return null
}
const LONGEST_JOINED = 16

/** 人行郑州中心支行, 国铁郑州局集团: the place stands inside the name. */
function readBranchOfBank(rest: string): Entry | null {
  const branch = INNER_PLACE.find(({ words }) => words.test(rest))
  return branch ? { id: branch.id, presentName: null, endedIn: null } : null
}

/** A branch of a national body in a place: 国家金融监督管理总局｜重庆监管局, 国家统计局｜杭州调查队. */
function readBranch(name: string): BodyName | null {
  for (let split = name.length - 2; split >= 4; split--) {
    const head = name.slice(0, split)
    if (!/[局部委行院署会]$/.test(head)) continue
    const entry = readRest(head) ?? readRest(head.replace(/^(?:国家|中国)/, ''))
    if (entry && /(?:局|分局|办|支行|分行|队|中心|部|处)$/.test(name)) return { ...entry, level: null }
  }
  return null
}

function levelOf(prefix: string, name: string): BodyLevel | null {
  for (const [pattern, level] of LEVEL_WORDS) if (pattern.test(prefix)) return level
  const own = /^(?:各)?(省|市|区|县)(?:人民)?(?:政府|委|府)/.exec(name)?.[1]
  if (own) return own === '省' ? 'province' : own === '市' ? 'city' : 'county'
  return null
}
