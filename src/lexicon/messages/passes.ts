import type { Wordings } from './language.ts'

/** What the passes are called in summaries and reports, by id. */
export const PASS_NAMES = {
  markup: { zh: 'HTML 标记', en: 'markup' },
  markdown: { zh: 'Markdown 标记', en: 'markdown' },
  invisible: { zh: '不可见字符', en: 'invisible' },
  mojibake: { zh: '乱码', en: 'mojibake' },
  'byte-slip': { zh: '错位乱码', en: 'byte slip' },
  pinyin: { zh: '拼音', en: 'pinyin' },
  'lost-blank': { zh: '空格变成的问号', en: 'lost blanks' },
  script: { zh: '繁简', en: 'script' },
  spam: { zh: '垃圾信息', en: 'spam' },
  chrome: { zh: '网站框架', en: 'chrome' },
  keywords: { zh: '堆砌词', en: 'keywords' },
  shreds: { zh: '碎标题', en: 'shreds' },
  stars: { zh: '星号', en: 'stars' },
  duplicates: { zh: '重复', en: 'duplicates' },
  rejoin: { zh: '断行', en: 'rejoin' },
  despin: { zh: '伪原创', en: 'spinning' },
  punctuation: { zh: '标点', en: 'punctuation' },
} as const satisfies Wordings
