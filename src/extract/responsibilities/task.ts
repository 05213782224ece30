const LONGEST = 40

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
    .replace(/[。；;，,]\s*$/, '')
  if (plain.length <= LONGEST) return plain
  const marks = [...plain.slice(0, LONGEST + 1).matchAll(/[，。；、,;]/g)]
  const cut = marks.filter(({ index }) => index >= 4).at(-1)?.index
  return plain.slice(0, cut ?? LONGEST)
}
