import { joinLines, linesOfPieces, lineText } from './line.ts'
import type { Piece } from './piece.ts'
import { RULE_WIDTH, type Rule, type Rules } from './rulings.ts'

/** A table drawn with rules: where its columns and rows begin and end, and which cells are one. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** The merged cell that a slot belongs to, by the index of its first slot; slots are numbered row by row. */
  readonly owner: readonly number[]
}

/** The tables of two or more columns that a page's rules enclose. */
export function gridsOf({ horizontal, vertical }: Rules): readonly Grid[] {
  if (horizontal.length * vertical.length > 1_000_000) return [] // a drawing, not a table
  const groups: { horizontal: Rule[]; vertical: Rule[] }[] = []
  for (const rule of horizontal) {
    const crossing = vertical.filter(other => crosses(rule, other))
    if (crossing.length === 0) continue
    const joined = groups.filter(group => group.vertical.some(other => crossing.includes(other)))
    const group = joined[0] ?? { horizontal: [], vertical: [] }
    if (joined.length === 0) groups.push(group)
    for (const other of joined.slice(1)) {
      group.horizontal.push(...other.horizontal)
      group.vertical.push(...other.vertical)
      groups.splice(groups.indexOf(other), 1)
    }
    group.horizontal.push(rule)
    for (const other of crossing) if (!group.vertical.includes(other)) group.vertical.push(other)
  }
  return groups.flatMap(group => {
    const xs = distinct(group.vertical)
    const ys = distinct(group.horizontal)
    if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > 10_000) return []
    return [{ xs, ys, owner: ownersOf(xs, ys, group.horizontal, group.vertical) }]
  })
}

function crosses(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at > horizontal.from - RULE_WIDTH &&
    vertical.at < horizontal.to + RULE_WIDTH &&
    horizontal.at > vertical.from - RULE_WIDTH &&
    horizontal.at < vertical.to + RULE_WIDTH
  )
}

/** Where rules stand, those of one border counted once. */
function distinct(rules: readonly Rule[]): readonly number[] {
  const places: number[] = []
  for (const { at } of [...rules].sort((a, b) => a.at - b.at)) {
    if (places.length === 0 || at - (places.at(-1) as number) > RULE_WIDTH) places.push(at)
  }
  return places
}

function ownersOf(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): readonly number[] {
  const columns = xs.length - 1
  const owner = Array.from({ length: columns * (ys.length - 1) }, (_, slot) => slot)
  const root = (slot: number): number => (owner[slot] === slot ? slot : root(owner[slot] as number))
  const merge = (a: number, b: number) => {
    const [first, second] = [root(a), root(b)].sort((one, other) => one - other) as [number, number]
    owner[second] = first
  }
  for (let row = 0; row < ys.length - 1; row++) {
    for (let column = 0; column < columns; column++) {
      const slot = row * columns + column
      const [left, right] = [xs[column] as number, xs[column + 1] as number]
      const [top, bottom] = [ys[row] as number, ys[row + 1] as number]
      if (column > 0 && !isDrawn(vertical, left, top, bottom)) merge(slot - 1, slot)
      if (row > 0 && !isDrawn(horizontal, top, left, right)) merge(slot - columns, slot)
    }
  }
  return owner.map((_, slot) => root(slot))
}

/** Whether rules at a place cover more than half of a border. */
function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0
  let end = from
  for (const rule of [...rules].sort((a, b) => a.from - b.from)) {
    if (Math.abs(rule.at - at) > RULE_WIDTH) continue
    const start = Math.max(rule.from, end)
    const stop = Math.min(rule.to, to)
    if (stop > start) {
      covered += stop - start
      end = stop
    }
  }
  return covered > (to - from) / 2
}

/** Whether a piece stands inside a grid. */
export function isInside({ xs, ys }: Grid, piece: Piece): boolean {
  const [x, y] = centre(piece)
  return x > (xs[0] as number) && x < (xs.at(-1) as number) && y > (ys[0] as number) && y < (ys.at(-1) as number)
}

/** The rows of a table as text, cells parted by tabs; a merged cell stands in its first slot. */
export function gridRows(grid: Grid, pieces: readonly Piece[]): readonly string[] {
  const columns = grid.xs.length - 1
  const cells = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const [x, y] = centre(piece)
    const owner = grid.owner[slotBefore(grid.ys, y) * columns + slotBefore(grid.xs, x)]
    if (owner !== undefined) cells.set(owner, [...(cells.get(owner) ?? []), piece])
  }
  const rows: string[] = []
  for (let first = 0; first < grid.owner.length; first += columns) {
    const row = Array.from({ length: columns }, (_, column) => cellText(cells.get(first + column) ?? []))
    if (row.some(text => text !== '')) rows.push(row.join('\t'))
  }
  return rows
}

function cellText(pieces: readonly Piece[]): string {
  return linesOfPieces(pieces, 0).map(lineText).reduce(joinLines, '')
}

function centre({ x, right, y, size }: Piece): readonly [number, number] {
  return [(x + right) / 2, y - 0.35 * size]
}

function slotBefore(places: readonly number[], at: number): number {
  const after = places.findIndex(place => place > at)
  return Math.max(0, (after < 0 ? places.length : after) - 1)
}
