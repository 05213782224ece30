import { oneOf } from '../pattern.ts'
import type { Pack } from './pack.ts'

/** Spaces, quotes and marks say nothing about what is measured. */
const MARKS = /[\s"'“”‘’《》〈〉（）()[\]【】、，,：:；;。.·—–\-~～的]/gu

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
  if (replacements.size === 0) return folded
  const known = new RegExp(oneOf([...replacements.keys()]), 'gu')
  return wording => folded(wording).replace(known, word => replacements.get(word) as string)
}
