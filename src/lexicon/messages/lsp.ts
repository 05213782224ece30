import type { Wordings } from './language.ts'

/** Words of `duizhao lsp`: its help, what it offers in the editor. */
export const LSP_MESSAGES = {
  'help-lsp': {
    zh: '语言服务器（标准输入输出）：在编辑器中边写边检查草稿',
    en: 'language server over standard input and output: check drafts while they are written',
  },
  'help-lsp-stdio': { zh: '使用标准输入输出（总是如此）', en: 'use standard input and output (as it always does)' },
  'lsp-insert': { zh: '插入 {name} 的写法，作为起点', en: 'Insert the wording of {name} to begin from' },
  'lsp-open': { zh: '打开 {name}', en: 'Open {name}' },
  'lsp-suppress-here': { zh: '在此处忽略 {rule}', en: 'Ignore {rule} here' },
  'lsp-suppress-document': { zh: '在全文忽略 {rule}', en: 'Ignore {rule} in this document' },
  'lsp-peers-say': { zh: '同类文件就此怎么写：', en: 'What peers say on this:' },
} as const satisfies Wordings
