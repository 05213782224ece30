import { type Division, divisionsNamed, leadingDivision, provinceOfNumber } from '../lexicon/divisions.ts'
import type { Level } from '../record/metadata.ts'
import { leadingZone } from './zone.ts'

/** Where a document holds. */
export interface Jurisdiction {
  readonly name: string
  readonly code: string | null
  readonly level: Level
}

const NATION: Jurisdiction = { name: '全国', code: '100000', level: 'national' }
/** How names of bodies of the nation start. */
export const NATIONAL =
  /^(?:国务院|中共中央|中央|国家|全国|中华人民共和国|最高人民|财政部|教育部|科技部|科学技术部|公安部|民政部|司法部|商务部|交通运输部|水利部|农业农村部|农业部|卫生部|生态环境部|环境保护部|自然资源部|国土资源部|文化部|文化和旅游部|应急管理部|退役军人|住房和城乡建设部|住房城乡建设部|人力资源和?社会保障部|工业和信息化部|中国人民银行|人民银行|海关总署|税务总局|市场监管总局|体育总局|国资委|中国(?![（(]))/
/** The name of a body of a city or county at the head of a name. */
const LOWER = /^[\u4e00-\u9fff]{2,6}(?:市|县|州|区|旗)(?:人民政府|[\u4e00-\u9fff]{2,8}(?:局|委员会|委)$)/
const SELF = /[我本](省|市|区|县|州|旗|盟|自治区|自治州|自治县)/

/** What a document offers to tell its jurisdiction by, the surest first. */
export interface Clues {
  /** Names of issuers and titles, which start with the unit’s name. */
  readonly names: readonly string[]
  readonly documentNumber: string | null
  readonly clean: string
}

/**
 * The unit of administration that a document is by: named by its issuer or at the head of its title; else by the code word
 * of its number; else the unit that its text names most among those that 我市, 我县 can mean. Null when nothing tells.
 */
export function jurisdictionOf(clues: Clues): Jurisdiction | null {
  const unit = unitOf(clues)
  const zone = clues.names
    .map(bareName)
    .map(leadingZone)
    .find(found => found !== undefined)
  return zone ? { ...zone, code: zone.code ?? unit?.code ?? null } : unit
}

/** 中共临沧市委 and 第八师石河子市 without what stands before the unit. */
function bareName(name: string): string {
  return name.replace(
    /^(?:《|中国共产党|中共|中国共产主义青年团|国家税务总局(?=..)|第[一二三四五六七八九十]{1,3}师(?=..))/,
    '',
  )
}

function unitOf({ names, documentNumber, clean }: Clues): Jurisdiction | null {
  const province = documentNumber === null ? null : provinceOfNumber(documentNumber)
  for (const name of names) {
    const bare = bareName(name)
    const division = leadingDivision(bare, province) ?? leadingDivision(bare)
    if (division) return of(division)
    if (NATIONAL.test(name) || NATIONAL.test(bare)) return NATION
  }
  if (documentNumber?.startsWith('国') || documentNumber?.startsWith('中发') || documentNumber?.startsWith('中办'))
    return NATION
  const named = mostNamed(clean, province)
  if (named) return of(named)
  // 云陵市人民政府: a city that the table does not know is not the province of which its number has a character.
  if (names.some(name => LOWER.test(name))) return null
  return province && /^.{1,2}(?:政|府|委|办|发)/.test(documentNumber ?? '') ? of(province) : null
}

function of({ name, code, level }: Division): Jurisdiction {
  return { name, code, level }
}

/** A unit that is only named must be so often, and more than all others together, to be the document’s own. */
const LEAST_NAMED = 3

/** The unit named most among those of the kind that the text calls its own. */
function mostNamed(clean: string, province: Division | null): Division | null {
  const kind = SELF.exec(clean)?.[1] ?? ''
  const counts = new Map<string, { division: Division; count: number }>()
  for (const { 0: name } of clean.slice(0, 20_000).matchAll(/[\u4e00-\u9fff]{2,12}?(?:省|市|区|县|州|旗|盟)/g)) {
    for (let from = 0; from <= name.length - 2; from++) {
      const units = divisionsNamed(name.slice(from))
      const division =
        units.length === 1 ? units[0] : units.find(unit => province !== null && unit.parent?.code === province.code)
      if (!division?.name.endsWith(kind)) continue
      const known = counts.get(division.code)
      counts.set(division.code, { division, count: (known?.count ?? 0) + 1 })
      break
    }
  }
  const ranked = [...counts.values()].toSorted((a, b) => b.count - a.count)
  const total = ranked.reduce((sum, { count }) => sum + count, 0)
  const top = ranked[0]
  return top && top.count >= LEAST_NAMED && top.count > total * (kind === '' ? 0.67 : 0.5) ? top.division : null
}
