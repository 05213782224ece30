/**
 * A stretch of rendered text, and the stretch of a part of the file that it was made of: the same characters in the same
 * order, though either may write some of them as entities.
 */
export interface Origin {
  /** Half-open, in UTF-16 units of the rendered text. */
  readonly start: number
  readonly end: number
  /** The path of the part in the file: `word/document.xml`. */
  readonly part: string
  /** Half-open, in UTF-16 units of the part's XML. */
  readonly from: number
  readonly to: number
}
