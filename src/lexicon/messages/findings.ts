import type { Wordings } from './language.ts'

/** Words around findings where they are shown: annotations, the page, Word comments, the language server. */
export const FINDINGS_MESSAGES = {
  'findings-in-section': { zh: '（{section}）{message}', en: '({section}) {message}' },
  'findings-title': { zh: '{title}：检查结果', en: '{title}: findings' },
  'findings-source': { zh: '草稿 {file}', en: 'Draft {file}' },
  'findings-draft': { zh: '草稿正文', en: 'Text of the draft' },
  'findings-list': { zh: '检查结果', en: 'Findings' },
  'findings-rule': { zh: '规则', en: 'Rule' },
  'findings-all-rules': { zh: '全部', en: 'all' },
  'findings-keys': {
    zh: '点问题看原文，点原文看问题；n、p 逐条，Esc 取消',
    en: 'Click a finding or its words; n and p step, Esc clears',
  },
  'findings-words': { zh: '同类文件的写法（{peers}）', en: 'How peers word it ({peers})' },
  'findings-to-words': { zh: '同类文件的写法（{peers}）↓', en: 'How peers word it ({peers}) ↓' },
  'findings-to-place': { zh: '看草稿中的位置', en: 'Show the place in the draft' },
  'findings-lacks': { zh: '同类文件有而草稿没有的', en: 'What peers have and the draft lacks' },
  'findings-lacks-about': {
    zh: '以下写法来自同类文件，可作起草的起点；采用前请核对本地情况和原文。',
    en: 'The wordings are those of peers, to begin from; check them against your own case and the source.',
  },
  'findings-share': { zh: '{percent}% 的同类文件有', en: '{percent}% of the peers have it' },
  'findings-copy': { zh: '复制', en: 'Copy' },
  'findings-copy-of': { zh: '复制：{source}', en: 'Copy: {source}' },
  'findings-author': { zh: '对照', en: 'Duizhao' },
  'findings-copied': { zh: '已复制', en: 'Copied' },
  'check-docx-needs-file': {
    zh: 'docx 不能写到标准输出；请用 -o 指定文件',
    en: 'docx cannot be written to standard output; name a file with -o',
  },
  'check-docx-needs-folder': {
    zh: '{drafts} 份草稿不能写在同一个 .docx 文件里；请用 -o 指定文件夹（以 / 结尾）',
    en: '{drafts} drafts cannot share one .docx file; name a folder with -o (with a / at its end)',
  },
  'check-docx-stdin': {
    zh: '从标准输入读入的 .docx 不能加批注；请指定文件',
    en: 'a .docx from standard input cannot be given comments; name its file',
  },
  'check-docx-changed': {
    zh: '{file} 在检查期间改变或不见了，没有写批注；请重新运行',
    en: '{file} changed or went away during the check, no comments were written; run again',
  },
} as const satisfies Wordings
