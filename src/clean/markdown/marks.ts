import type { Nodes, Parent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../../text/span.ts'
import type { Mark } from './mark.ts'
import { pairedMarks } from './paired.ts'

const flow = unified().use(remarkParse)
const page = unified().use(remarkParse).use(remarkFrontmatter)

/** Lines of YAML: `key: value`, items, what is indented. */
const FIELDS = /^(?:(?:[^\s:：，。]{1,40}:(?: .*)?|[ \t#-].*)?\r?(?:\n|$))*$/

/** A page that a definition leads to, told from `[联系人]: 张三`, which the grammar takes for one too. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/#.])|\.[a-z\d]{2,4}$/i

/**
 * The marks of a part of a text, sorted and disjoint: everything that is written to be rendered and not to be read.
 * @param isStart whether the page begins here: there, front matter may stand
 */
export function flowMarks(source: string, isStart = false): readonly Mark[] {
  const tree = (isStart ? page : flow).parse(source)
  const marks = [...pairedMarks(source), ...marksOf(tree, source)].filter(({ start, end }) => end > start)
  const result: Mark[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start)) {
    if (mark.start >= (result.at(-1)?.end ?? 0)) result.push(mark)
  }
  return result
}

/** Where a node begins and ends in what was parsed. */
function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function marksOf(node: Nodes, source: string): readonly Mark[] {
  const own = ownMarks(node, source)
  if (!('children' in node)) return own
  return own.concat(node.children.flatMap(child => marksOf(child, source)))
}

function ownMarks(node: Nodes, source: string): Mark[] {
  const { start, end } = spanOf(node)
  switch (node.type) {
    case 'yaml':
      return FIELDS.test(node.value) ? [drop(start, afterBreak(source, end))] : rules(source, start, end)
    case 'heading':
      return [...frame(node, source), ...runIn(source, end)]
    case 'emphasis':
    case 'strong':
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
    default:
      return []
  }
}

/** The two rules at the top of a page that hold text between them and no fields. */
function rules(source: string, start: number, end: number): Mark[] {
  return [
    drop(start, source.indexOf('\n', start) + 1),
    drop(source.lastIndexOf('\n', end) + 1, afterBreak(source, end)),
  ]
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

/** What may end a title that its text follows on the same line. */
const TITLE_END = /[。！？：；】]/

/**
 * The break behind a title that runs into its text, `## （一）加强领导。` over `各级……`: a sentence mark ends it and no blank
 * line follows. A line that opens a point of its own starts a paragraph.
 */
function runIn(source: string, end: number): Mark[] {
  if (!TITLE_END.test(source[end - 1] ?? '')) return []
  const next = /^\r?\n(?=\p{Script=Han}|“|《)(?![一二三四五六七八九十]+[、是]|第[^，。\n]{1,5}[章节条])/u.exec(
    source.slice(end, end + 20),
  )
  return next ? [drop(end, end + next[0].length)] : []
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

/** The marks inside a cell. The letter in front keeps `-` and `#` and `1.` from opening a list or a heading. */
export function inlineMarks(cell: string): readonly Mark[] {
  if (!/[*_`~<\\[\]!]/.test(cell)) return []
  const source = `a${cell}`
  return flowMarks(source)
    .filter(({ start }) => start > 0)
    .map(mark => ({ ...mark, start: mark.start - 1, end: mark.end - 1 }))
    .concat(
      Array.from(cell.matchAll(/<br\s*\/?>/gi), ({ index, 0: tag }) => ({
        start: index,
        end: index + tag.length,
        insert: ' ',
      })),
    )
    .sort((a, b) => a.start - b.start)
}
