/** Whether a UTF-16 unit belongs to Chinese text: a character, or a mark that only Chinese text has. */
export function isChinese(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x303f) || // 、。〈〉《》〔〕【】 but not the ideographic blank
    (code >= 0xff01 && code <= 0xff60 && !(code >= 0xff10 && code <= 0xff19)) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    code === 0x2014 || // —
    code === 0x201c || // “
    code === 0x201d ||
    code === 0x2026 // …
  )
}

/** The unit before `index`, blanks and straight quotes left out; NaN at the start of a line. */
export function codeBefore(text: string, index: number): number {
  let at = index - 1
  while (at >= 0 && isThin(text.charCodeAt(at))) at--
  const code = at >= 0 ? text.charCodeAt(at) : Number.NaN
  return code === 0x0a ? Number.NaN : code
}

/** The unit from `index` on, blanks and straight quotes left out; NaN at the end of a line. */
export function codeAfter(text: string, index: number): number {
  let at = index
  while (at < text.length && isThin(text.charCodeAt(at))) at++
  const code = at < text.length ? text.charCodeAt(at) : Number.NaN
  return code === 0x0a ? Number.NaN : code
}

function isThin(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x22 || code === 0x27
}
