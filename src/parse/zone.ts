import { type Division, leadingDivision } from '../lexicon/divisions.ts'
import { oneOf } from '../lexicon/pattern.ts'
import { CORPS, NEW_AREAS, ZONE_COMMITTEES, ZONE_WORDS } from '../lexicon/zones.ts'
import type { Level } from '../record/metadata.ts'

/** A zone that a document is by, with the code of the unit of administration that it lies in. */
export interface Zone {
  readonly name: string
  /** Null where its name does not say. */
  readonly code: string | null
  readonly level: Level
}

const zone = new RegExp(
  `^((?:(?!人民政府|委员会)[\\u4e00-\\u9fff]){2,24}?(?:${oneOf(ZONE_WORDS)}))(?:开发建设)?(?:${oneOf(ZONE_COMMITTEES)})`,
)
/** Nothing but a kind of zone: it needs the name of its city before it. */
const UNNAMED =
  /^(?:(?:国家级|国家|省级|综合|经济|高新|高新技术|技术|产业|工业|自由贸易|旅游|农业|生态|现代|临空|临港)*)$/

/**
 * The zone that the name of an issuer starts with: 河北雄安新区管理委员会 gives 雄安新区, 临澜市经济技术开发区管委会 keeps its city. A
 * name that is a unit of administration as well (苏州工业园区) is left to the table of those.
 */
export function leadingZone(issuer: string): Zone | undefined {
  if (issuer.startsWith(CORPS.name)) return { name: CORPS.name, code: CORPS.within, level: 'province' }
  const full = zone.exec(issuer)?.[1]
  if (!full) return undefined
  const division = leadingDivision(full)
  if (division && full.endsWith(division.name)) return undefined
  const name = withoutUnits(full, division)
  const province = NEW_AREAS[name]
  return { name, code: division?.code ?? province ?? null, level: province ? 'city' : 'county' }
}

/** The name of a zone without the units of administration before it, unless nothing would be left that names it. */
function withoutUnits(full: string, division: Division | null): string {
  let name = full
  for (const unit of chain(division)) {
    const written = [unit.name, unit.name.replace(/(?:省|市|自治区)$/, '')].find(word => name.startsWith(word))
    if (!written) continue
    const rest = name.slice(written.length)
    const kind = ZONE_WORDS.find(word => rest.endsWith(word)) ?? ''
    if (UNNAMED.test(rest.slice(0, rest.length - kind.length))) break
    name = rest
  }
  return name
}

function chain(division: Division | null): readonly Division[] {
  return division ? [...chain(division.parent), division] : []
}
