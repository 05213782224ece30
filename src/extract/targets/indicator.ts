import {
  COUNTED,
  GROWTH,
  GROWTH_NAME,
  MEASURED,
  PLACES_MAKING,
  PRESENT_LEVEL,
  QUARTER,
  RAISED_FROM,
  RAISES,
  SCOPE,
  SHARE_OF_TOTAL,
  SHORT_RATE,
  TO_MARK,
} from '../../lexicon/indicators.ts'
import { MAKING } from '../../lexicon/making.ts'
import { oneOf } from '../../lexicon/pattern.ts'
import { LEAD_IN, LEAD_OUT, NAMES_BEGUN, OBJECT, PLACE_SCOPE } from '../../lexicon/targets.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** What a number is a level of. */
export interface Indicator {
  readonly text: string
  readonly scope: string | null
  /** Of a share (事项100%网上可办) what it is a share of: the next share of the sentence may leave it out. */
  readonly subject?: string
}

const IN = new RegExp(`^(?:${NAMES_BEGUN}(?:${oneOf(LEAD_IN)}))+`)
const OUT = new RegExp(`(?:${oneOf(LEAD_OUT)})+$`)
const ONLY_OUT = new RegExp(`^(?:${oneOf(LEAD_OUT)})*$`)
const MAKES = new RegExp(`(?:${oneOf(MAKING)}|至少|最少|约|近|共|累计|总计|力争|各|再|分别|不少于|建成|以上|均)+$`)
const VERB = new RegExp(oneOf(MAKING))
const LEADING_VERB = new RegExp(
  `^(?:积极|加快|持续|全面|累计|每年|共|新|大力|力争|全市|全省|稳步|有序|深入|重点)*(?:${oneOf(MAKING)})`,
)
/** What a number counts is told in so many characters. */
const LONGEST_NOUN = 60

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
    .replace(PRESENT_LEVEL, '')
    .replace(SHARE_OF_TOTAL, '')
    .replace(RAISES, '$1')
  const behind =
    quantity.kind === 'percent'
      ? (TO_MARK.exec(sentence.slice(quantity.end, quantity.end + LONGEST_NOUN))?.[0] ?? '')
      : nounBehind(sentence, quantity.end)
  const { scope, rest } = takeScope(before)
  const subject = trimIn(rest)
  const counted = behind.replace(/^的/, '').trim()

  if (quantity.kind === 'percent' && /^的/.test(behind) && counted.length >= 2) return shareOf(subject, counted, scope)
  const bare = subject.replace(MAKES, '')
  if (bare !== subject && quantity.kind === 'count') {
    const verb = subject.slice(bare.length).match(VERB)?.[0] ?? ''
    if (counted.length >= 2) return { text: `${trimOut(bare)}${verb}${trimNoun(counted)}数`, scope }
    // 2025年新增800张: what is made was named before.
    if (bare === '' && verb !== '' && previous)
      return { text: `${verb}${madeThing(previous.text)}`, scope: previous.scope }
  }
  // 全省累计达到50家: what is counted was named before.
  if (quantity.kind === 'count' && counted === '' && previous && ONLY_OUT.test(subject))
    return { text: madeThing(previous.text), scope: scope ?? previous.scope }
  if (quantity.kind === 'count' && counted.length >= 2 && subject.length >= 2 && quantity.comparator === 'eq')
    return madeAround(subject, counted, scope)
  const growth = /^percent/.test(quantity.kind) ? (GROWTH.exec(subject)?.[0] ?? '') : ''
  const named = trimOut(subject.slice(0, subject.length - growth.length))
  if (
    quantity.kind === 'percent' &&
    counted.length >= 2 &&
    growth === '' &&
    !MEASURED.test(named) &&
    !MEASURED.test(subject) &&
    /^[\u4e00-\u9fff“]/.test(counted)
  ) {
    const subject = named.length >= 2 ? named : (previous?.subject ?? '')
    return { text: `${subject}${trimNoun(counted)}的比例`, scope, subject }
  }
  if (growth !== '' || (named === '' && quantity.kind !== 'count' && quantity.kind !== 'time')) {
    const measured = named.length >= 2 ? named : previous?.text.replace(GROWTH_NAME, '')
    return measured ? { text: measured + growth, scope: scope ?? (named ? null : previous?.scope) ?? null } : null
  }
  if (previous && QUARTER.test(named) && named.replace(QUARTER, '') === '')
    return { text: previous.text.replace(QUARTER, '') + named, scope: previous.scope }
  const compared = /^(.{2,}?)(?:不得|不)?(?:高于|低于|超过)(.{3,}?)的?$/.exec(named)
  if (compared && quantity.kind === 'percent') return { text: `${compared[1]}占${compared[2]}的比例`, scope }
  if (/^占/.test(named) && previous) return { text: `${previous.text}${named}`, scope: scope ?? previous.scope }
  const service = quantity.kind === 'time' ? /^(?:运行|开放|值守|服务|营业)/.exec(behind)?.[0] : undefined
  if (service && named.length >= 2) return { text: `${named}${service}时间`, scope }
  if (previous && SHORT_RATE.test(named) && !/(?:率|比例|比重|占比)$/.test(previous.text))
    return { text: `${madeThing(previous.text)}${named}`, scope: previous.scope }
  const measure = named.replace(/^.*按照?(?=每)/, '')
  if (isBare(measure, quantity)) return completed(measure, quantity, sentence, heading)
  if (named.length >= 2) return { text: named, scope }
  if (quantity.kind === 'count' && counted.length >= 2) return { text: `${trimNoun(counted)}数`, scope }
  return null
}

