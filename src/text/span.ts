/** Which text an offset counts in: `raw` as the source was decoded, `clean` as the passes left it. */
export type Space = 'raw' | 'clean'

declare const space: unique symbol

/**
 * Half-open `[start, end)`, 0-based, in UTF-16 code units. The brand keeps a `Span<'raw'>` from being passed where a
 * `Span<'clean'>` is wanted; plain literals fit both.
 */
export interface Span<S extends Space = Space> {
  readonly start: number
  readonly end: number
  readonly [space]?: S
}

/**
 * The characters a span covers.
 * @throws RangeError when the span does not lie inside the text.
 */
export function slice(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length)) {
    throw new RangeError(`Invalid span ${formatSpan(span)}, expected 0 <= start <= end <= ${text.length}`)
  }
  return text.slice(span.start, span.end)
}

/** `[5, 10)`: how a span is written in messages of this package. */
export function formatSpan(span: Span): string {
  return `[${span.start}, ${span.end})`
}
