import { decodeHTML } from 'entities'
import type { HtmlText } from './source-tree.ts'

/** What a character reference stands for, and how much of the source it takes. */
export interface CharacterReference {
  readonly text: string
  readonly length: number
}

const REFERENCE = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]{1,31});?/y

/**
 * The character reference at a place, read as HTML reads it: `&nbsp` without its semicolon too, and of `&notit;` only
 * `&not`. Null where the `&` is just itself.
 */
export function characterReference(raw: string, index: number): CharacterReference | null {
  REFERENCE.lastIndex = index
  const written = REFERENCE.exec(raw)?.[0]
  if (!written) return null
  const decoded = decodeHTML(written)
  if (decoded === written) return null
  let tail = 0
  while (tail < decoded.length - 1 && decoded.at(-1 - tail) === written.at(-1 - tail)) tail++
  return { text: decoded.slice(0, decoded.length - tail), length: written.length - tail }
}

/** Where in the source the character at `index` of a text node starts; its end for the index after the last. */
export function sourceOffset(source: string, { start, end, chars }: HtmlText, index: number): number {
  if (end - start === chars.length) return start + index
  let at = start
  for (let count = 0; count < index && at < end; ) {
    const reference = source[at] === '&' ? characterReference(source, at) : null
    if (!reference && source[at] === '\r' && source[at + 1] === '\n') at++
    count += reference ? reference.text.length : source[at] === '\0' ? 0 : 1
    at += reference ? reference.length : 1
  }
  return Math.min(at, end)
}
