import type { LanguageModel } from '../../language/model.ts'
import { linesOf } from '../../text/lines.ts'
import { fitOf, REACH, stateBefore } from './fit.ts'
import type { Arc } from './matcher.ts'
import { newPair } from './pair.ts'

/** Where a stuffed keyword may stand: behind a finished phrase. */
const PHRASE_END = /[，。；、：,;:）)\n]/
/** Lines at the top that may hold the title. */
const TITLE_LINES = 3
const LENGTHS = [2, 3, 4]

/** ln likelihood that a title must gain when it ends before the keyword. */
const LEAST_GAIN = 2
/** The same for a sentence, whose end may well be the author's; and so many of them make it a keyword. */
const LEAST_GAIN_INSIDE = 5
const LEAST_STUFFED = 2

/**
 * Where a keyword may have been stuffed in. Tools hang it on the title as well, so the candidates are what titles end
 * in; whether a place reads better without it is for the model to say.
 */
export function keywordArcs(text: string, model: LanguageModel): readonly Arc[] {
  const keywords = new Set<string>()
  for (const { text: line } of linesOf(text).slice(0, TITLE_LINES)) {
    const title = line.trimEnd()
    const ending = /[\u4e00-\u9fff]+$/.exec(title.slice(-Math.max(...LENGTHS)))?.[0] ?? ''
    for (const length of LENGTHS) {
      if (ending.length < length) continue
      const before = stateBefore(model, title, title.length - length)
      const keyword = ending.slice(-length)
      if (fitOf(model, before, '\n') - fitOf(model, before, `${keyword}\n`) >= LEAST_GAIN) keywords.add(keyword)
    }
  }
  const arcs: Arc[] = []
  for (const keyword of keywords) {
    const places = placesOf(keyword, text)
    if (places.filter(at => isStuffed(text, at, keyword, model)).length < LEAST_STUFFED) continue
    const pair = newPair(keyword, '', 'keyword')
    for (const start of places) {
      arcs.push({ start, end: start + keyword.length, pair, cost: pair.cost, posterior: 1 })
    }
  }
  return arcs
}

/** Where a keyword stands behind a finished phrase. */
function placesOf(keyword: string, text: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + keyword.length)) {
    const end = at + keyword.length
    if (end === text.length || PHRASE_END.test(text[end] as string)) places.push(at)
  }
  return places
}

/** Whether the sentence, and not a line alone as a title does, reads better without the keyword. */
function isStuffed(text: string, at: number, keyword: string, model: LanguageModel): boolean {
  const end = at + keyword.length
  if (end === text.length || text[end] === '\n') return false
  const before = stateBefore(model, text, at)
  const after = text.slice(end, end + REACH)
  return fitOf(model, before, after) - fitOf(model, before, keyword + after) >= LEAST_GAIN_INSIDE
}
