import { FULL_WIDTH_MARKS } from '../../lexicon/punctuation.ts'
import type { Edit } from '../../text/edit.ts'
import type { Stage } from '../stage.ts'
import { codeAfter, codeBefore, isChinese } from './neighbours.ts'

const NO_BRACKETS: ReadonlySet<number> = new Set()
/** Longer brackets than this are no pair: a mark was lost. */
const LONGEST_BRACKET = 2000

/**
 * Half-width marks in Chinese text become full-width. A mark belongs to Chinese text when what stands before or behind it
 * does; brackets also when what they hold does, and both of a pair change or neither. So 1,234 and 10:30 and 1:2 and
 * http://… and `Research (UNCTAD) report` stay.
 */
export const width: Stage = text => {
  const edits: Edit[] = []
  const chinese = /[()]/.test(text) ? chineseBrackets(text) : NO_BRACKETS
  for (const { index, 0: mark } of text.matchAll(/[,;:?!()]/g)) {
    const change = mark === '(' || mark === ')' ? chinese.has(index) : isChineseMark(text, index, mark, chinese)
    if (change) {
      edits.push({ start: index, end: index + 1, insert: FULL_WIDTH_MARKS[mark] as string, reason: 'half-width-mark' })
    }
  }
  return edits
}

function isChineseMark(text: string, index: number, mark: string, brackets: ReadonlySet<number>): boolean {
  if (mark === ';' && endsEntity(text, index)) return false
  const after = codeAfter(text, index + 1)
  if (mark === ':' && text.startsWith('//', index + 1)) return false
  if (isChinese(codeBefore(text, index)) || brackets.has(index - 1)) return true
  if (/[%‰℃]/.test(text[index - 1] ?? '')) return inChineseLine(text, index)
  if (inAddress(text, index)) return false
  return isChinese(after) || (Number.isNaN(after) && mark !== ',' && inChineseLine(text, index))
}

/** Whether the line is Chinese shortly before `index`: it decides about `PPP：` at its end and about `8%，4家`. */
function inChineseLine(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index)
  return /[\u4e00-\u9fff]/.test(before.slice(before.lastIndexOf('\n') + 1))
}

function endsEntity(text: string, index: number): boolean {
  return /&#?\w{1,10}$/.test(text.slice(Math.max(0, index - 12), index))
}

/** Whether the word up to `index` is an address of the web, whose marks are its own. */
function inAddress(text: string, index: number): boolean {
  return /(?:https?:\/\/|www\.)[!-~]*$/.test(text.slice(Math.max(0, index - 200), index))
}

/** The places of half-width brackets that stand in Chinese text. */
function chineseBrackets(text: string): ReadonlySet<number> {
  const chinese = new Set<number>()
  const open: number[] = []
  const settle = (places: readonly number[], yes: boolean) => {
    for (const place of places) if (yes && /[()]/.test(text[place] as string)) chinese.add(place)
  }
  for (const { index, 0: mark } of text.matchAll(/[()（）\n]/g)) {
    if (mark === '\n') {
      for (const place of open.splice(0)) settle([place], touchesChinese(text, place, place + 1))
    } else if (mark === '(' || mark === '（') open.push(index)
    else {
      const start = open.pop()
      if (start === undefined) settle([index], touchesChinese(text, index, index + 1))
      else settle([start, index], isChinesePair(text, start, index + 1))
    }
  }
  for (const place of open) settle([place], touchesChinese(text, place, place + 1))
  return chinese
}

function isChinesePair(text: string, start: number, end: number): boolean {
  if (text[start] === '（' || text[end - 1] === '）' || touchesChinese(text, start, end)) return true
  const last = Math.min(end, start + LONGEST_BRACKET)
  for (let index = start + 1; index < last; index++) if (isChinese(text.charCodeAt(index))) return true
  return false
}

function touchesChinese(text: string, start: number, end: number): boolean {
  return isChinese(text.charCodeAt(start - 1)) || isChinese(text.charCodeAt(end))
}
