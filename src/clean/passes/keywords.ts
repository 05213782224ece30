import { loadModel } from '../../language/load.ts'
import { BRAND_TAILS, WATERMARK } from '../../lexicon/spam/brands.ts'
import type { Edit } from '../../text/edit.ts'
import { loneBrands } from '../lines/lone-brand.ts'
import type { Pass } from '../pass.ts'

/** A brand that stands fewer times is no stuffing. */
const LEAST_TIMES = 2
/** A name before the tail is so long at most. */
const LONGEST_NAME = 6
/** Different characters that must stand before and behind a brand, together. */
const LEAST_NEIGHBOURS = 3
const HAN = /[\u3400-\u9fff]/
const tails = new RegExp(BRAND_TAILS.join('|'), 'g')
const watermark = new RegExp(`(?<![A-Za-z0-9@./:-])${WATERMARK}`, 'g')
/** Characters of a sentence that are weighed on either side. */
const CONTEXT = 6
/**
 * A brand belongs to its sentences when they are about as likely with it as without it plus the brand alone. Measured in
 * nats on names that do belong (工业APP, 电商平台, 皖事通APP) the mean is 9 and more, on stuffed brands 4 and less.
 */
const LEAST_BELONGING = 4.5
/** The same for a brand whose tail names no trade of spam: a plain APP is many an office’s. */
const LEAST_PLAIN_BELONGING = 1.5
/** Tails that honest names have too: such a brand must stand inside a word at least once. */
const ORDINARY_TAIL = /(?:平台|网站|入口|登录|注册|下载)$/
const MOST_INSIDE_WORD = -2
const TRADE = /体育|娱乐|棋牌|电竞|彩票|博彩|真人/

/**
 * Takes a stuffed brand out of the sentences of a page: a name with a tail such as APP or 娱乐平台 that stands more than
 * once, beside ever different characters, in sentences that the model of official Chinese finds likelier without it.
 * Its name is what all the places have in common before the tail. A brand that stands once must be stranger to its sentence
 * (`clean/lines/lone-brand.ts`). Ordinary words are left to despin.
 */
export const keywords: Pass = {
  id: 'keywords',
  about: 'Removes brands and addresses that were stuffed into sentences.',
  examples: [
    {
      before:
        '健全基本养老服星河体育APP务制度星河体育APP。支持社会力量参与服务设施建设星河体育APP，对护理型床位给予补助。',
      after: '健全基本养老服务制度。支持社会力量参与服务设施建设，对护理型床位给予补助。',
    },
    {
      before: '推广“浙里办”APP。市民通过“浙里办”APP办理业务，优化“浙里办”APP，升级“浙里办”APP功能。',
      after: '推广“浙里办”APP。市民通过“浙里办”APP办理业务，优化“浙里办”APP，升级“浙里办”APP功能。',
      note: 'an app of the government has its own name in quotes',
    },
    {
      before: '建设智慧体育平台，完善智慧体育平台。利用智慧体育平台开展服务，推广智慧体育平台。',
      after: '建设智慧体育平台，完善智慧体育平台。利用智慧体育平台开展服务，推广智慧体育平台。',
    },
    {
      before: '优先实施老旧海州贵宾会管网改造，完善监督机海州贵宾会制海州贵宾会。推动优质资海州贵宾会源下沉。',
      after: '优先实施老旧管网改造，完善监督机制。推动优质资源下沉。',
    },
    {
      before: '完善居民委员蓝鲸官网会工作制度，健全数字经济试星河体育APP下载点机制。',
      after: '完善居民委员会工作制度，健全数字经济试点机制。',
      note: 'brands that stand once',
    },
    {
      before: '登录国家税务总局官网查询，通过国家政务服务平台APP、皖事通APP下载证照，开发工业APP。',
      after: '登录国家税务总局官网查询，通过国家政务服务平台APP、皖事通APP下载证照，开发工业APP。',
      note: 'sites and apps that are named',
    },
    {
      before: '名单在市教育局官网公布，市民可登录市教育局官网查询，并通过市教育局官网提出意见。',
      after: '名单在市教育局官网公布，市民可登录市教育局官网查询，并通过市教育局官网提出意见。',
    },
  ],
  edits(text) {
    const lone = loneBrands(text).map(span => ({ ...span, reason: 'stuffed-brand' }))
    const places = [...brandPlaces(text), ...watermarkPlaces(text), ...lone].sort((a, b) => a.start - b.start)
    let free = 0
    return places.flatMap(({ start, end, reason }): Edit[] => {
      if (start < free) return []
      free = end
      return [{ start, end, insert: '', reason }]
    })
  },
}

