import type { Wordings } from './language.ts'

/** What parsing has to say: numbers of the outline that do not follow each other, dates left open. */
export const PARSE_MESSAGES = {
  'heading-inside-line': {
    zh: '段落中间出现标题序号“{found}”，可能丢失了换行，已按标题处理',
    en: 'heading number "{found}" in the middle of a line; a line break seems to be lost, taken as a heading',
  },
  'heading-unnumbered': {
    zh: '标题“{heading}”缺少序号，按前后文应为“{expected}”',
    en: 'heading "{heading}" has no number; its neighbours leave "{expected}" for it',
  },
  'outline-mixed': {
    zh: '同级标题序号写法不一：“{before}”之后是“{found}”',
    en: 'numbers of one level are written in two ways: "{found}" after "{before}"',
  },
  'outline-repeated': {
    zh: '标题序号重复或倒退：出现“{found}”，此处应为第 {expected} 个',
    en: 'unexpected number "{found}", a repetition or a step back; expected number {expected} of its level',
  },
  'outline-skipped': {
    zh: '标题序号不连续：出现“{found}”，此处应为第 {expected} 个',
    en: 'unexpected number "{found}", expected number {expected} of its level',
  },
} as const satisfies Wordings
