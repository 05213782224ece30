import { BY_DUTY, CIRCUMSTANCE, NAMES_IN_ROW } from '../../lexicon/task-words.ts'

const LONGEST = 40
/** A cut at a comma reads better than one inside an enumeration, unless it leaves less than half. */
const SHORTEST = LONGEST / 2
/** Words before a task tell in so many parts, at most, how it is to be done. */
const MOST_CIRCUMSTANCES = 4

/**
 * A short phrase for what is to be done: the words without ordinal, bodies, 负责 and the parts that say how (利用现有资金渠道，…), cut at
 * a mark so that it has at most forty characters.
 */
export function taskOf(words: string): string {
  const plain = withoutCircumstances(
    words
      .trim()
      .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[①-⑳])\s*/, '')
      .replace(/^[.．、。，；\s]+/, '')
      .replace(/^(?:主要)?负责/, '')
      .replace(/^牵头[，,]/, '')
      .replace(/^会同[^，,。；]{2,80}(?:部门|单位|[局委厅部办府])[，,](?=.{6})/, '')
      .replace(NAMES_IN_ROW, ''),
  )
    .replace(BY_DUTY, '')
    .replace(/[。；;，,]\s*$/, '')
  if (plain.length <= LONGEST) return plain
  const head = plain.slice(0, LONGEST + 1)
  return plain.slice(0, lastMark(head, /[，。；,;]/g, SHORTEST) ?? lastMark(head, /[，。；、,;]/g, 4) ?? LONGEST)
}

function lastMark(words: string, marks: RegExp, from: number): number | undefined {
  return [...words.matchAll(marks)].filter(({ index }) => index >= from).at(-1)?.index
}

function withoutCircumstances(words: string): string {
  let rest = words.replace(/^(?:按照|依照|根据|依据)(?:各自)?(?:职责|分工)(?:分工)?[，,]?/, '')
  for (let round = 0; round < MOST_CIRCUMSTANCES; round++) {
    const shorter = rest.replace(CIRCUMSTANCE, '')
    if (shorter === rest) break
    rest = shorter
  }
  return rest
}
