import type { Wording } from '../messages/language.ts'

/** What is left of a web page in a draft, by the pass that takes it away; passes that are not here mend what drafts may have. */
export const RESIDUES: Readonly<Record<string, Wording>> = {
  mojibake: { zh: '乱码', en: 'text in a wrong encoding' },
  invisible: { zh: '不可见字符', en: 'invisible characters' },
  'byte-slip': { zh: '错位乱码', en: 'slipped bytes' },
  pinyin: { zh: '夹带的拼音', en: 'injected readings' },
  'lost-blank': { zh: '空格变成的问号', en: 'question marks that blanks became' },
  script: { zh: '繁体字', en: 'traditional characters' },
  spam: { zh: '垃圾信息', en: 'spam' },
  chrome: { zh: '网站框架', en: 'the frame of a website' },
  keywords: { zh: '堆砌的关键词', en: 'stuffed keywords' },
  shreds: { zh: '碎标题', en: 'shreds of a title' },
  stars: { zh: '星号屏蔽的字', en: 'masked characters' },
  duplicates: { zh: '重复的段落', en: 'repeated paragraphs' },
}

/** Reasons of edits that mend typing and come from no web page. */
export const HARMLESS_REASONS: ReadonlySet<string> = new Set([
  'blank-line',
  'bullet',
  'exotic-space',
  'indent',
  'line-break',
  'radical',
  'repeated-title',
  'trailing-blank',
  'white-space',
])
