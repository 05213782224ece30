import type { Wordings } from './language.ts'

/** What parsing has to say: numbers of the outline that do not follow each other, dates left open. */
export const PARSE_MESSAGES = {
  'heading-inside-line': {
    zh: '段落中间出现标题序号“{found}”，可能丢失了换行，已按标题处理',
    en: 'heading number "{found}" in the middle of a line; a line break seems to be lost, taken as a heading',
  },
  'heading-run-on': {
    zh: '标题“{heading}”与正文连在一起，可能丢失了换行，已按标题断开',
    en: 'heading "{heading}" runs into its text; a line break seems to be lost, cut behind the heading',
  },
  'heading-unnumbered': {
    zh: '标题“{heading}”没有序号，按前后文应为“{expected}”',
    en: 'unexpected heading "{heading}" without a number, expected "{expected}"',
  },
  'outline-mixed': {
    zh: '同级序数写法不一：“{before}”之后出现“{found}”',
    en: 'unexpected form of the number "{found}", expected that of "{before}" before it',
  },
  'outline-repeated': {
    zh: '层次序数重复或倒退：出现“{found}”，此处应为第 {expected} 个',
    en: 'unexpected number "{found}", a repetition or a step back; expected number {expected} of its level',
  },
  'outline-skipped': {
    zh: '层次序数不连续：出现“{found}”，此处应为第 {expected} 个',
    en: 'unexpected number "{found}", expected number {expected} of its level',
  },
} as const satisfies Wordings

/** Slips of a document's own outline: no damage of its page. */
export const OUTLINE_SLIPS: readonly string[] = [
  'heading-unnumbered',
  'outline-mixed',
  'outline-repeated',
  'outline-skipped',
] satisfies (keyof typeof PARSE_MESSAGES)[]