interface Place {
  readonly start: number
  readonly end: number
  readonly reason: string
}

function brandPlaces(text: string): readonly Place[] {
  const byTail = new Map<string, Place[]>()
  for (const match of text.matchAll(tails)) {
    const list = byTail.get(match[0]) ?? []
    list.push({ start: match.index, end: match.index + match[0].length, reason: 'stuffed-brand' })
    byTail.set(match[0], list)
  }
  return [...byTail.values()].flatMap(places => (places.length < LEAST_TIMES ? [] : byName(text, places)))
}

/** The places of one tail, parted by the two characters before it, each part with the name that all of it shares. */
function byName(text: string, places: readonly Place[]): readonly Place[] {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = text.slice(place.start - 2, place.start)
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return [...groups.values()].flatMap(group => {
    if (group.length < LEAST_TIMES) return []
    const length = sharedName(text, group)
    const named = group.map(place => ({ ...place, start: place.start - length }))
    return length >= 2 && isStuffed(text, named) ? named : []
  })
}

/** How many characters before the places are the same at all of them, and can belong to a name. */
function sharedName(text: string, places: readonly Place[]): number {
  let length = 0
  while (length < LONGEST_NAME) {
    const before = places.map(({ start }) => text[start - length - 1] ?? '')
    if (!/[\u3400-\u9fffA-Za-z0-9]/.test(before[0] as string) || before.some(one => one !== before[0])) break
    length++
  }
  return length
}

function isStuffed(text: string, places: readonly Place[]): boolean {
  const before = new Set(places.map(({ start }) => text[start - 1] ?? ''))
  const after = new Set(places.map(({ end }) => text[end] ?? ''))
  if (before.size < 2 || before.size + after.size < LEAST_NEIGHBOURS) return false
  const named = text.slice(places[0]?.start, places[0]?.end)
  const values = places.map(place => belonging(text, place))
  if (ORDINARY_TAIL.test(named) && Math.min(...values.slice(0, 1000)) > MOST_INSIDE_WORD) return false
  const total = values.reduce((sum, value) => sum + value, 0)
  return total / places.length < (TRADE.test(named) ? LEAST_BELONGING : LEAST_PLAIN_BELONGING)
}

/** How much likelier a brand is inside its sentence than apart from it, in nats. */
function belonging(text: string, { start, end }: Place): number {
  const model = loadModel()
  const brand = text.slice(start, end)
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  return model.logProb(before + brand + after) - model.logProb(before + after) - model.logProb(brand)
}

/** Addresses that stand more than once between the characters of sentences. */
function watermarkPlaces(text: string): readonly Place[] {
  const byAddress = new Map<string, Place[]>()
  for (const { 0: mark, index } of text.matchAll(watermark)) {
    const place = { start: index, end: index + mark.length, reason: 'watermark' }
    if (!HAN.test(text[place.start - 1] ?? '') || !HAN.test(text[place.end] ?? '')) continue
    byAddress.set(mark, [...(byAddress.get(mark) ?? []), place])
  }
  return [...byAddress.values()].flatMap(places => (places.length < LEAST_TIMES ? [] : places))
}
