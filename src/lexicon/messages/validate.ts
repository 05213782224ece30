import type { Wordings } from './language.ts'

/** What is wrong with a file of records. */
export const VALIDATE_MESSAGES = {
  'schema-expected': { zh: '应为 {expected}，而不是 {got}', en: 'expected {expected}, not {got}' },
  'schema-missing': { zh: '缺少字段：{names}', en: 'fields missing: {names}' },
  'schema-unknown': { zh: '多出未知字段：{names}', en: 'fields unknown: {names}' },
  'law-other-page': {
    zh: '标识是“{id}”，旁边的 .edits.json 却属于“{other}”',
    en: 'the id is "{id}", but the .edits.json beside it is of "{other}"',
  },
  'law-same-id': { zh: '标识“{id}”已有另一条记录使用', en: 'another record has the id "{id}" too' },
  'law-quote': {
    zh: '引文与正文第 {start} 至 {end} 字不符',
    en: 'the quote is not the slice of the clean text from {start} to {end}',
  },
  'law-outside-clean': {
    zh: '位置 {start} 至 {end} 超出正文（共 {length} 字）',
    en: 'the range from {start} to {end} does not lie in the clean text of {length} units',
  },
  'law-outside-raw': {
    zh: '位置 {start} 至 {end} 超出原页（共 {length} 字）',
    en: 'the range from {start} to {end} does not lie in the raw page of {length} units',
  },
  'law-section': { zh: '正文中没有“{section}”这一层次', en: 'the clean text has no section {section}' },
  'law-replay': {
    zh: '按改动重做得不到这份正文，第 {offset} 字起不同',
    en: 'replaying the edits on the raw page gives another text from {offset} on',
  },
  'law-steps': { zh: '改动前后矛盾：{detail}', en: 'the edits do not fit the text: {detail}' },
} as const satisfies Wordings
