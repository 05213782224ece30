/**
 * A name or a text of a page as it can be shown on a terminal: control characters, line breaks among them, and the marks
 * that turn the direction of text are written as `\\u000a`, so that no name moves the cursor, sets colours or fakes a line.
 */
export function visible(text: string): string {
  return text.replace(UNSHOWN, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const UNSHOWN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
