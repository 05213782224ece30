import type { Arc } from './matcher.ts'

/** A stretch of the page with some arcs taken, and where each place of the page is in it: -1 inside a taken arc. */
export interface Reading {
  readonly text: string
  readonly places: Int32Array
}

/** Read `text[start, end)` with the arcs in `taken`, sorted. */
export function readWith(text: string, start: number, end: number, taken: readonly Arc[]): Reading {
  const places = new Int32Array(end - start + 1).fill(-1)
  const pieces: string[] = []
  let length = 0
  let at = start
  const keep = (until: number) => {
    for (let place = at; place < until; place++) places[place - start] = length + place - at
    pieces.push(text.slice(at, until))
    length += until - at
    places[until - start] = length
  }
  for (const arc of taken) {
    keep(arc.start)
    pieces.push(arc.pair.original)
    length += arc.pair.original.length
    at = arc.end
    places[at - start] = length
  }
  keep(end)
  return { text: pieces.join(''), places }
}
