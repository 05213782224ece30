import type { Vector } from './vectors.ts'

const SHORTEST = 4
const LONGEST = 18
/** A part of a sentence that is shorter says too little alone. */
const SAYS_LITTLE = 7
/** Longer ones are cut where words end. */
const SHOWN = 32
/** Numbers of items in front, and words that only lead on. */
const LEAD =
  /^(?:\s|[0-9]+[.．、]|[（(][0-9一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、是]|[①-⑳]|即|要|并|且|同时|此外|其中|以及|应当|应)+(?=.{4})/u
/** What says when or by what something is to be done, and not what. */
const CONDITION = /^(?:按照|根据|依据|通过|依托|聚焦|围绕|在(?!全)|对于?(?!.*进行)|除)|(?:的|外|时|后|前|等)$/u
/** Behind these a word has ended for certain. */
const BORDER = /[、和与及的“”（）《》]/gu

/**
 * What some sentences have in common, in words of the first: the part of it between commas that holds the most telling
 * run of characters which most others have too.
 * @param weights of the pairs of characters of the first: rare ones weigh more
 */
export function commonPhrase([first = '', ...others]: readonly string[], weights: Vector): string {
  const parts = partsOf(first)
  const common = mostTelling(first, others, weights)
  const at = first.indexOf(common)
  const index = Math.max(
    0,
    parts.findIndex(({ start, text }) => start <= at && at + common.length <= start + text.length),
  )
  const { text = '' } = parts[index] ?? {}
  const next = parts[index + 1]?.text
  const whole = text.replace(LEAD, '')
  const saysLittle = whole.length < SAYS_LITTLE || CONDITION.test(whole)
  return cut(saysLittle && next !== undefined ? `${whole}，${next}` : whole)
}

/** The parts of a sentence between commas that stand in no quotation, title or bracket. */
function partsOf(sentence: string): readonly { readonly start: number; readonly text: string }[] {
  const parts: { start: number; text: string }[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at <= sentence.length; at++) {
    const mark = sentence[at] ?? '，'
    if ('“《（(‘'.includes(mark)) depth += 1
    else if ('”》）)’'.includes(mark)) depth = Math.max(0, depth - 1)
    else if (at === sentence.length || (depth === 0 && '，：；。'.includes(mark))) {
      if (at > start) parts.push({ start, text: sentence.slice(start, at) })
      start = at + 1
    }
  }
  return parts
}

/** Of the runs of Han characters of a sentence that most others hold, the one that weighs most; empty where there is none. */
function mostTelling(first: string, others: readonly string[], weights: Vector): string {
  let best = ''
  let most = 0
  for (let at = 0; at + SHORTEST <= first.length; at++) {
    let weight = weights.get(first.slice(at, at + 2)) ?? 0
    for (let length = 3; length <= LONGEST && at + length <= first.length; length++) {
      const words = first.slice(at, at + length)
      weight += weights.get(words.slice(-2)) ?? 0
      if (!/^\p{Script=Han}+$/u.test(words)) break
      const having = others.filter(other => other.includes(words)).length
      if (having === 0 || having * 2 < others.length) break
      if (length < SHORTEST || weight <= most) continue
      best = words
      most = weight
    }
  }
  return best
}

/** A long part without its end, where a word ends. */
function cut(text: string): string {
  if (text.length <= SHOWN) return text
  const borders = Array.from(text.slice(SAYS_LITTLE, SHOWN).matchAll(BORDER), ({ index }) => SAYS_LITTLE + index)
  const end = borders.at(-1)
  return end === undefined ? text : `${text.slice(0, end)}…`
}
