import { linesOf } from '../../text/lines.ts'
import type { Span } from '../../text/span.ts'
import { type Evidence, evidenceTable, SIMPLIFIED, weigh } from './evidence.ts'

/** So many characters that only traditional text uses make a run traditional inside a simplified page. */
const ENOUGH_ALONE = 3

/**
 * The parts of a page that are written in traditional characters: none in a simplified page, all of it in a traditional
 * one, sentences of it in a mixed one. A name or a quoted word in traditional characters does not make its sentence so.
 *
 * A line decides for itself where its evidence is clear; where it is thin (a heading of two words), the page decides, and
 * where a line is mixed, each of its sentences, and what stands between two characters of simplified text.
 */
export function traditionalRuns(text: string): readonly Span[] {
  const page = weigh(text, 0, text.length)
  const weakly = page.simplified === 0 && page.weak > 0
  if (page.traditional === 0 && !weakly) return []
  const traditionalPage = page.traditional >= page.simplified
  const runs: Span[] = []
  for (const line of linesOf(text)) {
    const evidence = weigh(text, line.start, line.end)
    if (evidence.kana > evidence.traditional) continue
    if (evidence.traditional === 0 && !(weakly && evidence.weak > 0)) continue
    if (traditionalPage ? evidence.traditional >= evidence.simplified : clearly(evidence)) {
      runs.push({ start: line.start, end: line.end })
    } else {
      for (const sentence of sentencesOf(text, line)) {
        if (clearly(weigh(text, sentence.start, sentence.end))) runs.push(sentence)
        else runs.push(...stretchesOf(text, sentence))
      }
    }
  }
  return runs
}

function clearly({ traditional, simplified }: Evidence): boolean {
  return traditional >= ENOUGH_ALONE && traditional > 2 * simplified
}

/** The stretches of a sentence without a character of simplified text, where they are traditional and nobody's words. */
function stretchesOf(text: string, { start, end }: Span): readonly Span[] {
  const evidence = evidenceTable()
  const own = text.slice(start, end).replace(QUOTED, words => ' '.repeat(words.length))
  const stretches: Span[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && evidence[text.charCodeAt(at)] !== SIMPLIFIED) continue
    if (at - from >= ENOUGH_ALONE && clearly(weigh(own, from - start, at - start)))
      stretches.push({ start: from, end: at })
    from = at + 1
  }
  return stretches
}

/** What stands inside a quotation or a title. */
const QUOTED = /[《〈“‘「『][^》〉”’」』]*/g

function sentencesOf(text: string, line: Span): readonly Span[] {
  const sentences: Span[] = []
  let start = line.start
  for (const { index } of text.slice(line.start, line.end).matchAll(/[。；！？;!?\t]/g)) {
    const end = line.start + index + 1
    sentences.push({ start, end })
    start = end
  }
  if (start < line.end) sentences.push({ start, end: line.end })
  return sentences
}
