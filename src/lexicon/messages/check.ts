import type { Wordings } from './language.ts'

/** What the rules of `check` say, and how a finding names its peers. */
export const CHECK_MESSAGES = {
  'check-with-peers': { zh: '{about}。参见：{peers}', en: '{about}. See: {peers}' },
  'check-peer': { zh: '{document}{place}“{quote}”', en: '{document}{place} "{quote}"' },
  'check-outline-skipped': {
    zh: '层次序数不连续：出现“{found}”，应为“{expected}”',
    en: 'Unexpected number "{found}", expected "{expected}"',
  },
  'check-outline-repeated': {
    zh: '层次序数重复或倒退：出现“{found}”，应为“{expected}”',
    en: 'Unexpected number "{found}", a repetition or a step back, expected "{expected}"',
  },
  'check-outline-mixed': {
    zh: '同级序数写法不一：“{before}”之后出现“{found}”',
    en: 'Unexpected form of the number "{found}", expected that of "{before}" before it',
  },
  'check-outline-unnumbered': {
    zh: '标题“{heading}”没有序号，按前后文应为“{expected}”',
    en: 'Unexpected heading "{heading}" without a number, expected "{expected}"',
  },
  'check-outline-inverted': {
    zh: '层次序数倒置：“{outer}”之下出现“{found}”，应依次用“一、”“（一）”“1.”“（1）”',
    en: 'Unexpected number "{found}" below "{outer}", expected the order 一、（一）1.（1）',
  },
  'check-outline-mark': {
    zh: '序号写作“{found}”，应为“{expected}”（全文只报一次）',
    en: 'Unexpected number "{found}", expected "{expected}" (reported once)',
  },
  'check-task-without-body': {
    zh: '任务“{task}”没有责任单位，同级 {tasks} 项任务中 {assigned} 项已明确',
    en: 'Unexpected task "{task}" without a responsible body, expected one: {assigned} of the {tasks} tasks beside it name theirs',
  },
  'check-effective-date': {
    zh: '没有写明施行日期，应写“自……起施行”',
    en: 'Unexpected end without a date of effect, expected 自…起施行',
  },
  'check-effective-date-of-peers': {
    zh: '没有写明施行日期，{peers} 个同类文件中 {have} 个写明',
    en: 'Unexpected end without a date of effect, expected one: {have} of {peers} peers state it',
  },
} as const satisfies Wordings