/**
 * What stands behind a number as far as it may be what the number counts: to the end of the part, over 、 only where no
 * other number follows in it (20个跨行业、跨领域平台), a bracket of its own included; one right behind the number adds
 * another fact: 达4.5个（普惠性托位数占比达60%）.
 */
function nounBehind(sentence: string, end: number): string {
  const part =
    /^(?![（(])(?:[^，。；：,;:！？）)（(]|[（(][^，。；：（）()]{1,16}[）)])*/.exec(
      sentence.slice(end, end + LONGEST_NOUN),
    )?.[0] ?? ''
  const list = part.indexOf('、')
  const number = part.search(COUNTED)
  // 10个主导产业清晰、错位竞争的|示范园区|和10个成长型园区: the words behind the last 的 name it.
  const before = number > list ? part.slice(0, number).replace(/(?:和|及|与|以及)$/, '') : ''
  const headed = list > 0 ? /的([^的、]{2,20})$/.exec(before)?.[1] : undefined
  if (headed) return headed
  if (list === 0 || (list > 0 && (number > list || /[、](?:力争|确保|实现|推动|促进|完成)/.test(part))))
    return part.slice(0, list)
  return number < 0 ? part : part.slice(0, number).replace(/(?:和|及|与|以及)[^和及与]*$/, '')
}

/** 实施数字产业等20个项目: the noun is counted where a verb of making leads the words; else they only tell which ones. */
function madeAround(subject: string, counted: string, scope: string | null): Indicator | null {
  if (/^(?:至少|原则上)?$/.test(subject)) return { text: `${trimNoun(counted)}数`, scope }
  const verb = LEADING_VERB.exec(subject)?.[0]
  if (verb) return { text: `${subject.replace(/等$/, '')}${trimNoun(counted)}数`, scope }
  return /(?:有|达到?|为|共|设|拥有|数量|总数|数)$/.test(subject) && !/^[为以对将把]/.test(subject)
    ? { text: `${trimOut(subject)}${trimNoun(counted)}数`, scope }
    : null
}

/** 新增家庭养老床位数 → 家庭养老床位: what is made, without the verb. */
function madeThing(indicator: string): string {
  return indicator.replace(LEADING_VERB, '').replace(/数$/, '')
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
  let scope: string | null = PLACES_MAKING.exec(rest)?.[1] ?? null
  if (scope) rest = trimIn(rest.slice(scope.length))
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
