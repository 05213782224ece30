import { html, type Markup } from '../../html.ts'
import { visible } from '../../visible.ts'
import { shareWords } from '../share.ts'

/** A document in the picture: in which row it stands. */
export interface FlowNode {
  readonly id: string
  readonly label: string
  readonly row: number
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

const BOX = { width: 132, height: 34, gap: 26 }
const ROW = 118
const MARGIN = 16
/** Stroke width of a share of nothing and of everything. */
const STROKE = { least: 1.2, most: 12 }

/**
 * Who took over from whom: documents as boxes in rows, what was taken over as bands between them, the wider the more of
 * the taker's text it is. Links only, no script.
 * @param rows the name of each row, from the top
 */
export function flowHtml(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  rows: readonly string[],
  label: string,
): Markup {
  const places = new Map<string, { x: number; y: number }>()
  const widest = Math.max(...rows.map((_, row) => nodes.filter(node => node.row === row).length))
  const left = 76
  const width = left + widest * (BOX.width + BOX.gap) + MARGIN
  for (const row of rows.keys()) {
    const own = nodes.filter(node => node.row === row)
    const span = own.length * (BOX.width + BOX.gap) - BOX.gap
    const start = left + (width - left - MARGIN - span) / 2
    for (const [index, { id }] of own.entries()) {
      places.set(id, { x: Math.round(start + index * (BOX.width + BOX.gap)), y: MARGIN + row * ROW })
    }
  }
  const height = MARGIN * 2 + (rows.length - 1) * ROW + BOX.height + (hasLevelEdge(edges, nodes) ? 40 : 0)
  const bands = [...edges].sort((a, b) => a.share - b.share).map(edge => bandHtml(edge, places))
  const boxes = nodes.map(({ id, label: name, href }) => {
    const { x, y } = places.get(id) as { x: number; y: number }
    const shown = visible(name)
    return html`<a href="${href}"><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4" class="box"/><text x="${x + BOX.width / 2}" y="${y + BOX.height / 2}" text-anchor="middle" dominant-baseline="central" font-size="13" lang="zh">${shown.length > 10 ? `${shown.slice(0, 9)}…` : shown}</text></a>
`
  })
  const names = rows.map(
    (name, row) =>
      html`<text x="${MARGIN}" y="${MARGIN + row * ROW + BOX.height / 2}" dominant-baseline="central" font-size="12" class="row-name">${name}</text>`,
  )
  return html`<div class="scroll picture" role="region" tabindex="0" aria-label="${label}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="flow" role="group" aria-label="${label}">
${names}
${bands}
${boxes}</svg></div>`
}

/** A band from the lower edge of one box to the upper edge of another; between boxes of one row, an arc below them. */
function bandHtml(
  { from, to, share, directed, words, href }: FlowEdge,
  places: ReadonlyMap<string, { x: number; y: number }>,
): Markup | null {
  const a = places.get(from)
  const b = places.get(to)
  if (!a || !b) return null
  const [x1, x2] = [a.x + BOX.width / 2, b.x + BOX.width / 2]
  const down = b.y > a.y
  const level = a.y === b.y
  const y1 = down || level ? a.y + BOX.height : a.y
  const y2 = down ? b.y : b.y + BOX.height
  const bend = level ? 46 : (y2 - y1) / 2
  const path = `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${level ? y2 + bend : y2 - bend} ${x2} ${y2}`
  const stroke = (STROKE.least + (STROKE.most - STROKE.least) * Math.min(1, share)).toFixed(1)
  // Near the taker, where fewer bands cross.
  const [mx, my] = level ? [(x1 + x2) / 2, y1 + bend * 0.75] : [x1 + (x2 - x1) * 0.8, y1 + (y2 - y1) * 0.66]
  const percent = shareWords(share)
  return html`<a href="${href}" class="band"><title>${words}</title><path d="${path}" fill="none" stroke-width="${stroke}"${!directed && html` stroke-dasharray="5 4"`}/><path d="${path}" fill="none" class="reach"/><text x="${mx}" y="${my}" text-anchor="middle" dominant-baseline="central" font-size="11">${percent}</text></a>
`
}

function hasLevelEdge(edges: readonly FlowEdge[], nodes: readonly FlowNode[]): boolean {
  const rows = new Map(nodes.map(({ id, row }) => [id, row]))
  return edges.some(({ from, to }) => rows.get(from) === rows.get(to))
}
