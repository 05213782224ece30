import type { BodyKind } from './body.ts'
import { DEPARTMENTS } from './departments.ts'
import { ORGANISATIONS } from './organisations.ts'

/** Level of the government that a body belongs to, as far as its name says. */
export type BodyLevel = 'national' | 'province' | 'city' | 'county' | 'township'

/** What a body's name says. */
export interface BodyName {
  readonly id: string
  readonly level: BodyLevel | null
  /** The year in which a reform ended the body of that name, for a name that is out of date. */
  readonly endedIn: number | null
}

/** Words that make a stem the name of an organ: 卫生健康＋委员会, 教育＋行政部门. */
const ORGANS = [
  '部',
  '委',
  '局',
  '厅',
  '署',
  '办',
  '处',
  '科',
  '所',
  '站',
  '股',
  '组',
  '会',
  '总局',
  '总署',
  '分局',
  '支局',
  '部门',
  '委办',
  '机关',
  '机构',
  '中心',
  '委员会',
  '办公室',
  '管理局',
  '管理处',
  '管理委员会',
  '监督管理局',
  '监管局',
  '监管分局',
  '监管部门',
  '主管部门',
  '管理部门',
  '监督部门',
  '工作部门',
  '行政部门',
  '行政主管部门',
  '行政管理部门',
  '主管机关',
  '行政机关',
  '执法局',
  '执法部门',
  '执法机构',
  '执法队',
  '执法总队',
  '执法支队',
  '执法大队',
  '工作委员会',
  '工作办公室',
  '事业发展中心',
  '发展中心',
  '服务中心',
  '服务局',
  '促进局',
  '促进中心',
  '管理中心',
  '经办机构',
  '领导小组办公室',
  '委员会办公室',
] as const

/** Characters and words that stand in front of a body and in no name of a place. */
const NO_PLACE = `[由与及在对为把被据的按是须我各该等、]|加强|引导|宣传|推动|推进|政策|根据|按照|负责|支持|组织|建立|完善|要求|指导|促进|实施|机制|会同`
const PLACE = `(?:(?!${NO_PLACE})[\u4e00-\u9fff]){2,7}?(?:省|自治区|市|自治州|州|盟|地区|区|县|旗|镇|乡|街道)`
const FRONT = [
  '国家',
  '全国',
  '中国',
  '中央',
  '国务院',
  '各级',
  '各地',
  '各有关',
  '各',
  '本',
  '我',
  '有关',
  '相关',
  '当地',
  '属地',
  '所在地',
]
const LEVELS = [
  '省级',
  '市级',
  '区级',
  '县级',
  '省',
  '自治区',
  '市',
  '州',
  '盟',
  '地区',
  '区',
  '县',
  '旗',
  '镇',
  '乡',
  '区县',
  '县区',
  '市县',
  '县（市、区）',
  '区、县（市）',
  '区县（自治县）',
  '区（县）',
  '市（州）',
  '县级以上',
  '省、市',
  '市、县',
  '市、区',
]
const PREFIX = new RegExp(`^(?:${FRONT.join('|')})?(?:${PLACE}){0,3}(?:${LEVELS.join('|')})*(?:级|人民政府|政府|委)?$`)
/** Places without the word for what they are (重庆税务局, 国网杭州供电公司): of these bodies they have branches. */
const BARE_PLACE = /^(?:国网)?[\u4e00-\u9fff]{2,4}$/
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
  readonly endedIn: number | null
}

const names = new Map<string, Entry>()
const stems = new Map<string, Entry>()
for (const kind of [...DEPARTMENTS, ...ORGANISATIONS]) enter(kind)

function enter({ id, names: own, stems: current, former }: BodyKind): void {
  for (const name of own) {
    names.set(name, { id, endedIn: null })
    if (name.startsWith('各') && name.length > 3) names.set(name.slice(1), { id, endedIn: null })
  }
  for (const stem of current) stems.set(stem, { id, endedIn: null })
  for (const { stem, until } of former) if (!stems.has(stem)) stems.set(stem, { id, endedIn: until })
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
const LAST = new Set([...names.keys(), ...ORGANS, '分局', '支行', '队', '等'].map(word => word.at(-1)))

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
    if (isPrefix(prefix, entry.id)) return { ...entry, level: levelOf(prefix, name) }
  }
  return readBranch(name)
}

function isPrefix(prefix: string, id: string): boolean {
  if (prefix === '' || PREFIX.test(prefix) || PROVINCES.test(prefix)) return true
  return BRANCHES.includes(id) && BARE_PLACE.test(prefix)
}

function readRest(rest: string): Entry | null {
  const whole = names.get(rest)
  if (whole) return whole
  const organ = ORGAN.exec(rest)
  if (!organ) return null
  for (let length = organ[0].length; length >= 1; length--) {
    const word = rest.slice(rest.length - length)
    if (!(ORGANS as readonly string[]).includes(word)) continue
    const entry = stems.get(rest.slice(0, rest.length - length))
    if (entry) return entry
  }
  return null
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
