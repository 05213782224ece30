import stringWidth from 'string-width'

/** Marks that may not end a line, with what may not be parted from the mark behind it. */
const OPENING = /[（《【“‘(]+$/u
const BEFORE_CLOSING = /[（《【“‘(]*(?:[A-Za-z0-9.≥≤＞＜+\-/]+|\S)$/u
/** Marks that may not begin a line. */
const CLOSING = /^[，。、；：！？）】》”’％%,.;:!?)]/

/**
 * Break a text into lines of at most `width` cells: between Chinese characters, and at blanks of other text where a word
 * fits a line. A mark that closes takes the character or word before it to the next line rather than begin that, and one
 * that opens stays with what follows.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/[A-Za-z0-9.≥≤＞＜+\-/]+%?|\s+|./gsu) ?? []) {
    for (const part of stringWidth(word) > width ? word : [word]) {
      if (line !== '' && stringWidth(line) + stringWidth(part) > width) {
        const found = (CLOSING.test(part) ? BEFORE_CLOSING : OPENING).exec(line)?.[0] ?? ''
        // Where that would leave nothing here or too much there, the mark begins the next line after all.
        const held = found === line || stringWidth(found) + stringWidth(part) > width ? '' : found
        lines.push(line.slice(0, line.length - held.length).trimEnd())
        line = held
      }
      if (line !== '' || !/^\s+$/.test(part)) line += part
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/**
 * A text of two halves cut to `width` cells so that something of either is left: the shorter one stays whole where the
 * other leaves it half of the room.
 */
export function cutHalves(text: string, mark: string, width: number): string {
  const at = text.indexOf(mark)
  if (at < 0 || stringWidth(text) <= width) return cut(text, width)
  const room = width - stringWidth(mark)
  const [first, second] = [text.slice(0, at), text.slice(at + mark.length)]
  const least = Math.floor(room / 2)
  const forFirst = Math.max(least, room - stringWidth(second))
  const head = cut(first, forFirst)
  return `${head}${mark}${cut(second, room - stringWidth(head))}`
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
