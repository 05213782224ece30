import { isRead } from './inline-style.ts'

/** The attributes that are read, by this tool or by the parser; `attribute` takes no other name. */
const READ_ATTRIBUTES = [
  'aria-hidden',
  'background',
  'bgcolor',
  'border',
  'class',
  'color',
  'colspan',
  'content',
  'encoding',
  'face',
  'hidden',
  'href',
  'id',
  'name',
  'property',
  'reversed',
  'role',
  'rowspan',
  'size',
  'start',
  'style',
  'type',
  'value',
] as const
export type ReadAttribute = (typeof READ_ATTRIBUTES)[number]

const READ: ReadonlySet<string> = new Set(READ_ATTRIBUTES)

/** @param name in lower case */
export function isReadAttribute(name: string): name is ReadAttribute {
  return READ.has(name)
}

/**
 * An attribute as most are written: behind white space, its value quoted, or bare, or none at all, and nothing odd behind
 * it. The groups are its name and its value.
 */
const ATTRIBUTE =
  /[\t\n\f\r ]+([^\t\n\f\r "'<>/=]+)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"(?=[\t\n\f\r />])|'([^']*)'(?=[\t\n\f\r />])|([^\t\n\f\r "'<>=`]+)(?=[\t\n\f\r >]))|(?![\t\n\f\r ]*=)(?=[\t\n\f\r />]))/y
/** A longer tag may be an attack on the parser, and is not usual. */
const LONGEST_TAG = 20_000
const TAG_NAME = /[a-zA-Z][^\t\n\f\r />]*/y
const TAG_END = /[\t\n\f\r ]*\/?>/y
/** Behind a cut the next attribute needs its white space; a `/` there would become part of a bare value before. */
const GOES_ON = /[\t\n\f\r >]/

/**
 * Finds the attributes that nobody reads: on most pages they are the larger part of the markup, and a tokenizer goes
 * through them a character at a time. Of styles those are cut that say nothing of what is asked of them.
 */
export class IdleAttributes {
  /** Whether a style is read; the same few stand on thousands of elements. */
  readonly #styles = new Map<string, boolean>()

  /**
   * Past a start tag that is written as usual.
   * @param at the place of its `<`
   * @param cut called for each attribute that may go, with the white space before it
   * @returns -1, and nothing cut, where the tag has anything unusual in it
   */
  skipTag(source: string, at: number, cut: (start: number, end: number) => void): number {
    const idle: number[] = []
    let styled = false
    let end = past(TAG_NAME, source, at + 1)
    ATTRIBUTE.lastIndex = end
    for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
      const start = end
      end = ATTRIBUTE.lastIndex
      const name = (found[1] as string).toLowerCase()
      // Of two styles the second counts for nothing, unless the first were cut.
      if (name === 'style' && styled) return -1
      if (name === 'style') styled = true
      const read = name === 'style' ? this.#isRead(found[2] ?? found[3] ?? found[4] ?? '') : isReadAttribute(name)
      if (!read && GOES_ON.test(source[end] as string)) idle.push(start, end)
    }
    const close = past(TAG_END, source, end)
    if (close < 0 || close - at > LONGEST_TAG) return -1
    for (let index = 0; index < idle.length; index += 2) cut(idle[index] as number, idle[index + 1] as number)
    return close
  }

  #isRead(style: string): boolean {
    let read = this.#styles.get(style)
    if (read === undefined) {
      read = style.includes('&') || isRead(style)
      this.#styles.set(style, read)
    }
    return read
  }
}

/** Where the match of a sticky pattern at a place ends; -1 where there is none. */
function past(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : -1
}
