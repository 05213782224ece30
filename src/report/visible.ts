/** Marks for characters that show nothing of their own, or that change how others are shown. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\t', '⇥'],
  ['\n', '⏎'],
  ['\r', '␍'],
  ['\u00a0', '⟨NBSP⟩'],
  ['\u00ad', '⟨SHY⟩'],
  ['\u200b', '⟨ZWSP⟩'],
  ['\u200c', '⟨ZWNJ⟩'],
  ['\u200d', '⟨ZWJ⟩'],
  ['\u200e', '⟨LRM⟩'],
  ['\u200f', '⟨RLM⟩'],
  ['\u202a', '⟨LRE⟩'],
  ['\u202b', '⟨RLE⟩'],
  ['\u202c', '⟨PDF⟩'],
  ['\u202d', '⟨LRO⟩'],
  ['\u202e', '⟨RLO⟩'],
  ['\u2028', '⟨LS⟩'],
  ['\u2029', '⟨PS⟩'],
  ['\u2066', '⟨LRI⟩'],
  ['\u2067', '⟨RLI⟩'],
  ['\u2068', '⟨FSI⟩'],
  ['\u2069', '⟨PDI⟩'],
  ['\ufeff', '⟨BOM⟩'],
])

/**
 * Controls, formats, private-use characters, half surrogates, odd blanks and fillers, variation selectors. The space and
 * the ideographic space are common and harmless.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u00a0\u115f\u1160\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3164\uffa0]|\p{VS}/gu

/** The mark of an invisible character: `⟨RLO⟩`, `⟨U+0007⟩`. */
export function markOf(character: string): string {
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
  return NAMES.get(character) ?? `⟨U+${code}⟩`
}

/** Split a text into what is shown as it is and what needs a mark, in order. */
export function* visibleParts(text: string): Generator<{ readonly text: string; readonly invisible: boolean }> {
  let at = 0
  for (const { 0: character, index } of text.matchAll(INVISIBLE)) {
    if (index > at) yield { text: text.slice(at, index), invisible: false }
    yield { text: character, invisible: true }
    at = index + character.length
  }
  if (at < text.length) yield { text: text.slice(at), invisible: false }
}

/** A text in one line, with marks for what cannot be seen. */
export function visible(text: string): string {
  return Array.from(visibleParts(text), part => (part.invisible ? markOf(part.text) : part.text)).join('')
}

/** {@link visible}, and of a long text only its head and tail. No character is cut in half. */
export function shortened(text: string, length: number, ellipsis: string): string {
  if (text.length <= length) return visible(text)
  const tail = Math.floor(length / 4)
  const head = text.slice(0, length - tail).replace(/[\ud800-\udbff]$/, '')
  return `${visible(head)}${ellipsis}${visible(text.slice(text.length - tail).replace(/^[\udc00-\udfff]/, ''))}`
}
