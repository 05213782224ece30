import { replacing } from '../stage.ts'

/**
 * A blank beside a full-width mark is none of the author's: the mark holds its own room. Two blanks and more are a layout
 * (a form, a signature), and so is the blank of 第一条 《…》.
 */
const MARK = '，。；：、！？'
const OPENING = '（《“‘〔'
const CLOSING = '）》”’〕'

// The blank comes first and what stands before it is asked for afterwards: blanks are few, and a pattern that starts with
// a look back has to try every place of a text.
const afterMark = `(?<=[${MARK}${OPENING}${CLOSING}].)(?![ \\u00a0\\u3000\\n]|$)`
const beforeMark = `(?<=[^\\s\\u3000].)(?=[${MARK}${CLOSING}])`
const beforeOpening = `(?<=[\\u4e00-\\u9fff].)(?<!第[一二三四五六七八九十百零〇\\d]{1,8}[编章节条款项].)(?=[${OPENING}])`

export const blanks = replacing(
  new RegExp(`[ \\u00a0\\u3000](?:${afterMark}|${beforeMark}|${beforeOpening})`, 'g'),
  'blank-beside-mark',
  () => '',
)
