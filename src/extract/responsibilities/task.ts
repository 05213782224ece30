const LONGEST = 40
/** A cut at a comma reads better than one inside an enumeration, unless it leaves less than half. */
const SHORTEST = LONGEST / 2
/** 根据部门职能职责分工，: how, not what. */
const BY_DUTY = /(?<=[，,])(?:按照?|依照|根据|依据)[^，。；、]{0,8}职[责能][^，。；]{0,8}[，,]/

/**
 * A short phrase for what is to be done: the words without ordinal, bodies and 负责, cut at a mark so that it has at most
 * forty characters.
 */
export function taskOf(words: string): string {
  const plain = words
    .trim()
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[①-⑳])\s*/, '')
    .replace(/^[.．、。，；\s]+/, '')
    .replace(/^(?:主要)?负责/, '')
    .replace(/^牵头[，,]/, '')
    .replace(/^(?:按照|依照|根据|依据)(?:各自)?(?:职责|分工)(?:分工)?[，,]?/, '')
    .replace(/^(?:按照?|依照|根据|依据)(?![^，。；]*(?:制定|出台|开展|发放|编制))[^，。；]{2,60}[，,](?=.{6})/, '')
    .replace(BY_DUTY, '')
    .replace(/[。；;，,]\s*$/, '')
  if (plain.length <= LONGEST) return plain
  const head = plain.slice(0, LONGEST + 1)
  return plain.slice(0, lastMark(head, /[，。；,;]/g, SHORTEST) ?? lastMark(head, /[，。；、,;]/g, 4) ?? LONGEST)
}

function lastMark(words: string, marks: RegExp, from: number): number | undefined {
  return [...words.matchAll(marks)].filter(({ index }) => index >= from).at(-1)?.index
}
