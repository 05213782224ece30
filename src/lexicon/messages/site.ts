import type { Wordings } from './language.ts'

/** Words of the command `report` and of the site that it writes. */
export const SITE_MESSAGES = {
  'help-report': {
    zh: '把整理好的文件写成可离线浏览的对照网站',
    en: 'write documents as a site that sets them side by side, to be read offline',
  },
  'help-report-documents': {
    zh: 'build 写出的文件夹或 .json 文件',
    en: 'the folder that build wrote, or .json files of it',
  },
  'help-report-out': { zh: '网站写入的文件夹', en: 'the folder to write the site to' },
  'help-report-baseline': {
    zh: '作为比较基准的文件（用它的 id）',
    en: 'the document that the others are measured against (its id)',
  },
  'help-report-title': { zh: '网站的标题', en: 'the title of the site' },
  'help-report-examples': {
    zh: `示例：
  duizhao report                          extracted/ → report/，打开 report/index.html
  duizhao report my-corpus -o site --title 托育政策对照
  duizhao report --lang en                首页用英文（两种语言都写）`,
    en: `Examples:
  duizhao report                          extracted/ → report/; open report/index.html
  duizhao report my-corpus -o site --title "Childcare in five cities"
  duizhao report --lang zh                begin in Chinese (both languages are written)`,
  },
  'report-done': {
    zh: '{documents} 份文件，{pages} 个网页；用浏览器打开 {file}',
    en: 'documents: {documents}, pages: {pages}; open {file} in a browser',
  },
  'report-no-documents': {
    zh: '{folder}：没有可以对照的文件；请先运行 duizhao build',
    en: '{folder}: no document to compare in it; run duizhao build first',
  },
  'report-not-document': {
    zh: '{file}：不是 build 写出的文件；请先用 duizhao build 整理',
    en: '{file}: not a document that build wrote; make one of it with duizhao build first',
  },
  'report-same-id': {
    zh: '{file}：id “{id}” 与 {other} 相同，只用后者',
    en: '{file}: has the id "{id}" that {other} has; only the latter is used',
  },
  'report-unknown-baseline': {
    zh: '没有 id 为“{baseline}”的文件；现有：{known}',
    en: 'no document has the id "{baseline}"; there are: {known}',
  },
  'report-out-not-folder': {
    zh: '{out} 是文件，不是文件夹；请另选 -o',
    en: '{out} is a file, not a folder; choose another -o',
  },
  'report-out-foreign': {
    zh: '{out} 里有别的文件（{file}），不是先前的报告；请另选一个文件夹',
    en: '{out} holds other files ({file}) and no earlier report; choose another folder',
  },
  'report-out-in-the-way': {
    zh: '{out} 里的 {file} 不是报告的文件，却占了它的名字；请移走它或另选文件夹',
    en: '{file} in {out} is not of a report but has the name of one of its files; move it or choose another folder',
  },
  'site-title': { zh: '政策对照', en: 'Policies side by side' },
  'site-skip': { zh: '跳到正文', en: 'Skip to content' },
  'site-menu': { zh: '栏目', en: 'Sections' },
  'site-search': { zh: '检索', en: 'Search' },
  'site-search-hint': { zh: '检索文件、指标、条款', en: 'Documents, indicators, clauses' },
  'site-made': {
    zh: '由 Duizhao 对照 生成。本报告不联网，可离线打开、打印、转发；每个数字都链接到原文。',
    en: 'Made by Duizhao 对照. The report works offline and asks nothing of the network; every figure links to its source words.',
  },
  'site-section-index': { zh: '总览', en: 'Overview' },
  'site-section-indicators': { zh: '指标', en: 'Indicators' },
  'site-section-responsibilities': { zh: '责任分工', en: 'Responsibilities' },
  'site-section-subsidies': { zh: '补贴', en: 'Subsidies' },
  'site-section-clauses': { zh: '条款', en: 'Clauses' },
  'site-section-reuse': { zh: '沿用', en: 'Reuse' },
  'site-section-search': { zh: '检索', en: 'Search' },
  'site-comma': { zh: '，', en: ', ' },
  'site-and': { zh: '、', en: ', ' },
  'site-any': { zh: '全部', en: 'all' },
  'site-reset': { zh: '重置', en: 'Reset' },
  'site-shown': { zh: '显示 {shown} / {rows} 行', en: '{shown} of {rows} rows' },
  'site-choose-documents': { zh: '选择文件', en: 'Choose documents' },
  'site-year': { zh: '年份', en: 'Year' },
  'site-level': { zh: '层级', en: 'Level' },
  'site-place': { zh: '地区', en: 'Place' },
  'site-date': { zh: '日期', en: 'Date' },
  'site-document': { zh: '文件', en: 'Document' },
  'site-documents': { zh: '文件', en: 'Documents' },
  'site-title-of': { zh: '标题', en: 'Title' },
  'site-condition': { zh: '原页状况', en: 'Condition of the page' },
  'site-clauses-of': { zh: '条款', en: 'Clauses' },
  'site-issuer': { zh: '发文机关', en: 'Issuer' },
  'site-number': { zh: '发文字号', en: 'Number' },
  'site-issued': { zh: '成文日期', en: 'Issued' },
  'site-published-on': { zh: '发布日期', en: 'Published' },
  'site-effective': { zh: '施行日期', en: 'In force from' },
  'site-status': { zh: '状态', en: 'Status' },
  'site-draft': { zh: '征求意见稿', en: 'draft' },
  'site-published': { zh: '{date} 发布', en: 'published {date}' },
  'site-level-national': { zh: '国家', en: 'national' },
  'site-level-province': { zh: '省级', en: 'province' },
  'site-level-city': { zh: '市级', en: 'city' },
  'site-level-county': { zh: '区县', en: 'county' },
  'site-of-level': { zh: '{level} {count} 份', en: '{count} {level}' },
  'site-among': { zh: '（{levels}）', en: ' ({levels})' },
  'site-span': { zh: '，{span} 年', en: ', {span}' },
  'site-lede': {
    zh: '{documents} 份政策文件{among}{span}，逐项对照：目标定到多少、谁来负责、补贴多少、哪些条款别处有而本地没有。',
    en: '{documents} policy documents{among}{span}, side by side: which levels they set, who is responsible, who pays how much, and which clauses one has and another lacks.',
  },
  'site-many': {
    zh: '文件共 {documents} 份，超过 {most} 份，各表不再逐份成列，改为汇总后逐条列出。',
    en: 'With {documents} documents, more than {most}, tables sum up and list instead of giving each document a column.',
  },
  'site-left-out': { zh: '有 {count} 份文件未能纳入：', en: 'Documents that could not be taken in: {count}' },
  'site-documents-note': {
    zh: '点文件名看正文与记录，点“原页状况”看原页与正文对照。',
    en: 'A document leads to its text with records marked; its condition leads to the page as fetched beside the text.',
  },
  'site-words-documents': { zh: '标题、文号、地区', en: 'Title, number, place' },
  'site-card-indicators': {
    zh: '项指标，其中 {shared} 项不止一份文件提到',
    en: 'indicators, {shared} of them in several documents',
  },
  'site-card-responsibilities': {
    zh: '项任务，{bodies} 个部门；{shared} 项任务可跨文件比较牵头部门',
    en: 'tasks and {bodies} bodies; {shared} tasks compared across documents',
  },
  'site-card-subsidies': {
    zh: '笔补贴；{comparable} 组金额可以直接比较',
    en: 'grants; the amounts of {comparable} groups can be compared',
  },
  'site-card-clauses': {
    zh: '个共同事项；{lacking} 项有的文件有、有的没有',
    en: 'matters in common; {lacking} are missing from some documents',
  },
  'site-card-reuse': {
    zh: '组沿用关系，共 {passages} 段文字',
    en: 'pairs in which one took over from another, {passages} passages',
  },
  'site-condition-whole': { zh: '完好', en: 'sound' },
  'site-condition-damaged': { zh: '有损，已修复', en: 'damaged, restored' },
  'site-condition-badly': { zh: '损坏严重，已修复', en: 'badly damaged, restored' },
  'site-pass': { zh: '{pass} {edits} 处', en: '{pass} {edits}' },
  'site-restored': { zh: '修复：{passes}', en: 'restored: {passes}' },
  'site-removed': { zh: '清除：{passes}', en: 'removed: {passes}' },
  'site-doubts': { zh: '存疑 {doubts} 处', en: '{doubts} places to look at' },
  'site-text': { zh: '正文', en: 'Text' },
  'site-tab-text': { zh: '正文与记录', en: 'Text and records' },
  'site-tab-source': { zh: '原页与正文对照', en: 'Page as fetched beside the text' },
  'site-tab-reuse': { zh: '沿用的文字', en: 'Words taken over' },
  'site-title-source': { zh: '{document}：原页与正文', en: '{document}: page and text' },
  'site-source-note': {
    zh: '左边是抓取到的原页（{file}），右边是修复后的正文；每处改动都有标记和理由。原页只作为文字显示，不会运行。',
    en: 'On the left the page as fetched ({file}), on the right its restored text; every change is marked and says why. The page is shown as text and nothing of it runs.',
  },
} as const satisfies Wordings
