import stringWidth from 'string-width'

/** Marks that must not begin a line. */
const CLOSING = /^[，。；：、！？）》”’〕】％%,.;:!?)\]]/

/** A text as lines of at most `width` cells, a Chinese character counting two; broken between any two, Latin words kept whole. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let cells = 0
  for (const piece of text.match(/[\x21-\x7e]+|\s+|[^\s\x21-\x7e]/gu) ?? []) {
    const more = stringWidth(piece)
    if (line !== '' && cells + more > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd())
      const blank = piece.trim() === ''
      line = blank ? '' : piece
      cells = blank ? 0 : more
    } else {
      line += piece
      cells += more
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** A window of a line of at most `width` cells around the span `[start, end)`, and the span in it. */
export function windowOn(line: string, start: number, end: number, width: number): Window {
  if (stringWidth(line) <= width) return { text: line, start, end }
  const characters = [...line]
  let from = 0
  let at = 0
  while (from < characters.length && at < start - 12) {
    at += (characters[from] as string).length
    from += 1
  }
  let text = from > 0 ? '…' : ''
  const shift = at - text.length
  let to = from
  for (let cells = stringWidth(text) + 1; to < characters.length; to++) {
    cells += stringWidth(characters[to] as string)
    if (cells > width) break
    text += characters[to]
  }
  if (to < characters.length) text += '…'
  return { text, start: Math.max(0, start - shift), end: Math.min(text.length, Math.max(0, end - shift)) }
}

/** Part of a line with the span to mark. */
export interface Window {
  readonly text: string
  readonly start: number
  readonly end: number
}
