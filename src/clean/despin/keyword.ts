import { linesOf } from '../../text/lines.ts'
import type { Arc } from './matcher.ts'
import { newPair } from './pair.ts'

/** Where a stuffed keyword may stand: behind a finished phrase. */
const PHRASE_END = /[，。；、：,;:）)\n]/
/** Lines at the top that may hold the title. */
const TITLE_LINES = 3
const LENGTHS = [2, 3, 4]

/**
 * Where a keyword may have been stuffed in. Tools hang it on the title as well, so the candidates are what titles end
 * in; whether a place reads better without it is for the model to say.
 */
export function keywordArcs(text: string): readonly Arc[] {
  const keywords = new Set<string>()
  for (const { text: line } of linesOf(text).slice(0, TITLE_LINES)) {
    const ending = /[\u4e00-\u9fff]+$/.exec(line.trimEnd().slice(-Math.max(...LENGTHS)))?.[0] ?? ''
    for (const length of LENGTHS) if (ending.length >= length) keywords.add(ending.slice(-length))
  }
  const arcs: Arc[] = []
  for (const keyword of keywords) {
    const pair = newPair(keyword, '', 'keyword')
    for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length)) {
      const end = at + keyword.length
      if (end === text.length || PHRASE_END.test(text[end] as string)) arcs.push({ start: at, end, pair })
    }
  }
  return arcs
}
