import { MARKERS } from '../lexicon/outline.ts'
import { hanNumber } from '../text/numeral.ts'
import type { Num, NumStyle } from '../tree/nodes.ts'

/** What stands before a marker: nothing, the end of a sentence, of a clause, or other words (a lost line break). */
export type Standing = 'line' | 'sentence' | 'clause' | 'words'

/** A mark that looks like an ordinal of the outline. */
export interface MarkerFound {
  readonly start: number
  readonly end: number
  readonly num: Num
  readonly standing: Standing
}

// One group for each row, in their order: the group that matched tells the style.
const anyMarker = new RegExp(MARKERS.map(row => `(${row.re})`).join('|'), 'g')
const glyphStarts: readonly (readonly [first: number, last: number, style: NumStyle])[] = [
  [0x2460, 0x2473, 'circled'],
  [0x2474, 0x2487, 'arabic-paren'],
  [0x2488, 0x249b, 'arabic-dot'],
  [0x3220, 0x3229, 'han-paren'],
]

/**
 * Every mark in `[start, end)` of the text that is written like an ordinal, in order. Whether it numbers a section is for
 * the outline to say. A mark in the middle of a number or of a word (十四五, 第一批, 12.5) is none.
 */
export function findMarkers(text: string, start: number, end: number): readonly MarkerFound[] {
  const found: MarkerFound[] = []
  anyMarker.lastIndex = start
  for (;;) {
    const match = anyMarker.exec(text)
    if (!match || match.index >= end) break
    const groups = match as readonly (string | undefined)[]
    const row = MARKERS[groups.findIndex((group, index) => index > 0 && group !== undefined) - 1]
    const markEnd = match.index + match[0].length
    if (!row || markEnd > end) break
    const standing = standingAt(text, start, match.index)
    const num = standing && numOf(match[0], row.style)
    if (standing && num && fits(row.style, standing) && !isGrade(num, text.slice(markEnd, markEnd + 2))) {
      found.push({ start: match.index, end: markEnd, num, standing })
    } else {
      anyMarker.lastIndex = match.index + 1 // 十二、: no marker at 十 must not hide one at 二 … nor the next mark
    }
  }
  return found
}

/** The marker at the very start of `[start, end)`, if there is one. */
export function leadingMarker(text: string, start: number, end: number): MarkerFound | undefined {
  const first = findMarkers(text, start, Math.min(end, start + 16))[0]
  return first?.start === start ? first : undefined
}

function standingAt(text: string, start: number, at: number): Standing | null {
  if (at === start) return 'line'
  let before = at - 1
  while (before > start && /[ \u3000\u00a0]/.test(text[before] as string)) before--
  const char = text[before] as string
  if (/[。！？!?）)】〕\]”"」》>…]/.test(char)) return 'sentence'
  if (/[；;：:，,]/.test(char)) return 'clause'
  return /[0-9０-９a-zA-Z.．、~～\-—%％第百千万零十]/.test(text[at - 1] as string) ? null : 'words'
}

/** 二、三线城市, 一、二级医院: neighbouring grades of something, not the second and first of a list. */
function isGrade({ value, style }: Num, after: string): boolean {
  return (
    style === 'han-comma' && hanNumber(after[0] ?? '') === value + 1 && /[线级类产季等甲星档期批]/.test(after[1] ?? '')
  )
}

/** Words run together with a marker only where a heading lost its line break, and only the outer styles are that clear. */
function fits(style: NumStyle, standing: Standing): boolean {
  if (standing !== 'words') return style !== 'decimal' || standing === 'line'
  return style === 'han-paren' || style === 'article' || style === 'chapter'
}

function numOf(mark: string, style: NumStyle): Num | null {
  const code = mark.charCodeAt(0)
  const glyph = glyphStarts.find(([first, last]) => code >= first && code <= last)
  if (glyph) return { text: mark, value: code - glyph[0] + 1, style }
  const text = mark.replace(/[、．.﹒是]$/, '')
  const digits = /(\d+)\D*$/.exec(mark)?.[1]
  const han = /[一二三四五六七八九十百零〇]+/.exec(mark)?.[0]
  const value = digits ? Number(digits) : han ? hanNumber(han) : null
  return value === null ? null : { text, value, style }
}
