import type { Nodes, Parent, Table } from 'mdast'
import type { Span } from '../../text/span.ts'
import { spanOf } from './tree.ts'

/** A stretch of markup and what stands in its place. */
export interface Mark extends Span {
  readonly insert: string
}

/** A page that a definition leads to, told from `[联系人]: 张三`, which the grammar takes for one too. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/#.])|\.[a-z\d]{2,4}$/i

/** The marks of a tree: everything that is written to be rendered and not to be read. */
export function marksOf(node: Nodes, source: string): readonly Mark[] {
  const own = ownMarks(node, source)
  if (!('children' in node) || node.type === 'table') return own
  return own.concat(node.children.flatMap(child => marksOf(child, source)))
}

function ownMarks(node: Nodes, source: string): Mark[] {
  const { start, end } = spanOf(node)
  switch (node.type) {
    case 'yaml':
      return [drop(start, afterBreak(source, end))]
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return frame(node, source)
    case 'linkReference':
      return node.referenceType === 'shortcut' ? [] : frame(node, source)
    case 'image':
    case 'imageReference':
      return [drop(start, end)]
    case 'definition':
      return ADDRESS.test(node.url) ? [drop(start, afterBreak(source, end))] : []
    case 'inlineCode':
      return inlineCode(source, start, end)
    case 'code':
      return fences(source, start, end)
    case 'thematicBreak':
      return source[start] === '_' ? [] : [drop(start, afterBreak(source, end))]
    case 'listItem':
      return bullet(node, source)
    case 'blockquote':
      return quoteMarks(source, start, end)
    case 'break':
      return [{ start, end, insert: '\n' }]
    case 'text':
      return escapes(source, start, end)
    case 'table':
      return tableMarks(node, source)
    default:
      return []
  }
}

const drop = (start: number, end: number): Mark => ({ start, end, insert: '' })

function afterBreak(source: string, end: number): number {
  return source.startsWith('\r\n', end) ? end + 2 : /[\r\n]/.test(source[end] ?? '') ? end + 1 : end
}

/** What stands round the children of a node; all of a node without any. */
function frame(node: Parent & Nodes, source: string): Mark[] {
  const { start, end } = spanOf(node)
  const first = node.children[0]
  const last = node.children.at(-1)
  if (!first || !last) return [drop(start, end)]
  const inner = { start: spanOf(first).start, end: spanOf(last).end }
  if (node.type === 'link' && source[start] !== '[' && source[start] !== '<') return []
  return [drop(start, inner.start), drop(inner.end, end)]
}

function inlineCode(source: string, start: number, end: number): Mark[] {
  const ticks = /^`+/.exec(source.slice(start, end))?.[0].length ?? 0
  return [drop(start, start + ticks), drop(end - ticks, end)]
}

/** The fence lines of a code block; an indented one has none and stays as it is. */
function fences(source: string, start: number, end: number): Mark[] {
  const mark = /^(`{3,}|~{3,})/.exec(source.slice(start, end))?.[0]
  if (mark === undefined) return []
  const firstBreak = source.indexOf('\n', start)
  if (firstBreak < 0 || firstBreak >= end) return [drop(start, end)]
  const lastBreak = source.lastIndexOf('\n', end - 1)
  const closed = source
    .slice(lastBreak + 1, end)
    .trim()
    .startsWith(mark)
  const marks = [drop(start, firstBreak + 1)]
  return closed ? [...marks, drop(Math.max(lastBreak + 1, firstBreak + 1), afterBreak(source, end))] : marks
}

/** The bullet of an unordered item and its box. A number is text: 1. of a clause must stay. */
function bullet(node: Nodes & { type: 'listItem' }, source: string): Mark[] {
  const { start, end } = spanOf(node)
  const mark = /^[*+-](?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/m.exec(source.slice(start, end))
  if (mark?.index !== 0) return []
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1) + 1, 0)
  const indented = /^[ \t]*$/.test(source.slice(lineStart, start))
  return [drop(indented ? lineStart : start, start + mark[0].length)]
}

function quoteMarks(source: string, start: number, end: number): Mark[] {
  const marks: Mark[] = []
  const lineStart = source.lastIndexOf('\n', start - 1) + 1
  for (const { index, 0: mark } of source.slice(lineStart, end).matchAll(/^(?:[ \t]*>)+ ?/gm)) {
    marks.push(drop(lineStart + index, lineStart + index + mark.length))
  }
  return marks
}

function escapes(source: string, start: number, end: number): Mark[] {
  return Array.from(
    source.slice(start, end).matchAll(/\\(?=[!-/:-@[-`{-~])(?:\\(?=[!-/:-@[-`{-~]|$))?/g),
    ({ index, 0: run }) => drop(start + index, start + index + Math.ceil(run.length / 2)),
  )
}

/** A pipe table as rows of cells between tabs, without the row of dashes. */
function tableMarks(table: Table, source: string): Mark[] {
  const marks: Mark[] = []
  let rowEnd: number | undefined
  for (const row of table.children) {
    const { start, end } = spanOf(row)
    if (rowEnd !== undefined) marks.push({ start: rowEnd, end: start, insert: '\n' })
    let at = start
    for (const [order, cell] of row.children.entries()) {
      const first = cell.children[0]
      const last = cell.children.at(-1)
      const inner = first && last ? { start: spanOf(first).start, end: spanOf(last).end } : undefined
      const contentStart = inner?.start ?? spanOf(cell).end
      if (order === 0) marks.push(drop(at, contentStart))
      else marks.push({ start: at, end: contentStart, insert: '\t' })
      for (const child of cell.children) for (const mark of cellMarks(child, source)) marks.push(mark)
      at = inner?.end ?? contentStart
    }
    marks.push(drop(at, end))
    rowEnd = end
  }
  const end = spanOf(table).end
  if (table.children.length === 1 && rowEnd !== undefined) marks.push(drop(rowEnd, end))
  return marks
}

/** A line break inside a cell must not break the row. */
function cellMarks(node: Nodes, source: string): readonly Mark[] {
  if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) return [{ ...spanOf(node), insert: ' ' }]
  return marksOf(node, source)
}
