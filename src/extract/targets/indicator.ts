import { oneOf } from '../../lexicon/pattern.ts'
import { LEAD_IN, LEAD_OUT, MAKING, OBJECT, PLACE_SCOPE } from '../../lexicon/targets.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** What a number is a level of. */
export interface Indicator {
  readonly text: string
  readonly scope: string | null
}

const IN = new RegExp(`^(?:${oneOf(LEAD_IN)})+`)
const OUT = new RegExp(`(?:${oneOf(LEAD_OUT)})+$`)
const MAKES = new RegExp(`(?:${oneOf(MAKING)}|至少|最少|约|近|共|累计|总计|力争|各|再|分别|不少于|建成|以上|均)+$`)
const SCOPE =
  /^((?:全[市省区县国州]|各(?:个)?[^，。；：]{1,10}?(?:区县|县区|街道|乡镇|社区|市县|区|县|市|镇|村|校|院|单位|机构|企业|[（(][^（）()]+[）)])|每(?:个|家|名|所|座|张)?[^，。；：每]{1,10}?(?:区县|街道|乡镇|社区|小区|市|区|县|镇|村|校|机构|单位|[（(][^（）()]+[）)])))(?:都|均|内|要|应|须|辖区内)*/
/** 年均增长15%, 下降13%: the change is what is measured, not its end. */
const GROWTH =
  /(?:[比较](?:19|20)[0-9]{2}年)?(?:年均|平均每年|累计)?(?:增长|增加|提高|提升|下降|降低|减少|压减|增速(?:达到?|为)?)(?:率)?$/
const GROWTH_NAME = /(?:年均)?(?:增长|增速|下降)率?$/
/** 由22%提高到: where a change starts from. */
const RAISED_FROM =
  /(?:由|从)[^，。；、]{1,16}?(?:提高|提升|增加|增长|扩大|下降|降低|降|压减|压缩|减少|上升|升)(?:到|至)$/

/**
 * The words that say what a quantity measures: those before it (婴幼儿健康管理率|达到92%), or, behind a verb of making, the
 * noun that it counts (建成|2家|托育机构 → 建成托育机构数).
 * @param sentence the sentence; offsets of `quantity` count in it
 * @param from where the words that may belong to it begin: behind a time, another quantity or a mark
 * @param heading of the clause: names the thing where the sentence does not
 * @param previous what the quantity before it in the sentence measures: 年均增长15%, 达到800亿元 go on with it
 * @returns null where no words name anything
 */
export function indicatorOf(
  sentence: string,
  quantity: Quantity,
  from: number,
  heading: string | null,
  previous: Indicator | null,
): Indicator | null {
  const before = sentence
    .slice(from, quantity.start)
    .replace(/^[\s，、；。：,:;（(]+/, '')
    .replace(RAISED_FROM, '')
  const behind = /^[^，。；、：,;:！？）)]*/.exec(sentence.slice(quantity.end))?.[0] ?? ''
  const { scope, rest } = takeScope(before)
  const subject = trimIn(rest)
  const counted = behind.replace(/^的/, '').trim()

  if (quantity.kind === 'percent' && /^的/.test(behind) && counted.length >= 2) return shareOf(subject, counted, scope)
  const bare = subject.replace(MAKES, '')
  if (bare !== subject && counted.length >= 2 && quantity.kind === 'count') {
    const verb = subject.slice(bare.length).match(new RegExp(oneOf(MAKING)))?.[0] ?? ''
    return { text: `${trimOut(bare)}${verb}${trimNoun(counted)}数`, scope }
  }
  const growth = /^percent/.test(quantity.kind) ? (GROWTH.exec(subject)?.[0] ?? '') : ''
  const named = trimOut(subject.slice(0, subject.length - growth.length))
  if (growth !== '' || (named === '' && quantity.kind !== 'count' && quantity.kind !== 'time')) {
    const measured = named.length >= 2 ? named : previous?.text.replace(GROWTH_NAME, '')
    return measured ? { text: measured + growth, scope: scope ?? (named ? null : previous?.scope) ?? null } : null
  }
  if (/^占/.test(named) && previous) return { text: `${previous.text}${named}`, scope: scope ?? previous.scope }
  const service = quantity.kind === 'time' ? /^(?:运行|开放|值守|服务|营业)/.exec(behind)?.[0] : undefined
  if (service && named.length >= 2) return { text: `${named}${service}时间`, scope }
  const measure = named.replace(/^.*按照?(?=每)/, '')
  if (isBare(measure, quantity)) return completed(measure, quantity, sentence, heading)
  if (named.length >= 2) return { text: named, scope }
  if (quantity.kind === 'count' && counted.length >= 2) return { text: `${trimNoun(counted)}数`, scope }
  return null
}

/** 每百户, 最小建筑面积: a measure without the thing that is measured. */
function isBare(named: string, { unit }: Quantity): boolean {
  return /^每[百千万]/.test(named) && named.length <= 5 ? true : unit === 'sqm' && named.length <= 8
}

/** The thing is named behind, before or in the heading; the place it stands in is the scope. */
function completed(named: string, { unit, start, end }: Quantity, sentence: string, heading: string | null): Indicator {
  const things = [
    ...(sentence.slice(end).match(OBJECT) ?? []),
    ...(sentence.slice(0, start).match(OBJECT) ?? []).reverse(),
    ...(heading?.match(OBJECT) ?? []),
  ]
  const thing = things.map(bareThing).find(word => !word.includes(named) && !named.includes(word)) ?? ''
  const measure = unit === 'sqm' && !named.endsWith('面积') ? '面积' : ''
  const place = sentence.slice(0, start).match(PLACE_SCOPE)?.at(-1) ?? null
  return { text: /^每/.test(named) ? `${named}${thing}${measure}` : `${thing}${named}${measure}`, scope: place }
}

function bareThing(words: string): string {
  return trimIn(words).replace(/^.*(?:加强|建设|规划|配套|配建|配置|集中|与|和|的)(?=.{4})/, '')
}

/** 覆盖50%的城镇社区 → 覆盖城镇社区的比例; 90%以上的街道建成… → 街道建成…的比例. */
function shareOf(subject: string, counted: string, scope: string | null): Indicator {
  return { text: `${subject.replace(/(?:达到|达|占|有)$/, '')}${counted}的比例`, scope: scope ?? counted.slice(0, 20) }
}

/** 全市各区县|…: places and groups in front, the narrowest is the scope. */
function takeScope(words: string): { scope: string | null; rest: string } {
  let rest = trimIn(words.replace(/^的/, ''))
  let scope: string | null = null
  for (let match = SCOPE.exec(rest); match && !/^每[百千万]/.test(rest); match = SCOPE.exec(rest)) {
    scope = match[1] as string
    rest = trimIn(rest.slice(match[0].length))
  }
  return { scope, rest }
}

function trimIn(words: string): string {
  const trimmed = words.replace(IN, '').trim()
  return trimmed.length === 1 ? words : trimmed
}

/** Verbs that lead to the value come off, unless nothing would be left. */
export function trimOut(words: string): string {
  let named = words.trim().replace(/年均$/, '')
  for (let round = 0; round < 3; round++) {
    const shorter = named.replace(OUT, '').replace(/[（(][^（）()]*$/, '')
    if (shorter === named || shorter.length < 2) break
    named = shorter
  }
  return named.replace(/(?:的|并|且)$/, '')
}

function trimNoun(words: string): string {
  return words
    .replace(/^(?:以上|左右|的)+/, '')
    .replace(/(?:，|,).*$/, '')
    .slice(0, 40)
}
