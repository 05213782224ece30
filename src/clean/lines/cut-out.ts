import type { Span } from '../../text/span.ts'

const STOP = /[。！？；!?;：:]/
const COMMA = /[，,、]/
const BLANK = /[^\S\n\r]/
const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '“': '”',
  '「': '」',
  '《': '》',
}

/**
 * The span to delete with a foreign span inside a line, so that the sentences on either side keep the marks that are
 * theirs: brackets around it go with it, and of the marks before and behind it the weaker one.
 * @param line the text between two breaks
 */
export function cutOut(line: string, foreign: Span): Span {
  const { start, end } = inBrackets(line, foreign)
  const before = skipBack(line, start)
  const after = skip(line, end)
  const left = line[before - 1] ?? ''
  const right = line[after] ?? ''
  if (right === '') return { start: COMMA.test(left) ? before - 1 : before, end: line.length }
  if (left === '' || STOP.test(left)) return { start, end: afterMarks(line, after, end) }
  if (COMMA.test(left) && STOP.test(right)) return { start: before - 1, end: after }
  if (COMMA.test(left) && COMMA.test(right)) return { start, end: afterMarks(line, after, end) }
  return { start, end: STOP.test(right) || COMMA.test(right) ? after : end }
}

function inBrackets(line: string, { start, end }: Span): Span {
  const before = skipBack(line, start)
  const after = skip(line, end)
  const closing = PAIRS[line[before - 1] ?? '']
  return closing && line[after] === closing ? { start: before - 1, end: after + 1 } : { start, end }
}

/** Behind the marks at `after` and the blanks that follow; `end` where there is none. */
function afterMarks(line: string, after: number, end: number): number {
  let at = after
  while (STOP.test(line[at] ?? '') || COMMA.test(line[at] ?? '')) at++
  return at > after ? skip(line, at) : end
}

function skip(line: string, at: number): number {
  let next = at
  while (BLANK.test(line[next] ?? '')) next++
  return next
}

function skipBack(line: string, at: number): number {
  let next = at
  while (BLANK.test(line[next - 1] ?? '')) next--
  return next
}
