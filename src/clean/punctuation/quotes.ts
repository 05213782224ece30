import type { Edit } from '../../text/edit.ts'
import { type Line, linesOf } from '../../text/lines.ts'
import { inTurn, replacing, type Stage, where } from '../stage.ts'
import { isChinese } from './neighbours.ts'

const DOUBLE = { marks: /["＂“”]/g, open: '“', close: '”' }
const SINGLE = { marks: /(?<![A-Za-z])['＇‘’]|['＇‘’](?![A-Za-z])/g, open: '‘', close: '’' }
type Pair = typeof DOUBLE

interface Quote {
  readonly index: number
  readonly mark: string
}

/** ““X””: a tool wrote the quotes twice. A quotation in a quotation does not begin and end with its frame. */
const doubledCurly = where(
  /““/,
  replacing(/“(?=“[^“”\n]*””)|(?<=““[^“”\n]*”)”/g, 'repeated-mark', () => ''),
)

/** The same with ""X"", in lines where no mark stands alone: "A""B" are two quotations. */
const doubledStraight = where(
  /""/,
  replacing(/^(?:[^"\n]|""(?!"))*""(?:[^"\n]|""(?!"))*$/gm, 'repeated-mark', ([line]) => line.replaceAll('""', '"')),
)

/**
 * Quotation marks paired by position, line by line: straight ones curl, wrongly turned ones turn. A line whose marks pair in
 * no way or in two ways is left as it is, and so is a line without Chinese.
 */
const paired: Stage = text => {
  const edits: Edit[] = []
  let open = false // a quotation that an earlier line began and that nothing has ended
  for (const line of linesOf(text)) {
    if (!/["'＂＇“”‘’]/.test(line.text) || !/[\u4e00-\u9fff]/.test(line.text)) continue
    const double = quotesIn(line, DOUBLE)
    const found = [...turned(line, double, DOUBLE, open), ...turned(line, quotesIn(line, SINGLE), SINGLE, open)]
    if (double.length % 2 === 1) open = !open
    for (const edit of found.sort((a, b) => a.start - b.start)) edits.push(edit)
  }
  return edits
}

function quotesIn(line: Line, { marks }: Pair): readonly Quote[] {
  return Array.from(line.text.matchAll(marks), ({ index, 0: mark }) => ({ index, mark }))
}

function turned(line: Line, found: readonly Quote[], pair: Pair, inside: boolean): readonly Edit[] {
  if (found.length === 0 || isNested(found, pair)) return []
  const straight = found.filter(({ mark }) => mark !== pair.open && mark !== pair.close).length
  // Straight marks may go on from line to line; turned ones are touched only where the line alone shows the slip.
  if (straight === 0 && (inside || found.length % 2 === 1)) return []
  const ways = (found.length % 2 === 0 ? [0] : [0, 1]).flatMap(shift => {
    const edits = alternating(line, found, pair, shift)
    // Turned marks among straight ones have to agree: otherwise a mark is missing.
    return edits && (straight === 0 || edits.every(({ reason }) => reason === 'straight-quote')) ? [edits] : []
  })
  return ways.length === 1 ? (ways[0] ?? []) : []
}

/** The edits that make the marks of a line open and close in turn, from the first on or (`shift` 1) from the second on. */
function alternating(line: Line, found: readonly Quote[], { open, close }: Pair, shift: number): Edit[] | undefined {
  const edits: Edit[] = []
  for (const [order, { index, mark }] of found.entries()) {
    const insert = (order + shift) % 2 === 0 ? open : close
    if (!mayStand(line.text, index, insert === open)) {
      if (mark === insert) continue
      return undefined
    }
    if (mark === insert) continue
    const reason = mark === open || mark === close ? 'turned-quote' : 'straight-quote'
    edits.push({ start: line.start + index, end: line.start + index + 1, insert, reason })
  }
  return edits
}

/** `打通“最后“一公里””`: marks that are turned rightly and hold one another. */
function isNested(found: readonly Quote[], { open, close }: Pair): boolean {
  let depth = 0
  for (const { mark } of found) {
    if (mark === open) depth++
    else if (mark === close) depth--
    else return false
    if (depth < 0) return false
  }
  return depth === 0
}

/** Whether an opening or closing mark can stand at a place: a word on its inner side, and Chinese or the line's edge beside it. */
function mayStand(line: string, index: number, opening: boolean): boolean {
  const before = index > 0 ? line.charCodeAt(index - 1) : undefined
  const after = index + 1 < line.length ? line.charCodeAt(index + 1) : undefined
  const edge = opening ? before : after
  if (edge !== undefined && !(before && isChinese(before)) && !(after && isChinese(after))) return false
  const inner = line[opening ? index + 1 : index - 1] ?? '\n'
  return opening ? !/[\s，。；：、！？,;:!?）)》】〕]/.test(inner) : !/[\s，；：、,;:（(《【〔]/.test(inner)
}

export const quotes = inTurn([doubledCurly, doubledStraight, paired])
