import { linesOf } from '../../text/lines.ts'
import type { Mark } from './mark.ts'

/**
 * The ** of strong text and the ~~ of struck text, paired line by line. CommonMark asks for a blank or a mark outside of **真，**她, which Chinese does
 * not write, and pairs the marks wrongly from there on. Lines in which the marks do not pair are left to the grammar.
 */
export function pairedMarks(source: string): readonly Mark[] {
  const marks: Mark[] = []
  for (const line of linesOf(source)) {
    if (!/\*\*|~~/.test(line.text) || /^(?: {4}|\t)|`|^\s*(?:\*\*\*|~~~)/.test(line.text)) continue
    for (const pattern of [/(?<![\\*])\*\*(?!\*)/g, /(?<![\\~])~~(?!~)/g]) {
      const places = Array.from(line.text.matchAll(pattern), ({ index }) => index)
      if (places.length % 2 === 1 || places.some((place, order) => !fits(line.text, place, order))) continue
      for (const place of places) marks.push({ start: line.start + place, end: line.start + place + 2, insert: '' })
    }
  }
  return marks
}

/** Whether the mark opens before a word (even order) or closes behind one; 王**、李** are names with letters blotted out. */
function fits(line: string, place: number, order: number): boolean {
  const inner = order % 2 === 0 ? line[place + 2] : line[place - 1]
  return inner !== undefined && !/[\s*~]/.test(inner) && !(order % 2 === 0 && /[、，。；：）]/.test(inner))
}
