import { LOSS_SIGNS } from '../lexicon/losses.ts'
import { QUESTION_WORDS } from '../lexicon/question-words.ts'
import { linesOf } from '../text/lines.ts'
import { hanNumber } from '../text/numeral.ts'
import type { Span } from '../text/span.ts'
import type { Report } from './pass.ts'

/** How much of the text around a place a message quotes. */
const AROUND = 8
/** A number is missing by accident once; a filter takes them at several places. */
const LEAST_NUMBERS = 2
const SHORT_DATE = /^(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])$/
const SIGNED = /^[^。；，：]{2,40}(?:人民政府|办公[厅室]|委员会|[厅局委部院署会])$/
const SENTENCE_END = /[。！!？?](?=[”"’』」）)]?(?:[^\d]|$))/g
const LEAST_SENTENCES = 3
/** The share of sentences that end in a question mark from which on a text is no text of questions and answers. */
const MOSTLY = 0.8
const LONGEST_CLAUSE = 60
const MOST_JUDGED = 1000
/** Misplaced brackets and marks, in all and for 1000 characters, from which on a text is out of order. */
const LEAST_MISPLACED = 2
const MISPLACED_RATE = 4
/** A line that starts with a mark, and a sentence that ends inside short brackets. */
const MISPLACED =
  /^[，、；,;](?=[\u4e00-\u9fff])|[（(][^（()）。]{0,12}。[^（()）。]{1,12}[)）](?=[\u4e00-\u9fff])|[（(][^（()）\n]{0,40}[（(][^（()）\n]{0,40}[)）](?![^（()）\n]*[)）])/gm

/** A list of fewer items is in order or not by chance. */
const LEAST_ITEMS = 4
const ITEM_NUMBERS = [
  { pattern: /^[ \t\u3000]*([一二三四五六七八九十]{1,3})、/gm, value: (written: string) => hanNumber(written) ?? 0 },
  {
    pattern: /^[ \t\u3000]*[（(]([一二三四五六七八九十]{1,3})[)）]/gm,
    value: (written: string) => hanNumber(written) ?? 0,
  },
  { pattern: /^[ \t\u3000]*(\d{1,2})[.．、](?!\d)/gm, value: Number },
] as const

/**
 * Tells of damage that no one can undo: words and numbers that were deleted, a date that was written over, sentence marks
 * that all became question marks, clauses out of order. Nothing is guessed and nothing changed. Linear.
 */
export function reportLosses(text: string, report: Report): void {
  reportSigns(text, report)
  reportDates(text, report)
  reportQuestions(text, report)
  reportDisorder(text, report)
  reportShuffledItems(text, report)
}

function reportSigns(text: string, report: Report): void {
  for (const message of ['words-deleted', 'number-lost'] as const) {
    const signs = LOSS_SIGNS.filter(sign => sign.message === message)
    const places = signs.flatMap(({ pattern, weak = false }) =>
      Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length, weak })),
    )
    if (places.every(({ weak }) => weak)) continue
    if (message === 'number-lost' && places.length < LEAST_NUMBERS) continue
    for (const { start, end } of places.sort((a, b) => a.start - b.start)) tell(text, report, message, { start, end })
  }
}

/** A month and a day alone below the name of an organ, where the date of the document stands. */
function reportDates(text: string, report: Report): void {
  let above = ''
  for (const line of linesOf(text)) {
    const bare = line.text.trim()
    if (bare === '') continue
    if (SHORT_DATE.test(bare) && SIGNED.test(above)) {
      const start = line.start + line.text.indexOf(bare)
      report({
        id: 'date-overwritten',
        severity: 'warn',
        values: { text: bare },
        place: { start, end: start + bare.length },
      })
    }
    above = bare
  }
}

function reportQuestions(text: string, report: Report): void {
  if (!/[?？]/.test(text)) return
  const ends = [...text.matchAll(SENTENCE_END)]
  const marks = ends.filter(({ 0: mark }) => mark === '?' || mark === '？')
  if (marks.length < LEAST_SENTENCES || marks.length < ends.length * MOSTLY) return
  const judged = marks.slice(0, MOST_JUDGED)
  const asking = judged.filter(({ index }) => QUESTION_WORDS.test(clauseBefore(text, index)))
  if (asking.length > judged.length * (1 - MOSTLY)) return
  const [first] = marks as [RegExpExecArray]
  report({
    id: 'marks-became-questions',
    severity: 'warn',
    values: { count: marks.length },
    place: { start: first.index, end: first.index + 1 },
  })
}

function clauseBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - LONGEST_CLAUSE), at)
    .split(/[。！？?!，,；;\n]/)
    .at(-1) as string
}

function reportDisorder(text: string, report: Report): void {
  const places = [...text.matchAll(MISPLACED)]
  if (places.length < LEAST_MISPLACED || places.length * 1000 < text.length * MISPLACED_RATE) return
  for (const { index, 0: found } of places) {
    tell(text, report, 'clauses-out-of-order', { start: index, end: index + found.length })
  }
}

/**
 * The items of one list whose numbers all stand there, each once, but not in order: 二、 三、 一、 四、. Only whole lines are
 * items, and a list goes on until a number that it has comes again, or the first: where that stands inside a line, a list
 * seems to begin with the second.
 */
function reportShuffledItems(text: string, report: Report): void {
  for (const { pattern, value } of ITEM_NUMBERS) {
    let items: { readonly number: number; readonly start: number; readonly end: number }[] = []
    const close = () => {
      const numbers = items.map(({ number }) => number)
      const isWhole = numbers.length >= LEAST_ITEMS && Math.max(...numbers) === numbers.length
      const wrong = numbers.findIndex((number, index) => number !== index + 1)
      const item = items[wrong]
      if (isWhole && item) tell(text, report, 'clauses-out-of-order', { start: item.start, end: item.end })
      items = []
    }
    for (const match of text.matchAll(pattern)) {
      const number = value(match[1] as string)
      if (number === 1 || items.some(item => item.number === number)) close()
      items.push({ number, start: match.index, end: match.index + match[0].length })
    }
    close()
  }
}

function tell(text: string, report: Report, id: string, place: Span): void {
  const around = text
    .slice(Math.max(0, place.start - AROUND), place.end + AROUND)
    .replace(/\s+/g, ' ')
    .trim()
  report({ id, severity: 'warn', values: { text: around }, place })
}
