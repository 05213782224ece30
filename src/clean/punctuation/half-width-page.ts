import { replacing, type Stage } from '../stage.ts'
import { codeAfter, codeBefore, isChinese } from './neighbours.ts'

/**
 * `--` becomes ——, `...` becomes …… and the full stop `.` becomes 。 where the page writes its commas half-width too: a
 * page with ， and -- has chosen its dash. Runs before the commas themselves are widened.
 */
export const halfWidthPage: Stage = text => {
  if (!/--|\.\.\.|[\u4e00-\u9fff]\./.test(text) || !isHalfWidth(text)) return []
  return [...rows(text), ...(text.includes('。') ? [] : stops(text))].sort((a, b) => a.start - b.start)
}

const rows = replacing(
  /(?<!-)-{2}(?!-)|(?<!\.)(?:\.{3}|\.{6})(?!\.)/g,
  'half-width-mark',
  ({ index, 0: row }, text) => {
    const after = codeAfter(text, index + row.length)
    if (row.startsWith('-')) return isChinese(after) ? '——' : undefined
    return isChinese(codeBefore(text, index)) && (isChinese(after) || Number.isNaN(after)) ? '……' : undefined
  },
)

/** A stop after a character and before the next sentence; `一.` opens a section, `方案.doc` is a file. */
const stops = replacing(
  /(?<=[\u4e00-\u9fff）”》])(?<!^[一二三四五六七八九十]{1,3})\.(?=$|[\u4e00-\u9fff“《（])/gm,
  'half-width-mark',
  () => '。',
)

/** Whether a text puts half-width commas between Chinese characters, and more of them than full-width ones. */
function isHalfWidth(text: string): boolean {
  let surplus = text.match(/(?<=[\u4e00-\u9fff]),/g)?.length ?? 0
  if (surplus === 0) return false
  for (let at = text.indexOf('，'); at >= 0; at = text.indexOf('，', at + 1)) if (--surplus <= 0) return false
  return true
}
