import type { Wordings } from './language.ts'

/** What is wrong with a domain pack. */
export const PACK_MESSAGES = {
  'pack-unreadable': {
    zh: '{file}：无法读取（{reason}）；领域包文件夹应有 pack.yaml 和 indicators.yaml',
    en: '{file}: cannot be read ({reason}); the folder of a pack holds pack.yaml and indicators.yaml',
  },
  'pack-broken': { zh: '{file}:{line}：不是正确的 YAML：{detail}', en: '{file}:{line}: is not YAML: {detail}' },
  'pack-schema-expected': {
    zh: '{file}:{line}：{field} 应为 {expected}，而不是 {got}',
    en: '{file}:{line}: {field}: expected {expected}, not {got}',
  },
  'pack-schema-missing': {
    zh: '{file}:{line}：{field} 缺少字段：{names}',
    en: '{file}:{line}: {field}: fields missing: {names}',
  },
  'pack-schema-unknown': {
    zh: '{file}:{line}：{field} 多出未知字段：{names}',
    en: '{file}:{line}: {field}: fields unknown: {names}',
  },
  'pack-same-id': { zh: '{file}:{line}：标识“{id}”重复', en: '{file}:{line}: the id "{id}" is there twice' },
  'pack-empty-wording': {
    zh: '{file}:{line}：“{wording}”去掉 drop 中的词后什么也不剩',
    en: '{file}:{line}: nothing is left of "{wording}" without the words of "drop"',
  },
  'pack-wording-of-two': {
    zh: '{file}:{line}：“{wording}”既属于 {other} 又属于 {id}',
    en: '{file}:{line}: "{wording}" belongs to {other} as well as to {id}',
  },
  'pack-bad-pattern': {
    zh: '{file}:{line}：不是正确的正则表达式：{detail}',
    en: '{file}:{line}: is not a regular expression: {detail}',
  },
} as const satisfies Wordings
