import type { Wordings } from './language.ts'

/** Words of the reports: the list of edits and the page that shows a page and its clean text side by side. */
export const REPORT_MESSAGES = {
  'explain-place': { zh: '位置', en: 'place' },
  'explain-nothing': { zh: '∅', en: '∅' },
  'explain-length': { zh: '…（共 {units} 字）', en: '… ({units} units)' },
  'explain-confidence': { zh: '把握 {percent}%', en: '{percent}% sure' },
  'explain-alternatives': { zh: '也可能是：{alternatives}', en: 'or: {alternatives}' },
  'explain-count': { zh: '共 {edits} 处改动', en: 'changes: {edits}' },
  'explain-none': { zh: '没有改动', en: 'no changes' },
  'view-title': { zh: '{id}：原页与正文对照', en: '{id}: the page and its clean text' },
  'view-raw': { zh: '原页', en: 'Page as fetched' },
  'view-clean': { zh: '正文', en: 'Clean text' },
  'view-both': { zh: '对照', en: 'Both' },
  'view-show': { zh: '显示', en: 'Show' },
  'view-passes': { zh: '改动', en: 'Changes' },
  'view-previous': { zh: '上一处', en: 'Previous' },
  'view-next': { zh: '下一处', en: 'Next' },
  'view-keys': { zh: '按 n、p 逐处查看，Esc 关闭', en: 'n and p go from change to change, Esc closes' },
  'view-messages': { zh: '需要留意', en: 'To look at' },
  'view-removed': {
    zh: '删去 {lines} 行（{units} 字）：{reasons}',
    en: '{lines} lines removed ({units} units): {reasons}',
  },
  'view-source': { zh: '来源 {file}，{mediaType}，{encoding}', en: 'Source {file}, {mediaType}, {encoding}' },
  'view-unchanged': { zh: '本页没有改动', en: 'Nothing was changed in this page' },
} as const satisfies Wordings
