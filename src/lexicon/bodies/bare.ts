import { divisionsNamed, leadingDivision } from '../divisions.ts'
import { DEPARTMENTS } from './departments.ts'
import { ORGANISATIONS } from './organisations.ts'

const USUAL = new Map([...DEPARTMENTS, ...ORGANISATIONS].map(({ id, name }) => [id, name]))

/** The usual full name of a kind of body, without level; undefined for an id that the lexicon does not have. */
export function bodyName(id: string): string | undefined {
  return USUAL.get(id)
}

/** What a kind of body is called in English, without level: its id in words. */
export function englishBodyName(id: string): string {
  return id.replaceAll('-', ' ')
}

/** One character of level before a name; 市场 and 市政 are words of their own. */
const LEVEL =
  /^(?:各|有关|相关)?(?:(?:省|市(?![场政民容])|区(?!域)|县|州|镇|乡)级?|国家|全国|中国)(?=[\u4e00-\u9fff]{3})/

/** A name without the place and the level before it: 杭州市城投集团 and 市城投集团 give 城投集团. */
export function bareBody(written: string): string {
  const place = leadingDivision(written)
  const length = place === null ? 0 : leadLength(written)
  const rest = written.slice(length)
  const bare = rest.replace(LEVEL, '')
  return bare.length >= 2 ? bare : written
}

/** How many characters of a name the places before it take: 浙江省杭州市 is two places. */
function leadLength(written: string): number {
  let at = 0
  for (let end = Math.min(written.length - 2, 24); end > at; end--) {
    if (divisionsNamed(written.slice(at, end)).length === 0) continue
    at = end
    end = Math.min(written.length - 2, at + 24) + 1
  }
  return at
}
