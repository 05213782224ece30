import stringWidth from 'string-width'

/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：！？）】》”’％%,.;:!?)]/

/**
 * Break a text into lines of at most `width` cells: between Chinese characters, and at blanks of other text where that
 * leaves no line empty. A mark that closes goes with the character before it, if need be one cell too far.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.match(/[A-Za-z0-9.≥≤＞＜+\-/]+%?|\s+|./gsu) ?? []) {
    for (const part of stringWidth(word) > width ? word : [word]) {
      const size = stringWidth(part)
      if (taken + size > width && line !== '' && !CLOSING.test(part)) {
        lines.push(line.trimEnd())
        line = ''
        taken = 0
      }
      if (line === '' && /^\s+$/.test(part)) continue
      line += part
      taken += size
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** The start of a text that takes at most `width` cells, with an ellipsis where something is left out. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let short = ''
  let taken = 0
  for (const character of text) {
    taken += stringWidth(character)
    if (taken > width - 1) break
    short += character
  }
  return `${short.trimEnd()}…`
}
