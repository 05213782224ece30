import {
  CONTRASTS,
  MAKING_IN_MEASURE,
  MEASURE_ENDS,
  PER,
  PER_SIZES,
  SAME_MEASURE,
  WEAK_IN_MEASURE,
} from '../../lexicon/measures.ts'
import { oneOf } from '../../lexicon/pattern.ts'

/** What an indicator's wording says, taken apart. */
export interface Measure {
  /** Two indicators with different keys are different: kind of measure, words that tell apart, for so many of whom. */
  readonly key: string
  /** For how many it is counted: 1000 in 每千人, 1 where nothing is said. */
  readonly per: number
  /** What is left: the thing that is measured. */
  readonly content: string
}

const MARKS = /[\s"'“”‘’《》〈〉（）()[\]【】、，,：:；;。.·—–\-~～]/gu
const WHERE = /^(?:全[市省区县国州域]|我[市省区县]|本[市省区县])/
/** The first word of a row is in it too: 国家级 must not be read as 国家 and 级. */
const SAME = new Map(
  SAME_MEASURE.flatMap(([first = '', ...others]) => [first, ...others].map(word => [word, first] as const)),
)
const WHEN = /年(?:底|末)前?(?=.*率|$)/gu
const SAYS_SAME = new RegExp(oneOf([...SAME.keys()]), 'gu')
const MAKES = new RegExp(`^(?:${oneOf(MAKING_IN_MEASURE)})+`)
const WEAK = new RegExp(oneOf(WEAK_IN_MEASURE), 'gu')
const NUMBERS = /[0-9]+[万亿]*/gu
const APART = CONTRASTS.map(({ words }) => new RegExp(words.join('|'), 'gu'))

/**
 * Take a wording apart.
 * @param scope where or for whom the level holds, if that is said beside the wording
 * @param place the name of the document's own place, which says nothing in it; null where unknown
 */
export function measureOf(wording: string, scope: string | null, place: string | null): Measure {
  const whole = folded(`${scope ?? ''}${wording}`, place)
  const bare = folded(wording, place)
  const each = scope !== null && /^[各每]/.test(scope) ? 'each' : ''
  const per = PER.exec(bare)
  const size = PER_SIZES[per?.groups?.['size'] ?? ''] ?? 1
  const of = (per?.groups?.['of'] ?? '').replace(/^名|口$/g, '').replace(/^(?:常住|户籍)/, '')
  const rest = per ? bare.replace(per[0], '') : bare
  const end = MEASURE_ENDS.find(({ words }) => words.test(rest))
  const ended = end && end.id !== 'rate' ? rest.replace(end.words, '') : rest
  // 护理型床位占养老机构床位 and 养老机构护理型床位: the whole before its part.
  const thing = end?.id === 'share' ? ended.replace(/^(.+?)占(.+)$/, '$2$1') : ended
  const told = APART.map(words => [...new Set(whole.match(words))].sort().join('+'))
  // 10亿元以上项目 and 100亿元以上项目, 3岁以下 and 65岁以上 are of different things.
  const numbers = rest.match(NUMBERS) ?? []
  return {
    key: JSON.stringify([end?.id === 'count' ? '' : (end?.id ?? ''), told, numbers, each, size > 1 ? of || '人' : '']),
    per: size,
    content: thing.replace(MAKES, '').replace(WEAK, '') || thing,
  }
}

function folded(wording: string, place: string | null): string {
  const bare = wording.normalize('NFKC').toLowerCase().replace(MARKS, '')
  const placeless = place === null ? bare : bare.replaceAll(place, '')
  return placeless
    .replace(WHERE, '')
    .replace(WHEN, '')
    .replace(SAYS_SAME, word => SAME.get(word) as string)
}

/** From here on two wordings with one key mean the same; set by the pairs in `test/cases/comparison`. */
export const ALIKE = 0.71

/** Whether a wording says enough to be found in another document: 企业 and 投资 alone may be any. */
export function tells({ content }: Measure): boolean {
  return content.length >= 3
}

/**
 * How alike two wordings are, 0 to 1; 0 when their keys differ, or when each has characters that the other lacks: 基本养老保险
 * and 基本医疗保险 are two things, however long the words around them, while 老年食堂助餐点 and 老年助餐点 may be one. Else the
 * mean of the Dice coefficients of their characters and of their pairs of characters: the first forgives another order
 * (上云企业数, 企业上云数), the second sees words.
 */
export function likeness(a: Measure, b: Measure): number {
  if (a.key !== b.key || !tells(a) || !tells(b)) return 0
  if (a.content === b.content) return 1
  const [left, right] = [[...a.content], [...b.content]]
  const shared = sharedCount(left, right)
  if (shared < Math.min(left.length, right.length)) return 0
  const [these, those] = [pairs(a.content), pairs(b.content)]
  const characters = (2 * shared) / (left.length + right.length)
  return (characters + (2 * sharedCount(these, those)) / (these.length + those.length)) / 2
}

/** Pairs of neighbouring characters; a single character is its own. */
function pairs(text: string): readonly string[] {
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2))
}

/** How many of two lists are the same, each counted as often as both have it. */
function sharedCount(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const one of a) left.set(one, (left.get(one) ?? 0) + 1)
  let shared = 0
  for (const one of b) {
    const count = left.get(one) ?? 0
    if (count > 0) shared += 1
    left.set(one, count - 1)
  }
  return shared
}
