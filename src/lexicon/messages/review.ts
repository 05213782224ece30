import type { Wordings } from './language.ts'

/** What `review` prints and says. */
export const REVIEW_MESSAGES = {
  'review-heading': {
    zh: '{file}：{doubts} 处恢复不能确定，{open} 处待核定',
    en: '{file}: doubtful restorations: {doubts}, undecided: {open}',
  },
  'review-none': { zh: '{file}：没有需要核定的恢复', en: '{file}: no restoration is in doubt' },
  'review-more-places': { zh: '（共 {places} 处）', en: ' ({places} places)' },
  'review-applied': { zh: '已恢复', en: 'restored' },
  'review-left': { zh: '未改动', en: 'left as it is' },
  'review-accepted': { zh: '已核定：采用', en: 'accepted' },
  'review-rejected': { zh: '已核定：不采用', en: 'rejected' },
  'review-written': {
    zh: '{decisions} 项核定结果已写入 {path}',
    en: 'decisions written to {path}: {decisions}',
  },
  'review-exported': { zh: '{pairs} 对词已加入 {path}', en: 'pairs added to {path}: {pairs}' },
  'review-file-head': {
    zh: '人工核定的用词（duizhao review 写入，可以手工修改）：verdict 为 accepted 或 rejected；无 context 则适用于全页',
    en: 'Decisions about spun words (written by duizhao review, may be edited): verdict is accepted or rejected; without context it holds for the whole page',
  },
  'review-bad-number': {
    zh: '“{part}”不是列出的编号；应如 1,3-5、2=责任 或 all，且每个编号只能有一个决定',
    en: '"{part}" is no number of the list; expected such as 1,3-5, 2=责任 or all, and one answer for each number',
  },
  'review-two-answers': {
    zh: '“{spun}”在全页只能有一个决定；请去掉 --everywhere，分别核定',
    en: 'there is one decision for "{spun}" on a whole page; leave out --everywhere to decide by context',
  },
  'review-one-page': {
    zh: '编号属于某一页，而这里有 {pages} 页；请一次核定一页，或用 all',
    en: 'numbers belong to one page, and {pages} pages were named; decide on one page at a time, or use all',
  },
  'review-no-file': {
    zh: '标准输入旁边没有可写的核定文件；请给出页面文件',
    en: 'standard input has no file beside it for decisions; name the page',
  },
  'review-file-broken': {
    zh: '{path} 有误，未予改写；请先改正（见上）',
    en: '{path} is broken and was not written to; mend it first (see above)',
  },
} as const satisfies Wordings
