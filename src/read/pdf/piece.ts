/** A run of text as a PDF page places it; lengths in points, `y` downwards from the top of the page as it is seen. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** The height of the font, which is also the width of a Chinese character. */
  readonly size: number
}

/** A page with its upright text. */
export interface PageText {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** What pdf.js tells about a run of text. */
export interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** `first` applied after `second`. */
export function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = first as Matrix
  const [g, h, i, j, k, l] = second as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/**
 * The visible text of a page; slanted and upended text is left out, since it is a watermark or a stamp.
 * @param viewport pdf.js' transformation of the page to what is seen, rotation included
 */
export function piecesOf(items: readonly Item[], viewport: readonly number[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { str, transform, width } of items) {
    const text = str.trim()
    if (text === '') continue
    const [a, b, c, d, x, y] = multiply(viewport, transform)
    if (a <= 0 || Math.abs(b) > a * 0.1) continue
    const size = Math.hypot(c, d)
    if (size === 0) continue
    // White space inside a run is as wide as its share of the run's characters, a Chinese one counting double.
    const unit = width / (emHalves(str) || 1)
    const lead = emHalves(str.slice(0, str.length - str.trimStart().length)) * unit
    pieces.push({ text, x: x + lead, right: x + lead + emHalves(text) * unit, y, size })
  }
  return pieces
}

function emHalves(text: string): number {
  let sum = 0
  for (const character of text) sum += character > '\u2e7f' ? 2 : 1
  return sum
}
