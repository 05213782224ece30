import { pointer } from '../text/lines.ts'
import type { Marker, Point, Position, Text } from '../tree/nodes.ts'

/** Makes leaves and positions for one clean text. */
export interface Place {
  readonly clean: string
  readonly position: (start: number, end: number) => Position
  readonly text: (start: number, end: number) => Text
  readonly marker: (start: number, end: number) => Marker
}

export function placeIn(clean: string): Place {
  const point = pointer(clean)
  const at = (offset: number): Point => {
    const { line, column } = point(offset)
    return { line, column, offset }
  }
  const position = (start: number, end: number): Position => ({ start: at(start), end: at(end) })
  return {
    clean,
    position,
    text: (start, end) => ({ type: 'text', value: clean.slice(start, end), position: position(start, end) }),
    marker: (start, end) => ({ type: 'marker', value: clean.slice(start, end), position: position(start, end) }),
  }
}

/** The position that runs from the first of some nodes to the last. */
export function around(nodes: readonly { readonly position: Position }[]): Position {
  return {
    start: (nodes[0] as { position: Position }).position.start,
    end: (nodes.at(-1) as { position: Position }).position.end,
  }
}
