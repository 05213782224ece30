import stringWidth from 'string-width'

/** Marks that may not end a line, with what may not be parted from the mark behind it. */
const OPENING = /[（《【“‘(]+$/u
const BEFORE_CLOSING = /[（《【“‘(]*\S$/u
/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：！？）】》”’％%,.;:!?)]/

/**
 * Break a text into lines of at most `width` cells: between Chinese characters, and at blanks of other text where that
 * leaves no line empty. A mark that closes takes the character before it to
 * the next line rather than begin that alone, and one that opens stays with what follows.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[A-Za-z0-9.≥≤＞＜+\-/]+%?|\s+|./gsu) ?? []) {
    for (const part of stringWidth(word) > width ? word : [word]) {
      if (line !== '' && stringWidth(line) + stringWidth(part) > width) {
        const held = (CLOSING.test(part) ? BEFORE_CLOSING : OPENING).exec(line)?.[0] ?? ''
        const rest = line.slice(0, line.length - held.length).trimEnd()
        if (rest !== '') lines.push(rest)
        line = rest === '' ? line : held
      }
      if (line !== '' || !/^\s+$/.test(part)) line += part
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
