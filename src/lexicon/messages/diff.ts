import type { Wordings } from './language.ts'

/** Words of comparisons: the tables of `duizhao diff`, its help and what it tells. */
export const DIFF_MESSAGES = {
  'help-diff': { zh: '把多份文件逐项对照', en: 'set documents side by side' },
  'help-diff-files': {
    zh: '网页、build 写出的 .json，或存放它们的文件夹',
    en: 'pages, .json files that build wrote, or folders of either',
  },
  'help-diff-format': { zh: '输出格式', en: 'what to write' },
  'help-diff-out': { zh: '写入文件（csv 写入文件夹）', en: 'write to a file (csv: to a folder)' },
  'help-diff-only': { zh: '只对照这一部分', en: 'compare this part only' },
  'help-diff-baseline': {
    zh: '以这份文件为基准计算差距（默认：其中的国家或本省文件）',
    en: 'measure the others against this document (default: the national or provincial one of the set)',
  },
  'help-diff-versions': {
    zh: '按同一文件的新旧两版对照（默认：同一地区、标题相近的两份文件）',
    en: 'compare as two versions of one policy (default: two documents of one place with like titles)',
  },
  'help-diff-no-versions': { zh: '不按新旧两版对照', en: 'do not compare as two versions' },
  'help-diff-all': {
    zh: '屏幕上全部列出，不只列共有的',
    en: 'list everything on the terminal, not only what is shared',
  },
  'help-diff-examples': {
    zh: `示例：
  duizhao diff extracted                     屏幕上的对照
  duizhao diff a.html b.html --only targets
  duizhao diff extracted -o tables.xlsx      工作簿，每张表一页，附出处
  duizhao diff extracted -f csv -o tables/   供 R、pandas 使用
  duizhao diff extracted -f json | jq .targets
  duizhao diff draft.docx final.html         同一文件的新旧两版：逐条对照
  duizhao diff draft.docx final.html -o changes.html`,
    en: `Examples:
  duizhao diff extracted                     on the terminal
  duizhao diff a.html b.html --only targets
  duizhao diff extracted -o tables.xlsx      a workbook, a sheet for each table, with sources
  duizhao diff extracted -f csv -o tables/   for R and pandas
  duizhao diff extracted -f json | jq .targets
  duizhao diff draft.docx final.html         two versions of one policy: clause by clause
  duizhao diff draft.docx final.html -o changes.html`,
  },
  'diff-needs-two': {
    zh: '对照至少要两份文件，只有 {documents} 份',
    en: 'a comparison takes at least two documents, there are {documents}',
  },
  'compare-folder-missing': {
    zh: '{file}：找不到此文件或文件夹；请检查路径，或先用 duizhao build 生成',
    en: '{file}: no such file or folder; check the path, or make it with duizhao build first',
  },
  'compare-folder-empty': {
    zh: '{file}：文件夹里没有 build 写出的文件，也没有可读的网页；请检查路径，或先运行 duizhao build',
    en: '{file}: the folder holds neither documents that build wrote nor pages; check the path, or run duizhao build first',
  },
  'diff-unknown-baseline': {
    zh: '没有名为“{baseline}”的文件；可用：{documents}',
    en: 'no document is called "{baseline}"; there are: {documents}',
  },
  'diff-xlsx-needs-file': {
    zh: 'xlsx 不能写到屏幕；请用 -o 指定文件',
    en: 'xlsx cannot be printed; name a file with -o',
  },
  'diff-csv-needs-folder': {
    zh: 'csv 有多张表：请用 -o 指定文件夹，或用 --only 选一部分',
    en: 'csv has several tables: name a folder with -o, or choose one with --only',
  },
  'diff-done': { zh: '{out}：{documents} 份文件，{rows} 行', en: '{out}: documents {documents}, rows {rows}' },
  'diff-written': { zh: '{out}：{documents} 份文件', en: '{out}: documents {documents}' },
  'diff-documents': { zh: '文件', en: 'Documents' },
  'diff-targets': { zh: '目标', en: 'Targets' },
  'diff-responsibilities': { zh: '部门', en: 'Bodies' },
  'diff-tasks': { zh: '任务分工', en: 'Tasks' },
  'diff-subsidies': { zh: '补贴与优惠', en: 'Subsidies and concessions' },
  'diff-clauses': { zh: '条款', en: 'Clauses' },
  'diff-reuse': { zh: '沿用', en: 'Reuse' },
  'diff-indicator': { zh: '指标', en: 'indicator' },
  'diff-body': { zh: '部门', en: 'body' },
  'diff-task': { zh: '任务', en: 'task' },
  'diff-grant': { zh: '补贴或优惠', en: 'grant' },
  'diff-topic': { zh: '主题', en: 'topic' },
  'diff-title': { zh: '{documents} 份文件对照', en: '{documents} documents side by side' },
  'diff-none': { zh: '没有可对照的内容', en: 'nothing to compare' },
  'diff-only-one': {
    zh: '另有 {rows} 行只有一份文件有（加 --all 全部列出）',
    en: 'rows that one document alone has: {rows} (--all lists them)',
  },
  'diff-more': { zh: '另有 {rows} 行（加 --all 全部列出）', en: 'more rows: {rows} (--all lists them)' },
  'diff-clauses-left-out': {
    zh: '另有 {clauses} 条条款未列出：同一事项不足 {documents} 份文件有',
    en: 'clauses left out, on matters that fewer than {documents} documents share: {clauses}',
  },
  'diff-draft': { zh: '征求意见稿', en: 'draft' },
  'diff-no-date': { zh: '无日期', en: 'no date' },
  'diff-unit': { zh: '{text}（{unit}）', en: '{text} ({unit})' },
  'diff-highest': { zh: '最高', en: 'highest' },
  'diff-distance': { zh: '{when}与 {document} 相比：{distances}', en: '{when}against {document}: {distances}' },
  'diff-took-over': {
    zh: '{to} 有 {share} 沿用 {from}（{passages} 处）',
    en: '{to} took {share} of its text from {from} (passages: {passages})',
  },
  'diff-in-both': {
    zh: '{to} 有 {share} 与 {from} 相同，先后不明（{passages} 处）',
    en: '{to} shares {share} of its text with {from}; which came first is unknown (passages: {passages})',
  },
  'diff-section': { zh: '出处', en: 'source' },
  'diff-shared-only': { zh: '只列至少两份文件共有的', en: 'only what at least two documents have' },
  'diff-reveal': { zh: '点任一格看原文', en: 'click an entry for the words that it is read from' },
  'diff-more-documents': { zh: '另有 {documents} 份文件也有', en: 'and {documents} more documents' },
  'diff-absent': { zh: '无：{documents}', en: 'none: {documents}' },
  'diff-gap': { zh: '无', en: 'none' },
  'diff-times': { zh: '{count} 项', en: '{count}×' },
  'diff-note-comparable': { zh: '可直接比较', en: 'comparable' },
  'diff-note-partly-comparable': {
    zh: '计算基础相同的可直接比较，其余不可',
    en: 'sums on one basis can be compared, the others not',
  },
  'diff-note-different-bases': {
    zh: '计算基础不同，金额不可直接比较',
    en: 'different bases: the sums cannot be compared',
  },
  'diff-note-no-amounts': { zh: '没有可比的金额', en: 'no sums to compare' },
  'diff-amount': { zh: '{amount}元/{per}{every}：{text}', en: '{amount} yuan/{per}{every}: {text}' },
  'diff-every-year': { zh: '·年', en: '/year' },
  'diff-per-place': { zh: '个', en: 'place' },
  'diff-per-person': { zh: '人', en: 'person' },
  'diff-per-class': { zh: '班', en: 'class' },
  'diff-per-household': { zh: '户', en: 'household' },
  'diff-per-square-metre': { zh: '平方米', en: 'm²' },
  'diff-per-institution': { zh: '家', en: 'institution' },
  'diff-stated': { zh: '（原文 {level}）', en: ' (stated: {level})' },
  'diff-scope': { zh: '{text}·{scope}', en: '{text} · {scope}' },
} as const satisfies Wordings
