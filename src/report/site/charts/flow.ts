import { html, type Markup } from '../../html.ts'
import { shareWords } from '../share.ts'
import { shortLabel } from './short-label.ts'

/** A document in the picture. */
export interface FlowNode {
  readonly id: string
  readonly label: string
  /** Small words behind the label. */
  readonly note: string
  readonly href: string
}

/** What went from one document to another. */
export interface FlowEdge {
  readonly from: string
  readonly to: string
  /** Of the taker's text, 0 to 1. */
  readonly share: number
  readonly directed: boolean
  readonly words: string
  readonly href: string
}

const BOX = { width: 176, height: 26 }
/** From one generation to the next, and from one leaf to the next. */
const STEP = { x: 290, y: 34 }
const MARGIN = 12
/** Stroke width of a share of nothing and of everything. */
const STROKE = { least: 1.2, most: 11 }

/** For each taker the pair in which it took over most, none of which leads in a circle. */
export function strongestSources<Pair extends Pick<FlowEdge, 'from' | 'to' | 'share'>>(
  pairs: readonly Pair[],
): readonly Pair[] {
  const sources = new Map<string, Pair>()
  const descends = (id: string, from: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = sources.get(at)?.from) if (at === from) return true
    return false
  }
  for (const pair of [...pairs].sort((a, b) => b.share - a.share)) {
    if (!sources.has(pair.to) && !descends(pair.from, pair.to)) sources.set(pair.to, pair)
  }
  return [...sources.values()]
}

/**
 * Who took over from whom, as trees from left to right: each document stands behind the one that it took over most from, and
 * the band between them is the wider the more of its text it is. Links only, no script.
 * @param edges at most one to each document, and no circle: see {@link strongestSources}
 */
export function flowHtml(nodes: readonly FlowNode[], edges: readonly FlowEdge[], label: string): Markup {
  const places = placesOf(nodes, edges)
  const all = [...places.values()]
  const width = MARGIN * 2 + BOX.width + Math.max(0, ...all.map(({ x }) => x))
  const height = MARGIN * 2 + BOX.height + Math.max(0, ...all.map(({ y }) => y))
  const bands = [...edges].sort((a, b) => b.share - a.share).map(edge => bandHtml(edge, places))
  const boxes = nodes.map(({ id, label: name, note, href }) => {
    const { x, y } = places.get(id) as Place
    const [left, middle] = [MARGIN + x, MARGIN + y + BOX.height / 2]
    return html`<a href="${href}"><title>${name} ${note}</title><rect x="${left}" y="${MARGIN + y}" width="${BOX.width}" height="${BOX.height}" rx="4" class="box"/><text x="${left + 9}" y="${middle}" dominant-baseline="central" font-size="13" lang="zh">${shortLabel(name)}</text><text x="${left + BOX.width - 8}" y="${middle}" text-anchor="end" dominant-baseline="central" font-size="11" class="row-name">${note}</text></a>
`
  })
  return html`<div class="scroll picture" role="region" tabindex="0" aria-label="${label}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="flow" role="group" aria-label="${label}">
${bands}
${boxes}</svg></div>`
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Leaves one below the other, whatever stands before them in the middle of what stands behind it. */
function placesOf(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): ReadonlyMap<string, Place> {
  const takers = new Map<string, string[]>()
  for (const { from, to } of edges) takers.set(from, [...(takers.get(from) ?? []), to])
  const order = new Map(nodes.map(({ id }, index) => [id, index]))
  for (const own of takers.values()) own.sort((a, b) => (order.get(a) as number) - (order.get(b) as number))
  const taken = new Set(edges.map(({ to }) => to))
  const places = new Map<string, Place>()
  let free = 0
  const place = (id: string, depth: number): number => {
    const behind = (takers.get(id) ?? []).map(taker => place(taker, depth + 1))
    const [first, last] = [behind[0], behind.at(-1)]
    const y = first === undefined || last === undefined ? free : (first + last) / 2
    if (first === undefined) free += STEP.y
    places.set(id, { x: depth * STEP.x, y: Math.round(y) })
    return y
  }
  for (const { id } of nodes) if (!taken.has(id)) place(id, 0)
  return places
}

function bandHtml(
  { from, to, share, directed, words, href }: FlowEdge,
  places: ReadonlyMap<string, Place>,
): Markup | null {
  const a = places.get(from)
  const b = places.get(to)
  if (!a || !b) return null
  const [x1, y1] = [MARGIN + a.x + BOX.width, MARGIN + a.y + BOX.height / 2]
  const [x2, y2] = [MARGIN + b.x, MARGIN + b.y + BOX.height / 2]
  const bend = (x2 - x1) / 2
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`
  const stroke = (STROKE.least + (STROKE.most - STROKE.least) * Math.min(1, share)).toFixed(1)
  return html`<a href="${href}" class="band"><title>${words}</title><path d="${path}" fill="none" stroke-width="${stroke}"${!directed && html` stroke-dasharray="5 4"`}/><path d="${path}" fill="none" class="reach"/><text x="${x2 - 24}" y="${y2}" text-anchor="middle" dominant-baseline="central" font-size="11">${shareWords(share)}</text></a>
`
}
