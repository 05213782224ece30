import { diffChars } from 'diff'

/** A text as it is compared with gold: without white space, full-width ASCII and its Chinese kin as half-width. */
export function fold(text: string): string {
  return text
    .replace(/[\s\u3000\u00a0\u200b]/g, '')
    .replace(/[\uff01-\uff5e]/g, mark => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[﹒。｡]/g, '.')
    .replace(/[﹝［]/g, '[')
    .replace(/[﹞］]/g, ']')
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’]/g, "'")
}

/** How much of two texts is the same, in characters. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Characters in only one of the two. */
  readonly distance: number
}

/** Character precision, recall and F1 of `got` against `gold`, by longest common subsequence, both folded first. */
export function characterScore(got: string, gold: string): Score {
  const a = fold(got)
  const b = fold(gold)
  let kept = 0
  for (const part of diffChars(a, b)) if (!part.added && !part.removed) kept += part.value.length
  const precision = a.length === 0 ? 0 : kept / a.length
  const recall = b.length === 0 ? 0 : kept / b.length
  const f1 = kept === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, distance: a.length + b.length - 2 * kept }
}

/** Where two folded texts differ, shortened: for a person who wants to see what a score is made of. */
export function differences(got: string, gold: string, most = 8): readonly string[] {
  return diffChars(fold(got), fold(gold))
    .filter(part => part.added || part.removed)
    .slice(0, most)
    .map(part => `${part.added ? 'missing' : 'left over'} "${shorten(part.value)}"`)
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 30)}… (${text.length})` : text
}

/** `{a|b}` in a gold text: the alternatives that agree best with `got`, chosen one after the other. */
export function settle(gold: string, got: string): string {
  const folded = fold(got)
  let settled = ''
  let at = 0
  for (const choice of gold.matchAll(/\{([^{}]*)\}/g)) {
    settled += gold.slice(at, choice.index)
    at = choice.index + choice[0].length
    const before = fold(settled).slice(-12)
    const after = fold(gold.slice(at).replace(/\{[^{}]*\}/g, '')).slice(0, 6)
    const options = (choice[1] as string).split('|')
    settled += options.find(option => folded.includes(before + fold(option) + after)) ?? (options[0] as string)
  }
  return settled + gold.slice(at)
}
