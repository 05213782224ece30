import type { Wordings } from './language.ts'

/** Words of the comparison of two versions of one policy. */
export const VERSIONS_MESSAGES = {
  'versions-needs-two': {
    zh: '新旧对照要两份文件，现有 {documents} 份',
    en: 'two versions are two documents, there are {documents}',
  },
  'versions-not-tables': {
    zh: '新旧对照可写成 text、md、html、json，不能写成 {format}；要各项表格请加 --no-versions',
    en: 'two versions can be written as text, md, html or json, not as {format}; for the tables add --no-versions',
  },
  'versions-title': { zh: '新旧对照', en: 'Two versions' },
  'versions-old': { zh: '旧', en: 'old' },
  'versions-new': { zh: '新', en: 'new' },
  'versions-what': { zh: '变化', en: 'change' },
  'versions-same': { zh: '未变', en: 'unchanged' },
  'versions-changed': { zh: '修改', en: 'changed' },
  'versions-added': { zh: '新增', en: 'added' },
  'versions-deleted': { zh: '删除', en: 'deleted' },
  'versions-split': { zh: '拆分', en: 'split' },
  'versions-merged': { zh: '合并', en: 'merged' },
  'versions-moved': { zh: '移动', en: 'moved' },
  'versions-moved-and': { zh: '移动并{change}', en: 'moved and {change}' },
  'versions-numbers': { zh: '数字变化', en: 'numbers' },
  'versions-number': { zh: '{about}：{from} → {to}', en: '{about}: {from} → {to}' },
  'versions-number-at': { zh: '（{section}）', en: ' ({section})' },
  'versions-count': { zh: '{name} {count}', en: '{name} {count}' },
  'versions-between': { zh: '，', en: ', ' },
  'versions-and': { zh: '、', en: ', ' },
  'versions-none': { zh: '两版文字相同', en: 'the two versions read the same' },
  'versions-unchanged': {
    zh: '未变的 {clauses} 条未列出（加 --all 全部列出）',
    en: 'unchanged and not listed: {clauses} (--all lists them)',
  },
  'versions-changed-only': { zh: '只列有变化的', en: 'only what changed' },
} as const satisfies Wordings
