import type { Piece } from './piece.ts'

/** Pieces of one line that stand closer together than a column gap. */
export interface Segment {
  readonly x: number
  readonly right: number
  readonly text: string
}

/** A line of a page, from left to right. */
export interface Line {
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

/** A gap of this many character widths parts columns; justified text never opens one as wide. */
const COLUMN_GAP = 1.2

/** The lines of pieces, from top to bottom. Raised and lowered signs stay on the line beside which they stand. */
export function linesOfPieces(pieces: readonly Piece[], page: number): readonly Line[] {
  const rows: { piece: Piece; members: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => middle(a) - middle(b))) {
    const row = rows.slice(-3).find(({ piece: main }) => {
      return Math.abs(middle(main) - middle(piece)) < 0.4 * Math.max(main.size, piece.size)
    })
    if (!row) rows.push({ piece, members: [piece] })
    else {
      row.members.push(piece)
      if (piece.size > row.piece.size) row.piece = piece
    }
  }
  return rows.map(({ piece: { y, size }, members }) => {
    const segments = segmentsOf(members.sort((a, b) => a.x - b.x))
    const [first] = segments as [Segment]
    return { page, x: first.x, right: (segments.at(-1) as Segment).right, y, size, segments }
  })
}

function middle({ y, size }: Piece): number {
  return y - 0.35 * size
}

function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const segments: { x: number; right: number; text: string }[] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const segment = segments.at(-1)
    // Bold type is often drawn twice, a hair's breadth apart.
    if (last && piece.text === last.text && piece.x - last.x < 0.25 * piece.size) continue
    const gap = last ? (piece.x - last.right) / Math.max(piece.size, last.size) : 0
    if (!segment || gap >= COLUMN_GAP) segments.push({ x: piece.x, right: piece.right, text: piece.text })
    else {
      segment.text += spacer(segment.text, piece.text, gap) + piece.text
      segment.right = Math.max(segment.right, piece.right)
    }
    last = piece
  }
  return segments
}

/** What parts two pieces: a space between Western words; nothing beside a Chinese character, where gaps are layout. */
function spacer(before: string, after: string, gap: number): string {
  return gap > 0.12 && /[!-~\u00a1-\u024f]$/.test(before) && /^[!-~\u00a1-\u024f]/.test(after) ? ' ' : ''
}

/** The text of a line, its columns apart by an ideographic space. */
export function lineText(line: Line): string {
  return line.segments.map(({ text }) => text).join('　')
}

/** Two lines of one paragraph, put together: Western words keep a space between them. */
export function joinLines(before: string, after: string): string {
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after
  return before + (/[A-Za-z,.;:]$/.test(before) && /^[A-Za-z0-9]/.test(after) ? ' ' : '') + after
}
