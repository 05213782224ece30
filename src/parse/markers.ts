import { MARKERS, type MarkerRow } from '../lexicon/outline.ts'
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
 * Every mark in a line that is written like an ordinal, in order. Whether it numbers a section is for the outline to say.
 * A mark in the middle of a number or of a word (十四五, 第一批, 12.5) is none.
 * @param offset where the line starts; the places of the marks count from the same zero
 */
export function findMarkers(line: string, offset = 0): readonly MarkerFound[] {
  const found: MarkerFound[] = []
  anyMarker.lastIndex = 0
  for (;;) {
    const match: (readonly (string | undefined)[] & { readonly index: number }) | null = anyMarker.exec(line)
    if (!match) break
    const mark = match[0] as string
    const row = MARKERS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] as MarkerRow
    const end = match.index + mark.length
    const standing = standingAt(line, match.index)
    const num = standing && numOf(mark, row.style)
    if (standing && num && fits(row.style, standing) && !isGrade(num, line.slice(end, end + 2))) {
      found.push({ start: offset + match.index, end: offset + end, num, standing })
    } else {
      anyMarker.lastIndex = match.index + 1 // what is no marker may hide one that starts inside it
    }
  }
  return found
}

const GLUED: ReadonlySet<NumStyle> = new Set<NumStyle>([
  'chapter',
  'article',
  'han-paren',
  'arabic-dot',
  'arabic-comma',
])

const LONGEST_MARKER = 16

/** The marker that the line starts with, if there is one; its places count from the start of the line. */
export function leadingMarker(line: string, from = 0): MarkerFound | undefined {
  const first = findMarkers(line.slice(from, from + LONGEST_MARKER), from)[0]
  return first?.start === from ? first : undefined
}

function standingAt(text: string, at: number): Standing | null {
  if (at === 0) return 'line'
  let before = at - 1
  while (before > 0 && /[ \u3000\u00a0]/.test(text[before] as string)) before--
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

/** Words run together with a marker only where a heading lost its line break, and not every style is clear enough for that. */
function fits(style: NumStyle, standing: Standing): boolean {
  if (standing !== 'words') return style !== 'decimal' || standing === 'line'
  return GLUED.has(style)
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
