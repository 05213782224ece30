import { oneOf } from '../pattern.ts'
import type { Pack } from './pack.ts'

/** Spaces, quotes and marks say nothing about what is measured. */
const MARKS = /[\s"'“”‘’《》〈〉（）()[\]【】、，,：:；;。.·—–\-~～的]/gu

/** What leads into a wording or ends it and names nothing: 四是完成…改造户数 and …改造 are one. */
const FRAME = /^(?:[一二三四五六七八九十]是)?(?:完成|实施|开展)?|(?:[户人家]|人次)?数$/gu

/** A wording with width, spaces and marks made alike. */
function folded(wording: string): string {
  return wording.normalize('NFKC').replace(MARKS, '').toLowerCase()
}

/** A function that makes wordings of a pack's field alike: 每千人口拥有3岁以下婴幼儿托位数 and 千人口托位数 come out the same. */
export function alike({ same = [], drop = [] }: Pick<Pack, 'same' | 'drop'>): (wording: string) => string {
  const replacements = new Map<string, string>()
  for (const [first = '', ...others] of same) {
    for (const word of [first, ...others]) replacements.set(folded(word), folded(first))
  }
  for (const word of drop) replacements.set(folded(word), '')
  const known = replacements.size > 0 ? new RegExp(oneOf([...replacements.keys()]), 'gu') : null
  return wording => {
    const bare = folded(wording).replace(FRAME, '')
    return known ? bare.replace(known, word => replacements.get(word) as string) : bare
  }
}
