import type { PolicyNode } from '../../tree/nodes.ts'
import { walk } from '../../tree/walk.ts'
import type { Witness } from '../../witness/witness.ts'
import type { Anchor, Layout, TextTable } from '../records-page/text.ts'

/** What lines are, by the node that they begin; the styles of the page know the names. */
const LINE_KINDS: Readonly<Partial<Record<PolicyNode['type'], string>>> = {
  title: 'title',
  issuerMark: 'mark-of-issuer',
  draftMark: 'centred',
  dateline: 'centred',
  documentNumber: 'centred',
  addressee: 'addressee',
  signature: 'signature',
  date: 'signature',
}

/** How the clean text of a document is set, after its tree. */
export function layoutOf({ tree, clean }: Pick<Witness, 'tree' | 'clean'>, anchors: readonly Anchor[]): Layout {
  const lines = new Map<number, string>()
  const tables: TextTable[] = []
  walk(tree, (node, ancestors) => {
    const { start, end } = node.position
    if (node.type === 'table') {
      tables.push({
        start: start.offset,
        end: end.offset,
        headerRows: node.headerRows,
        rows: node.children.map(row =>
          row.children.map(cell => ({ start: cell.position.start.offset, end: cell.position.end.offset })),
        ),
      })
      return 'skip'
    }
    const parent = ancestors.at(-1)
    const kind =
      node.type === 'heading' && parent?.type === 'section' && endsLine(clean, end.offset)
        ? `heading depth-${Math.min(parent.depth, 4)}`
        : LINE_KINDS[node.type]
    if (kind === undefined) return undefined
    for (const at of lineStarts(clean, start.offset, end.offset)) if (!lines.has(at)) lines.set(at, kind)
    return 'skip'
  })
  return { lines, tables, anchors }
}

/** Whether nothing follows on the line: a heading that runs into its paragraph is not set as one. */
function endsLine(clean: string, end: number): boolean {
  const next = clean.indexOf('\n', end)
  return clean.slice(end, next < 0 ? clean.length : next).trim() === ''
}

/** Where the lines start that begin in a span or hold its start. */
function lineStarts(clean: string, start: number, end: number): readonly number[] {
  const starts = [clean.lastIndexOf('\n', start - 1) + 1]
  for (let at = clean.indexOf('\n', start); at >= 0 && at < end; at = clean.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
