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
  'findings-copied': { zh: '已复制', en: 'Copied' },
} as const satisfies Wordings
