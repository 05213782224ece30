import { withoutScripts } from './scripts.ts'

/** Marks that stand where characters were lost: to a question mark, to U+FFFD, or to U+FFFD read as GBK. */
const MARKS = ['?', '\ufffd', '锟斤拷'] as const

/** The part of a page that is judged; one that holds a million question marks holds no more that counts. */
const SAMPLE = 1 << 20

/** A page whose text is gone: which mark stands for it and how often. */
export interface Wiped {
  readonly mark: string
  readonly count: number
}

/**
 * Whether every Chinese character of a page has become the same mark. A page with a readable tenth is not wiped: what is
 * left is worth cleaning, and a page may hold real question marks.
 */
export function findWiped(text: string, markup: boolean): Wiped | undefined {
  const visible = (markup ? visibleText(text) : text).slice(0, SAMPLE)
  for (const mark of MARKS) {
    const count = visible.split(mark).length - 1
    if (count < 4) continue
    const runs = visible.split(mark.repeat(2)).length - 1
    const kept = (visible.replaceAll(mark, '').match(/\p{L}/gu) ?? []).length
    if (runs * 4 > count && kept * 2 < (count < 20 ? 1 : count)) return { mark, count }
  }
  return undefined
}

/** Roughly what an HTML page shows: enough to count letters in. */
function visibleText(html: string): string {
  return withoutScripts(html)
    .replace(/<[^<>]*>/g, '')
    .replace(/&[a-z]+;/gi, '')
}
